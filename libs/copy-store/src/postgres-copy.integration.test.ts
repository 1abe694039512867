import { migrate, startDatabase, type Database } from '@attune/database';
import type { Started } from '@attune/service-runtime';
import { createTestDatabase } from '@attune/test-services';
import { pino } from 'pino';
import { describeCopy } from './copy-conformance';
import { describeFrames } from './frame-conformance';
import { describePolicies } from './policy-conformance';
import { createAuditTrail } from './postgres-audit';
import { createCopyStore } from './postgres-copy';
import { createFrameStore } from './postgres-frames';
import { createCopyOutbox } from './postgres-outbox';
import { createPolicyStore } from './postgres-policy';

let testDatabase: Awaited<ReturnType<typeof createTestDatabase>>;
let started: Started<Database>;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  await migrate(testDatabase.url);
  const logger = pino({ level: 'silent' });
  started = startDatabase({ url: testDatabase.url, applicationName: 'copy-store test', logger });
});

afterAll(async () => {
  await started.stop();
  await testDatabase.drop();
});

async function emptied(): Promise<Database> {
  await started.value.query('truncate copy, copy_audit, copy_policy, copy_frame, copy_outbox');
  return started.value;
}

describeCopy('PostgreSQL', async () => {
  const database = await emptied();
  return { ...createCopyStore(database), ...createCopyOutbox(database), ...createAuditTrail(database) };
});
describePolicies('PostgreSQL', async () => createPolicyStore(await emptied()));
describeFrames('PostgreSQL', async () => createFrameStore(await emptied()));

test('PostgreSQL: each decision on a frame and each policy has its entry in the audit', async () => {
  const database = await emptied();
  await createPolicyStore(database).putPolicy('default', {}, 0, 'anna');
  const frames = createFrameStore(database);
  const frame = { key: 'k', frame: {}, writer: 'model:small', promptVersion: '1', reasons: [] };
  const { keyHash } = await frames.putFrame('default', frame, 'waiting');
  await frames.decideFrame('default', keyHash, 1, { reject: 'dull' }, 'ben');
  const rows = await database.query('select subject, action, actor, reason from copy_audit order by entry');
  expect(rows).toEqual([
    { subject: 'policy', action: 'put', actor: 'anna', reason: '' },
    { subject: 'frame', action: 'composed', actor: 'model:small', reason: '' },
    { subject: 'frame', action: 'rejected', actor: 'ben', reason: 'dull' },
  ]);
});
