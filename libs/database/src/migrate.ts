import { Client, DatabaseError } from 'pg';
import { connectionSettings } from './connection-settings';
import type { Queryable, QueryOptions } from './database';
import { MigrationError, pendingMigrations, type Migration } from './migration-plan';
import { MIGRATIONS } from './migrations/index';

/** Any number that all releases share: whoever holds this advisory lock migrates, the others wait for it. */
const MIGRATION_LOCK = 4_173_219_055;

/** A migration may rewrite a large table. */
const STATEMENT_TIMEOUT_MS = 60 * 60 * 1000;

/**
 * Brings the schema up to date: each migration that is missing, in its order, each in a transaction of its own. Safe to
 * call from many processes at once. Returns the names of those that this call applied.
 * @throws MigrationError when the database has migrations that this release does not know, or one fails
 */
export async function migrate(url: string, migrations: readonly Migration[] = MIGRATIONS): Promise<string[]> {
  const client = new Client(connectionSettings(url, 'attune migrate', STATEMENT_TIMEOUT_MS));
  // The failing statement rejects already; without a listener the event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    // Waits for another process's migration for as long as that may take.
    await client.query('set lock_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query("set lock_timeout = '10s'");
    return await applyPending(client, migrations);
  } finally {
    // Also gives the lock back.
    await client.end();
  }
}

/**
 * Checks that the tables are those of this release, or of a newer one: for services that leave migrating to another.
 * @throws MigrationError when a migration is missing; without any of Attune's tables whatever the query throws
 */
export async function checkMigrated(database: Queryable, options?: QueryOptions): Promise<void> {
  const { name } = MIGRATIONS.at(-1)!;
  const rows = await database.query('select 1 from schema_migration where name = $1', [name], options);
  if (rows.length > 0) return;
  throw new MigrationError(
    `the tables are older than this release: migration ${name} is missing; the historian of this release runs it when it starts`,
  );
}

async function applyPending(client: Client, migrations: readonly Migration[]): Promise<string[]> {
  await client.query(`
    create table if not exists schema_migration (
      place integer primary key,
      name text not null unique,
      applied_at timestamptz not null default now()
    )`);
  const applied = await client.query<{ name: string }>('select name from schema_migration order by place');
  const pending = pendingMigrations(
    migrations,
    applied.rows.map((row) => row.name),
  );
  for (const migration of pending) await apply(client, migration, migrations.indexOf(migration) + 1);
  return pending.map((migration) => migration.name);
}

async function apply(client: Client, migration: Migration, place: number): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into schema_migration (place, name) values ($1, $2)', [place, migration.name]);
    await client.query('commit');
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    await client.query('rollback');
    throw new MigrationError(`migration ${migration.name} failed: ${error.message}`, { cause: error });
  }
}
