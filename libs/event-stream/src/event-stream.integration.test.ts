import { kafkaBrokers, startBrokerProxy, uniqueTopicPrefix, type BrokerProxy } from '@attune/test-services';
import { type Topic } from '@attune/contracts';
import { Health, Registry, type Started } from '@attune/service-runtime';
import { ConfigResourceTypes, Kafka, logLevel } from 'kafkajs';
import { pino } from 'pino';
import { z } from 'zod';
import type { ConsumerOptions } from './consumer-options';
import { TopicMismatch } from './ensure-topics';
import {
  BrokerUnavailable,
  ensureTopics,
  followTopic,
  startConsumer,
  startProducer,
  type ReceivedRecord,
  type StreamConnection,
  type StreamProducer,
} from './index';
import { partitionOf } from './partitioner';

const note = z.object({ number: z.int() });
type Note = z.infer<typeof note>;

const connection = (brokers: readonly string[] = kafkaBrokers()): StreamConnection => ({
  brokers,
  clientId: 'event-stream-test',
  logger: pino({ level: 'silent' }),
  metrics: new Registry(),
});

/** Longer than a request's timeout, so that the client notices. */
const OUTAGE_MS = 7_000;

/** Polls until the condition holds; fails after 20 s. */
async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const giveUpAt = Date.now() + 20_000; !(await holds());) {
    if (Date.now() > giveUpAt) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

let crash: Error | undefined;
const fail = (error: Error) => (crash = error);
afterEach(() => expect(crash).toBeUndefined());

const started: Started<unknown>[] = [];
afterEach(async () => {
  for (const part of started.splice(0).reverse()) await part.stop();
});
function keep<T>(part: Started<T>): T {
  started.push(part);
  return part.value;
}

let serial = 0;
async function newTopic(partitions = 3): Promise<Topic> {
  const topic = { name: `${uniqueTopicPrefix()}.${++serial}`, partitions, config: {} };
  await ensureTopics(connection(), [topic]);
  return topic;
}

const producer = async (options = connection()): Promise<StreamProducer> => keep(await startProducer(options));
const notes = (topic: Topic, count: number, key = (number: number) => `key-${number % 20}`) =>
  Array.from({ length: count }, (_, number) => ({ topic, key: key(number), value: JSON.stringify({ number }) }));

async function consume(topic: Topic, options: Partial<ConsumerOptions<Note>> = {}) {
  const received: ReceivedRecord<Note>[] = [];
  const consumer = await startConsumer({
    ...connection(),
    groupId: `${topic.name}-readers`,
    topic,
    schema: note,
    handle: (records) => Promise.resolve(void received.push(...records)),
    onCrash: fail,
    ...options,
  });
  keep(consumer);
  return { received };
}

const numbersOf = (records: readonly ReceivedRecord<Note>[]) =>
  records.map(({ decoded }) => (decoded.ok ? decoded.value.number : -1));
const inOrder = (numbers: number[]) => [...numbers].sort((a, b) => a - b);
const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);

/** Deletes what lies before an offset, as the topic's retention would. */
async function expire(topic: Topic, before: number): Promise<void> {
  const admin = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    // kafkajs deletes only on topics that it has looked at.
    await admin.fetchTopicOffsets(topic.name);
    await admin.deleteTopicRecords({ topic: topic.name, partitions: [{ partition: 0, offset: String(before) }] });
  } finally {
    await admin.disconnect();
  }
}

async function settingOf(topic: Topic, setting: string): Promise<string> {
  const admin = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [{ type: ConfigResourceTypes.TOPIC, name: topic.name, configNames: [setting] }],
  });
  await admin.disconnect();
  return resources[0].configEntries[0].configValue;
}

