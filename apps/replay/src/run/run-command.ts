import { eventHistorianGroup, topics } from '@attune/contracts';
import { readRange, startProducer } from '@attune/event-stream';
import { type RunArguments } from '../arguments';
import { type RunConfig } from '../config';
import { EXIT, type CommandIo } from '../import-command';
import { paceOf } from '../pace-of';
import { quietConnection } from '../quiet-connection';
import { LiveLag } from './live-lag';
import { RangePublisher, type RunCounts } from './range-publisher';
import { RunCheckpoint } from './run-checkpoint';
import { planRun } from './run-plan';

const SHOW_EVERY_MS = 1_000;

/** `replay run`. Returns the exit code. @throws BrokerUnavailable, UnknownTopic, UsageError */
export async function runCommand(args: RunArguments, config: RunConfig, io: CommandIo): Promise<number> {
  const connection = quietConnection(config.KAFKA_BROKERS);
  const { events } = topics(config.TOPIC_PREFIX);
  const checkpoint = args.checkpoint ? new RunCheckpoint(args.checkpoint, identityOf(args, events.name)) : undefined;
  const interrupted = checkpoint?.read();
  // A dry run tells what is left, and leaves it to be done.
  const kept = args.dryRun ? undefined : checkpoint;
  const producer = await startProducer(connection);
  const lag = new LiveLag(connection, eventHistorianGroup(config.TOPIC_PREFIX), events.name, args.maxLag);
  const publisher = new RangePublisher(args, events, producer.value, lag, io.signal);
  if (interrupted) publisher.goOn(interrupted);
  const readBefore = publisher.counts.read;
  const startedAt = performance.now();
  let left: number | undefined;
  const show = (phase: RunPhase) => {
    const pace = paceOf(publisher.counts.read - readBefore, left, (performance.now() - startedAt) / 1000);
    const total = left === undefined ? undefined : readBefore + left;
    io.stdout.write(runText({ phase, total, ...pace, ...publisher.counts }, config));
  };
  const timer = setInterval(() => show('running'), SHOW_EVERY_MS);
  try {
    const plan = await planRun(connection, events.name, args, interrupted);
    left = plan.left;
    publisher.onFlushed = () =>
      kept?.write({ end: plan.end, reached: publisher.reached, counts: { ...publisher.counts } });
    await publisher.publish(readRange(connection, plan.range));
    if (!io.signal.aborted) kept?.remove();
    show(io.signal.aborted ? 'interrupted' : 'done');
    return io.signal.aborted ? EXIT.interrupted : EXIT.done;
  } catch (error) {
    show('failed');
    throw isUnknownTopic(error) ? new UnknownTopic(`there is no topic ${events.name}; is TOPIC_PREFIX right?`) : error;
  } finally {
    clearInterval(timer);
    await producer.stop();
  }
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

function identityOf({ from, to, tenant, type, offsets }: RunArguments, topic: string): string {
  const spans = offsets && [...offsets].map(([partition, span]) => `${partition}:${span.from}-${span.to}`);
  return JSON.stringify({ topic, from, to, tenant, type, offsets: spans });
}

type Shown = { phase: RunPhase; total: number | undefined } & ReturnType<typeof paceOf> & RunCounts;

function runText(shown: Shown, { PROGRESS }: RunConfig): string {
  if (PROGRESS === 'json') return `${JSON.stringify(shown)}\n`;
  const { phase, perSecond, secondsLeft, published, read, otherTenant, otherType, repeated, unreadable } = shown;
  const rest = phase === 'running' && secondsLeft !== undefined ? `, at most ${secondsLeft} s left` : '';
  return (
    `${phase}: ${published} published of ${read} read, ${perSecond}/s${rest}; passed over: ${repeated} repeated, ` +
    `${otherTenant} of other tenants, ${otherType} of other types, ${unreadable} unreadable\n`
  );
}
