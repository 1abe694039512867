import { randomUUID } from 'node:crypto';
import { query } from '@attune/local-stack';

/** The PostgreSQL of this test run. @throws Error when the run has none: then the jest preset is not in use */
export function postgresUrl(): string {
  return required('DATABASE_URL');
}

/** The Kafka brokers of this test run, each `host:port`. */
export function kafkaBrokers(): string[] {
  return required('KAFKA_BROKERS').split(',');
}

function required(name: 'DATABASE_URL' | 'KAFKA_BROKERS'): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this test with jest.integration.config.js`);
  return value;
}

/** A new, empty database on the run's PostgreSQL; `drop` ends what is still connected to it. */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `attune_test_${randomUUID().replaceAll('-', '')}`;
  const server = postgresUrl();
  await query(server, `CREATE DATABASE ${name}`);
  return {
    url: databaseOf(server, name),
    drop: async () => {
      await query(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

/** The same server, another database. */
export function databaseOf(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

/** A topic prefix that no other test uses, so that tests can share a broker. */
export function uniqueTopicPrefix(): string {
  return `test-${randomUUID().slice(0, 18)}`;
}
