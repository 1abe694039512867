import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  deadLetter,
  deadLetterKey,
  deadLetterOf,
  deadLetterResolution,
  topics as topicsOf,
  type Topic,
  type Topics,
} from '@attune/contracts';
import { createCatalogReader } from '@attune/catalog-store';
import { startDatabase, type Database } from '@attune/database';
import { groupOffsets, readRange, startProducer, type StreamProducer } from '@attune/event-stream';
import { createHistoryReader } from '@attune/history-store';
import { Health, Lifecycle, Registry } from '@attune/service-runtime';
import { createTestDatabase, kafkaBrokers, startDatabaseProxy, uniqueTopicPrefix } from '@attune/test-services';
import { Kafka, logLevel } from 'kafkajs';
import { pino } from 'pino';
import { readConfig } from './config';
import { createService } from './service';

const logger = pino({ level: 'silent' });
const connection = { brokers: kafkaBrokers(), clientId: 'historian-test', logger, metrics: new Registry() };

let lifecycle: Lifecycle;
let prefix: string;
let topics: Topics;
let database: Database;
let databaseUrl: string;
let producer: StreamProducer;

beforeEach(async () => {
  lifecycle = new Lifecycle(logger);
  prefix = uniqueTopicPrefix();
  topics = topicsOf(prefix);
  const created = await createTestDatabase();
  databaseUrl = created.url;
  await lifecycle.start('test database', () => ({ value: undefined, stop: () => created.drop() }));
  database = await lifecycle.start('pool', () =>
    startDatabase({ url: databaseUrl, applicationName: 'historian-test', logger }),
  );
  producer = await lifecycle.start('producer', () => startProducer(connection));
});
afterEach(() => lifecycle.stop());

/** Starts a historian; the returned function stops it. */
async function startHistorian(url = databaseUrl, health = new Health()): Promise<() => Promise<void>> {
  const own = new Lifecycle(logger);
  const config = readConfig({ KAFKA_BROKERS: kafkaBrokers().join(), TOPIC_PREFIX: prefix, DATABASE_URL: url });
  await createService(config, {
    ...{ logger, metrics: new Registry(), health, lifecycle: own, finish: () => undefined },
    fail: (error) => {
      throw error;
    },
  });
  const part = { value: undefined, stop: () => own.stop() };
  await lifecycle.start('historian', () => part);
  return () => own.stop();
}

function view(eventId: string, itemId = 'SKU-1', userId = 'anna') {
  const now = new Date().toISOString();
  return {
    type: 'view_item',
    schemaVersion: 1,
    tenant: 'default',
    occurredAt: now,
    receivedAt: now,
    eventId,
    itemId,
    userId,
  };
}

const send = (values: (object | string | Buffer)[], topic: Topic = topics.events) =>
  producer.send(
    values.map((value) => ({
      topic,
      key: 'default:user:anna',
      value: typeof value === 'string' || Buffer.isBuffer(value) ? value : JSON.stringify(value),
    })),
  );

async function storedEvents(): Promise<number> {
  const [{ count }] = await database.query<{ count: number }>('SELECT count(*) AS count FROM event');
  return count;
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await holds()); await sleep(50)) {
    if (Date.now() > end) throw new Error(`waited 30 s for ${what}`);
  }
}

async function deadLetters() {
  const letters = [];
  for await (const { bytes } of readRange(connection, { topic: topics.deadLetters.name, from: new Date(0) })) {
    letters.push(deadLetter.parse(JSON.parse(bytes.toString())));
  }
  return letters;
}

it('stores each event once, however often it was sent', async () => {
  await startHistorian();
  const ids = Array.from({ length: 50 }, () => randomUUID());
  await send([...ids, ...ids.slice(0, 30)].map((id) => view(id)));
  await send(ids.map((id) => view(id)));
  const last = randomUUID();
  await send([view(last)]);
  await until('the last event', async () => (await storedEvents()) === 51);
  const interactions = await createHistoryReader(database).newest('default', 'user:anna', 100);
  expect(interactions).toHaveLength(51);
});

it('stores nothing twice when it crashed after the database had committed and before the offset was', async () => {
  const stop = await startHistorian();
  const ids = Array.from({ length: 20 }, () => randomUUID());
  await send(ids.map((id) => view(id)));
  await until('20 events', async () => (await storedEvents()) === 20);
  await stop();
  await rewind(`${prefix}.historian.events`);
  await startHistorian();
  await send([view(randomUUID())]);
  await until('one event more', async () => (await storedEvents()) === 21);
  expect(await createHistoryReader(database).newest('default', 'user:anna', 100)).toHaveLength(21);
});