describe('topics', () => {
  it('are created with their partitions and settings, by several services at the same moment', async () => {
    const topic = { name: `${uniqueTopicPrefix()}.new`, partitions: 5, config: { 'cleanup.policy': 'compact' } };
    await Promise.all([1, 2, 3].map(() => ensureTopics(connection(), [topic])));
    await expect(ensureTopics(connection(), [topic])).resolves.toBeUndefined();
    expect(await settingOf(topic, 'cleanup.policy')).toBe('compact');
  });

  it('are waited for while the broker is away, and readiness names it', async () => {
    const proxy = await startBrokerProxy(kafkaBrokers()[0]);
    await proxy.cut();
    const health = new Health();
    const told = new Promise<void>((resolve) =>
      health.onChange(() => /no broker answers/.test(health.waitingFor().join()) && resolve()),
    );
    const topic = { name: `${uniqueTopicPrefix()}.later`, partitions: 1, config: {} };
    const ensured = ensureTopics(connection(proxy.brokers), [topic], health);
    await told;
    expect(health.waitingFor()).toEqual([`broker: no broker answers at ${proxy.brokers.join()}`]);
    await proxy.restore();
    await ensured;
    expect(health.waitingFor()).toEqual([]);
    await proxy.close();
  });

  it('with another number of partitions stop the start, and the message says which and how many', async () => {
    const topic = await newTopic(2);
    const wrong = ensureTopics(connection(), [{ ...topic, partitions: 6 }]);
    await expect(wrong).rejects.toThrow(TopicMismatch);
    await expect(wrong).rejects.toThrow(`topic ${topic.name} has 2 partitions, and 6 are needed`);
  });
});

it('a topic that somebody made with other settings is named at the start, with what it needs', async () => {
  const topic = await newTopic(1);
  const needed = { ...topic, config: { 'cleanup.policy': 'compact', 'max.message.bytes': '2097152' } };
  const warnings: object[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void warnings.push(JSON.parse(line) as object) });
  await ensureTopics({ ...connection(), logger }, [needed]);
  expect(warnings).toMatchObject([
    { topic: topic.name, setting: 'cleanup.policy', is: 'delete', needed: 'compact' },
    { topic: topic.name, setting: 'max.message.bytes', needed: '2097152' },
  ]);
  warnings.length = 0;
  await ensureTopics({ ...connection(), logger }, [topic]);
  expect(warnings).toEqual([]);
});

describe('what a producer sent', () => {
  it('is received once it is acknowledged: the bytes, the key, on the partition of the key, in order', async () => {
    const topic = await newTopic();
    const sender = await producer();
    await Promise.all(notes(topic, 500).map((record) => sender.send([record])));
    const { received } = await consume(topic);
    await until('all are received', () => received.length >= 500);
    expect(inOrder(numbersOf(received))).toEqual(upTo(500));
    for (const { key, partition, bytes } of received) {
      expect(partition).toBe(partitionOf(String(key), 3));
      expect(`key-${(JSON.parse(bytes.toString()) as Note).number % 20}`).toBe(key);
    }
    const ofOneKey = numbersOf(received.filter(({ key }) => key === 'key-7'));
    expect(ofOneKey).toEqual(inOrder(ofOneKey));
  });

  it('may be 1.5 MB for one partition in one call', async () => {
    const topic = await newTopic(1);
    const sender = await producer();
    const padding = 'x'.repeat(3_000);
    await sender.send(upTo(500).map((number) => ({ topic, key: 'one', value: JSON.stringify({ number, padding }) })));
    const { received } = await consume(topic);
    await until('all are received', () => received.length >= 500);
    expect(numbersOf(received)).toEqual(upTo(500));
  });
});

