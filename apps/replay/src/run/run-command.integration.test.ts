import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { topics, type Topic } from '@attune/contracts';
import { migrate, startDatabase } from '@attune/database';
import { ensureTopics, readRange, startProducer, type StreamConnection, type StreamRecord } from '@attune/event-stream';
import { type HistoryState, historyStates, ShadowTaken } from '@attune/history-store';
import { Registry } from '@attune/service-runtime';
import { createTestDatabase, kafkaBrokers, uniqueTopicPrefix } from '@attune/test-services';
import { Kafka } from 'kafkajs';
import { pino } from 'pino';
import { type RunArguments } from './run-arguments';
import { EXIT } from '../import-command';
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
let folder: string;

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

/** As fast as it goes. */
const ALL: RunArguments = {
  ...{ from: undefined, to: undefined, tenant: undefined, type: undefined, checkpoint: undefined },
  ...{ speed: Infinity, rate: Infinity, maxLag: Infinity, dryRun: false, into: 'live' },
};

async function run(
  args: Partial<RunArguments>,
  signal = new AbortController().signal,
  onCounts: (counts: { read: number; published: number }) => unknown = () => undefined,
  env: { DATABASE_URL?: string; COLLECTOR_URL?: string } = {},
) {
  let out = '';
  const write = (line: string) => {
    out += line;
    onCounts(JSON.parse(line) as { read: number; published: number });
  };
  const startedAt = new Date();
  const code = await runCommand(
    { ...ALL, from: firstAt, ...args },
    {
      ...{ KAFKA_BROKERS: kafkaBrokers(), TOPIC_PREFIX: prefix, PROGRESS: 'json' as const },
      ...{ COLLECTOR_URL: 'http://127.0.0.1:1', ...env },
    },
    { stdout: { write }, stderr: { write: () => undefined }, signal },
  );
  const lines = out.trim().split('\n');
  return {
    code,
    counts: JSON.parse(lines[lines.length - 1]) as Record<string, unknown>,
    copies: await topicFrom(startedAt),
  };
}

/** What the historian does when it has stored the records before `offset`. */
async function commit(groupId: string, partition: number, offset: number): Promise<void> {
  const admin = new Kafka({ brokers: kafkaBrokers() }).admin();
  await admin.connect();
  await admin.setOffsets({ groupId, topic: events.name, partitions: [{ partition, offset: String(offset) }] });
  await admin.disconnect();
}

const idOf = ({ bytes }: StreamRecord) => (JSON.parse(bytes.toString()) as { eventId: string }).eventId;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'replay-run-'));
  prefix = uniqueTopicPrefix();
  ({ events } = topics(prefix));
  await ensureTopics(connection, Object.values(topics(prefix)));
});