/** Sets the group's offsets back to the beginning, as a crash before every commit would have left them. */
async function rewind(groupId: string): Promise<void> {
  const admin = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  await admin.resetOffsets({ groupId, topic: topics.events.name, earliest: true });
  await admin.disconnect();
}

it('keeps poison with its bytes, reason and place, and stores the good messages around it', async () => {
  await startHistorian();
  const poison = [
    Buffer.from([0xff, 0xfe, 0x7b]),
    '',
    '[]',
    '{"type":"view_item"',
    { ...view(randomUUID()), type: 'teleport' },
  ];
  await send([
    view(randomUUID()),
    ...poison,
    view(randomUUID()),
    { ...view(randomUUID()), itemId: 7 },
    view(randomUUID()),
  ]);
  await until('3 good events', async () => (await storedEvents()) === 3);
  await until('6 dead letters', async () => (await deadLetters()).length === 6);
  const letters = await deadLetters();
  expect(letters.map(({ bytesBase64 }) => bytesBase64)).toContain(Buffer.from([0xff, 0xfe, 0x7b]).toString('base64'));
  expect(letters.every(({ source }) => source?.topic === topics.events.name)).toBe(true);
  expect(letters.flatMap(({ reasons }) => reasons.map(({ field }) => field))).toEqual(
    expect.arrayContaining(['type', 'itemId']),
  );
});

it('keeps poison whose key is no text, as other serialisers write it, and erases others though an erasure is poison', async () => {
  await startHistorian();
  const foreign = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING }).producer();
  await foreign.connect();
  await foreign.send({ topic: topics.events.name, messages: [{ key: Buffer.from([0, 0, 0, 42]), value: 'poison' }] });
  const erasedAt = new Date().toISOString();
  const erasures = ['user:a\u0000', 'user:ada'].map((shopper) =>
    JSON.stringify({ tenant: 'default', shopper, erasedAt }),
  );
  await foreign.send({ topic: topics.erasures.name, messages: erasures.map((value) => ({ key: 'k', value })) });
  await foreign.disconnect();
  await until('the dead letter', async () => (await deadLetters()).length === 1);
  await until('the erasure', async () => (await database.query('select from erased_shopper')).length === 1);
});

it('keeps the key and the headers of poison, which tell where it came from', async () => {
  await startHistorian();
  const foreign = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING }).producer();
  await foreign.connect();
  const headers = { 'x-source': 'till 7', trace: [Buffer.from([0xff]), 'second'] };
  // The letter about the second would be larger than any on the topic may be, and the partition would stand still.
  const long = { ['\u0001'.repeat(800_000)]: 'a' };
  const messages = [headers, long].map((its) => ({ key: 'shop-a:till', value: 'poison', headers: its }));
  await foreign.send({ topic: topics.events.name, messages });
  await foreign.disconnect();
  const places = async () => new Set((await deadLetters()).map(({ source }) => source?.offset));
  await until('a letter about each', async () => (await places()).size === 2);
  const [{ tenant, source }] = await deadLetters();
  const base64 = (value: string | Buffer) => Buffer.from(value).toString('base64');
  expect({ tenant, source }).toMatchObject({
    tenant: 'shop-a',
    source: {
      key: 'shop-a:till',
      headersBase64: { 'x-source': [base64('till 7')], trace: [base64(Buffer.from([0xff])), base64('second')] },
    },
  });
});

it('erases a shopper whom the topic of erasures names, and passes over what comes of them later', async () => {
  await startHistorian();
  await send([view(randomUUID()), view(randomUUID(), 'SKU-2', 'bea')]);
  await until('two events', async () => (await storedEvents()) === 2);
  const erasure = { tenant: 'default', shopper: 'user:anna', erasedAt: new Date().toISOString() };
  await send([erasure], topics.erasures);
  await until('one event', async () => (await storedEvents()) === 1);
  await send([view(randomUUID()), '{"poison":"of anna"}']);
  await producer.send([
    { topic: topics.events, key: 'default:user:bea', value: JSON.stringify(view(randomUUID(), 'SKU-3', 'bea')) },
  ]);
  await until('another of bea', async () => (await storedEvents()) === 2);
  expect(await createHistoryReader(database).newest('default', 'user:anna', 10)).toEqual([]);
  expect(await deadLetters()).toEqual([]);
});

