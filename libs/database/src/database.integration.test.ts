import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Started } from '@attune/service-runtime';
import { createTestDatabase } from '@attune/test-services';
import { pino } from 'pino';
import type { Database } from './database';
import { startDatabase, type DatabaseOptions } from './start-database';

const logger = pino({ level: 'silent' });
let testDatabase: Awaited<ReturnType<typeof createTestDatabase>>;
let admin: Started<Database>;
const opened: Started<Database>[] = [];

const open = (options: Partial<DatabaseOptions> = {}) => {
  const started = startDatabase({ url: testDatabase.url, applicationName: 'under test', logger, ...options });
  opened.push(started);
  return started.value;
};

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  admin = startDatabase({ url: testDatabase.url, applicationName: 'admin', logger });
  await admin.value.query('create table note (id int primary key, text text)');
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((started) => started.stop()));
  // A query behind a frozen network outlives its client; the next test must not take it for its own.
  await terminateAll();
  await until(isIdle);
  await admin.value.query('truncate note');
});

afterAll(async () => {
  await admin.stop();
  await testDatabase.drop();
});

/** Queries of the database under test that the server runs at this moment. */
const running = () =>
  admin.value.query<{ pid: number; query: string }>(
    `select pid, query from pg_stat_activity where application_name = 'under test' and state <> 'idle'`,
  );

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`still not so after 10 s: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Whether a test's long query is at work: another one's start or a connection's first statement does not count. */
const isSleeping = async () => (await running()).some(({ query }) => query.includes('pg_sleep'));
const isIdle = async () => (await running()).length === 0;
const terminateAll = () =>
  admin.value.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'under test'`);