describe('a producer whose broker is taken away', () => {
  let proxy: BrokerProxy;
  beforeEach(async () => (proxy = await startBrokerProxy(kafkaBrokers()[0])));
  afterEach(() => proxy.close());

  it.each(['cut', 'freeze'] as const)('by a %s says so in time, and sends again when it is back', async (fault) => {
    const topic = await newTopic();
    const sender = await producer(connection(proxy.brokers));
    await sender.send(notes(topic, 1));
    await proxy[fault]();
    const failedAt = Date.now();
    await expect(sender.send(notes(topic, 1))).rejects.toThrow(BrokerUnavailable);
    expect(Date.now() - failedAt).toBeLessThan(12_000);
    if (fault === 'cut') await proxy.restore();
    else proxy.thaw();
    await until('it sends again', () =>
      sender.send(notes(topic, 1)).then(
        () => true,
        () => false,
      ),
    );
  });

  it('loses nothing that was acknowledged while the broker comes and goes', async () => {
    const topic = await newTopic();
    const sender = await producer(connection(proxy.brokers));
    const acknowledged = new Set<number>();
    let going = true;
    let next = 0;
    const callers = upTo(20).map(async (caller) => {
      while (going) {
        const number = next++;
        await sender.send([{ topic, key: `caller-${caller}`, value: JSON.stringify({ number }) }]).then(
          () => acknowledged.add(number),
          () => new Promise((resolve) => setTimeout(resolve, 20)),
        );
      }
    });
    for (const round of upTo(4)) {
      const before = acknowledged.size;
      await until(`records are acknowledged in round ${round}`, () => acknowledged.size > before + 200);
      await proxy.cut();
      await proxy.restore();
    }
    going = false;
    await Promise.all(callers);
    const { received } = await consume(topic);
    await until('all that was acknowledged is received', () => {
      const seen = new Set(numbersOf(received));
      return [...acknowledged].every((number) => seen.has(number));
    });
  });
});

