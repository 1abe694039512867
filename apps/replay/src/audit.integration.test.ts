import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  deadLetterKey,
  deadLetterOf,
  erasure,
  shopEvent,
  topics as topicsOf,
  type ShopEvent,
  type Topics,
} from '@attune/contracts';
import { startDatabase, type Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { importedEvents, planImport } from '@attune/event-import';
import { ensureTopics, followTopic, readRange, startProducer, type StreamRecord } from '@attune/event-stream';
import {
  createHistoryEraser,
  createHistoryReader,
  createHistoryWriter,
  createShadow,
  createShadowWriter,
  historyStates,
  type HistoryWriter,
} from '@attune/history-store';
import { Lifecycle } from '@attune/service-runtime';
import { kafkaBrokers, uniqueTopicPrefix } from '@attune/test-services';
import { Kafka, logLevel } from 'kafkajs';
import { pino } from 'pino';
import { deadLetterCommand } from './dead-letter/dead-letter-command';
import { eraseCommand } from './erase/erase-command';
import { exportCommand } from './export-command';
import { EXIT } from './import-command';
import { ledgerCommand } from './ledger/ledger-command';
import { UsageError } from './option-values';
import { quietConnection } from './quiet-connection';
import { rebuildCommand } from './rebuild/rebuild-command';
import { verifyCommand } from './verify-command';

const logger = pino({ level: 'silent' });
const connection = quietConnection({ KAFKA_BROKERS: kafkaBrokers() });

let lifecycle: Lifecycle;
let prefix: string;
let topics: Topics;
let folder: string;

beforeEach(async () => {
  lifecycle = new Lifecycle(logger);
  folder = mkdtempSync(join(tmpdir(), 'attune-audit-'));
  prefix = uniqueTopicPrefix();
  topics = topicsOf(prefix);
  await ensureTopics(connection, Object.values(topics));
});
afterEach(async () => {
  await lifecycle.stop();
  rmSync(folder, { recursive: true });
});

interface History {
  url: string;
  database: Database;
  writer: HistoryWriter;
}

/** An empty history of its own. */
async function openHistory(): Promise<History> {
  const { url, database, stop } = await openTestDatabase();
  await lifecycle.start('test database', () => ({ value: undefined, stop }));
  return { url, database, writer: createHistoryWriter(database) };
}

/** Runs a command and gives what it printed as JSON, a value a line. */
async function run(url: string, command: (config: never, io: never) => Promise<number>) {
  let out = '';
  let problems = '';
  const config = { KAFKA_BROKERS: kafkaBrokers(), TOPIC_PREFIX: prefix, DATABASE_URL: url, PROGRESS: 'json' };
  const io = {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (problems += text) },
    signal: new AbortController().signal,
  };
  const code = await command(config as never, io as never);
  const printed =
    out.trim() === ''
      ? []
      : out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code, printed, problems };
}

const MINUTE_MS = 60_000;
const START = Date.parse('2026-03-01T12:00:00Z');
/** After the moment at which a test publishes its events. */
const RECEIVED_AT = '2100-01-01T00:00:00Z';

function eventAt(minute: number, fields: Record<string, unknown> = {}): ShopEvent {
  const occurredAt = new Date(START + minute * MINUTE_MS).toISOString();
  const base = { eventId: randomUUID(), occurredAt, receivedAt: RECEIVED_AT };
  return shopEvent.parse({ type: 'view_item', userId: `u${minute % 3}`, itemId: `i${minute}`, ...base, ...fields });
}

async function publish(values: (object | string)[]): Promise<StreamRecord[]> {
  const producer = await startProducer(connection);
  const value = (one: object | string) => (typeof one === 'string' ? one : JSON.stringify(one));
  await producer.value.send(
    values.map((one) => ({ topic: topics.events, key: 'default:user:ada', value: value(one) })),
  );
  await producer.stop();
  const records: StreamRecord[] = [];
  for await (const record of readRange(connection, { topic: topics.events.name, from: new Date(0) }))
    records.push(record);
  return records;
}

