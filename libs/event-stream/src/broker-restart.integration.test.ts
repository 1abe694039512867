import { setTimeout as sleep } from 'node:timers/promises';
import { type Topic } from '@attune/contracts';
import { Health, Registry } from '@attune/service-runtime';
import { startBrokerProxy, startOwnBroker, uniqueTopicPrefix, type OwnBroker } from '@attune/test-services';
import { pino } from 'pino';
import { z } from 'zod';
import { ensureTopics, startConsumer, startProducer } from './index';

const note = z.object({ number: z.int() });
const logger = pino({ level: 'silent' });
/** What a shop notices: its events are stored again so soon after the broker answers. */
const BACK_WITHIN_MS = 10_000;
/** A member that fell silent is waited for so long, and a group that works does not take a moment's silence for it. */
const TAKEN_OVER_WITHIN_MS = 15_000;

let broker: OwnBroker;
beforeAll(async () => void (broker = await startOwnBroker()));
afterAll(() => broker.close());

const connection = (brokers: readonly string[] = broker.brokers) => ({
  ...{ brokers, clientId: 'broker-restart-test', logger },
  metrics: new Registry(),
});

/** A consumer and what it has received. */
async function consume(topic: Topic, brokers?: readonly string[]) {
  const received = new Set<number>();
  const health = new Health();
  const consumer = await startConsumer({
    ...{ ...connection(brokers), groupId: `${topic.name}-readers`, topic, schema: note, health },
    handle: (records) => {
      for (const { decoded } of records) if (decoded.ok) received.add(decoded.value.number);
      return Promise.resolve();
    },
    onCrash: (error) => {
      throw error;
    },
  });
  return { received, health, stop: () => consumer.stop() };
}

async function until(what: string, holds: () => boolean, ms = 90_000): Promise<void> {
  for (const giveUpAt = performance.now() + ms; !holds(); await sleep(20)) {
    if (performance.now() > giveUpAt) throw new Error(`waited ${ms} ms in vain until ${what}`);
  }
}

/** Sends a note to each partition. */
async function send(topic: Topic, numbers: number[]): Promise<void> {
  const producer = await startProducer(connection());
  await producer.value.send(numbers.map((number) => ({ topic, key: `key-${number}`, value: `{"number":${number}}` })));
  await producer.stop();
}

const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);

const all = (members: { received: ReadonlySet<number> }[]) => new Set(members.flatMap((one) => [...one.received]));

it.each([
  ['stopped and started', 'SIGTERM', 0],
  ['killed and started', 'SIGKILL', 0],
  ['away for a few seconds', 'SIGTERM', 5_000],
  ['away for longer than a consumer tries', 'SIGTERM', 20_000],
] as const)('a group of two works within 10 s again after its broker was %s', async (_, signal, outageMs) => {
  const topic = { name: `${uniqueTopicPrefix()}.notes`, partitions: 6, config: {} };
  await ensureTopics(connection(), [topic]);
  const members = [await consume(topic), await consume(topic)];
  await send(topic, upTo(0, 60));
  await until('all is received', () => all(members).size === 60);

  await broker.end(signal);
  await sleep(outageMs);
  await broker.restart();
  const backAt = performance.now();
  await send(topic, upTo(60, 120));
  await until('what came later is received, too', () => all(members).size === 120);
  const backAfterMs = performance.now() - backAt;
  for (const { stop } of members) await stop();
  expect(backAfterMs).toBeLessThan(BACK_WITHIN_MS);
});

it('the partitions of a member that is killed, or cut off, are read by another within 15 s', async () => {
  const topic = { name: `${uniqueTopicPrefix()}.notes`, partitions: 6, config: {} };
  await ensureTopics(connection(), [topic]);
  const proxy = await startBrokerProxy(broker.brokers[0]);
  const members = [await consume(topic, proxy.brokers), await consume(topic)];
  await send(topic, upTo(0, 60));
  await until('all is received', () => all(members).size === 60);
  proxy.freeze();
  const silentAt = performance.now();
  await send(topic, upTo(60, 120));
  await until('the other receives all of it', () => all(members).size === 120);
  const takenOverAfterMs = performance.now() - silentAt;
  proxy.thaw();
  for (const { stop } of members) await stop();
  await proxy.close();
  expect(takenOverAfterMs).toBeLessThan(TAKEN_OVER_WITHIN_MS);
});

it('a consumer whose broker has fallen silent says so within 15 s, and is ready again when it answers', async () => {
  const topic = { name: `${uniqueTopicPrefix()}.notes`, partitions: 6, config: {} };
  await ensureTopics(connection(), [topic]);
  const proxy = await startBrokerProxy(broker.brokers[0]);
  const { health, stop } = await consume(topic, proxy.brokers);
  await until('it is ready', () => health.waitingFor().length === 0);
  proxy.freeze();
  await until('it says so', () => health.waitingFor().length > 0, 15_000);
  expect(health.waitingFor()).toEqual([`consumer ${topic.name}-readers: nothing heard from the broker for 10 s`]);
  proxy.thaw();
  await until('it is ready again', () => health.waitingFor().length === 0);
  await stop();
  await proxy.close();
});