describe('a consumer', () => {
  it('gives what is no valid message with its bytes and the reason, between the good ones', async () => {
    const topic = await newTopic(1);
    const sender = await producer();
    const values = ['{"number":0}', 'no json', Buffer.from([0xff, 0xfe]), '', '{"number":"4"}', '{"number":5}'];
    await sender.send(values.map((value) => ({ topic, key: 'k', value })));
    const { received } = await consume(topic);
    await until('all are received', () => received.length >= values.length);
    expect(numbersOf(received)).toEqual([0, -1, -1, -1, -1, 5]);
    expect(received.map(({ bytes }) => bytes)).toEqual(values.map((value) => Buffer.from(value)));
  });

  it('commits only what its handler resolved: the next process of the group goes on after that', async () => {
    const topic = await newTopic(1);
    await (await producer()).send(notes(topic, 30));
    const handled: number[] = [];
    const first = await startConsumer({
      ...connection(),
      groupId: `${topic.name}-readers`,
      topic,
      schema: note,
      maxBatchRecords: 10,
      handle: (records) => {
        if (numbersOf(records).includes(20)) return Promise.reject(new Error('the database is away'));
        handled.push(...numbersOf(records));
        return Promise.resolve();
      },
      onCrash: fail,
    });
    await until('the first 20 are handled', () => handled.length === 20);
    await first.stop();
    const { received } = await consume(topic);
    await until('the others are received', () => received.length === 10);
    expect(numbersOf(received)).toEqual(upTo(30).slice(20));
  });

  it('waits with its stop for the handler in progress, and commits its work', async () => {
    const topic = await newTopic(1);
    await (await producer()).send(notes(topic, 10));
    let begun = false;
    let finish: () => void = () => undefined;
    const first = await startConsumer({
      ...connection(),
      groupId: `${topic.name}-readers`,
      topic,
      schema: note,
      handle: () => {
        begun = true;
        return new Promise<void>((resolve) => (finish = resolve));
      },
      onCrash: fail,
    });
    await until('the handler has begun', () => begun);
    const stopped = first.stop();
    finish();
    await stopped;
    await (await producer()).send(notes(topic, 11).slice(10));
    const { received } = await consume(topic);
    await until('the later record is received', () => received.length > 0);
    expect(numbersOf(received)).toEqual([10]);
  });

  it.each(['cut', 'freeze'] as const)('goes on by itself after its broker was taken away by a %s', async (fault) => {
    const topic = await newTopic(3);
    const sender = await producer();
    const proxy = await startBrokerProxy(kafkaBrokers()[0]);
    try {
      const { received } = await consume(topic, connection(proxy.brokers));
      await sender.send(notes(topic, 20));
      await until('it receives', () => received.length === 20);
      await proxy[fault]();
      await sender.send(notes(topic, 40).slice(20));
      await new Promise((resolve) => setTimeout(resolve, OUTAGE_MS));
      if (fault === 'cut') await proxy.restore();
      else proxy.thaw();
      await until('it receives again', () => new Set(numbersOf(received)).size === 40);
    } finally {
      for (const part of started.splice(0).reverse()) await part.stop();
      await proxy.close();
    }
  });

  it('shares the partitions with others that come and go, and nothing is left out', async () => {
    const topic = await newTopic(6);
    const sender = await producer();
    const slowly = { maxBatchRecords: 20 };
    const seen = new Set<number>();
    const handle = async (records: readonly ReceivedRecord<Note>[]) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      numbersOf(records).forEach((number) => seen.add(number));
    };
    await consume(topic, { ...slowly, handle });
    for (const round of upTo(3)) {
      const other = await startConsumer({
        ...connection(),
        groupId: `${topic.name}-readers`,
        topic,
        schema: note,
        ...slowly,
        handle,
        onCrash: fail,
      });
      await sender.send(notes(topic, (round + 1) * 500).slice(round * 500));
      await until(`half of round ${round} is handled`, () => seen.size > round * 500 + 250);
      await other.stop();
    }
    await until('all are handled', () => seen.size === 1_500);
  });

  it('handles as many partitions at once as it is told, the records of each still one batch after the other', async () => {
    const topic = await newTopic(6);
    await (await producer()).send(notes(topic, 600));
    const received: ReceivedRecord<Note>[] = [];
    const underWay = new Set<number>();
    let most = 0;
    const handle = async (records: readonly ReceivedRecord<Note>[]) => {
      const { partition } = records[0];
      if (underWay.has(partition)) fail(new Error(`partition ${partition} is handled twice at once`));
      underWay.add(partition);
      most = Math.max(most, underWay.size);
      await new Promise((resolve) => setTimeout(resolve, 20));
      underWay.delete(partition);
      received.push(...records);
    };
    await consume(topic, { concurrency: 2, maxBatchRecords: 20, handle });
    await until('all are received', () => received.length === 600);
    expect(most).toBe(2);
    const ofPartitions = Map.groupBy(received, ({ partition }) => partition);
    for (const records of ofPartitions.values()) {
      expect(records.map(({ offset }) => Number(offset))).toEqual(upTo(records.length));
    }
  });

  it('raises an alarm for records that expired before they were read, and goes on at the oldest that is left', async () => {
    const topic = await newTopic(1);
    const sender = await producer();
    await sender.send(notes(topic, 10));
    const { received } = await consume(topic);
    await until('ten are received', () => received.length === 10);
    await started.pop()?.stop();
    await sender.send(notes(topic, 30).slice(10));
    await expire(topic, 25);
    const metrics = new Registry();
    const alarms: object[] = [];
    const logger = pino({ level: 'error' }, { write: (line: string) => void alarms.push(JSON.parse(line) as object) });
    const { received: left } = await consume(topic, { metrics, logger });
    await until('the oldest that are left are received', () => left.length === 5);
    expect(numbersOf(left)).toEqual([25, 26, 27, 28, 29]);
    expect(alarms).toMatchObject([{ topic: topic.name, partition: 0, from: '10', to: '25', records: '15' }]);
    expect(await metrics.getSingleMetricAsString('attune_stream_expired_records_total')).toMatch(/ 15$/m);
  });

  it('raises the alarm for records that expire while it works, too', async () => {
    const topic = await newTopic(1);
    const sender = await producer();
    const padding = 'x'.repeat(2_000);
    await sender.send(upTo(2_000).map((number) => ({ topic, key: 'k', value: JSON.stringify({ number, padding }) })));
    const metrics = new Registry();
    const received: number[] = [];
    const handle = async (records: readonly ReceivedRecord<Note>[]) => {
      if (received.length === 0) await expire(topic, 1_990);
      received.push(...numbersOf(records));
    };
    await consume(topic, { metrics, handle });
    await until('the last is received', () => received.at(-1) === 1_999);
    const lost = 2_000 - received.length;
    expect(lost).toBeGreaterThan(0);
    await until('all that was lost is counted', async () => {
      const counted = await metrics.getSingleMetricAsString('attune_stream_expired_records_total');
      return counted.endsWith(` ${lost}`);
    });
  });

  it('gives a batch again whose handler failed, counts it, and is not ready until then', async () => {
    const topic = await newTopic(1);
    await (await producer()).send(notes(topic, 5));
    const metrics = new Registry();
    let failures = 2;
    const handled: number[] = [];
    const health = new Health();
    const waitedFor: string[][] = [];
    health.onChange(() => waitedFor.push(health.waitingFor()));
    await consume(topic, {
      ...{ metrics, health },
      handle: (records) => {
        if (failures-- > 0) return Promise.reject(new Error('the database is away'));
        handled.push(...numbersOf(records));
        return Promise.resolve();
      },
    });
    await until('the batch is handled', () => handled.length === 5);
    expect(handled).toEqual(upTo(5));
    expect(await metrics.getSingleMetric('attune_stream_handler_failures_total')?.get()).toMatchObject({
      values: [{ value: 2 }],
    });
    expect(waitedFor).toContainEqual([`handler of ${topic.name}, partition 0: the database is away`]);
    await until('it is ready', () => health.waitingFor().length === 0);
  });

  it('shows its lag and what it consumed', async () => {
    const topic = await newTopic(1);
    await (await producer()).send(notes(topic, 50));
    const metrics = new Registry();
    const { received } = await consume(topic, { metrics, maxBatchRecords: 20 });
    await until('all are received', () => received.length === 50);
    await until('the metrics show it', async () => (await metrics.metrics()).includes('lag_records'));
    await until('no lag is left', async () =>
      / 0$/m.test(await metrics.getSingleMetricAsString('attune_stream_lag_records')),
    );
    expect(await metrics.getSingleMetricAsString('attune_stream_consumed_records_total')).toMatch(/ 50$/m);
  });
});