afterEach(() => rmSync(folder, { recursive: true }));

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

  test('is told on a terminal in one line that is written over, and the end in another', async () => {
    await store([event(0), event(3)]);
    let out = '';
    const code = await runCommand(
      { ...ALL, from: firstAt, speed: 1 },
      { KAFKA_BROKERS: kafkaBrokers(), TOPIC_PREFIX: prefix, PROGRESS: 'text', COLLECTOR_URL: 'http://127.0.0.1:1' },
      {
        stdout: { isTTY: true, write: (text: string) => (out += text) },
        stderr: { write: () => undefined },
        signal: new AbortController().signal,
      },
    );
    expect(code).toBe(EXIT.done);
    const shown = out.split('\r\u001b[K');
    expect(shown.slice(1, -1).every((line) => /^running: [^\n]*$/.test(line))).toBe(true);
    expect([shown.length > 2, shown.at(-1)]).toEqual([
      true,
      expect.stringMatching(/^done: 2 published of 2 read, [^\n]*\n$/),
    ]);
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

  test('goes on from its checkpoint, and publishes nothing a second time', async () => {
    await store([event(0), event(1), event(1_000), event(1_001)]);
    const checkpoint = join(folder, 'run.json');
    const controller = new AbortController();
    const first = await run({ speed: 1_000, checkpoint }, controller.signal, ({ published }) => {
      if (published === 2) controller.abort();
    });
    expect(first.counts).toMatchObject({ phase: 'interrupted', published: 2 });
    const second = await run({ checkpoint });
    expect(second.counts).toMatchObject({ phase: 'done', total: 4, read: 4, published: 4, repeated: 0 });
    // They are of two shoppers, so of two partitions: their copies may come in the same millisecond.
    expect(second.copies.map(idOf).sort()).toEqual(['event-1000', 'event-1001']);
    expect(existsSync(checkpoint)).toBe(false);
  });

  test('dry, with the checkpoint of an interrupted run: counts what is left, and leaves the checkpoint as it is', async () => {
    await store([event(0), event(1_000)]);
    const checkpoint = join(folder, 'run.json');
    const controller = new AbortController();
    await run({ speed: 1, checkpoint }, controller.signal, ({ published }) => {
      if (published === 1) controller.abort();
    });
    const before = readFileSync(checkpoint, 'utf8');
    expect((await run({ dryRun: true, checkpoint })).counts).toMatchObject({ phase: 'done', published: 2 });
    expect(readFileSync(checkpoint, 'utf8')).toBe(before);
    expect((await run({ checkpoint })).copies.map(idOf)).toEqual(['event-1000']);
  });

  test('does not go on from the checkpoint of another run', async () => {
    await store([event(0), event(1_000)]);
    const checkpoint = join(folder, 'run.json');
    const controller = new AbortController();
    await run({ speed: 1, checkpoint }, controller.signal, () => controller.abort());
    await expect(run({ tenant: 'other', checkpoint })).rejects.toThrow(/run.json is of another replay/);
    writeFileSync(checkpoint, 'no checkpoint');
    await expect(run({ checkpoint })).rejects.toThrow(/run.json is no checkpoint of a replay/);
  });

  test('of one type, by offsets', async () => {
    const purchase = { ...event(3), value: event(3).value.replace('view_item', 'purchase') };
    await store([event(0), purchase, event(6)]);
    const { partition } = (await topicFrom(firstAt))[0];
    const ofType = await run({ from: undefined, type: 'purchase' });
    expect(ofType.counts).toMatchObject({ read: 3, published: 1, otherType: 2 });
    const offsets = new Map([[partition, { from: 1n, to: 3n }]]);
    const ofOffsets = await run({ from: undefined, offsets });
    expect(ofOffsets.copies.map(idOf)).toEqual(['event-3', 'event-6']);
    await expect(run({ from: undefined, offsets: new Map([[99, { from: 0n, to: 1n }]]) })).rejects.toThrow(
      /has partitions 0 to \d+, no 99/,
    );
  });

  test('dry: counts, and publishes nothing', async () => {
    await store([event(0), event(100), event(1, 'other')]);
    const { counts, copies } = await run({ dryRun: true, speed: 1, tenant: 'default' });
    expect(counts).toMatchObject({ phase: 'done', read: 3, published: 2, otherTenant: 1 });
    expect(copies).toEqual([]);
  });

  test('waits while the historian is behind', async () => {
    await store([event(0), event(1)]);
    const group = `${prefix}.historian.events`;
    const { partition } = (await topicFrom(firstAt))[0];
    await commit(group, partition, 1);
    const controller = new AbortController();
    const hasLooked = Promise.withResolvers<void>();
    let looks = 0;
    // It shows once a second how far it is, and asks for the lag more often.
    const waiting = run({ maxLag: 0 }, controller.signal, ({ read }) => {
      if (read > 0 && ++looks === 2) hasLooked.resolve();
    });
    await hasLooked.promise;
    expect((await topicFrom(new Date(Date.now() - 60_000))).map(idOf)).toEqual([]);
    await commit(group, partition, 2);
    expect((await waiting).counts).toMatchObject({ phase: 'done', published: 2 });
  });

  test('of an installation that is not there names the topic', async () => {
    prefix = `${prefix}-other`;
    await expect(run({})).rejects.toThrow(`there is no topic ${prefix}.events.v1; is TOPIC_PREFIX right?`);
  });

  test('of an empty range is done at once', async () => {
    expect((await run({})).counts).toMatchObject({ phase: 'done', read: 0, published: 0 });
  });
});

