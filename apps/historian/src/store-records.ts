import type { DeadLetter, Refusal, Topic } from '@attune/contracts';
import { RefusedRow, storeAroundRefused } from '@attune/database';
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

interface StoreContext {
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

/** Stores messages; returns those that the database refuses, or that are in conflict with what it holds. */
async function storeOrRefuse<T extends Storable>(
  good: readonly { record: ReceivedRecord<T>; message: T }[],
  intake: Intake<T>,
  metrics: HistorianMetrics,
): Promise<Refused[]> {
  const outcomes = await storeAroundRefused(good, async (rows) => {
    const stored = await intake.store(
      rows.map(({ message }) => message),
      rows.map(({ record }) => record),
    );
    // At once: what is stored of a batch whose rest fails comes again as a duplicate.
    rows.forEach(({ message, record }, i) => {
      if (stored[i] !== 'conflict') metrics.count(intake.kind, message.tenant, stored[i]);
      if (stored[i] === 'stored') metrics.stored(intake.kind, message, record);
    });
    return stored;
  });
  return good.flatMap(({ record }, i): Refused[] => {
    const outcome = outcomes[i];
    if (outcome === 'conflict') return [{ record, reasons: [CONFLICT], outcome }];
    if (!(outcome instanceof RefusedRow)) return [];
    const message = `the database refuses it: ${outcome.reason}`;
    return [{ record, reasons: [{ field: '(event)', message }], outcome: 'refused' }];
  });
}
