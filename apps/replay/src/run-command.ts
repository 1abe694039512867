import { setTimeout as sleep } from 'node:timers/promises';
import { topics, type Topic } from '@attune/contracts';
import {
  readRange,
  startProducer,
  type OutgoingRecord,
  type StreamProducer,
  type StreamRecord,
} from '@attune/event-stream';
import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { type RunArguments } from './arguments';
import { type RunConfig } from './config';
import { EXIT, type CommandIo } from './import-command';
import { Pacing } from './pacing';
import { RecentIds } from './recent-ids';

/** Records that are published in one request. */
const BATCH = 500;
const SHOW_EVERY_MS = 1_000;

/** What became of the records of the range. */
interface RunCounts {
  read: number;
  published: number;
  /** Of another tenant than the one asked for. */
  otherTenant: number;
  /** Copies, by an earlier replay, of an event shortly before. */
  repeated: number;
  /** No JSON with an event id, or without a key. */
  unreadable: number;
}

/** `replay run`. Returns the exit code. @throws BrokerUnavailable, UnknownTopic */
export async function runCommand(args: RunArguments, config: RunConfig, io: CommandIo): Promise<number> {
  const logger = pino({ name: 'replay', level: 'error' }, pino.destination(2));
  const connection = { brokers: config.KAFKA_BROKERS, clientId: 'attune-replay', logger, metrics: new Registry() };
  const { events } = topics(config.TOPIC_PREFIX);
  const producer = await startProducer(connection);
  const publisher = new RangePublisher(args, events, producer.value, io.signal);
  const show = (phase: RunPhase) => io.stdout.write(runText(phase, publisher.counts, config));
  const timer = setInterval(() => show('running'), SHOW_EVERY_MS);
  try {
    await publisher.publish(readRange(connection, { topic: events.name, from: args.from, to: args.to }));
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

class RangePublisher {
  readonly counts: RunCounts = { read: 0, published: 0, otherTenant: 0, repeated: 0, unreadable: 0 };
  private readonly recent = new RecentIds();
  private readonly pacing: Pacing;
  private due: OutgoingRecord[] = [];

  constructor(
    private readonly args: Pick<RunArguments, 'speed' | 'tenant'>,
    private readonly topic: Topic,
    private readonly producer: StreamProducer,
    private readonly signal: AbortSignal,
  ) {
    this.pacing = new Pacing(args.speed);
  }

  async publish(records: AsyncIterable<StreamRecord>): Promise<void> {
    for await (const record of records) {
      if (this.signal.aborted) break;
      this.counts.read++;
      const copy = this.copyOf(record);
      if (!copy) continue;
      const waitMs = this.pacing.waitMs(record.timestamp);
      if (waitMs > 0) {
        await this.flush();
        await sleep(waitMs, undefined, { signal: this.signal }).catch(() => undefined);
        if (this.signal.aborted) break;
      }
      this.due.push(copy);
      if (this.due.length === BATCH) await this.flush();
    }
    await this.flush();
  }

  private async flush(): Promise<void> {
    const batch = this.due.splice(0);
    if (batch.length === 0) return;
    await this.producer.send(batch);
    this.counts.published += batch.length;
  }

  /** The same key and bytes, so the same partition and event id; the time of arrival is that of the copy. */
  private copyOf({ key, bytes }: StreamRecord): OutgoingRecord | undefined {
    const event = identityOf(bytes);
    if (!event || key === undefined) this.counts.unreadable++;
    else if (this.args.tenant !== undefined && event.tenant !== this.args.tenant) this.counts.otherTenant++;
    else if (this.recent.seen(event.eventId)) this.counts.repeated++;
    else return { topic: this.topic, key, value: bytes };
    return undefined;
  }
}

function identityOf(bytes: Buffer): { eventId: string; tenant: unknown } | undefined {
  try {
    const { eventId, tenant } = JSON.parse(bytes.toString()) as Record<string, unknown>;
    return typeof eventId === 'string' ? { eventId, tenant } : undefined;
  } catch {
    return undefined;
  }
}

function runText(phase: RunPhase, counts: RunCounts, { PROGRESS }: RunConfig): string {
  if (PROGRESS === 'json') return `${JSON.stringify({ phase, ...counts })}\n`;
  const { published, read, otherTenant, repeated, unreadable } = counts;
  return (
    `${phase}: ${published} published of ${read} read; ` +
    `passed over: ${repeated} repeated, ${otherTenant} of other tenants, ${unreadable} unreadable\n`
  );
}
