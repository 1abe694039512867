import { type PostedEvent, type PostedItemChange } from '@attune/contracts';
import { ImportError, type ImportedRow } from '@attune/event-import';
import { type ImportArguments } from './import-arguments';
import { batches } from './batches';
import { collectorClient, CollectorError, type CollectorClient } from './collector-client';
import { type ImportConfig } from './config';
import { openSource, type ImportSource } from './import-source';
import { jsonProgress, textProgress, type FinalState, type Output, type PhaseState, type Progress } from './progress';
import { RecentIds } from './recent-ids';
import { sendBatches } from './send-batches';
import { PROBLEMS_SHOWN, Tally, type Counts } from './tally';

export interface CommandIo {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborted on Ctrl-C. */
  readonly signal: AbortSignal;
}

export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

const SHOW_EVERY_MS = 250;

/** `replay import`. Returns the exit code. @throws ImportError, UsageError, before anything is sent */
export async function importCommand(args: ImportArguments, config: ImportConfig, io: CommandIo): Promise<number> {
  const source = await openSource(args);
  for (const line of source.summary) io.stderr.write(`${line}\n`);
  const client = args.dryRun
    ? countingClient
    : collectorClient({ url: config.COLLECTOR_URL, apiKey: config.API_KEY, onRetry: sayOnce(io.stderr) });
  const progress = config.PROGRESS === 'json' ? jsonProgress(io.stdout) : textProgress(io.stdout);
  const run = new ImportRun(source, client, args.tenant, progress, io.signal);
  const final = await run.finish();
  progress.finish(final);
  for (const line of problemLines(run.items, run.events)) io.stderr.write(`${line}\n`);
  if (final.phase === 'interrupted') return EXIT.interrupted;
  return final.phase === 'failed' || (final.accepted === 0 && isAnythingWrong(final)) ? EXIT.failed : EXIT.done;
}

/** Says why the import waits, the first time that it waits for that. */
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

class ImportRun {
  readonly items = new Tally();
  readonly events = new Tally();
  private readonly startedAt = performance.now();

  constructor(
    private readonly source: ImportSource,
    private readonly client: CollectorClient,
    private readonly tenant: string | undefined,
    private readonly progress: Progress,
    private readonly signal: AbortSignal,
  ) {}

  /** Sends items, then events, and says how that ended. */
  async finish(): Promise<FinalState> {
    try {
      await this.send('items', this.source.items(), this.items, () => ({ read: this.source.itemsShare?.() }));
      await this.send('events', this.source.events(), this.events, () => ({ total: this.eventsTotal() }));
      return this.final(this.signal.aborted ? 'interrupted' : 'done');
    } catch (error) {
      // Of a compressed file that is broken, the rows before that are read.
      if (!(error instanceof CollectorError || error instanceof ImportError)) throw error;
      return this.signal.aborted ? this.final('interrupted') : this.final('failed', error.message);
    }
  }

  private async send(
    phase: 'items' | 'events',
    rows: AsyncIterable<ImportedRow<PostedItemChange | PostedEvent>>,
    tally: Tally,
    howFar: () => Pick<PhaseState, 'total' | 'read'>,
  ): Promise<void> {
    if (this.signal.aborted) return;
    const startedAt = performance.now();
    const show = () => {
      const perSecond = Math.round(perSecondSince(startedAt, tally.sent));
      this.progress.show({ phase, ...tally.counts(), ...howFar(), perSecond });
    };
    const timer = setInterval(show, SHOW_EVERY_MS);
    try {
      const source = batches(rows, { tenant: this.tenant, recent: new RecentIds(), tally });
      await sendBatches(source, (body) => this.client.post(phase, body, this.signal), tally, this.signal);
    } finally {
      clearInterval(timer);
      show();
    }
  }

  private eventsTotal(): number | undefined {
    if (this.source.eventsTotal !== undefined) return this.source.eventsTotal;
    const { sent, malformed, repeated } = this.events;
    const share = this.source.eventsShare();
    return share > 0 && sent > 0 ? Math.round((sent + malformed + repeated) / share) : undefined;
  }

  private final(phase: FinalState['phase'], message?: string): FinalState {
    const items = this.items.counts();
    const events = this.events.counts();
    const sum = addCounts(items, events);
    const seconds = (performance.now() - this.startedAt) / 1000;
    const perSecond = Math.round(sum.sent / Math.max(seconds, 0.001));
    return { phase, ...sum, items, events, seconds: Math.round(seconds * 100) / 100, perSecond, message };
  }
}

function perSecondSince(startedAt: number, count: number): number {
  return (count / Math.max(1, performance.now() - startedAt)) * 1000;
}

function addCounts(a: Counts, b: Counts): Counts {
  const names = Object.keys(a) as (keyof Counts)[];
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as Counts;
}

function isAnythingWrong({ malformed, refused }: Counts): boolean {
  return malformed + refused > 0;
}

function problemLines(...tallies: readonly Tally[]): string[] {
  const problems = tallies.flatMap((tally) => tally.problems).slice(0, PROBLEMS_SHOWN);
  const all = tallies.reduce((total, { malformed, refused }) => total + malformed + refused, 0);
  const lines = problems.map(({ path, line, column, reason }) => {
    return `${path}:${line}${column === undefined ? '' : `:${column}`} ${reason}`;
  });
  return all > problems.length ? [...lines, `… and ${all - problems.length} more`] : lines;
}
