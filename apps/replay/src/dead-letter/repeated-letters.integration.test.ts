import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { deadLetterKey, deadLetterOf, shopEvent, topics as topicsOf, type Topics } from '@attune/contracts';
import { openTestDatabase, type TestDatabase } from '@attune/database/test-database-harness';
import { ensureTopics, startProducer } from '@attune/event-stream';
import { createHistoryWriter } from '@attune/history-store';
import { kafkaBrokers, uniqueTopicPrefix } from '@attune/test-services';
import { Kafka, logLevel } from 'kafkajs';
import type { DeadLetterArguments } from '../arguments';
import { EXIT } from '../import-command';
import { quietConnection } from '../quiet-connection';
import { deadLetterCommand } from './dead-letter-command';

const connection = quietConnection({ KAFKA_BROKERS: kafkaBrokers() });
const prefix = uniqueTopicPrefix();
const topics: Topics = topicsOf(prefix);

let testDatabase: TestDatabase;
let collector: Server;

beforeAll(async () => {
  await ensureTopics(connection, Object.values(topics));
  testDatabase = await openTestDatabase();
  collector = createServer((request, response) => {
    void text(request)
      .then(takeAndStore)
      .then(
        (verdicts) => response.writeHead(202).end(JSON.stringify({ accepted: 1, refused: 0, verdicts })),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
});
afterAll(async () => {
  collector.closeAllConnections();
  collector.close();
  await testDatabase.stop();
});

/** What collector and historian do together with what is posted. */
async function takeAndStore(body: string) {
  const receivedAt = new Date().toISOString();
  const events = (JSON.parse(body) as object[]).map((one) => shopEvent.parse({ receivedAt, ...one }));
  const outcomes = await createHistoryWriter(testDatabase.database).append(events);
  if (outcomes.includes('conflict')) throw new Error('it is another event under the same id');
  return events.map(({ eventId }, index) => ({ index, eventId, status: 'accepted', reasons: [] }));
}

/** A letter of a historian about the record at an offset, which has neither an id nor a moment of its own. */
async function bury(offset: string): Promise<void> {
  const letter = deadLetterOf({
    ...{ tenant: 'default', refusedBy: 'historian', kind: 'event', reasons: [{ field: 'a', message: 'is unknown' }] },
    bytes: Buffer.from('{"type":"view_item","userId":"ada","itemId":"kettle"}'),
    source: { topic: topics.events.name, partition: 0, offset },
  });
  const producer = await startProducer(connection);
  await producer.value.send([{ topic: topics.deadLetters, key: deadLetterKey(letter), value: JSON.stringify(letter) }]);
  await producer.stop();
}

/** Has the topic begin later, which is what compaction comes to where the first of two letters has the key of the second. */
async function compactBefore(offset: string): Promise<void> {
  const admin = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  // kafkajs deletes only on topics that it has looked at.
  await admin.fetchTopicOffsets(topics.deadLetters.name);
  await admin.deleteTopicRecords({ topic: topics.deadLetters.name, partitions: [{ partition: 0, offset }] });
  await admin.disconnect();
}

async function run(args: DeadLetterArguments): Promise<Record<string, unknown>[]> {
  let out = '';
  const { port } = collector.address() as AddressInfo;
  const config = { KAFKA_BROKERS: kafkaBrokers(), TOPIC_PREFIX: prefix, PROGRESS: 'json' };
  const io = {
    stdout: { write: (printed: string) => (out += printed) },
    stderr: { write: (problem: string) => (out += problem) },
    signal: new AbortController().signal,
  };
  const code = await deadLetterCommand(args, { ...config, COLLECTOR_URL: `http://127.0.0.1:${port}` } as never, io);
  if (code !== EXIT.done) throw new Error(out);
  return out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]));
}

const states = async () =>
  (await run({ action: 'list' })).map(({ number, state }) => `${number as string} ${state as string}`);
const retry = (number: string) => run({ action: 'retry', number });
const stored = async () => (await testDatabase.database.query('select from event')).length;

test('a letter that stands there twice, as its historian died before it noted that, is one and applies once', async () => {
  for (const offset of ['41', '41', '42']) await bury(offset);
  expect(await states()).toEqual(['0 open', '2 open']);
  await retry('0');
  await retry('1');
  expect(await states()).toEqual(['0 retried', '2 open']);
  expect(await stored()).toBe(1);
  // The broker may forget the first of the two; what was decided about it stands.
  await compactBefore('1');
  expect(await states()).toEqual(['1 retried', '2 open']);
  await run({ action: 'discard', number: '2' });
  await bury('42');
  await bury('43');
  await compactBefore('3');
  expect(await states()).toEqual(['3 discarded', '4 open']);
  // Another record with the same bytes is another event.
  await retry('4');
  expect(await stored()).toBe(2);
});