/** As if the historian had finished all records before one. */
async function commitBefore({ partition, offset }: StreamRecord): Promise<void> {
  const admin = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  await admin.setOffsets({
    groupId: `${prefix}.historian.events`,
    topic: topics.events.name,
    partitions: [{ partition, offset }],
  });
  await admin.disconnect();
}

/** Deletes what lies before a record, as the topic's retention would. */
async function expireBefore({ partition, offset }: StreamRecord): Promise<void> {
  const admin = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  // kafkajs deletes only on topics that it has looked at.
  await admin.fetchTopicOffsets(topics.events.name);
  await admin.deleteTopicRecords({ topic: topics.events.name, partitions: [{ partition, offset }] });
  await admin.disconnect();
}

async function bury(record: Pick<StreamRecord, 'topic' | 'partition' | 'offset' | 'bytes'>): Promise<void> {
  const { topic, partition, offset, bytes } = record;
  const letter = deadLetterOf({
    ...{ tenant: 'default', refusedBy: 'historian', kind: 'event', bytes, source: { topic, partition, offset } },
    reasons: [{ field: 'itemId', message: 'is needed' }],
  });
  const producer = await startProducer(connection);
  await producer.value.send([{ topic: topics.deadLetters, key: deadLetterKey(letter), value: JSON.stringify(letter) }]);
  await producer.stop();
}

const asEvent = ({ bytes }: StreamRecord) => JSON.parse(bytes.toString()) as ShopEvent;

test('the ledger finds the one record that was passed over among what is stored, copied, dead and pending', async () => {
  const history = await openHistory();
  const [first, passedOver, later] = [eventAt(0), eventAt(1), eventAt(2)];
  // Its texts are none that PostgreSQL can be asked for.
  const poison = { eventId: randomUUID(), userId: 'a\u0000', transactionId: '\u0000' };
  const records = await publish([first, first, poison, passedOver, later]);
  await history.writer.append([asEvent(records[0])], [records[0]]);
  await bury(records[2]);
  await commitBefore(records[4]);
  const { code, printed } = await run(history.url, (config, io) => ledgerCommand({}, config, io));
  expect(code).toBe(EXIT.failed);
  expect(printed).toEqual([
    {
      balanced: false,
      tenants: { default: { accepted: 5, stored: 1, duplicate: 1, deadLettered: 1, pending: 1, erased: 0, lost: 1 } },
      lost: [
        { tenant: 'default', eventId: passedOver.eventId, partition: records[3].partition, offset: records[3].offset },
      ],
    },
  ]);
  await history.writer.append([asEvent(records[3])], [records[3]]);
  const again = await run(history.url, (config, io) => ledgerCommand({}, config, io));
  expect(again).toMatchObject({ code: EXIT.done, printed: [{ balanced: true, lost: [] }] });
});

