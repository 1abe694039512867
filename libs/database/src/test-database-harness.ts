import { createTestDatabase } from '@attune/test-services';
import { pino } from 'pino';
import type { Database } from './database';
import { migrate } from './migrate';
import { startDatabase } from './start-database';

/** What a test has to itself; `stop` closes the connections and drops the database. */
export interface TestDatabase {
  url: string;
  database: Database;
  stop: () => Promise<void>;
}

/** A database of a test's own with all tables, and connections to it. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const test = await createTestDatabase();
  const { url } = test;
  await migrate(url);
  const started = startDatabase({ url, applicationName: 'test', logger: pino({ level: 'silent' }) });
  return {
    ...{ url, database: started.value },
    stop: async () => {
      await started.stop();
      await test.drop();
    },
  };
}
