import { topics, type Topic } from '@attune/contracts';
import { ensureTopics, readRange, startProducer, type StreamConnection, type StreamRecord } from '@attune/event-stream';
import { Registry } from '@attune/service-runtime';
import { kafkaBrokers, uniqueTopicPrefix } from '@attune/test-services';
import { pino } from 'pino';
import { type RunArguments } from './arguments';
import { EXIT } from './import-command';
import { runCommand } from './run-command';

const connection: StreamConnection = {
  brokers: kafkaBrokers(),
  clientId: 'replay-test',
  logger: pino({ level: 'silent' }),
  metrics: new Registry(),
};
/** When the first event arrived; each further one came a second later. */
const firstAt = new Date(Date.now() - 3_600_000);
const at = (seconds: number) => new Date(firstAt.getTime() + seconds * 1_000);

let prefix: string;
let events: Topic;

interface Stored {
  key: string;
  value: string;
  timestamp: Date;
}

const event = (second: number, tenant = 'default'): Stored => ({
  key: `${tenant}:user:u${second % 3}`,
  value: JSON.stringify({ eventId: `event-${second}`, tenant, type: 'view_item', itemId: `i${second}` }),
  timestamp: at(second),
});

async function store(records: Stored[]): Promise<void> {
  const producer = await startProducer(connection);
  await producer.value.send(records.map((record) => ({ topic: events, ...record })));
  await producer.stop();
}

async function topicFrom(from: Date): Promise<StreamRecord[]> {
  const records: StreamRecord[] = [];
  for await (const record of readRange(connection, { topic: events.name, from })) records.push(record);
  return records;
}

async function run(
  args: Partial<RunArguments>,
  signal = new AbortController().signal,
  onCounts: (counts: { published: number }) => void = () => undefined,
) {
  let out = '';
  const write = (line: string) => {
    out += line;
    onCounts(JSON.parse(line) as { published: number });
  };
  const startedAt = new Date();
  const code = await runCommand(
    { from: firstAt, to: undefined, speed: Infinity, tenant: undefined, ...args },
    { KAFKA_BROKERS: kafkaBrokers(), TOPIC_PREFIX: prefix, PROGRESS: 'json' },
    { stdout: { write }, stderr: { write: () => undefined }, signal },
  );
  const lines = out.trim().split('\n');
  return {
    code,
    counts: JSON.parse(lines[lines.length - 1]) as Record<string, unknown>,
    copies: await topicFrom(startedAt),
  };
}

const idOf = ({ bytes }: StreamRecord) => (JSON.parse(bytes.toString()) as { eventId: string }).eventId;

beforeEach(async () => {
  prefix = uniqueTopicPrefix();
  ({ events } = topics(prefix));
  await ensureTopics(connection, Object.values(topics(prefix)));
});

describe('replaying a range of the topic', () => {
  test('publishes what arrived within it, with the same keys, bytes and ids, and nothing else', async () => {
    const stored = Array.from({ length: 20 }, (_, second) => event(second));
    await store(stored);
    const { code, counts, copies } = await run({ from: at(5), to: at(15) });
    expect(code).toBe(EXIT.done);
    expect(counts).toMatchObject({ phase: 'done', read: 10, published: 10, repeated: 0, unreadable: 0 });
    const copied = copies.map(({ key, bytes }) => `${key} ${bytes.toString()}`).sort();
    expect(copied).toEqual(
      stored
        .slice(5, 15)
        .map(({ key, value }) => `${key} ${value}`)
        .sort(),
    );
  });

  test('of one tenant leaves the others alone', async () => {
    await store([event(0), event(1, 'other'), event(2)]);
    const { counts, copies } = await run({ tenant: 'other' });
    expect(counts).toMatchObject({ read: 3, published: 1, otherTenant: 2 });
    expect(copies.map(idOf)).toEqual(['event-1']);
  });

  test('of a range with an earlier replay in it publishes each event once', async () => {
    await store([event(0), event(1)]);
    expect((await run({})).counts).toMatchObject({ read: 2, published: 2 });
    expect((await run({})).counts).toMatchObject({ read: 4, published: 2, repeated: 2 });
  });

  test('passes over what is no event', async () => {
    await store([event(0), { key: 'k', value: 'not json', timestamp: at(1) }, event(2)]);
    const { code, counts } = await run({});
    expect(code).toBe(EXIT.done);
    expect(counts).toMatchObject({ read: 3, published: 2, unreadable: 1 });
  });

  test('keeps the time between events, divided by the speed', async () => {
    await store([event(0), event(10), event(20)]);
    const { copies } = await run({ speed: 20 });
    const times = copies.map(({ timestamp }) => timestamp.getTime());
    // Half a second each; a busy machine may be late by a while, but never early, and lateness does not add up.
    expect(times[1] - times[0]).toBeGreaterThan(300);
    expect(times[2] - times[0]).toBeGreaterThan(800);
    expect(times[2] - times[0]).toBeLessThan(5_000);
  });

  test('ends on Ctrl-C with the counts so far', async () => {
    await store([event(0), event(1_000)]);
    const controller = new AbortController();
    const { code, counts } = await run({ speed: 1 }, controller.signal, ({ published }) => {
      if (published === 1) controller.abort();
    });
    expect(code).toBe(EXIT.interrupted);
    expect(counts).toMatchObject({ phase: 'interrupted', published: 1 });
  });

  test('of an installation that is not there names the topic', async () => {
    prefix = `${prefix}-other`;
    await expect(run({})).rejects.toThrow(`there is no topic ${prefix}.events.v1; is TOPIC_PREFIX right?`);
  });

  test('of an empty range is done at once', async () => {
    expect((await run({})).counts).toMatchObject({ phase: 'done', read: 0, published: 0 });
  });
});