describe('the state of a history', () => {
  const events = Array.from({ length: 50 }, (_, minute) => eventAt(minute));
  const hashOf = async ({ url }: History) => {
    const { printed } = await run(url, (config, io) => verifyCommand({}, config, io));
    return (printed[0].tenants as { hash: string }[]).map(({ hash }) => hash);
  };

  test('is the same when the same events come straight, shuffled or twice, and another when one differs', async () => {
    const [straight, shuffled, other] = [await openHistory(), await openHistory(), await openHistory()];
    await straight.writer.append(events);
    const halves = [...events.slice(25).reverse(), ...events.slice(0, 25)];
    await shuffled.writer.append(halves.slice(0, 30));
    await shuffled.writer.append(halves);
    await other.writer.append([...events.slice(1), { ...events[0], itemId: 'another' } as ShopEvent]);
    const hash = await hashOf(straight);
    expect(hash).toHaveLength(1);
    expect(await hashOf(shuffled)).toEqual(hash);
    expect(await hashOf(other)).not.toEqual(hash);
  });

  test.each(['jsonl', 'parquet'] as const)('comes back from an export as %s', async (format) => {
    const [original, restored] = [await openHistory(), await openHistory()];
    const order = eventAt(60, {
      ...{ type: 'purchase', transactionId: 'T/1 %', note: { deep: ['ü', 1.5, null] } },
      lines: [{ itemId: 'i1', quantity: 2, price: { amountMinor: 1250, currency: 'EUR' } }],
    });
    await original.writer.append([...events, order]);
    const out = join(folder, `events.${format}`);
    const args = { tenant: 'default', format, out };
    const exported = await run(original.url, (config, io) => exportCommand(args, config, io));
    expect(exported).toMatchObject({ code: EXIT.done, printed: [{ events: 51, out }] });
    const plan = await planImport([out], { currency: 'USD' });
    const later = new Date().toISOString();
    for await (const row of importedEvents(plan)) {
      if (!row.ok) throw new Error(row.reason);
      await restored.writer.append([shopEvent.parse({ ...row.value, receivedAt: later })]);
    }
    expect(await hashOf(restored)).toEqual(await hashOf(original));
  });

  test('is exported for a range, in the order in which it happened, and never over a file that is there', async () => {
    const history = await openHistory();
    await history.writer.append(events);
    const out = join(folder, 'events.jsonl');
    const from = new Date(START + 10 * MINUTE_MS);
    const to = new Date(START + 20 * MINUTE_MS);
    const args = { tenant: 'default', format: 'jsonl' as const, out, from, to };
    const { printed } = await run(history.url, (config, io) => exportCommand(args, config, io));
    expect(printed).toEqual([{ events: 10, out }]);
    const lines = readFileSync(out, 'utf8').trim().split('\n');
    const minutes = lines.map((line) => (Date.parse((JSON.parse(line) as ShopEvent).occurredAt) - START) / MINUTE_MS);
    expect(minutes).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    await expect(run(history.url, (config, io) => exportCommand(args, config, io))).rejects.toThrow('exists already');
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  test('is whole in a file that two exports would write at once, and the second is told', async () => {
    const history = await openHistory();
    await history.writer.append(events);
    const out = join(folder, 'both.jsonl');
    const args = { tenant: 'default', format: 'jsonl' as const, out };
    const exported = () => run(history.url, (config, io) => exportCommand(args, config, io));
    const ended = await Promise.allSettled([exported(), exported(), exported()]);
    const refused = ended.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    expect(refused).toEqual([1, 2].map(() => `UsageError: --out: ${out} exists already`));
    const ids = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as ShopEvent).eventId);
    expect(new Set(ids).size).toBe(events.length);
    expect(ids).toHaveLength(events.length);
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });
});