describe('a run into the shadow', () => {
  const stored = Array.from({ length: 30 }, (_, second): Stored => {
    const occurredAt = at(second).toISOString();
    const what = second % 3 === 0 ? { type: 'search', query: 'tea' } : { type: 'view_item', itemId: `i${second}` };
    const whole = {
      eventId: randomUUID(),
      tenant: 'default',
      userId: `u${second % 5}`,
      occurredAt,
      receivedAt: occurredAt,
    };
    return { key: `default:user:u${second % 5}`, value: JSON.stringify({ ...whole, ...what }), timestamp: at(second) };
  });

  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  beforeEach(async () => {
    database = await createTestDatabase();
    await migrate(database.url);
  });
  afterEach(() => database.drop());
  const shadow = async (args: Partial<RunArguments>) => {
    const env = { DATABASE_URL: database.url };
    const { counts, copies, code } = await run({ ...args, into: 'shadow' }, undefined, undefined, env);
    expect({ code, copies }).toEqual({ code: EXIT.done, copies: [] });
    return counts['outcome'] as { stored: number; duplicate: number; tenants: HistoryState[] };
  };
  const statesOf = async (schema?: string) => {
    const opened = startDatabase({ url: database.url, applicationName: 'test', logger: connection.logger, schema });
    return historyStates(opened.value).finally(() => opened.stop());
  };

  test('writes what the range asks for beside the live tables, each event once, and publishes nothing', async () => {
    await store([...stored, stored[7]]);
    const views = await shadow({ type: 'view_item' });
    expect(views).toMatchObject({ stored: 20, tenants: [{ tenant: 'default', events: 20, interactions: 20 }] });
    expect(await statesOf('attune_shadow')).toEqual(views.tenants);
    expect(await statesOf()).toEqual([]);
    const all = await shadow({});
    expect(all.tenants).toMatchObject([{ events: 30, interactions: 20 }]);
  });

  test('of a file gives the state that its events give from the topic', async () => {
    await store(stored);
    const fromTopic = await shadow({});
    const file = join(folder, 'archive.jsonl');
    writeFileSync(
      file,
      [...stored]
        .reverse()
        .map(({ value }) => `${value}\n`)
        .join(''),
    );
    expect((await shadow({ from: undefined, file })).tenants).toEqual(fromTopic.tenants);
  });

  test('does not go on, nor tell of a state, in tables that another run has made anew', async () => {
    await store(stored);
    const env = { DATABASE_URL: database.url };
    const checkpoint = join(folder, 'run.json');
    const interrupted = { checkpoint, speed: 1, into: 'shadow' as const };
    const controller = new AbortController();
    await run(interrupted, controller.signal, ({ read }) => read > 1 && controller.abort(), env);
    expect((await shadow({ type: 'view_item' })).tenants).toMatchObject([{ events: 20 }]);
    await expect(run({ ...interrupted, speed: Infinity }, undefined, undefined, env)).rejects.toThrow(
      '--checkpoint: the tables in attune_shadow are gone, or another run',
    );

    let other: Promise<unknown> | undefined;
    const overtaken = run({ speed: 5, into: 'shadow' }, undefined, () => (other ??= shadow({})), env);
    await expect(overtaken).rejects.toThrow(ShadowTaken);
    expect(await other).toMatchObject({ stored: 30 });
  });

  test('of a file goes on from its checkpoint, but not when the file is another by now: what moved up would be left out', async () => {
    const env = { DATABASE_URL: database.url };
    const checkpoint = join(folder, 'run.json');
    const file = join(folder, 'archive.jsonl');
    const write = (events: Stored[]) => writeFileSync(file, events.map(({ value }) => `${value}\n`).join(''));
    write(stored);
    const part = { from: undefined, file, checkpoint, into: 'shadow' as const };
    const interrupt = async () => {
      const stop = new AbortController();
      const onCounts = ({ read }: { read: number }) => read > 1 && stop.abort();
      expect((await run({ ...part, speed: 1 }, stop.signal, onCounts, env)).code).toBe(EXIT.interrupted);
    };
    await interrupt();
    expect((await run(part, undefined, undefined, env)).counts).toMatchObject({
      outcome: { tenants: [{ events: 30 }] },
    });
    await interrupt();
    write([...stored].reverse());
    await expect(run(part, undefined, undefined, env)).rejects.toThrow(/run.json is of another replay/);
    expect(existsSync(checkpoint)).toBe(true);
  });

  test('of a file that is not there leaves the tables of the run before', async () => {
    await store(stored);
    const { tenants } = await shadow({});
    const env = { DATABASE_URL: database.url };
    const file = join(folder, 'none.jsonl');
    await expect(run({ from: undefined, file, into: 'shadow' }, undefined, undefined, env)).rejects.toThrow('ENOENT');
    expect(await statesOf('attune_shadow')).toEqual(tenants);
  });

  describe('of a file into the live system', () => {
    const posted: { eventId: string }[] = [];
    let largestBody = 0;
    let collector: Server;
    beforeEach(async () => {
      posted.length = 0;
      collector = createServer((request, response) => {
        void text(request).then((body) => {
          const events = JSON.parse(body) as { eventId: string }[];
          posted.push(...events);
          largestBody = Math.max(largestBody, Buffer.byteLength(body));
          const verdicts = events.map((_, index) => ({ status: 'refused', index, reasons: [] }));
          response.end(JSON.stringify({ accepted: 0, refused: events.length, verdicts }));
        });
      }).listen(0, '127.0.0.1');
      await once(collector, 'listening');
    });
    afterEach(() => collector.close());
    const runFile = (lines: readonly string[]) => {
      const file = join(folder, 'archive.jsonl');
      writeFileSync(file, `${lines.join('\n')}\n`);
      const env = { COLLECTOR_URL: `http://127.0.0.1:${(collector.address() as AddressInfo).port}` };
      return run({ from: undefined, file }, undefined, undefined, env);
    };

    test('goes through the collector, and tells what that refused', async () => {
      const { code, counts, copies } = await runFile([...stored.map(({ value }) => value), 'no event']);
      expect(code).toBe(EXIT.failed);
      expect(copies).toEqual([]);
      expect(counts).toMatchObject({ read: 31, published: 30, unreadable: 1, outcome: { accepted: 0, refused: 30 } });
      expect(new Set(posted.map(({ eventId }) => eventId)).size).toBe(30);
    });

    test('ends on Ctrl-C as interrupted also while the collector is away', async () => {
      collector.close();
      const file = join(folder, 'archive.jsonl');
      writeFileSync(file, stored.map(({ value }) => `${value}\n`).join(''));
      const stop = new AbortController();
      const env = { COLLECTOR_URL: 'http://127.0.0.1:1' };
      const { code, counts } = await run({ from: undefined, file }, stop.signal, () => stop.abort(), env);
      expect({ code, counts }).toMatchObject({
        code: EXIT.interrupted,
        counts: { phase: 'interrupted', published: 0 },
      });
    });

    test('keeps to what the collector takes in a request, however large the events are', async () => {
      const large = stored.map(({ value }) =>
        JSON.stringify({ ...(JSON.parse(value) as object), note: 'x'.repeat(400_000) }),
      );
      expect((await runFile(large)).counts).toMatchObject({ published: 30, outcome: { refused: 30 } });
      expect(posted).toHaveLength(30);
      expect(largestBody).toBeLessThan(5 * 1024 * 1024);
    });
  });
});
