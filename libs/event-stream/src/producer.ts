import { type Producer } from 'kafkajs';
import { endedBefore, type Health, type Started } from '@attune/service-runtime';
import { inWords } from './broker-fault';
import { within } from './deadline';
import { backoff, BrokerUnavailable, kafkaClient } from './kafka-client';
import { type OutgoingRecord } from './record';
import { SendQueue } from './send-queue';
import { traceSend } from './send-span';
import { byOwnPartition, storeRecords } from './store-records';
import { type StreamConnection } from './stream-connection';
import { streamMetrics } from './stream-metrics';

/** Writes records to topics. */
export interface StreamProducer {
  /**
   * Resolves when every record is acknowledged by all in-sync replicas. Calls at the same time are combined into few
   * requests; records with equal keys keep the order of the calls. When it rejects, some of the records may be stored
   * all the same: readers must know an event by its id.
   * @throws BrokerUnavailable within 10 seconds when the broker does not acknowledge them
   */
  send(records: readonly OutgoingRecord[]): Promise<void>;
}

export interface ProducerOptions extends StreamConnection {
  /** Told `broker` is not ready from a send that failed until one succeeds, or the broker answers. */
  health?: Health;
}

export const SEND_DEADLINE_MS = 10_000;
const LINGER_MS = 2;
const MAX_QUEUED_BYTES = 64 * 1024 * 1024;
const DISCONNECT_TIMEOUT_MS = 3_000;
const PROBE_AFTER_MS = 2_000;

/**
 * Starts a producer. Its `stop` writes what was handed to `send` before it, then disconnects; in a hurry it disconnects at
 * once, and whoever waits for an acknowledgement gets none.
 * @throws BrokerUnavailable when no broker answers
 */
export async function startProducer(options: ProducerOptions): Promise<Started<StreamProducer>> {
  const writer = new RecordWriter(options);
  await writer.connect();
  const queue = new SendQueue((records) => writer.write(records), {
    lingerMs: LINGER_MS,
    deadlineMs: SEND_DEADLINE_MS,
    maxQueuedBytes: MAX_QUEUED_BYTES,
  });
  return {
    value: { send: (records) => traceSend(records, (traced) => queue.add(traced)) },
    stop: async (hurry) => {
      await endedBefore(hurry, queue.close());
      await writer.disconnect(hurry);
    },
  };
}

/**
 * Writes one request at a time through an idempotent producer of kafkajs. After any failure that producer is thrown
 * away: kafkajs sets its sequence numbers back although the broker may have stored the batch, and would have the next
 * one taken for a repetition and dropped.
 */
class RecordWriter {
  private producer?: Producer;
  private available = true;
  private probe?: NodeJS.Timeout;
  private closed = false;
  private readonly metrics;

  constructor(private readonly options: ProducerOptions) {
    this.metrics = streamMetrics(options.metrics);
  }

  /** @throws BrokerUnavailable */
  async connect(): Promise<void> {
    try {
      await this.attempt((producer) => Promise.resolve(producer));
    } catch (error) {
      await this.disconnect();
      throw error;
    }
  }

  /** @throws BrokerUnavailable */
  async write(records: OutgoingRecord[]): Promise<void> {
    await this.attempt((producer) => storeRecords(producer, records, this.metrics));
  }

  async disconnect(hurry?: AbortSignal): Promise<void> {
    this.closed = true;
    clearTimeout(this.probe);
    const producer = this.producer;
    this.producer = undefined;
    if (producer) await within(DISCONNECT_TIMEOUT_MS, producer.disconnect(), hurry).catch(() => undefined);
  }

  /** Connects if need be, and does the work, all within the deadline. */
  private async attempt(work: (producer: Producer) => Promise<unknown>): Promise<void> {
    const isNewcomer = this.producer === undefined;
    const producer = this.producer ?? this.newProducer();
    const connected = this.producer ? Promise.resolve() : producer.connect();
    const done = connected.then(() => work(producer));
    try {
      await within(SEND_DEADLINE_MS, done);
      this.producer = producer;
      this.setAvailable(true, '');
    } catch (error) {
      this.producer = undefined;
      throwAway(producer, done);
      this.metrics.sendFailures.inc();
      const reason = inWords(error, this.options, isNewcomer).message;
      this.setAvailable(false, reason);
      throw new BrokerUnavailable(`the broker did not take the records: ${reason}`, { cause: error });
    }
  }

  /**
   * Whether the broker is back, asked by a producer that is thrown away. Sends alone would not tell: a service that is not
   * ready is given no requests, and would never be ready again.
   */
  private async tryBroker(): Promise<void> {
    const producer = this.newProducer();
    const connected = producer.connect();
    const reason = await within(SEND_DEADLINE_MS, connected).then(
      () => undefined,
      (error: unknown) => inWords(error, this.options, true).message,
    );
    throwAway(producer, connected);
    if (!this.closed && !this.available) this.setAvailable(reason === undefined, reason ?? '');
  }

  private newProducer(): Producer {
    // One more try to connect, so that a broker which is away is reported at once; about 3 s for a change of leader.
    return kafkaClient(this.options, { retries: 1 }).producer({
      idempotent: true,
      allowAutoTopicCreation: false,
      createPartitioner: byOwnPartition,
      retry: { ...backoff, retries: 5 },
    });
  }

  private setAvailable(available: boolean, reason: string): void {
    clearTimeout(this.probe);
    if (available) this.options.health?.ready('broker');
    else this.options.health?.notReady('broker', reason);
    if (!available && !this.closed) this.probe = setTimeout(() => void this.tryBroker(), PROBE_AFTER_MS).unref();
    if (available === this.available) return;
    this.available = available;
    if (available) this.options.logger.info('the broker takes records again');
    else this.options.logger.error({ reason }, 'the broker does not take records');
  }
}

/** Disconnects at once, and again when what was under way has ended, since kafkajs may have connected anew meanwhile. */
export function throwAway(producer: Producer, underWay: Promise<unknown>): void {
  const disconnect = () => void producer.disconnect().catch(() => undefined);
  disconnect();
  underWay.then(disconnect, disconnect);
}
