import type { DeadLetter, Refusal, Topic } from '@attune/contracts';
import { isDataRefusal } from '@attune/database';
import type { ReceivedRecord, StreamProducer, StreamRecord } from '@attune/event-stream';
import { deadLetterRecord, tenantOf } from './dead-letter-record';
import type { HistorianMetrics, Outcome } from './historian-metrics';

/** A message that was read and is fit to be stored. */
interface Storable {
  tenant: string;
  occurredAt: string;
  receivedAt: string;
}

/** One topic's messages: how they are stored, and what they are called. */
export interface Intake<T extends Storable> {
  kind: DeadLetter['kind'];
  /** Stores all of them in one transaction and says what became of each, in order. */
  store: (messages: readonly T[], records: readonly StreamRecord[]) => Promise<Outcome[]>;
  /** Of topics whose keys name shoppers: those of the keys whose shopper was erased. */
  erasedAmong?: (keys: readonly string[]) => Promise<ReadonlySet<string>>;
}

export interface StoreContext {
  producer: StreamProducer;
  deadLetters: Topic;
  metrics: HistorianMetrics;
}

/** It may be a mistake of the shop's or a forgery: a person has to look. */
const CONFLICT: Refusal = {
  field: 'eventId',
  message: 'belongs to an event with other content, or an item of its transactionId to another purchase',
};

interface Refused {
  record: StreamRecord;
  reasons: Refusal[];
  outcome: 'refused' | 'conflict';
}

/**
 * A consumer's handler that stores what is good, once, and moves what is not to the dead letters. It resolves when
 * both are safe, so that the offsets may be committed. It rejects when the database or the broker failed: the same
 * records come again then, and what was stored of them counts as a duplicate.
 */
export function storeRecords<T extends Storable>(intake: Intake<T>, { producer, deadLetters, metrics }: StoreContext) {
  return async function store(records: readonly ReceivedRecord<T>[]): Promise<void> {
    const good: { record: ReceivedRecord<T>; message: T }[] = [];
    const refused: Refused[] = [];
    for (const record of records) {
      if (record.decoded.ok) good.push({ record, message: record.decoded.value });
      else refused.push({ record, reasons: record.decoded.reasons, outcome: 'refused' });
    }
    refused.push(...(await storeOrRefuse(good, intake, metrics)));
    if (refused.length === 0) return;
    const erased = await intake.erasedAmong?.(refused.flatMap(({ record }) => record.key ?? []));
    const isErased = ({ record: { key } }: Refused) => key !== undefined && (erased?.has(key) ?? false);
    const buried = refused.filter((one) => !isErased(one));
    await producer.send(
      buried.map(({ record, reasons }) => deadLetterRecord(record, reasons, intake.kind, deadLetters)),
    );
    for (const one of refused) {
      metrics.count(intake.kind, tenantOf(one.record), isErased(one) ? 'erased' : one.outcome);
    }
  };
}

/**
 * Stores messages in one transaction. When the database refuses their values, halves are tried on their own, so that
 * one bad message is found and its neighbours are stored.
 */
async function storeOrRefuse<T extends Storable>(
  good: readonly { record: ReceivedRecord<T>; message: T }[],
  intake: Intake<T>,
  metrics: HistorianMetrics,
): Promise<Refused[]> {
  if (good.length === 0) return [];
  try {
    const outcomes = await intake.store(
      good.map(({ message }) => message),
      good.map(({ record }) => record),
    );
    good.forEach(({ message, record }, i) => {
      if (outcomes[i] !== 'conflict') metrics.count(intake.kind, message.tenant, outcomes[i]);
      if (outcomes[i] === 'stored') metrics.stored(intake.kind, message, record);
    });
    const conflicts = good.filter((_, i) => outcomes[i] === 'conflict');
    return conflicts.map(({ record }) => ({ record, reasons: [CONFLICT], outcome: 'conflict' }));
  } catch (error) {
    if (!isDataRefusal(error)) throw error;
    if (good.length === 1) {
      return [
        {
          record: good[0].record,
          reasons: [{ field: '(event)', message: `the database refuses it: ${error.message}` }],
          outcome: 'refused',
        },
      ];
    }
    const middle = good.length >> 1;
    const left = await storeOrRefuse(good.slice(0, middle), intake, metrics);
    return [...left, ...(await storeOrRefuse(good.slice(middle), intake, metrics))];
  }
}
