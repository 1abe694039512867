import { eventHistorianGroup, topics } from '@attune/contracts';
import { type ImportPlan, planImport } from '@attune/event-import';
import { type StreamConnection } from '@attune/event-stream';
import { type HistoryState } from '@attune/history-store';
import { type RunArguments } from './run-arguments';
import { CollectorError } from '../collector-client';
import { type RunConfig } from '../config';
import { EXIT, type CommandIo } from '../import-command';
import { paceOf } from '../pace-of';
import { printable } from '../printable';
import { quietConnection } from '../quiet-connection';
import { duration, StatusLine } from '../status-line';
import { LiveLag } from './live-lag';
import { RangePublisher, type RunCounts } from './range-publisher';
import { RunCheckpoint, type RunProgress } from './run-checkpoint';
import { runHints } from './run-hints';
import { fileSource, type RunSource, topicSource } from './run-source';
import { collectorTarget, type RunTarget, shadowTarget, topicTarget } from './run-target';

const SHOW_EVERY_MS = 1_000;

/** `replay run`. Returns the exit code. @throws BrokerUnavailable, ImportError, ShadowTaken, UnknownTopic, UsageError */
export async function runCommand(args: RunArguments, config: RunConfig, io: CommandIo): Promise<number> {
  const connection = quietConnection(config);
  const { events } = topics(config.TOPIC_PREFIX);
  const plan = args.file === undefined ? undefined : await planImport([args.file], { currency: 'USD' });
  const identity = identityOf(args, events.name, plan);
  const checkpoint = args.checkpoint ? new RunCheckpoint(args.checkpoint, identity) : undefined;
  const interrupted = checkpoint?.read();
  // A dry run tells what is left, and leaves it to be done.
  const kept = args.dryRun ? undefined : checkpoint;
  // First, since a run into the shadow does away with the tables of the one before.
  const source = await openSource(args, plan, events.name, connection, interrupted);
  const target = await openTarget(args, config, connection, io.signal, interrupted);
  const maxLag = args.into === 'shadow' ? Infinity : args.maxLag;
  const lag = new LiveLag(connection, eventHistorianGroup(config.TOPIC_PREFIX), events.name, maxLag);
  const publisher = new RangePublisher(args, events, target, lag, io.signal);
  if (interrupted) publisher.goOn(interrupted);
  const readBefore = publisher.counts.read;
  const startedAt = performance.now();
  const line = new StatusLine(io.stdout);
  const { left } = source;
  const show = (phase: RunPhase, outcome?: Record<string, unknown>) => {
    const pace = paceOf(publisher.counts.read - readBefore, left, (performance.now() - startedAt) / 1000);
    const total = left === undefined ? undefined : readBefore + left;
    const shown = { phase, total, ...pace, ...publisher.counts, outcome };
    if (config.PROGRESS === 'json') io.stdout.write(`${JSON.stringify(shown)}\n`);
    else if (phase === 'running') line.show(runText(shown));
    else line.end(`${runText(shown)}\n${outcomeText(outcome)}`);
  };
  const timer = setInterval(() => show('running'), SHOW_EVERY_MS);
  try {
    const { end } = source;
    const { reached, counts } = publisher;
    publisher.onFlushed = () => kept?.write({ end, reached, counts: { ...counts }, shadow: target?.shadow });
    await publisher.publish(source.records);
    if (!io.signal.aborted) kept?.remove();
    const outcome = await target?.outcome();
    show(io.signal.aborted ? 'interrupted' : 'done', outcome);
    for (const hint of runHints(args, counts, outcome)) io.stderr.write(`${printable(hint)}\n`);
    if (io.signal.aborted) return EXIT.interrupted;
    return outcome?.accepted === 0 && outcome.refused !== 0 ? EXIT.failed : EXIT.done;
  } catch (error) {
    // A collector that is away is given up at once then.
    if (io.signal.aborted && error instanceof CollectorError) {
      show('interrupted');
      return EXIT.interrupted;
    }
    show('failed');
    throw error;
  } finally {
    clearInterval(timer);
    await target?.stop();
  }
}

function openSource(
  args: RunArguments,
  plan: ImportPlan | undefined,
  topic: string,
  connection: StreamConnection,
  interrupted: RunProgress | undefined,
): RunSource | Promise<RunSource> {
  if (plan) return fileSource(plan, interrupted);
  return topicSource(connection, topic, args, interrupted).catch((error: unknown) => {
    throw isUnknownTopic(error) ? new UnknownTopic(`there is no topic ${topic}; is TOPIC_PREFIX right?`) : error;
  });
}

/** Undefined in a dry run, which brings nothing anywhere. */
async function openTarget(
  { dryRun, into, file }: RunArguments,
  config: RunConfig,
  connection: StreamConnection,
  signal: AbortSignal,
  interrupted: RunProgress | undefined,
): Promise<RunTarget | undefined> {
  if (dryRun) return undefined;
  if (into === 'shadow') return shadowTarget(config.DATABASE_URL!, connection, interrupted);
  return file === undefined ? topicTarget(connection) : collectorTarget(config, signal);
}

/** The installation that is named has no events. */
export class UnknownTopic extends Error {
  override readonly name = 'UnknownTopic';
}

/** kafkajs wraps the broker's answer when it has tried often enough. */
function isUnknownTopic(error: unknown): boolean {
  const { type, cause } = error as { type?: unknown; cause?: unknown };
  return type === 'UNKNOWN_TOPIC_OR_PARTITION' || (cause instanceof Error && isUnknownTopic(cause));
}

type RunPhase = 'running' | 'done' | 'interrupted' | 'failed';

/** A checkpoint of a file counts its rows: when the file is another by now, they are others. */
function identityOf(
  { from, to, tenant, type, offsets, file, into }: RunArguments,
  topic: string,
  plan: ImportPlan | undefined,
): string {
  const spans = offsets && [...offsets].map(([partition, span]) => `${partition}:${span.from}-${span.to}`);
  const files = plan?.files.map(({ path, sizeBytes, modifiedAt }) => ({ path, sizeBytes, modifiedAt }));
  return JSON.stringify({ topic, from, to, tenant, type, offsets: spans, file, files, into });
}

type Shown = { phase: RunPhase; total: number | undefined; outcome?: Record<string, unknown> } & ReturnType<
  typeof paceOf
> &
  RunCounts;

function runText(shown: Shown): string {
  const { phase, perSecond, secondsLeft, published, read, otherTenant, otherType, repeated, unreadable } = shown;
  const rest = phase === 'running' && secondsLeft !== undefined ? `, at most ${duration(secondsLeft)} left` : '';
  return (
    `${phase}: ${published} published of ${read} read, ${perSecond}/s${rest}; passed over: ${repeated} repeated, ` +
    `${otherTenant} of other tenants, ${otherType} of other types, ${unreadable} unreadable`
  );
}

function outcomeText({ tenants, ...counts }: Record<string, unknown> = {}): string {
  const facts = Object.entries(counts).map(([name, value]) => `${name} ${String(value)}`);
  const states = ((tenants ?? []) as HistoryState[]).map(
    ({ tenant, events, interactions, hash }) =>
      `${tenant}: ${events} events, ${interactions} interactions, hash ${hash}\n`,
  );
  return `${facts.length > 0 ? `there: ${facts.join(', ')}\n` : ''}${states.join('')}`;
}
