import { type Transaction } from 'kafkajs';
import { inWords } from './broker-fault';
import { within } from './deadline';
import { backoff, BrokerUnavailable, kafkaClient } from './kafka-client';
import { SEND_DEADLINE_MS, throwAway } from './producer';
import { type OutgoingRecord } from './record';
import { inParcels } from './send-queue';
import { byOwnPartition, storeRecords } from './store-records';
import { type StreamConnection } from './stream-connection';
import { streamMetrics } from './stream-metrics';

interface WritingTurnOptions extends StreamConnection {
  /** Those who take turns have the same one. A broker with access rules must allow it as a transactional id. */
  name: string;
  /** Gives the turn up at once: what is under way rejects, and may be stored until the next turn is taken. */
  signal?: AbortSignal;
}

/** The right to write, until another turn of the same name is taken. */
interface WritingTurn {
  /**
   * Stores all of the records, in their order, or none; called once. When it rejects, they may be stored all the same, but
   * not after the next turn was taken.
   * @throws BrokerUnavailable within 10 seconds when the broker does not acknowledge them, or another turn was taken
   */
  send(records: readonly OutgoingRecord[]): Promise<void>;
  /** Disconnects; what is under way is given up. */
  end(): void;
}

/** The broker gives a turn up that nobody ended, for readers who wait for what is committed; longer than a send may take. */
const ABANDONED_AFTER_MS = 20_000;

/**
 * Takes the turn to write from whoever had it, in this process or another: what was sent in earlier turns and is not stored
 * yet, as it hangs somewhere, will never be. So whoever takes a turn, then looks what is to be written, and then writes it,
 * can be overtaken by nothing older. This is a transaction of Kafka's, whose epoch fences off those before.
 * @throws BrokerUnavailable within 10 seconds
 */
export async function takeWritingTurn(options: WritingTurnOptions): Promise<WritingTurn> {
  const metrics = streamMetrics(options.metrics);
  // Tries for about 5 s: what was abandoned half done is ended by the broker first.
  const producer = kafkaClient(options, { retries: 7 }).producer({
    transactionalId: options.name,
    transactionTimeout: ABANDONED_AFTER_MS,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: byOwnPartition,
    retry: { ...backoff, retries: 5 },
  });
  const acknowledged = async <T>(what: string, work: Promise<T>): Promise<T> => {
    try {
      return await within(SEND_DEADLINE_MS, work, options.signal);
    } catch (error) {
      throwAway(producer, work);
      metrics.sendFailures.inc();
      throw new BrokerUnavailable(`the broker did not ${what}: ${inWords(error, options).message}`, { cause: error });
    }
  };
  const begun = producer.connect().then(() => producer.transaction());
  const transaction = await acknowledged('give the turn to write', begun);
  return {
    send: (records) => acknowledged('take the records', store(transaction, records, metrics)),
    end: () => throwAway(producer, Promise.resolve()),
  };
}

async function store(
  transaction: Transaction,
  records: readonly OutgoingRecord[],
  metrics: ReturnType<typeof streamMetrics>,
): Promise<void> {
  for (const parcel of inParcels(records)) await storeRecords(transaction, parcel.records, metrics);
  await transaction.commit();
}
