import { type Topic } from '@attune/contracts';
import { Registry, type Started } from '@attune/service-runtime';
import { kafkaBrokers, uniqueTopicPrefix } from '@attune/test-services';
import { Kafka, logLevel } from 'kafkajs';
import { pino } from 'pino';
import { ensureTopics, readRange, startProducer, type StreamConnection, type StreamProducer } from './index';

interface Note {
  number: number;
}

const connection = (): StreamConnection => ({
  brokers: kafkaBrokers(),
  clientId: 'range-test',
  logger: pino({ level: 'silent' }),
  metrics: new Registry(),
});

let started: Started<StreamProducer>;
let sender: StreamProducer;
beforeAll(async () => {
  started = await startProducer(connection());
  sender = started.value;
});
afterAll(() => started.stop());

let serial = 0;
async function newTopic(partitions: number): Promise<Topic> {
  const topic = { name: `${uniqueTopicPrefix()}.${++serial}`, partitions, config: {} };
  await ensureTopics(connection(), [topic]);
  return topic;
}

/** Deletes what lies before an offset, as the topic's retention would. */
async function expire(topic: Topic, before: number): Promise<void> {
  const admin = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  // kafkajs deletes only on topics that it has looked at.
  await admin.fetchTopicOffsets(topic.name);
  await admin.deleteTopicRecords({ topic: topic.name, partitions: [{ partition: 0, offset: String(before) }] });
  await admin.disconnect();
}

const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);
const notes = (topic: Topic, count: number) =>
  upTo(count).map((number) => ({ topic, key: `key-${number % 20}`, value: JSON.stringify({ number }) }));

describe('reading a range', () => {
  const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second));
  async function read(topic: Topic, from: Date, to?: Date): Promise<number[]> {
    const numbers: number[] = [];
    for await (const record of readRange(connection(), { topic: topic.name, from, to })) {
      numbers.push((JSON.parse(record.bytes.toString()) as Note).number);
    }
    return numbers;
  }

  it('gives the records of the range in the order of time, over all partitions', async () => {
    const topic = await newTopic(6);
    await sender.send(notes(topic, 60).map((record, number) => ({ ...record, timestamp: at(number) })));
    expect(await read(topic, at(10), at(20))).toEqual(upTo(60).slice(10, 20));
    expect(await read(topic, at(0))).toEqual(upTo(60));
  });

  it('ends at once on an empty topic, on empty partitions, and on a range that holds nothing', async () => {
    const topic = await newTopic(6);
    expect(await read(topic, at(0))).toEqual([]);
    await sender.send([{ topic, key: 'one', value: '{"number":1}', timestamp: at(5) }]);
    expect(await read(topic, at(0))).toEqual([1]);
    expect(await read(topic, at(6))).toEqual([]);
    expect(await read(topic, at(0), at(5))).toEqual([]);
  });

  it('finds a record that a collector with another clock wrote after the end of the range', async () => {
    const topic = await newTopic(1);
    const times = [1, 2, 40, 3, 41];
    await sender.send(
      times.map((second) => ({ topic, key: 'k', value: JSON.stringify({ number: second }), timestamp: at(second) })),
    );
    expect(await read(topic, at(2), at(30))).toEqual([2, 3]);
  });

  it('ends where the log ended at the call, and holds more than fits into one fetch', async () => {
    const topic = await newTopic(2);
    const padding = 'x'.repeat(2_000);
    const records = upTo(3_000).map((number) => ({
      topic,
      key: `key-${number % 7}`,
      value: JSON.stringify({ number, padding }),
      timestamp: new Date(at(0).getTime() + number),
    }));
    await sender.send(records);
    const numbers: number[] = [];
    for await (const { bytes } of readRange(connection(), { topic: topic.name, from: at(0) })) {
      if (numbers.length === 0) await sender.send(notes(topic, 10));
      numbers.push((JSON.parse(bytes.toString()) as Note).number);
    }
    expect(numbers).toEqual(upTo(3_000));
  });

  it('ends when what is left of it expires before it is read, and nothing new comes', async () => {
    const topic = await newTopic(1);
    const padding = 'x'.repeat(2_000);
    await sender.send(upTo(2_000).map((number) => ({ topic, key: 'k', value: JSON.stringify({ number, padding }) })));
    let count = 0;
    for await (const _record of readRange(connection(), { topic: topic.name, from: new Date(0) })) {
      if (++count === 1) await expire(topic, 2_000);
    }
    expect(count).toBeLessThan(2_000);
  });

  it('may be left early', async () => {
    const topic = await newTopic(2);
    await sender.send(notes(topic, 100));
    let count = 0;
    for await (const _record of readRange(connection(), { topic: topic.name, from: new Date(0) })) {
      if (++count === 3) break;
    }
    expect(count).toBe(3);
  });
});
