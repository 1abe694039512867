import { Health } from '@attune/service-runtime';
import { createTestDatabase, startDatabaseProxy } from '@attune/test-services';
import { Client } from 'pg';
import { pino } from 'pino';
import { checkMigrated, migrate } from './migrate';
import { migrateAtStart } from './migrate-at-start';
import { MIGRATIONS } from './migrations/index';
import { startDatabase } from './start-database';

let testDatabase: Awaited<ReturnType<typeof createTestDatabase>>;

beforeEach(async () => {
  testDatabase = await createTestDatabase();
});

afterEach(() => testDatabase.drop());

async function rows(sql: string): Promise<unknown[]> {
  const client = new Client(testDatabase.url);
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

const step = (name: string, sql: string) => ({ name, sql });

test('many processes at once apply each migration once', async () => {
  const applied = await Promise.all(Array.from({ length: 8 }, () => migrate(testDatabase.url)));
  expect(applied.flat()).toEqual(MIGRATIONS.map((migration) => migration.name));
  expect(await rows('select name from schema_migration order by place')).toEqual(applied.flat());
  expect(await migrate(testDatabase.url)).toEqual([]);
});

test('what fails leaves nothing behind, and what came before it stays', async () => {
  const good = step('0001-good', 'create table good ()');
  const bad = step('0002-bad', 'create table half (); select no_such_function()');
  await expect(migrate(testDatabase.url, [good, bad])).rejects.toThrow(
    /^migration 0002-bad failed: .*no_such_function/,
  );
  expect(await rows(`select tablename from pg_tables where schemaname = 'public' order by 1`)).toEqual([
    'good',
    'schema_migration',
  ]);
  const mended = step('0002-bad', 'create table whole ()');
  expect(await migrate(testDatabase.url, [good, mended])).toEqual(['0002-bad']);
});

test('an older release does not touch the schema of a newer one', async () => {
  const [first, second] = [step('0001-first', 'create table first ()'), step('0002-second', 'create table second ()')];
  await migrate(testDatabase.url, [first, second]);
  await expect(migrate(testDatabase.url, [first])).rejects.toThrow('0002-second, which this release does not know');
});

test('a service that does not migrate itself sees whether the tables are those of its release', async () => {
  const started = startDatabase({ url: testDatabase.url, applicationName: 'test', logger: pino({ level: 'silent' }) });
  try {
    await expect(checkMigrated(started.value)).rejects.toThrow('schema_migration');
    await migrate(testDatabase.url, MIGRATIONS.slice(0, -1));
    await expect(checkMigrated(started.value)).rejects.toThrow(`migration ${MIGRATIONS.at(-1)!.name} is missing`);
    await migrate(testDatabase.url);
    await checkMigrated(started.value);
  } finally {
    await started.stop();
  }
});

describe('at the start of a service', () => {
  const logger = pino({ level: 'silent' });

  test('a database that is away is waited for, and readiness names it without its password', async () => {
    const proxy = await startDatabaseProxy(testDatabase.url);
    await proxy.cut();
    const health = new Health();
    const told = new Promise<void>((resolve) =>
      health.onChange(() => /does not answer/.test(health.waitingFor().join()) && resolve()),
    );
    const migrating = migrateAtStart(proxy.url, { health, logger });
    await told;
    const { port, password } = new URL(proxy.url);
    expect(health.waitingFor()).toEqual([
      expect.stringMatching(`^database: the database .* at 127.0.0.1:${port} \\(DATABASE_URL\\) does not answer`),
    ]);
    expect(health.waitingFor().join()).not.toContain(password);
    await proxy.restore();
    expect(await migrating).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(health.waitingFor()).toEqual([]);
    await proxy.close();
  });

  test('a password that is wrong is no reason to wait', async () => {
    const wrong = new URL(testDatabase.url);
    wrong.password = 'guessed';
    await expect(migrateAtStart(wrong.href, { health: new Health(), logger })).rejects.toThrow(
      /\(DATABASE_URL\) refuses the connection: password authentication failed/,
    );
  });
});
