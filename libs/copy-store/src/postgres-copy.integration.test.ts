import type { Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { describeCopy } from './copy-conformance';
import { describeFrames } from './frame-conformance';
import { KEPT_USE_DAYS } from './model-use';
import { describeModelUse } from './model-use-conformance';
import { describePolicies } from './policy-conformance';
import { createCopyStore } from './postgres-copy';
import { createFrameStore } from './postgres-frames';
import { createCopyHistory } from './postgres-history';
import { createModelUseLedger } from './postgres-model-use';
import { createCopyOutbox } from './postgres-outbox';
import { createPolicyStore } from './postgres-policy';

const DAY_MS = 86_400_000;
let database: Database;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ database, stop } = await openTestDatabase());
});

afterAll(() => stop());

async function emptied(): Promise<Database> {
  await database.query(
    'truncate copy, copy_audit, copy_policy, copy_frame, copy_frame_claim, copy_outbox, copy_model_use',
  );
  return database;
}

describeCopy('PostgreSQL', async () => {
  const database = await emptied();
  return { ...createCopyStore(database), ...createCopyOutbox(database), ...createCopyHistory(database) };
});
test('PostgreSQL: how long the outbox waits is told by the clock of the database, whatever that of the process says', async () => {
  const database = await emptied();
  await database.query(
    `insert into copy_outbox (key, queued_at) select 'k', clock_timestamp() - n * interval '10 s' from generate_series(1, 3) n`,
  );
  const now = Date.now();
  const clock = jest.spyOn(Date, 'now').mockReturnValue(now + 3_600_000);
  const { messages, waitedMs } = await createCopyOutbox(database).lag();
  clock.mockRestore();
  expect([messages, Math.round(waitedMs / 10_000)]).toEqual([3, 3]);
});
describePolicies('PostgreSQL', async () => createPolicyStore(await emptied()));
describeFrames('PostgreSQL', async () => createFrameStore(await emptied()));
describeModelUse('PostgreSQL', async () => {
  const database = await emptied();
  const nextDay = async () => void (await database.query('update copy_model_use set day = day - 1'));
  return { ledger: createModelUseLedger(database), nextDay };
});

test('PostgreSQL: what was used is known for a month, and then dropped', async () => {
  const database = await emptied();
  const ledger = createModelUseLedger(database);
  await database.query(
    `insert into copy_model_use (tenant, day, calls, tokens)
     select tenant, (now() at time zone 'UTC')::date - n, 1, 1
     from unnest(array['default', 'shop-b']) tenant, generate_series(1, 40) n`,
  );
  await ledger.take('default', 1, { calls: 1, tokens: 1 });
  const rows = await database.query(
    'select tenant, count(*) as days from copy_model_use group by tenant order by tenant',
  );
  expect(rows).toEqual([
    { tenant: 'default', days: KEPT_USE_DAYS },
    { tenant: 'shop-b', days: 40 },
  ]);
});

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

test('PostgreSQL: nothing that changes with each item or text reads the texts of all items', async () => {
  const database = await emptied();
  await database.query(
    `insert into copy (tenant, copy_id, item_id, channel, locale, segment, product_version, policy_version, writer,
       fields, checks, status, reasons, reviewed)
     select 'default', 'old-' || n, 'item-' || n, 'card', 'en', '', 'v1', '0', 'rules', '[]', '[]',
       case when n % 20 = 0 then 'published' else 'replaced' end, '[]', true
     from generate_series(1, 20000) n`,
  );
  await database.query('vacuum analyze copy');
  const wholeReads = async () => {
    await database.query('select pg_stat_force_next_flush()');
    const [{ reads }] = await database.query<{ reads: number }>(
      `select seq_scan as reads from pg_stat_user_tables where relname = 'copy'`,
    );
    return reads;
  };
  const before = await wholeReads();
  const store = createCopyStore(database);
  const text = (copyId: string) => ({
    ...{ copyId, itemId: 'item-1', channel: 'card' as const, locale: 'en', segment: '', productVersion: 'v1' },
    ...{ policyVersion: '0', writer: 'rules', fields: [], checks: [], reasons: [] },
  });
  await store.put('default', { copy: text('a'), message: {} }, 'anna');
  await store.put('default', { copy: text('b'), message: {} }, 'anna');
  await store.put('default', { copy: text('c') }, 'anna');
  await store.withdraw('default', 'item-1', () => true, [], 'the product changed');
  await store.openOf('default', ['item-1', 'item-20']);
  await store.reviewedTexts('default');
  await store.tenants();
  await createCopyHistory(database).forgetClosed(DAY_MS, 1_000);
  expect((await wholeReads()) - before).toBe(0);
});

it('drops all of the audit that is over, though another process is at the texts', async () => {
  const database = await emptied();
  const history = createCopyHistory(database);
  await database.query(
    `insert into copy_audit (tenant, at, subject, subject_id, item_id, channel, locale, action, actor, reason)
     values ('dropped', now() - interval '9 days', 'copy', '1', 'shirt', 'ad', 'en', 'composed', 'anna', '')`,
  );
  await database.transaction(async (other) => {
    await createCopyHistory({ ...database, transaction: (work) => work(other) }).forgetClosed(DAY_MS, 1_000);
    expect(await history.forgetAudit(DAY_MS, 1_000)).toBe(1);
  });
});
