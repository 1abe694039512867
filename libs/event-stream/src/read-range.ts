import { randomUUID } from 'node:crypto';
import { type Admin, type Consumer, type EachBatchPayload } from 'kafkajs';
import { noBrokerAnswers, whileLeadersChange, withAdmin } from './admin';
import { inWords } from './broker-fault';
import { backoff, kafkaClient } from './kafka-client';
import { topicOffsets } from './offsets';
import { streamRecord, type StreamRecord } from './record';
import { type StreamConnection } from './stream-connection';

/** Half-open: records stamped at `from` are in it, those at `to` are not. A missing `to` means the end of the log now. */
export interface RecordRange {
  topic: string;
  from: Date;
  to?: Date;
  /** By partition, the first offset to be read, where that is later than what `from` asks for. */
  fromOffsets?: ReadonlyMap<number, bigint>;
  /** By partition, the first offset that is not to be read, where that is earlier than what `to` asks for. */
  toOffsets?: ReadonlyMap<number, bigint>;
}

/**
 * Records are stamped by their producers, so those of several collectors are not quite in the order of their stamps.
 * Reading this much past `to` finds the late ones, as long as the producers' clocks agree this far.
 */
const CLOCK_SKEW_MS = 5 * 60_000;
const FETCH_WAIT_MS = 50;
/** When nothing has come for so long, what is waited for may be gone. */
const QUIET_MS = 5_000;

/**
 * Reads a time range of a topic in the order of the records' timestamps (within a partition, in the partition's order),
 * and ends where the log ended at the time of the call. Commits nothing and disturbs no consumer group. Leaving the loop early is
 * fine; memory stays within about one MiB a partition, however slowly the records are taken.
 * @throws BrokerUnavailable when none answers
 */
export async function* readRange(connection: StreamConnection, range: RecordRange): AsyncGenerator<StreamRecord> {
  const spans = await withAdmin(connection, (admin) => whileLeadersChange(() => findSpans(admin, range)));
  if (spans.length > 0) yield* new RangeReader(connection, range, spans).read();
}

/** The part of a partition that may hold records of the range: offsets from `next` up to `end`, without `end`. */
interface Span {
  partition: number;
  next: bigint;
  end: bigint;
}

/** Spans of the partitions that have any records there; offsets of a partition may begin above zero. */
async function findSpans(admin: Admin, { topic, from, to, fromOffsets, toOffsets }: RecordRange): Promise<Span[]> {
  const logs = await admin.fetchTopicOffsets(topic);
  const starts = await offsetsAt(admin, topic, from.getTime());
  const ends = to && (await offsetsAt(admin, topic, to.getTime() + CLOCK_SKEW_MS));
  return logs
    .map(({ partition, low, high }) => ({
      partition,
      next: max(max(BigInt(starts.get(partition) ?? low), BigInt(low)), fromOffsets?.get(partition) ?? 0n),
      end: min(min(BigInt(ends?.get(partition) ?? high), BigInt(high)), toOffsets?.get(partition) ?? BigInt(high)),
    }))
    .filter(({ next, end }) => next < end);
}

/** By partition, the offset of the first record stamped at `timestamp` or later; the log's end where there is none. */
async function offsetsAt(admin: Admin, topic: string, timestamp: number): Promise<Map<number, string>> {
  const offsets = await admin.fetchTopicOffsetsByTimestamp(topic, timestamp);
  return new Map(offsets.map(({ partition, offset }) => [partition, offset]));
}

/**
 * Reads spans by a consumer group of its own that exists for this one call, since kafkajs reads by groups only. A
 * partition is paused while records of it wait here, so that the slow taker holds the reading back.
 */
class RangeReader {
  private readonly consumer: Consumer;
  private readonly open: Map<number, Span>;
  private readonly waiting = new Map<number, StreamRecord[]>();
  private failure?: Error;
  private wake: () => void = () => undefined;

  constructor(
    private readonly connection: StreamConnection,
    private readonly range: RecordRange,
    spans: Span[],
  ) {
    this.open = new Map(spans.map((span) => [span.partition, span]));
    this.consumer = kafkaClient(connection, { retries: 10 }).consumer({
      groupId: `${connection.clientId}-range-${randomUUID()}`,
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: FETCH_WAIT_MS,
      retry: { ...backoff, retries: 10 },
    });
  }

