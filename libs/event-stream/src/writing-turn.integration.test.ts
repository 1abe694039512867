import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Topic } from '@attune/contracts';
import { Registry } from '@attune/service-runtime';
import { type BrokerProxy, kafkaBrokers, startBrokerProxy, uniqueTopicPrefix } from '@attune/test-services';
import { pino } from 'pino';
import { BrokerUnavailable, ensureTopics, readRange, takeWritingTurn } from './index';

/** For what a broker ends first that was begun and is given up. */
const SOON_MS = 5_000;

const connection = (brokers: readonly string[] = kafkaBrokers()) => ({
  ...{ brokers, clientId: 'writing-turn-test', logger: pino({ level: 'silent' }), metrics: new Registry() },
});

let topic: Topic;
let proxy: BrokerProxy;
beforeEach(async () => {
  topic = { name: `${uniqueTopicPrefix()}.texts`, partitions: 2, config: { 'cleanup.policy': 'compact' } };
  await ensureTopics(connection(), [topic]);
  proxy = await startBrokerProxy(kafkaBrokers()[0]);
});
afterEach(() => proxy.close());

const take = (brokers?: readonly string[]) => takeWritingTurn({ ...connection(brokers), name: topic.name });
const text = (key: string, value: string | null) => ({ topic, key, value });

/** Takes a turn, writes, and ends it. */
async function write(...records: ReturnType<typeof text>[]): Promise<void> {
  const turn = await take();
  await turn.send(records);
  turn.end();
}

/** What readers take for true: the last word on each key. */
async function lastWords(): Promise<Record<string, string>> {
  const words: Record<string, string> = {};
  for await (const { key, bytes } of readRange(connection(), { topic: topic.name, from: new Date(0) })) {
    words[key!] = bytes.toString();
  }
  return words;
}

/** A broker says that a transaction is committed before readers see it, some milliseconds or, when it is busy, more. */
async function expectLastWords(expected: Record<string, string>): Promise<void> {
  const end = performance.now() + SOON_MS;
  let words = await lastWords();
  while (!isDeepStrictEqual(words, expected) && performance.now() < end) {
    await sleep(50);
    words = await lastWords();
  }
  expect(words).toEqual(expected);
}

it('keeps the order of the records, also of more than fit into one request', async () => {
  const long = 'x'.repeat(400_000);
  await write(...Array.from({ length: 5 }, (_, n) => text('shirt', `${n}${long}`)), text('shirt', 'last'));
  await expectLastWords({ shirt: 'last' });
});

it('is over once another is taken: what it would write then is not stored', async () => {
  const older = await take();
  const newer = await take();
  await newer.send([text('shirt', null)]);
  await expect(older.send([text('shirt', 'old')])).rejects.toThrow(BrokerUnavailable);
  await expectLastWords({ shirt: '' });
  newer.end();
});

it.each(['AddPartitionsToTxn', 'Produce', 'EndTxn'] as const)(
  'lets nothing through that was written before the next turn, and hung: %s',
  async (kind) => {
    const held = proxy.holdNextRequest(kind);
    const older = await take(proxy.brokers);
    const givenUp = older.send([text('shirt', 'old'), text('coat', 'old')]).catch((error: unknown) => error);
    const hung = await held;
    const startedAt = performance.now();
    await write(text('shirt', null), text('coat', null));
    await expectLastWords({ shirt: '', coat: '' });
    expect(performance.now() - startedAt).toBeLessThan(SOON_MS);
    await hung.letGo();
    await expectLastWords({ shirt: '', coat: '' });
    expect(await givenUp).toBeInstanceOf(BrokerUnavailable);
  },
  30_000,
);

it('is not held up for long by one that hangs before it has begun', async () => {
  const held = proxy.holdNextRequest('InitProducerId');
  const older = take(proxy.brokers).catch((error: unknown) => error);
  const hung = await held;
  await write(text('shirt', 'new'));
  await hung.letGo();
  await write(text('shirt', null));
  await expectLastWords({ shirt: '' });
  await older;
});
