import { randomUUID } from 'node:crypto';
import { query, type Stack } from '@attune/local-stack';
import { Kafka, logLevel, type Consumer, type Producer } from 'kafkajs';
import { perSecondSince } from '../benchmark';

/** Records of one request, and rows of one statement. */
const BATCH = 1_000;
const PARTITIONS = 6;

/** What the broker and the database do with the same bytes when nothing else is done with them, in events per second. */
export interface BareLimits {
  produced: number;
  consumed: number;
  inserted: number;
}

/** A record as kafkajs takes it. */
export interface BareRecord {
  key?: string;
  value: string;
}

export async function measureBareLimits(stack: Stack, records: readonly BareRecord[]): Promise<BareLimits> {
  const values = records.map(({ value }) => value);
  return { ...(await produceAndConsumeAlone(stack, records)), inserted: await insertAlone(stack, values) };
}

/** Writes records in requests of a thousand, each acknowledged before the next. */
export async function produceAll(producer: Producer, topic: string, records: readonly BareRecord[]): Promise<void> {
  for (let at = 0; at < records.length; at += BATCH) {
    await producer.send({ topic, acks: -1, messages: records.slice(at, at + BATCH) });
  }
}

async function produceAndConsumeAlone(
  stack: Stack,
  records: readonly BareRecord[],
): Promise<Pick<BareLimits, 'produced' | 'consumed'>> {
  const kafka = new Kafka({ brokers: stack.kafkaBrokers, logLevel: logLevel.NOTHING });
  const topic = `bench-${randomUUID()}`;
  const admin = kafka.admin();
  const producer = kafka.producer({ idempotent: true });
  const consumer = kafka.consumer({ groupId: topic });
  await Promise.all([admin.connect(), producer.connect(), consumer.connect()]);
  try {
    await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: PARTITIONS }] });
    const startedAt = performance.now();
    await produceAll(producer, topic, records);
    const produced = perSecondSince(startedAt, records.length);
    await consumer.subscribe({ topic, fromBeginning: true });
    return { produced, consumed: await consumed(consumer, records.length) };
  } finally {
    await Promise.all([producer.disconnect(), consumer.disconnect()]);
    await admin.deleteTopics({ topics: [topic] });
    await admin.disconnect();
  }
}

/** From the first batch to the last, so that joining the group does not count. */
async function consumed(consumer: Consumer, count: number): Promise<number> {
  let [seen, first, startedAt] = [0, 0, 0];
  return new Promise((resolve, reject) => {
    const eachBatch = ({ batch }: { batch: { messages: unknown[] } }) => {
      seen += batch.messages.length;
      if (startedAt === 0) [startedAt, first] = [performance.now(), seen];
      if (seen === count) resolve(perSecondSince(startedAt, count - first));
      return Promise.resolve();
    };
    consumer.run({ eachBatch }).catch(reject);
  });
}

async function insertAlone(stack: Stack, events: readonly string[]): Promise<number> {
  await query(stack.databaseUrl, 'CREATE TABLE bench_event (event_id uuid PRIMARY KEY, payload jsonb NOT NULL)');
  try {
    const ids = events.map(() => randomUUID());
    const startedAt = performance.now();
    for (let at = 0; at < events.length; at += BATCH) {
      await query(
        stack.databaseUrl,
        'INSERT INTO bench_event SELECT * FROM unnest($1::uuid[], $2::jsonb[]) ON CONFLICT DO NOTHING',
        [ids.slice(at, at + BATCH), events.slice(at, at + BATCH)],
      );
    }
    return perSecondSince(startedAt, events.length);
  } finally {
    await query(stack.databaseUrl, 'DROP TABLE bench_event');
  }
}