describe('query', () => {
  test('reads counts as numbers, moments as UTC and JSON as it is', async () => {
    const [row] = await open().query(
      `select count(*) as n, '2026-03-01 12:00:00'::timestamptz as at, '{"a": [1]}'::jsonb as json, '\\x00ff'::bytea as bytes`,
    );
    expect(row).toEqual({ n: 1, at: new Date('2026-03-01T12:00:00Z'), json: { a: [1] }, bytes: Buffer.from([0, 255]) });
  });

  test('is stopped by the server after the statement timeout', async () => {
    const database = open({ statementTimeoutMs: 100, maxConnections: 1 });
    await expect(database.query('select pg_sleep(30)')).rejects.toThrow('statement timeout');
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('does not put the values of a refused row into the error', async () => {
    const database = open();
    await database.query(`insert into note values (1, 'secret')`);
    const insert = database.query('insert into note select 1, $1', ['secret']);
    const error = await insert.catch((failure: unknown) => failure as Error);
    expect(error).toMatchObject({ code: '23505' });
    expect(JSON.stringify(error)).not.toMatch(/secret|\(1\)/);
  });
});

describe('a query whose caller goes', () => {
  test('is stopped in the server, rejects with the reason, and its connection goes on serving', async () => {
    const database = open({ maxConnections: 1 });
    const [{ pid }] = await database.query<{ pid: number }>('select pg_backend_pid() as pid');
    const controller = new AbortController();
    const sleeping = database.query('select pg_sleep(30)', [], { signal: controller.signal });
    await until(isSleeping);
    const reason = new Error('deadline');
    controller.abort(reason);
    await expect(sleeping).rejects.toBe(reason);
    expect(await isIdle()).toBe(true);
    expect(await database.query('select pg_backend_pid() as pid')).toEqual([{ pid }]);
  });

  test('gives up its place in the queue for a connection', async () => {
    const database = open({ maxConnections: 1 });
    const holding = new AbortController();
    const holder = database.query('select pg_sleep(30)', [], { signal: holding.signal });
    await until(isSleeping);
    const controller = new AbortController();
    const waiting = database.query('select 1', [], { signal: controller.signal });
    controller.abort(new Error('deadline'));
    await expect(waiting).rejects.toThrow('deadline');
    holding.abort(new Error('enough'));
    await expect(holder).rejects.toThrow('enough');
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('never breaks another caller’s query, however the two race', async () => {
    const database = open({ maxConnections: 2 });
    for (let round = 0; round < 100; round++) {
      const controller = new AbortController();
      const gone = database.query('select pg_sleep(0.001)', [], { signal: controller.signal }).catch(() => 'gone');
      const others = [0, 1, 2].map((n) => database.query('select $1::int as n', [n]));
      setTimeout(() => controller.abort(), round % 4);
      await gone;
      expect(await Promise.all(others)).toEqual([[{ n: 0 }], [{ n: 1 }], [{ n: 2 }]]);
    }
  });

  test('rejects within seconds even when the server cannot be reached any more', async () => {
    const proxy = await startFreezingProxy(testDatabase.url);
    const database = open({ url: proxy.url });
    const controller = new AbortController();
    const sleeping = database.query('select pg_sleep(5)', [], { signal: controller.signal });
    await until(isSleeping);
    proxy.freeze();
    const abortedAt = Date.now();
    controller.abort(new Error('deadline'));
    await expect(sleeping).rejects.toThrow('deadline');
    expect(Date.now() - abortedAt).toBeLessThan(4_000);
    proxy.close();
  });
});

describe('when connections are lost', () => {
  test('what was committed is on disk, also on a server that would answer before', async () => {
    await admin.value.query(
      `alter database ${new URL(testDatabase.url).pathname.slice(1)} set synchronous_commit = off`,
    );
    expect(await open().query('show synchronous_commit')).toEqual([{ synchronous_commit: 'on' }]);
  });

  test('a restart of PostgreSQL neither ends the process nor outlasts the next query', async () => {
    const database = open({ maxConnections: 3 });
    const busy = database.query('select pg_sleep(30)').catch((error: unknown) => error);
    const idle = database.query('select 1');
    await Promise.all([idle, until(isSleeping)]);
    await terminateAll();
    expect(await busy).toMatchObject({ code: '57P01' });
    await until(() =>
      database.query('select 1').then(
        () => true,
        () => false,
      ),
    );
  });

  test('a transaction whose connection dies between two statements rejects and stores nothing', async () => {
    const database = open();
    const transaction = database.transaction(async (tx) => {
      await tx.query(`insert into note values (1, 'lost')`);
      await terminateAll();
      await tx.query(`insert into note values (2, 'lost')`);
    });
    await expect(transaction).rejects.toThrow();
    expect(await database.query('select * from note')).toEqual([]);
  });

  test('an unreachable server is an error that names no password', async () => {
    const database = open({ url: 'postgresql://user:s3cret@127.0.0.1:1/db' });
    const error = await database.query('select 1').catch((failure: unknown) => failure as Error);
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('s3cret');
  });
});

describe('transaction', () => {
  test('stores all of its work or none', async () => {
    const database = open({ maxConnections: 1 });
    const failing = database.transaction(async (tx) => {
      await tx.query(`insert into note values (1, 'first')`);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await database.query('select * from note')).toEqual([]);
    expect(await database.transaction((tx) => tx.query(`insert into note values (1, 'kept') returning text`))).toEqual([
      { text: 'kept' },
    ]);
    expect(await database.query('select * from note')).toEqual([{ id: 1, text: 'kept' }]);
  });

  test('is rolled back when a statement in it is stopped, and its connection goes on serving', async () => {
    const database = open({ maxConnections: 1 });
    const controller = new AbortController();
    const transaction = database.transaction(async (tx) => {
      await tx.query(`insert into note values (1, 'undone')`);
      await tx.query('select pg_sleep(30)', [], { signal: controller.signal });
    });
    await until(async () => (await running()).some(({ query }) => query.includes('pg_sleep')));
    controller.abort(new Error('deadline'));
    await expect(transaction).rejects.toThrow('deadline');
    expect(await database.query('select * from note')).toEqual([]);
  });
});

/** A server that can stop answering without closing a connection. */
async function startFreezingProxy(url: string): Promise<{ url: string; freeze(): void; close(): void }> {
  const upstreamUrl = new URL(url);
  const sockets: Socket[] = [];
  let frozen = false;
  const server = createServer((client) => {
    sockets.push(client);
    client.on('error', () => undefined);
    if (frozen) return;
    const upstream = connect(Number(upstreamUrl.port || 5432), upstreamUrl.hostname);
    upstream.on('error', () => undefined);
    sockets.push(upstream);
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxied = new URL(url);
  proxied.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: proxied.toString(),
    freeze: () => {
      frozen = true;
      sockets.forEach((socket) => socket.unpipe().pause());
    },
    close: () => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
    },
  };
}