describe('a rebuild', () => {
  const namesOf = async ({ database }: History) => {
    const rows = await database.query<{ definition: string }>(
      `select indexdef as definition from pg_indexes where schemaname = 'public' and tablename in ('event', 'interaction') order by 1`,
    );
    return rows.map(({ definition }) => definition);
  };

  test('beside live traffic gives the state of a straight run, and readers and writers go on', async () => {
    const [live, straight] = [await openHistory(), await openHistory()];
    const indexes = await namesOf(live);
    const events = Array.from({ length: 3_000 }, (_, n) => eventAt(n % 80, { itemId: `i${n}` }));
    const records = await publish(events.slice(0, 2_000));
    await live.writer.append(records.map(asEvent), records);
    // What a bug of an earlier release may have left behind.
    await live.database.query(`delete from interaction where item_id < 'i15'`);
    const reader = createHistoryReader(live.database);
    await reader.newest('default', 'user:u1', 1);

    const signal = new AbortController().signal;
    const rebuilt = run(live.url, (config, io) => rebuildCommand({ rate: Infinity }, config, io));
    const producer = await startProducer(connection);
    for (let n = 2_000; n < 3_000; n += 50) {
      const batch = events.slice(n, n + 50);
      await producer.value.send(
        batch.map((event) => ({ topic: topics.events, key: 'default:user:ada', value: JSON.stringify(event) })),
      );
      await live.writer.append(batch);
      expect(await reader.newest('default', 'user:u1', 5, signal)).toHaveLength(5);
    }
    await producer.stop();
    expect((await rebuilt).code).toBe(EXIT.done);

    await straight.writer.append(events);
    expect(await historyStates(live.database)).toEqual(await historyStates(straight.database));
    expect(await namesOf(live)).toEqual(indexes);
    expect(await live.writer.append([events[0]])).toEqual(['duplicate']);
  });

  test('keeps what the topic does not hold any more, and does not mind poison', async () => {
    const live = await openHistory();
    const old = eventAt(0, { receivedAt: '2020-01-01T00:00:00Z' });
    await live.writer.append([old]);
    // A year that PostgreSQL does not have.
    const refused = { ...eventAt(2), occurredAt: '0000-01-01T00:00:00Z' };
    const records = await publish([eventAt(1), 'poison', refused, eventAt(3)]);
    const good = [records[0], records[3]];
    await live.writer.append(good.map(asEvent), good);
    const before = await historyStates(live.database);
    const { code, printed } = await run(live.url, (config, io) => rebuildCommand({ rate: Infinity }, config, io));
    expect(code).toBe(EXIT.done);
    expect(printed.at(-1)).toMatchObject({ phase: 'done', kept: 1, read: 4, stored: 2, unreadable: 2 });
    expect(await historyStates(live.database)).toEqual(before);
  });

  test('keeps what stood on a topic that was made anew since', async () => {
    const live = await openHistory();
    const old = ['0', '7'].map((offset) => ({ event: eventAt(0, { receivedAt: '2020-01-01T00:00:00Z' }), offset }));
    const records = await publish([eventAt(1), eventAt(2)]);
    const { partition } = records[0];
    await live.writer.append(
      [...old.map(({ event }) => event), ...records.map(asEvent)],
      [...old.map(({ offset }) => ({ partition, offset })), ...records],
    );
    const before = await historyStates(live.database);
    const { printed } = await run(live.url, (config, io) => rebuildCommand({ rate: Infinity }, config, io));
    expect(printed.at(-1)).toMatchObject({ phase: 'done', kept: 2, read: 2, stored: 2 });
    expect(await historyStates(live.database)).toEqual(before);
  });

  test('keeps what expires on the topic while it is built', async () => {
    const live = await openHistory();
    const note = 'x'.repeat(1_000);
    const records = await publish(Array.from({ length: 4_000 }, (_, n) => eventAt(n % 80, { itemId: `i${n}`, note })));
    await live.writer.append(records.map(asEvent), records);
    const before = await historyStates(live.database);
    const rebuilt = run(live.url, (config, io) => rebuildCommand({ rate: 1_000 }, config, io));
    const isBegun = async () => {
      const there = await live.database.query(`select from pg_class where oid = to_regclass('attune_rebuild.event')`);
      return there.length > 0 && (await live.database.query('select from attune_rebuild.event limit 1')).length > 0;
    };
    for (const giveUpAt = Date.now() + 20_000; !(await isBegun());) expect(Date.now()).toBeLessThan(giveUpAt);
    await expireBefore({ ...records[0], offset: '3990' });
    expect((await rebuilt).code).toBe(EXIT.done);
    expect(await historyStates(live.database)).toEqual(before);
  });
});