it('finishes each of many erasures for itself, so that a crash, or a limit of time, does not begin all of them again', async () => {
  await (
    await startHistorian()
  )();
  const erasures = ['user:ada', 'user:bea'].map((shopper) => ({
    ...{ tenant: 'default', shopper, erasedAt: new Date().toISOString() },
  }));
  await send(erasures, topics.erasures);
  const committed = async () =>
    (await groupOffsets(connection, `${prefix}.historian.erasures`, topics.erasures.name)).get(0)?.next;
  await database.transaction(async (other) => {
    // Who marks the same shopper waits for this.
    await other.query(`insert into erased_shopper (tenant, shopper, erased_at) values ('default', 'user:bea', now())`);
    await startHistorian();
    await until('the first erasure to be finished', async () => (await committed()) === 1n);
  });
  await until('the second erasure to be finished, too', async () => (await committed()) === 2n);
});

it('removes a dead letter of an erased shopper that comes however late, from a collector that has not heard yet', async () => {
  const stop = await startHistorian();
  const erasure = { tenant: 'default', shopper: 'user:anna', erasedAt: new Date().toISOString() };
  await send([erasure], topics.erasures);
  const isErased = async () =>
    (await database.query('select from erased_shopper where completed_at is not null')).length;
  await until('the erasure', async () => (await isErased()) === 1);
  const bury = (userId: string) => {
    const letter = deadLetterOf({
      ...{ tenant: 'default', refusedBy: 'collector', kind: 'event', bytes: Buffer.from(JSON.stringify({ userId })) },
      reasons: [{ field: 'itemId', message: 'is needed' }],
    });
    const record = { topic: topics.deadLetters, key: deadLetterKey(letter), value: JSON.stringify(letter) };
    return producer.send([record]).then(() => record.key);
  };
  const tombs = async () => {
    const keys = [];
    for await (const { bytes, key } of readRange(connection, { topic: topics.deadLetters.name, from: new Date(0) }))
      if (bytes.length === 0) keys.push(key);
    return keys;
  };
  await bury('bea');
  const late = [await bury('anna')];
  await until('the letter to be removed', async () => (await tombs()).length === 1);
  await stop();
  late.push(await bury('anna'));
  await startHistorian();
  await until('what came while it was away to be removed', async () => (await tombs()).length >= 2);
  expect(await tombs()).toEqual(late);
  const resolved = [];
  for await (const { bytes } of readRange(connection, { topic: topics.resolutions.name, from: new Date(0) }))
    resolved.push(deadLetterResolution.parse(JSON.parse(bytes.toString())));
  expect(resolved).toMatchObject([
    { number: '1', action: 'erased' },
    { number: '3', action: 'erased' },
  ]);
});

it('leaves the later of two changes of an item standing, in whatever order they come', async () => {
  await startHistorian();
  const change = (title: string, minute: number) => ({
    ...{ type: 'item_upserted', eventId: randomUUID(), tenant: 'default', schemaVersion: 1 },
    occurredAt: `2026-01-01T10:${minute}:00Z`,
    receivedAt: new Date().toISOString(),
    item: { itemId: 'SKU-1', title },
  });
  await send([change('newest', 30), change('older', 10), change('middle', 20)], topics.items);
  await send([{ ...change('last', 40), item: { itemId: 'SKU-2', title: 'marker' } }], topics.items);
  const catalog = createCatalogReader(database);
  await until('the marker', async () => (await catalog.item('default', 'SKU-2')) !== undefined);
  expect(await catalog.item('default', 'SKU-1')).toMatchObject({ title: 'newest' });
});

it('says in readiness that it is the database that does not answer, and by which variable it is found', async () => {
  const proxy = await startDatabaseProxy(databaseUrl);
  const health = new Health();
  const stop = await startHistorian(proxy.url, health);
  await proxy.cut();
  await send([view(randomUUID())]);
  const about = /^handler of \S+, partition \d: the database \S+ at 127\.0\.0\.1:\d+ \(DATABASE_URL\) does not answer/;
  await until('the reason', () => Promise.resolve(health.waitingFor().some((reason) => about.test(reason))));
  await proxy.restore();
  await until('it is ready', () => Promise.resolve(health.waitingFor().length === 0));
  await stop();
  await proxy.close();
});
