import { type Database, migrate, startDatabase } from '@attune/database';
import { createTestDatabase } from '@attune/test-services';
import { pino } from 'pino';

/** A database of a test's own with all tables, and a connection to it; `stop` drops it. */
export async function openTestDatabase(): Promise<{ url: string; database: Database; stop: () => Promise<void> }> {
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