  async *read(): AsyncGenerator<StreamRecord> {
    this.consumer.on(this.consumer.events.CRASH, ({ payload }) => {
      if (!payload.restart) this.fail(inWords(payload.error, this.connection));
    });
    // Also after a restart: kafkajs survives a coordinator that is not ready yet by joining again later.
    this.consumer.on(this.consumer.events.GROUP_JOIN, () => this.seek());
    this.consumer.on(this.consumer.events.END_BATCH_PROCESS, ({ payload }) => {
      this.passed(payload.partition, BigInt(payload.lastOffset));
    });
    try {
      await this.start();
      for (let record = await this.take(); record; record = await this.take()) yield record;
    } finally {
      await this.consumer.disconnect();
    }
  }

  private async start(): Promise<void> {
    await this.consumer.connect().catch((error: unknown) => noBrokerAnswers(error, this.connection));
    await this.consumer.subscribe({ topics: [this.range.topic], fromBeginning: true });
    await this.consumer.run({
      autoCommit: false,
      eachBatch: (payload) => Promise.resolve(this.receive(payload)),
    });
  }

  private seek(): void {
    for (const { partition, next } of this.open.values()) {
      this.consumer.seek({ topic: this.range.topic, partition, offset: String(next) });
    }
  }

  /** The record with the least timestamp, once every partition that is not read to its end has one to offer. */
  private async take(): Promise<StreamRecord | undefined> {
    for (;;) {
      if (this.failure) throw this.failure;
      const missing = [...this.open.keys()].some((partition) => !this.waiting.has(partition));
      if (!missing) break;
      await this.news();
    }
    let first: StreamRecord[] | undefined;
    for (const records of this.waiting.values()) {
      if (!first || records[0].timestamp < first[0].timestamp) first = records;
    }
    const record = first?.shift();
    if (record && first?.length === 0) this.drained(record.partition);
    return record;
  }

  private async news(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const isQuiet = await new Promise<boolean>((resolve) => {
      this.wake = () => resolve(false);
      timer = setTimeout(() => resolve(true), QUIET_MS);
    });
    clearTimeout(timer);
    // A broker that does not answer here fails the reading itself.
    if (isQuiet) await this.passExpired().catch(() => undefined);
  }

  /** Of what the topic deleted before it was read nothing comes, and only newer records would tell. */
  private async passExpired(): Promise<void> {
    for (const [partition, { low }] of await topicOffsets(this.connection, this.range.topic)) {
      const span = this.open.get(partition);
      if (span && !this.waiting.has(partition) && low >= span.end) this.open.delete(partition);
    }
  }

  private receive({ batch }: EachBatchPayload): void {
    const span = this.open.get(batch.partition);
    const records = this.waiting.get(batch.partition) ?? [];
    for (const message of span ? batch.messages : []) {
      const offset = BigInt(message.offset);
      // Before the seek has taken effect, a fetch may bring what lies before the span.
      if (!span || offset < span.next || offset >= span.end) continue;
      span.next = offset + 1n;
      const record = streamRecord(batch.topic, batch.partition, message);
      if (this.includes(record)) records.push(record);
    }
    if (records.length === 0) return;
    this.waiting.set(batch.partition, records);
    this.pause(batch.partition);
  }

  /** Told after every batch, also of those that hold nothing to show: compacted away, or marks of transactions. */
  private passed(partition: number, offset: bigint): void {
    const span = this.open.get(partition);
    if (span && offset + 1n >= span.end) {
      this.open.delete(partition);
      this.pause(partition);
    }
    this.wake();
  }

  private includes({ timestamp }: StreamRecord): boolean {
    return timestamp >= this.range.from && (!this.range.to || timestamp < this.range.to);
  }

  private drained(partition: number): void {
    this.waiting.delete(partition);
    if (this.open.has(partition)) this.consumer.resume([{ topic: this.range.topic, partitions: [partition] }]);
  }

  private pause(partition: number): void {
    this.consumer.pause([{ topic: this.range.topic, partitions: [partition] }]);
  }

  private fail(error: Error): void {
    this.failure = error;
    this.wake();
  }
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
