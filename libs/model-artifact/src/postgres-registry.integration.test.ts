import { setTimeout } from 'node:timers/promises';
import type { Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { emptyModel, type RankingModel } from '@attune/ranking-model';
import fc from 'fast-check';
import { arbitraryModel } from './arbitrary-model';
import { describeModelRegistry } from './model-registry.conformance';
import type { TrainingRecord } from './model-registry';
import { KEPT_MODELS } from './new-manifest';
import { createModelReader, createModelWriter } from './postgres-registry';

let database: Database;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ database, stop } = await openTestDatabase());
});

afterAll(() => stop());

describe('the registry in PostgreSQL', () => {
  describeModelRegistry((now) => ({ ...createModelReader(database), ...createModelWriter(database, now) }));
});

const record: TrainingRecord = {
  trainedOn: { interactions: 10, shoppers: 2 },
  metrics: {},
  seed: 1,
  trainingSeconds: 0.1,
  config: {},
};

/** Its embeddings take three rows: 4 MiB, 4 MiB and a rest. */
function largeModel(): Omit<RankingModel, 'modelId'> {
  const items = 20_000;
  const dims = 120;
  const itemIds = Array.from({ length: items }, (_, i) => `item-${i}`);
  return {
    ...emptyModel(itemIds),
    factors: {
      dims,
      items: Float32Array.from({ length: items * dims }, (_, i) => Math.sin(i)),
      unobservedWeight: 0.1,
      regularization: 0.01,
      frequencyExponent: 1,
    },
  };
}

it('puts a block of several rows together again, and misses none of them', async () => {
  const { modelId } = await createModelWriter(database).publish('large', largeModel(), record);
  const reader = createModelReader(database);
  const { items } = (await reader.load('large', modelId)).model.factors;
  // Compared as bytes: jest would take half a minute to look at each of the numbers.
  expect(Buffer.from(items.buffer).equals(Buffer.from(largeModel().factors.items.buffer))).toBe(true);
  const [{ rows }] = await database.query<{ rows: number }>(
    `select count(*) as rows from model_block where tenant = 'large' and name = 'factors'`,
  );
  expect(rows).toBe(3);

  await database.query(`delete from model_block where tenant = 'large' and name = 'factors' and seq = 1`);
  await expect(reader.load('large', modelId)).rejects.toMatchObject({ name: 'ModelCorruptError', block: 'factors' });
});

it('refuses a model that the process has no memory for, by what would be enough, and tells of one that hardly fits', async () => {
  const { modelId } = await createModelWriter(database).publish('tight', largeModel(), record);
  const [warnings, used] = [[] as string[], 400 * 2 ** 20];
  const reader = (limit: number) =>
    createModelReader(database, {
      onTight: (warning) => warnings.push(warning),
      memory: () => ({ heapLimit: 2 ** 30, limit, used }),
    });
  await expect(reader(64 * 2 ** 20).load('tight', modelId)).rejects.toMatchObject({
    name: 'ModelTooLargeError',
    message: expect.stringMatching(/of 20000 items needs \d+ MiB of memory, and there are 64 MiB/) as string,
  });
  expect(warnings).toEqual([]);
  await reader(2 ** 30).load('tight', modelId);
  expect(warnings).toEqual([]);
  await reader(410 * 2 ** 20).load('tight', modelId);
  expect(warnings).toEqual([expect.stringContaining(`model ${modelId} needs`)]);
});

it('refuses a model whose bytes or manifest changed in the database', async () => {
  const [model] = fc.sample(arbitraryModel, { numRuns: 1, seed: 3 });
  const reader = createModelReader(database);
  const { modelId } = await createModelWriter(database).publish('spoiled', model, record);
  await database.query(
    `update model_block set bytes = set_byte(bytes, 2, get_byte(bytes, 2) # 1) where tenant = 'spoiled' and name = 'settings'`,
  );
  await expect(reader.load('spoiled', modelId)).rejects.toMatchObject({ block: 'settings' });
  await database.query(`update model_version set manifest = manifest - 'dims' where tenant = 'spoiled'`);
  await expect(reader.load('spoiled', modelId)).rejects.toMatchObject({ block: 'manifest' });
});

it('lists the others when one manifest cannot be read, so that one of them can serve', async () => {
  const [model] = fc.sample(arbitraryModel, { numRuns: 1, seed: 3 });
  const writer = createModelWriter(database);
  const good = await writer.publish('half-spoiled', model, record);
  const { modelId } = await writer.publish('half-spoiled', model, record);
  await database.query('update model_version set manifest = manifest - $1 where model_id = $2', ['dims', modelId]);
  expect(await createModelReader(database).list('half-spoiled')).toEqual([good]);
});

