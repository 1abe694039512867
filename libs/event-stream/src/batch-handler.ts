import { setTimeout as sleep } from 'node:timers/promises';
import { type EachBatchPayload, type KafkaMessage } from 'kafkajs';
import type { ConsumerOptions } from './consumer-options';
import { decodeJson } from './decode';
import { reportExpiredBetween } from './expired-records';
import { traceHandling } from './handling-span';
import { type ReceivedRecord, streamRecord } from './record';
import { streamMetrics } from './stream-metrics';

const DEFAULT_BATCH_RECORDS = 1_000;
const HEARTBEAT_TICK_MS = 1_000;
/** Rejections of the handler are answered by another try for this long. */
const RETRY_FOR_MS = 120_000;
const RETRY_PAUSE_MS = { first: 200, longest: 5_000 };
const DEFAULT_HANDLER_LIMIT_MS = 300_000;

/** The handler failed too often, or hangs. kafkajs does not restart a consumer for an error that is not retriable. */
class HandlerFailed extends Error {
  override readonly name = 'HandlerFailed';
  readonly retriable = false;
}

/** Gives a partition's messages to the handler, in parts, and commits each part when the handler has resolved. */
export class BatchHandler<T> {
  private readonly stopping = new AbortController();
  /** By partition, the offset that comes next, of partitions that this process has handled since it joined the group. */
  private readonly next = new Map<number, bigint>();
  private readonly labels;
  private readonly metrics;

  constructor(private readonly options: ConsumerOptions<T>) {
    this.labels = { topic: options.topic.name, group: options.groupId };
    this.metrics = streamMetrics(options.metrics);
  }

  /** Takes no further part; the one in progress is finished. */
  stop(): void {
    this.stopping.abort();
  }

  /** Others may have handled the partitions meanwhile. */
  joined(): void {
    this.next.clear();
  }

  /** kafkajs's `eachBatch`. What is not resolved when it returns or throws is fetched again. */
  async handle(payload: EachBatchPayload): Promise<void> {
    const { messages, partition, topic, highWatermark } = payload.batch;
    const fetchedAt = new Date();
    const size = this.options.maxBatchRecords ?? DEFAULT_BATCH_RECORDS;
    this.lookForGap(partition, messages);
    for (let start = 0; start < messages.length; start += size) {
      if (this.stopping.signal.aborted || !payload.isRunning() || payload.isStale()) return;
      const part = messages.slice(start, start + size);
      if (!(await this.handlePart(part, fetchedAt, payload))) return;
      const last = part[part.length - 1].offset;
      const next = BigInt(last) + 1n;
      payload.resolveOffset(last);
      await payload.commitOffsetsIfNecessary({
        topics: [{ topic, partitions: [{ partition, offset: String(next) }] }],
      });
      this.next.set(partition, next);
      this.metrics.consumed.inc(this.labels, part.length);
      this.metrics.lag.set({ ...this.labels, partition }, Number(BigInt(highWatermark) - next));
      await payload.heartbeat();
    }
  }

  /** Where the broker has deleted what comes next, kafkajs goes on at the oldest that is left, and says nothing. */
  private lookForGap(partition: number, [message]: readonly KafkaMessage[]): void {
    const next = this.next.get(partition);
    const first = message && BigInt(message.offset);
    if (next === undefined || !first || first <= next) return;
    reportExpiredBetween(this.options, { ...this.labels, partition }, next, first).catch((error: unknown) => {
      this.options.logger.warn(
        { err: error, ...this.labels, partition },
        'a gap before these records is not explained',
      );
    });
  }

  /** Tries until the handler resolves. False when the consumer stops before it did. @throws HandlerFailed */
  private async handlePart(messages: KafkaMessage[], fetchedAt: Date, payload: EachBatchPayload): Promise<boolean> {
    const records = messages.map((message) => {
      const record = streamRecord(payload.batch.topic, payload.batch.partition, message);
      return { ...record, fetchedAt, decoded: decodeJson(record.bytes, this.options.schema) };
    });
    const { health } = this.options;
    const condition = `handler of ${this.labels.topic}, partition ${payload.batch.partition}`;
    const giveUpAt = performance.now() + RETRY_FOR_MS;
    try {
      for (let pause = RETRY_PAUSE_MS.first; ; pause = Math.min(pause * 2, RETRY_PAUSE_MS.longest)) {
        try {
          await traceHandling(records, this.options.groupId, () => this.attempt(records, payload));
          return true;
        } catch (error) {
          if (error instanceof HandlerFailed) throw error;
          health?.notReady(condition, error instanceof Error ? error.message : String(error));
          this.metrics.handlerFailures.inc(this.labels);
          if (performance.now() + pause > giveUpAt) {
            throw new HandlerFailed(`the handler of ${this.labels.topic} failed for two minutes`, { cause: error });
          }
          await sleep(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
          if (this.stopping.signal.aborted) return false;
          await payload.heartbeat();
        }
      }
    } finally {
      // Also when the partition goes to another process.
      health?.ready(condition);
    }
  }

  private async attempt(records: readonly ReceivedRecord<T>[], payload: EachBatchPayload): Promise<void> {
    const { handle, logger, handlerLimitMs = DEFAULT_HANDLER_LIMIT_MS } = this.options;
    try {
      await withHeartbeats(payload, handle(records), handlerLimitMs);
    } catch (error) {
      if (!(error instanceof HandlerFailed)) {
        logger.error({ err: error, ...this.labels, records: records.length }, 'the handler failed');
      }
      throw error;
    }
  }
}

/**
 * Keeps the membership of the group while the handler works. A heartbeat that fails (a rebalance, the broker away)
 * ends nothing here: the handler's work is in the database by then, and the commit or the next heartbeat fails too.
 * @throws HandlerFailed when the handler hangs
 */
async function withHeartbeats(payload: EachBatchPayload, work: Promise<void>, limitMs: number): Promise<void> {
  const startedAt = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const hung = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (performance.now() - startedAt > limitMs) {
        reject(new HandlerFailed(`the handler has not finished within ${limitMs / 1000} s`));
      } else {
        payload.heartbeat().catch(() => undefined);
      }
    }, HEARTBEAT_TICK_MS);
  });
  try {
    await Promise.race([work, hung]);
  } finally {
    clearInterval(timer);
  }
}
