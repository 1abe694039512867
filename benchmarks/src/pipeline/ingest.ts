import { randomUUID } from 'node:crypto';
import { query, waitUntil, type Stack } from '@attune/local-stack';
import { Kafka, logLevel } from 'kafkajs';
import type { BenchmarkRow } from '../benchmark';

const EVENTS = 100_000;
const BATCH = 100;
const CONNECTIONS = 8;
const ROWS_PER_INSERT = 1_000;

/** Events per second from HTTP to stored, beside what the broker and the database take alone of the same bytes. */
export async function measureIngest(stack: Stack, collectorUrl: string): Promise<BenchmarkRow[]> {
  const events = await makeEvents(stack);
  const stored = await ingest(stack, collectorUrl, events);
  const produced = await produceAlone(stack, events);
  const inserted = await insertAlone(stack, events);
  const figure = `events stored from HTTP, batches of ${BATCH}`;
  return [
    {
      figure,
      value: stored,
      unit: 'events/s',
      comparedTo: 'kafkajs produce of the same bytes, alone',
      reference: produced,
    },
    {
      figure,
      value: stored,
      unit: 'events/s',
      comparedTo: 'INSERT … unnest of the same rows, alone',
      reference: inserted,
    },
  ];
}

/** Views of catalog items, each shopper with ten of them. */
async function makeEvents(stack: Stack): Promise<string[]> {
  const { rows } = await query(
    stack.databaseUrl,
    'SELECT item_id FROM catalog_item WHERE NOT removed ORDER BY item_id',
  );
  const itemIds = rows.map((row) => String(row['item_id']));
  const start = Date.now() - EVENTS;
  return Array.from({ length: EVENTS }, (_, n) =>
    JSON.stringify({
      eventId: randomUUID(),
      type: 'view_item',
      userId: `bench-${Math.floor(n / 10)}`,
      occurredAt: new Date(start + n).toISOString(),
      itemId: itemIds[(n * 7919) % itemIds.length],
    }),
  );
}

async function ingest(stack: Stack, collectorUrl: string, events: readonly string[]): Promise<number> {
  const before = await storedEvents(stack);
  const started = performance.now();
  let next = 0;
  const lane = async () => {
    while (next < events.length) {
      const batch = events.slice(next, (next += BATCH));
      const response = await fetch(`${collectorUrl}/v1/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `[${batch.join(',')}]`,
      });
      if (response.status !== 202)
        throw new Error(`the collector answered ${response.status}: ${await response.text()}`);
      await response.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  const all = async () => ((await storedEvents(stack)) - before >= events.length ? true : undefined);
  await waitUntil(all, { what: `${events.length} events to be stored`, timeoutMs: 120_000, everyMs: 20 });
  return (events.length * 1000) / (performance.now() - started);
}

async function storedEvents(stack: Stack): Promise<number> {
  const { rows } = await query(stack.databaseUrl, 'SELECT count(*)::int AS events FROM event');
  return Number(rows[0]['events']);
}

async function produceAlone(stack: Stack, events: readonly string[]): Promise<number> {
  const kafka = new Kafka({ brokers: stack.kafkaBrokers, logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  const producer = kafka.producer({ idempotent: true });
  await Promise.all([admin.connect(), producer.connect()]);
  try {
    const topic = `bench-${randomUUID()}`;
    await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 6 }] });
    const started = performance.now();
    for (let at = 0; at < events.length; at += ROWS_PER_INSERT) {
      const messages = events.slice(at, at + ROWS_PER_INSERT).map((value, n) => ({ key: String(at + n), value }));
      await producer.send({ topic, acks: -1, messages });
    }
    const seconds = (performance.now() - started) / 1000;
    await admin.deleteTopics({ topics: [topic] });
    return events.length / seconds;
  } finally {
    await Promise.all([admin.disconnect(), producer.disconnect()]);
  }
}

async function insertAlone(stack: Stack, events: readonly string[]): Promise<number> {
  await query(stack.databaseUrl, 'CREATE TABLE bench_event (event_id uuid PRIMARY KEY, payload jsonb NOT NULL)');
  try {
    const ids = events.map(() => randomUUID());
    const started = performance.now();
    for (let at = 0; at < events.length; at += ROWS_PER_INSERT) {
      await query(
        stack.databaseUrl,
        'INSERT INTO bench_event SELECT * FROM unnest($1::uuid[], $2::jsonb[]) ON CONFLICT DO NOTHING',
        [ids.slice(at, at + ROWS_PER_INSERT), events.slice(at, at + ROWS_PER_INSERT)],
      );
    }
    return (events.length * 1000) / (performance.now() - started);
  } finally {
    await query(stack.databaseUrl, 'DROP TABLE bench_event');
  }
}