describe('dead letters', () => {
  test('are listed with their reason and state, shown whole, and marked when they are discarded', async () => {
    await bury({ topic: topics.events.name, partition: 0, offset: '41', bytes: Buffer.from('{"type":"view_item"}') });
    const list = await run('', (config, io) => deadLetterCommand({ action: 'list' }, config, io));
    expect(list.printed).toMatchObject([{ number: '0', state: 'open', reasons: [{ field: 'itemId' }] }]);
    const discard = await run('', (config, io) => deadLetterCommand({ action: 'discard', number: '0' }, config, io));
    expect(discard).toMatchObject({ code: EXIT.done, printed: [{ number: '0', action: 'discarded' }] });
    const shown = await run('', (config, io) => deadLetterCommand({ action: 'list' }, config, io));
    expect(shown.printed).toMatchObject([{ number: '0', state: 'discarded' }]);
    await expect(
      run('', (config, io) => deadLetterCommand({ action: 'show', number: '7' }, config, io)),
    ).rejects.toThrow('there is no dead letter 7');
  });

  test('are listed though something else stands on their topics', async () => {
    const producer = await startProducer(connection);
    await producer.value.send([
      { topic: topics.deadLetters, key: 'a', value: 'no letter' },
      { topic: topics.resolutions, key: '0', value: 'no resolution' },
      { topic: topics.resolutions, key: '1', value: null },
    ]);
    await producer.stop();
    await bury({ topic: topics.events.name, partition: 0, offset: '41', bytes: Buffer.from('poison') });
    const list = await run('', (config, io) => deadLetterCommand({ action: 'list' }, config, io));
    expect(list.printed).toMatchObject([{ number: '1', state: 'open' }]);
  });

  test('are not sent again from a file that is not there', async () => {
    await bury({ topic: topics.events.name, partition: 0, offset: '41', bytes: Buffer.from('poison') });
    const file = join(folder, 'nope.json');
    const retry = run('', (config, io) => deadLetterCommand({ action: 'retry', number: '0', file }, config, io));
    await expect(retry).rejects.toThrow(UsageError);
    await expect(retry).rejects.toThrow(/--file: ENOENT.*nope\.json/);
  });

  test('are not sent again while they are wrong, and say what is', async () => {
    await bury({
      topic: topics.events.name,
      partition: 0,
      offset: '41',
      bytes: Buffer.from('{"type":"view_item","userId":"ada"}'),
    });
    const retry = await run('', (config, io) => deadLetterCommand({ action: 'retry', number: '0' }, config, io));
    expect(retry).toMatchObject({ code: EXIT.failed, problems: 'letter 0: itemId: is needed\n' });
    const file = join(folder, 'mended.json');
    writeFileSync(file, 'no json');
    const unreadable = await run('', (config, io) =>
      deadLetterCommand({ action: 'retry', number: '0', file }, config, io),
    );
    expect(unreadable.problems).toContain('the message is not JSON');
  });
});

