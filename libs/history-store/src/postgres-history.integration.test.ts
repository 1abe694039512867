import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, isDataRefusal, RefusedRow, startDatabase, storeAroundRefused } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { pino } from 'pino';
import { describeHistory, eventWith, scanAll } from './history-conformance';
import { browsersOf, createHistoryEraser } from './history-eraser';
import { createHistoryReader } from './history-reader';
import { createHistoryWriter } from './history-writer';
import { createShadow, createShadowWriter, dropShadow, SHADOW_SCHEMA, ShadowTaken, swapShadow } from './shadow-history';

let url: string;
let database: Database;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ url, database, stop } = await openTestDatabase());
});

afterAll(() => stop());

/** Whether somebody waits for a lock on the events. */
async function isWaitingForLock(): Promise<boolean> {
  const waiting = await database.query(`select from pg_locks where relation = 'event'::regclass and not granted`);
  return waiting.length > 0;
}

/** Polls until the condition holds; fails after 10 s. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const giveUpAt = Date.now() + 10_000; !(await holds()); await sleep(10)) {
    expect(Date.now()).toBeLessThan(giveUpAt);
  }
}

const openEmpty = async () => {
  await database.query('truncate event, interaction, erased_shopper');
  return {
    reader: createHistoryReader(database),
    writer: createHistoryWriter(database),
    eraser: createHistoryEraser(database),
  };
};

describeHistory('PostgreSQL', openEmpty);

describe('PostgreSQL: the history', () => {
  test('stores each event once while writers hold the same ones in different orders', async () => {
    const { writer, reader } = await openEmpty();
    const events = Array.from({ length: 2_000 }, (_, i) => eventWith({ itemId: `i${i}` }));
    const orders = [events, [...events].reverse(), events.slice(500), events.slice(0, 1_500).reverse()];
    const outcomes = await Promise.all(orders.map((order) => writer.append(order)));
    expect(outcomes.flat().filter((outcome) => outcome === 'stored')).toHaveLength(events.length);
    expect(await scanAll(reader)).toHaveLength(events.length);
  });

  test('stores an order once that a browser and a server report at the same moment, under two shoppers', async () => {
    const { writer, reader } = await openEmpty();
    const orders = Array.from({ length: 60 }, (_, i) => `T-${i}`);
    const reports = (shopper: object) =>
      orders.map((transactionId) =>
        eventWith({ type: 'purchase', transactionId, lines: [{ itemId: 'cup', quantity: 1 }], ...shopper }),
      );
    const batches = [reports({}), reports({ userId: undefined, anonymousId: 'her phone' }).reverse()];
    const appended = await database.transaction(async (transaction) => {
      await transaction.query('lock table event in share row exclusive mode');
      const underWay = batches.map((batch) => writer.append(batch));
      await until(async () => (await database.query('select from pg_locks where not granted')).length >= 2);
      return underWay;
    });
    await Promise.all(appended);
    expect(await scanAll(reader)).toHaveLength(orders.length);
  });

  test('stores nothing of a batch of which PostgreSQL refuses one event, and says that the data is to blame', async () => {
    const { writer, reader } = await openEmpty();
    const refused = { ...eventWith(), note: 'holds U+0000: \u0000' };
    const failure = await writer.append([eventWith(), refused, eventWith()]).catch((error: unknown) => error);
    expect(isDataRefusal(failure)).toBe(true);
    expect(await reader.counts('default')).toMatchObject({ events: 0, interactions: 0 });
  });

  test('stores once the neighbours of what PostgreSQL refuses, and says in its place why', async () => {
    const { writer, reader } = await openEmpty();
    const refused = () => ({ ...eventWith(), note: 'holds U+0000: \u0000' });
    const events = [refused(), eventWith(), eventWith(), eventWith(), refused(), refused(), eventWith()];
    const outcomes = await storeAroundRefused(events, (rows) => writer.append(rows));
    const reason = expect.objectContaining({ reason: expect.stringContaining('Unicode escape') as string }) as unknown;
    expect(outcomes).toEqual([reason, 'stored', 'stored', 'stored', reason, reason, 'stored']);
    expect(outcomes[0]).toBeInstanceOf(RefusedRow);
    expect(await reader.counts('default')).toMatchObject({ events: 4 });
    expect(await storeAroundRefused([], () => Promise.reject(new Error('asked for nothing')))).toEqual([]);
  });

  test('keeps the whole event, fields that this release does not know included', async () => {
    const { writer } = await openEmpty();
    const event = { ...eventWith(), fromTheFuture: { a: [1, 'two'] } };
    await writer.append([event]);
    expect(await database.query('select payload from event')).toEqual([{ payload: event }]);
  });

  test('holds nothing of a shopper who is erased while a writer has not committed yet', async () => {
    const { eraser, reader } = await openEmpty();
    const erasing = await database.transaction(async (transaction) => {
      const writer = createHistoryWriter({ ...database, query: transaction.query.bind(transaction) });
      expect(await writer.append([eventWith()])).toEqual(['stored']);
      const erased = eraser.erase({ tenant: 'default', shopper: 'user:ada', erasedAt: new Date().toISOString() });
      await until(isWaitingForLock);
      return { erased };
    });
    expect(await erasing.erased).toMatchObject({ events: 1, interactions: 1 });
    expect(await scanAll(reader)).toEqual([]);
  });

  test('knows the browsers that were one user’s alone', async () => {
    const { writer } = await openEmpty();
    await writer.append([
      ...['own', 'shared'].map((anonymousId) => eventWith({ anonymousId })),
      eventWith({ userId: 'bea', anonymousId: 'shared' }),
      eventWith({ userId: undefined, anonymousId: 'own' }),
      eventWith({ userId: undefined, anonymousId: 'stranger' }),
    ]);
    expect(await browsersOf(database, 'default', 'ada')).toEqual(['own']);
  });

  test.each([
    ['touches', '', 'interaction_by_shopper'],
    ['purchases, also of who buys little', "and type = 'purchase'", 'purchase_by_shopper'],
  ])('finds the newest %s along an index, without sorting', async (_, condition, index) => {
    const { writer } = await openEmpty();
    await writer.append(Array.from({ length: 5_000 }, (_, i) => eventWith({ userId: `u${i % 100}` })));
    await database.query('analyze interaction');
    const plan = await database.query<{ 'QUERY PLAN': string }>(
      `explain select item_id from interaction where tenant = 'default' and shopper = 'user:u7' ${condition}
       order by occurred_at desc, event_id desc, line desc limit 50`,
    );
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toContain(index);
    expect(text).not.toContain('Sort');
  });
});

describe('a shadow that another rebuild has made anew', () => {
  const three = [1, 2, 3].map((n) => eventWith({ itemId: `i${n}` }));
  const openShadow = async () => {
    const shadow = await createShadow(database);
    const logger = pino({ level: 'silent' });
    const tables = startDatabase({ url, applicationName: 'shadow', logger, schema: SHADOW_SCHEMA });
    return { shadow, writer: createShadowWriter(tables.value, shadow), stop: () => tables.stop() };
  };

  test('does not take the place of the live history, and is left to the other', async () => {
    const { reader, writer } = await openEmpty();
    await writer.append(three);
    const first = await openShadow();
    await first.writer.append(three);
    const second = await openShadow();
    await second.writer.append(three.slice(0, 1));
    await expect(first.writer.append(three)).rejects.toThrow(ShadowTaken);
    await expect(swapShadow(database, first.shadow, () => Promise.resolve())).rejects.toThrow(ShadowTaken);
    await expect(dropShadow(database, first.shadow)).rejects.toThrow(ShadowTaken);
    expect(await reader.counts('default')).toMatchObject({ events: 3 });
    await second.writer.append(three.slice(1, 2));
    await swapShadow(database, second.shadow, () => Promise.resolve());
    expect(await reader.counts('default')).toMatchObject({ events: 2 });
    await Promise.all([first.stop(), second.stop()]);
  });
});

test('tables that a rebuild puts in place keep who may read them, and how they are to be vacuumed', async () => {
  const role = `Analyst ${randomUUID()}`;
  const settings = async () => ({
    mayRead: await database.query(
      `select has_table_privilege($1, 'event', 'select') as events, has_table_privilege($1, 'interaction', 'select') as touches,
              has_table_privilege($1, 'event', 'delete') as may_delete`,
      [role],
    ),
    options: await database.query(`select reloptions from pg_class where oid = 'event'::regclass`),
  });
  await database.query(`create role "${role}"`);
  await database.query(`grant select on event, interaction to "${role}"`);
  await database.query(
    'alter table event set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_analyze_threshold = 99)',
  );
  const before = await settings();
  expect(before.mayRead).toEqual([{ events: true, touches: true, may_delete: false }]);
  await swapShadow(database, await createShadow(database), () => Promise.resolve());
  const after = await settings();
  await database.query(`drop owned by "${role}"`);
  await database.query(`drop role "${role}"`);
  expect(after).toEqual(before);
});
