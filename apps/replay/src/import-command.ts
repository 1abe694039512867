import { type ImportArguments } from './import-arguments';
import { collectorClient, type CollectorClient } from './collector-client';
import { type ImportConfig } from './config';
import { identityOf, ImportCheckpoint, ProgressKeeper } from './import-checkpoint';
import { ImportRun } from './import-run';
import { openSource, type ImportSource } from './import-source';
import { printable } from './printable';
import { ProblemFile, problemText } from './problem-file';
import { jsonProgress, textProgress } from './progress';
import type { Output } from './status-line';
import { PROBLEMS_SHOWN, type Counts, type RowProblem } from './tally';

export interface CommandIo {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborted on Ctrl-C. */
  readonly signal: AbortSignal;
}

export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** `replay import`. Returns the exit code. @throws ImportError, UsageError, before anything is sent */
export async function importCommand(args: ImportArguments, config: ImportConfig, io: CommandIo): Promise<number> {
  const source = await openSource(args, io.signal);
  const checkpoint = await openCheckpoint(args, config, source);
  const interrupted = checkpoint?.read();
  for (const line of source.summary) io.stderr.write(`${printable(line)}\n`);
  if (interrupted) io.stderr.write(`going on where ${checkpoint!.path} says that it stood\n`);
  const onRetry = sayOnce(io.stderr);
  const client = args.dryRun
    ? countingClient
    : collectorClient({ url: config.COLLECTOR_URL, apiKey: config.API_KEY, onRetry });
  const progress = config.PROGRESS === 'json' ? jsonProgress(io.stdout) : textProgress(io.stdout);
  const { tenant } = args;
  const problems = args.problems === undefined ? undefined : ProblemFile.open(args.problems, interrupted?.problemBytes);
  const run: ImportRun = new ImportRun({
    ...{ source, client, tenant, progress, signal: io.signal, interrupted },
    onProblems: (more) => problems?.append(more),
    onReached: () => keeper?.nowAndThen(),
  });
  const reached = () => ({ ...run.reachedSoFar(), problemBytes: problems?.bytes ?? 0 });
  const keeper = checkpoint && new ProgressKeeper(checkpoint, reached, onRetry);
  try {
    // Where it cannot be written, that is told before anything is sent.
    checkpoint?.write(reached());
  } catch (error) {
    problems?.discard();
    throw error;
  }
  const final = await run.finish();
  if (final.phase === 'done') checkpoint?.remove();
  else keeper?.now();
  problems?.close();
  progress.finish(final);
  for (const line of problemLines(final, [...run.items.problems, ...run.events.problems], args.problems))
    io.stderr.write(`${line}\n`);
  if (final.phase !== 'done' && !args.dryRun) io.stderr.write(`${howToGoOn(checkpoint)}\n`);
  if (final.phase === 'interrupted') return EXIT.interrupted;
  return final.phase === 'failed' || (final.accepted === 0 && isAnythingWrong(final)) ? EXIT.failed : EXIT.done;
}

async function openCheckpoint(
  { checkpoint, problems, tenant, currency, eventType, timeZone }: ImportArguments,
  { COLLECTOR_URL }: ImportConfig,
  { files }: ImportSource,
): Promise<ImportCheckpoint | undefined> {
  if (checkpoint === undefined) return undefined;
  return new ImportCheckpoint(
    checkpoint,
    await identityOf(files, { collector: COLLECTOR_URL, tenant, currency, eventType, timeZone, problems }),
  );
}

function howToGoOn(checkpoint: ImportCheckpoint | undefined): string {
  return checkpoint
    ? `${checkpoint.path} keeps how far it came: the same command goes on there`
    : 'the same command begins anew, and stores nothing twice; with --checkpoint FILE it would go on where it stood';
}

/** Says what is tried again and why, each reason once. */
function sayOnce(stderr: Output): (problem: string) => void {
  const said = new Set<string>();
  return (problem) => {
    if (!said.has(problem)) stderr.write(`${problem}; trying again\n`);
    said.add(problem);
  };
}

/** For dry runs: takes all that reaches it. Rows were held against the contracts before. */
const countingClient: CollectorClient = {
  post(_kind, body) {
    const rows = JSON.parse(body) as { eventId: string }[];
    const verdicts = rows.map(({ eventId }, index) => ({ status: 'accepted' as const, index, eventId }));
    return Promise.resolve({ accepted: rows.length, refused: 0, verdicts });
  },
};

function isAnythingWrong({ malformed, refused }: Counts): boolean {
  return malformed + refused > 0;
}

function problemLines(
  { malformed, refused }: Counts,
  first: readonly RowProblem[],
  file: string | undefined,
): string[] {
  const shown = first.slice(0, PROBLEMS_SHOWN);
  const left = malformed + refused - shown.length;
  const where = file === undefined ? '; --problems FILE writes them all' : ` in ${file}`;
  return [...shown.map(problemText), ...(left > 0 ? [`… and ${left} more${where}`] : [])];
}