it('publishes all of a model or nothing', async () => {
  const [model] = fc.sample(arbitraryModel, { numRuns: 1, seed: 3 });
  const failing: Database = {
    query: (...query) => database.query(...query),
    transaction: (work) =>
      database.transaction((transaction) =>
        work({
          query: (text, ...rest) =>
            text.startsWith('insert into model_current')
              ? transaction.query('select 1 / 0')
              : transaction.query(text, ...rest),
        }),
      ),
  };
  await expect(createModelWriter(failing).publish('half', model, record)).rejects.toThrow('division by zero');
  expect(await createModelReader(database).list('half')).toEqual([]);
  expect(await createModelReader(database).currentId('half')).toBeUndefined();
});

describe('trainers whose clocks are apart', () => {
  const HOUR_MS = 60 * 60 * 1000;
  const [model] = fc.sample(arbitraryModel, { numRuns: 1, seed: 3 });
  afterEach(() => jest.useRealTimers());

  /** Publishes by a trainer whose clock is so much ahead of the database's. */
  async function publishAhead(tenant: string, ms: number) {
    const notDate = ['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const;
    const timers = ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const;
    jest.useFakeTimers({ now: Date.now() + ms, doNotFake: [...notDate, ...timers] });
    const manifest = await createModelWriter(database).publish(tenant, model, record);
    jest.useRealTimers();
    return manifest;
  }

  it('publish in an order that is the order of time, by the database and by the names', async () => {
    const published: string[] = [];
    for (const ms of [2 * HOUR_MS, -HOUR_MS, HOUR_MS]) published.push((await publishAhead('apart', ms)).modelId);
    const listed = (await createModelReader(database).list('apart')).map(({ modelId }) => modelId);
    expect(listed).toEqual(published.toReversed());
    expect(published).toEqual(published.toSorted());
  });

  it('tell when a model was made by the clock of the database', async () => {
    const { createdAt } = await publishAhead('by-database', 2 * HOUR_MS);
    expect(Math.abs(Date.parse(createdAt) - Date.now())).toBeLessThan(HOUR_MS / 2);
  });

  it('keep what is newest, also beside models that a clock ahead has dated', async () => {
    // At noon: the last model of another day would be kept as well.
    const noon = Math.ceil(Date.now() / (24 * HOUR_MS)) * 24 * HOUR_MS + 12 * HOUR_MS;
    const ahead = createModelWriter(database, () => new Date(noon));
    for (let n = 0; n < KEPT_MODELS; n++) await ahead.publish('kept', model, record);
    const [first, second] = [await publishAhead('kept', 0), await publishAhead('kept', 0)];
    const listed = (await createModelReader(database).list('kept')).map(({ modelId }) => modelId);
    expect(listed).toHaveLength(KEPT_MODELS);
    expect(listed.slice(0, 2)).toEqual([second.modelId, first.modelId]);
  });
});

it('tells of a model that is dropped while it is promoted that there is none of it', async () => {
  const [model] = fc.sample(arbitraryModel, { numRuns: 1, seed: 3 });
  // Of one day, whose last model alone would be kept.
  let moment = Date.parse('2026-11-25T12:00:00Z');
  const writer = createModelWriter(database, () => new Date((moment += 1000)));
  const oldest = await writer.publish('dropped', model, record);
  for (let newer = 1; newer < KEPT_MODELS; newer++) await writer.publish('dropped', model, record);
  const [beforeCommit, commit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const held: Database = {
    query: (...query) => database.query(...query),
    transaction: (work) =>
      database.transaction(async (transaction) => {
        const result = await work(transaction);
        beforeCommit.resolve();
        await commit.promise;
        return result;
      }),
  };
  const newest = createModelWriter(held, () => new Date((moment += 1000))).publish('dropped', model, record);
  await beforeCommit.promise;
  const promotion = writer.promote('dropped', oldest.modelId);
  await waitingForLock();
  commit.resolve();
  await expect(promotion).rejects.toMatchObject({ name: 'ModelNotFoundError' });
  expect(await createModelReader(database).currentId('dropped')).toBe((await newest).modelId);
});

/** Until a statement waits for what another transaction has locked. */
async function waitingForLock(): Promise<void> {
  for (;;) {
    const waiting = await database.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
    await setTimeout(20);
  }
}
