import type { Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { createRulesStore } from './postgres-rules';
import { describeRules } from './rules-conformance';

let database: Database;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ database, stop } = await openTestDatabase());
});

afterAll(() => stop());

describeRules('PostgreSQL', async () => {
  await database.query('truncate recommendation_rules');
  return createRulesStore(database);
});