describe('an erasure', () => {
  const args = { userId: 'ada', tenant: 'default', dryRun: false };
  const letterOf = (offset: string, userId: string) =>
    bury({ topic: topics.events.name, partition: 0, offset, bytes: Buffer.from(JSON.stringify({ userId })) });

  /** Does what a historian does with erasures. */
  const startErasing = ({ database }: History) => {
    const eraser = createHistoryEraser(database);
    return lifecycle.start('erasures', () =>
      followTopic({
        ...connection,
        topic: topics.erasures,
        schema: erasure,
        apply: (one) => void eraser.erase(one),
      }),
    );
  };

  test('leaves nothing of the user in history, dead letters and rebuilds, and lists what went', async () => {
    const history = await openHistory();
    const theirs = [eventAt(0, { userId: 'ada' }), eventAt(1, { userId: 'ada', anonymousId: 'phone' })];
    const before = eventAt(2, { userId: undefined, anonymousId: 'phone' });
    const records = await publish([...theirs, before, eventAt(3, { userId: 'bea' })]);
    await history.writer.append(records.map(asEvent), records);
    await letterOf('70', 'ada');
    await letterOf('71', 'bea');
    await startErasing(history);
    // As a shadow run leaves its tables, and a rebuild that was killed.
    for (const schema of ['attune_shadow', 'attune_rebuild']) {
      const shadow = await createShadow(history.database, schema);
      const beside = await lifecycle.start(schema, () =>
        startDatabase({ url: history.url, applicationName: 'audit-test', logger, schema }),
      );
      await createShadowWriter(beside, shadow).append(records.map(asEvent));
    }

    const foreseen = await run(history.url, (config, io) => eraseCommand({ ...args, dryRun: true }, config, io));
    const [went] = [await run(history.url, (config, io) => eraseCommand(args, config, io))];
    const removed = [
      { shopper: 'user:ada', events: 2, interactions: 2 },
      { shopper: 'anon:phone', events: 1, interactions: 1 },
    ];
    for (const { code, printed } of [foreseen, went]) {
      expect(code).toBe(EXIT.done);
      expect(printed).toMatchObject([
        { tenant: 'default', shoppers: removed, beside: 6, deadLetters: 1, onTopic: { records: 4 } },
      ]);
    }
    for (const table of ['event', 'interaction'])
      for (const schema of ['attune_shadow', 'attune_rebuild'])
        expect(await history.database.query(`select from ${schema}.${table}`)).toHaveLength(1);
    expect((went.printed[0].shoppers as { completedAt: string }[])[0].completedAt).toMatch(/^20/);

    const letters = await run('', (config, io) => deadLetterCommand({ action: 'list' }, config, io));
    expect(letters.printed.map(({ number }) => number)).toEqual(['1']);
    const tombs: StreamRecord[] = [];
    for await (const record of readRange(connection, { topic: topics.deadLetters.name, from: new Date(0) }))
      if (record.bytes.length === 0) tombs.push(record);
    expect(tombs.map(({ key }) => key)).toEqual([`default:${topics.events.name}:0:70`]);

    expect(await history.writer.append([theirs[0], before])).toEqual(['erased', 'erased']);
    const rebuilt = await run(history.url, (config, io) => rebuildCommand({ rate: Infinity }, config, io));
    expect(rebuilt.printed.at(-1)).toMatchObject({ phase: 'done', read: 4, stored: 1, erased: 3 });
    expect(await historyStates(history.database)).toMatchObject([{ events: 1, interactions: 1 }]);
    await commitBefore({ ...records[3], offset: '4' });
    const ledger = await run(history.url, (config, io) => ledgerCommand({}, config, io));
    expect(ledger).toMatchObject({ code: EXIT.done, printed: [{ tenants: { default: { stored: 1, erased: 3 } } }] });
  });

  test('while a rebuild has the user’s events already is in what the rebuild puts in place', async () => {
    const history = await openHistory();
    await history.writer.append([eventAt(0, { userId: 'ada', receivedAt: '2020-01-01T00:00:00Z' })]);
    const records = await publish(Array.from({ length: 4_000 }, (_, n) => eventAt(n % 80, { itemId: `i${n}` })));
    await history.writer.append(records.map(asEvent), records);
    const rebuilt = run(history.url, (config, io) => rebuildCommand({ rate: 2_500 }, config, io));
    const shadowHas = async () => {
      const [{ there }] = await history.database.query<{ there: boolean }>(
        `select to_regclass('attune_rebuild.event') is not null as there`,
      );
      if (!there) return false;
      return (await history.database.query(`select from attune_rebuild.event where user_id = 'ada'`)).length > 0;
    };
    for (const giveUpAt = Date.now() + 20_000; !(await shadowHas());) expect(Date.now()).toBeLessThan(giveUpAt);
    await startErasing(history);
    expect((await run(history.url, (config, io) => eraseCommand(args, config, io))).code).toBe(EXIT.done);
    expect((await rebuilt).code).toBe(EXIT.done);
    expect(await history.database.query(`select from event where user_id = 'ada'`)).toEqual([]);
    expect(await createHistoryReader(history.database).newest('default', 'user:ada', 1)).toEqual([]);
  });
});