describe('who follows a topic', () => {
  const follow = (topic: Topic, apply: (message: Note) => void) =>
    followTopic({ ...connection(), topic, schema: note, apply });
  const write = async (topic: Topic, ...values: (string | null)[]) => {
    const producer = await startProducer(connection());
    await producer.value.send(values.map((value, n) => ({ topic, key: `k${n}`, value })));
    await producer.stop();
  };

  it('knows all that stood on it when the start resolves, then the news; each for itself', async () => {
    const topic = await newTopic();
    await write(topic, ...Array.from({ length: 50 }, (_, number) => JSON.stringify({ number })));
    const seen: number[][] = [[], []];
    for (const own of seen) {
      keep(await follow(topic, ({ number }) => own.push(number)));
      expect([...own].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n));
    }
    await write(topic, JSON.stringify({ number: 50 }));
    await until('both have heard', () => seen.every((own) => own.includes(50)));
  });

  it('looks for news by the connection that it has, also in a log of who comes and goes, and by another when that is lost', async () => {
    const topic = await newTopic();
    const proxy = await startBrokerProxy(kafkaBrokers()[0]);
    const seen: number[] = [];
    const apply = ({ number }: Note) => seen.push(number);
    keep({ value: undefined, stop: () => proxy.close() });
    keep(await followTopic({ ...connection(), brokers: proxy.brokers, topic, schema: note, apply }));
    const look = async () => (await proxy.holdNextRequest('ListOffsets')).letGo();
    await look();
    const before = proxy.connections();
    for (let n = 0; n < 3; n++) await look();
    expect(proxy.connections()).toBe(before);
    await proxy.cut();
    await proxy.restore();
    await write(topic, '{"number":1}');
    await until('it is heard', () => seen.includes(1));
  });

  it('of nothing starts at once, and passes over what cannot be read', async () => {
    const topic = await newTopic();
    const seen: number[] = [];
    keep(await follow(topic, ({ number }) => seen.push(number)));
    await write(topic, 'no json', null, '{"number":"two"}', '{"number":3}');
    await until('the good one is there', () => seen.includes(3));
    expect(seen).toEqual([3]);
  });
});
