import { migrate, startDatabase, type Database } from '@attune/database';
import type { Started } from '@attune/service-runtime';
import { createTestDatabase } from '@attune/test-services';
import { pino } from 'pino';
import { createRulesStore } from './postgres-rules';
import { describeRules } from './rules-conformance';

let testDatabase: Awaited<ReturnType<typeof createTestDatabase>>;
let started: Started<Database>;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  await migrate(testDatabase.url);
  const logger = pino({ level: 'silent' });
  started = startDatabase({ url: testDatabase.url, applicationName: 'rules-store test', logger });
});

afterAll(async () => {
  await started.stop();
  await testDatabase.drop();
});

describeRules('PostgreSQL', async () => {
  await started.value.query('truncate recommendation_rules');
  return createRulesStore(started.value);
});
