import { createCatalogWriter } from '@attune/catalog-store';
import { type CatalogItem, recommenderV1, rulesV1 } from '@attune/contracts';
import type { Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { RpcError } from '@attune/grpc-transport';
import { createModelWriter } from '@attune/model-artifact';
import { createRulesStore } from '@attune/rules-store';
import { startDatabaseProxy } from '@attune/test-services';
import { modelOf, startRecommender, stopwatch, trainingRecord, until, upserted } from './testing/test-harness';

const { ReasonKind } = recommenderV1;
const KNOWN = ['mug-1', 'mug-2', 'shirt-1', 'shirt-2', 'shirt-3'];

const cleanups: (() => Promise<void>)[] = [];
let url: string;
let database: Database;
let recommender: Awaited<ReturnType<typeof startRecommender>>;
let tenants = 0;

beforeAll(async () => {
  const test = await openTestDatabase();
  cleanups.push(() => test.stop());
  ({ url, database } = test);
  recommender = await startRecommender(url);
  cleanups.push(() => recommender.stop());
});

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

const item = (itemId: string): CatalogItem => ({
  ...{ itemId, title: itemId, categoryPath: [itemId.split('-')[0]], inStock: true, attributes: {} },
});

/** A tenant of its own with the five items in its catalog, and a model in which they are popular in their order. */
async function newShop(): Promise<string> {
  const tenant = `shop-${++tenants}`;
  await createCatalogWriter(database).apply(KNOWN.map((id) => upserted(tenant, item(id))));
  await createModelWriter(database).publish(tenant, modelOf(KNOWN), trainingRecord);
  await until(
    () => recommend({ tenant }),
    ({ modelId }) => modelId !== '',
  );
  return tenant;
}

/** A tenant that has nothing yet. */
const newTenant = () => `shop-${++tenants}`;

const recommend = async (fields: recommenderV1.DeepPartial<recommenderV1.RecommendRequest>) =>
  (await recommender.client.recommend(recommenderV1.RecommendRequest.fromPartial({ k: 3, ...fields }))).recommendation!;
const ids = (answer: recommenderV1.Recommendation) => answer.items.map(({ itemId }) => itemId);
const failureOf = async (call: Promise<unknown>): Promise<RpcError> => {
  const error: unknown = await call.catch((reason: unknown) => reason);
  if (error instanceof RpcError) return error;
  throw new Error(`expected an RpcError, got ${JSON.stringify(error)}`);
};

/** As long as a filter may be. */
const longFilter = `brand = "${'x'.repeat(19_980)}"`;
const put = (tenant: string, rules: rulesV1.DeepPartial<rulesV1.Rules>, expectedVersion = 0, place = 'home') =>
  recommender.rules.putRules(rulesV1.PutRulesRequest.fromPartial({ tenant, place, rules, expectedVersion }));

const remove = (tenant: string, expectedVersion: number, place = 'home') =>
  recommender.rules.deleteRules({ tenant, place, expectedVersion });

it('arranges the lists of their place within a second of a change, and says by which version', async () => {
  const tenant = await newShop();
  await put(tenant, { pins: [{ itemId: 'shirt-3', position: 1 }] });
  const sinceChanged = stopwatch();
  const pinned = await until(
    () => recommend({ tenant }),
    ({ rulesVersion }) => rulesVersion === 1,
  );
  expect(sinceChanged()).toBeLessThan(1_000);
  expect(ids(pinned)).toEqual(['shirt-3', 'mug-1', 'mug-2']);
  expect(pinned.items[0].reason).toMatchObject({ kind: ReasonKind.REASON_KIND_PINNED, text: 'Chosen by the shop' });
  expect(ids(await recommend({ tenant, place: 'elsewhere' }))[0]).toBe('mug-1');

  await put(tenant, { filter: 'category = "shirt"', caps: [{ by: 'category', max: 2 }] }, 1);
  const capped = await until(
    () => recommend({ tenant }),
    ({ rulesVersion }) => rulesVersion === 2,
  );
  expect(ids(capped)).toEqual(['shirt-1', 'shirt-2']);
  const ranked = await recommender.client.rank(
    recommenderV1.RankRequest.fromPartial({ tenant, place: 'home', itemIds: ['mug-1', 'shirt-2'] }),
  );
  expect(ids(ranked.recommendation!)).toEqual(['shirt-2']);
});

it('arranges the lists of every replica within a second of a change and of a deletion', async () => {
  const tenant = await newShop();
  const other = await startRecommender(url);
  try {
    const versionAt = async ({ client }: typeof recommender) => {
      const request = recommenderV1.RecommendRequest.fromPartial({ tenant, k: 3 });
      return (await client.recommend(request)).recommendation!.rulesVersion;
    };
    const replicas = [recommender, other];
    for (const replica of replicas) await versionAt(replica);
    const all = (expected: number) =>
      Promise.all(
        replicas.map((replica) =>
          until(
            () => versionAt(replica),
            (version) => version === expected,
          ),
        ),
      );
    await put(tenant, { diversity: 0.5 });
    const sinceChanged = stopwatch();
    await all(1);
    expect(sinceChanged()).toBeLessThan(1_000);
    await remove(tenant, 1);
    const sinceDeleted = stopwatch();
    await all(0);
    expect(sinceDeleted()).toBeLessThan(1_000);
  } finally {
    await other.stop();
  }
});

it('lists as many of the newest versions as an answer has room for', async () => {
  const tenant = newTenant();
  const boosts = Array.from({ length: 25 }, () => ({ filter: longFilter, factor: 2 }));
  for (let version = 0; version < 10; version++) await put(tenant, { boosts }, version);
  const { versions } = await recommender.rules.listRulesVersions({ tenant, place: 'home' });
  expect(versions.map(({ version }) => version)).toEqual([10, 9, 8, 7, 6, 5]);
  const first = await recommender.rules.getRules({ tenant, place: 'home', version: 1 });
  expect(first.current?.rules?.boosts).toHaveLength(25);
});

it('says that PostgreSQL is away, instead of that the service failed', async () => {
  const proxy = await startDatabaseProxy(url);
  const behindProxy = await startRecommender(proxy.url);
  try {
    await proxy.cut();
    const at = { tenant: 'default', place: 'home' };
    const calls = [
      behindProxy.rules.getRules({ ...at, version: 0 }),
      behindProxy.rules.listRulesVersions(at),
      behindProxy.rules.putRules(rulesV1.PutRulesRequest.fromPartial({ ...at, rules: {} })),
      behindProxy.rules.deleteRules({ ...at, expectedVersion: 1 }),
    ];
    for (const call of calls) expect(await failureOf(call)).toMatchObject({ code: 'UNAVAILABLE' });
  } finally {
    await behindProxy.stop();
    await proxy.close();
  }
});

it('keeps the versions, gives older ones back, and takes one of two changes at a time', async () => {
  const tenant = newTenant();
  const { rules } = recommender;
  const none = await rules.getRules({ tenant, place: 'home', version: 0 });
  expect(none.current).toMatchObject({ version: 0 });
  await put(tenant, { diversity: 0.25 });
  await put(tenant, {}, 1);
  const { versions } = await rules.listRulesVersions({ tenant, place: 'home' });
  expect(versions.map(({ version, rules: book }) => [version, book?.diversity])).toEqual([
    [2, 0],
    [1, 0.25],
  ]);
  const first = await rules.getRules({ tenant, place: 'home', version: 1 });
  expect(first.current?.rules?.diversity).toBe(0.25);
  await expect(put(tenant, {}, 1)).rejects.toMatchObject({ code: 'ABORTED' });
  await expect(rules.getRules({ tenant, place: 'home', version: 9 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(rules.getRules({ tenant, place: 'home', version: -1 })).rejects.toMatchObject({
    ...{ code: 'INVALID_ARGUMENT', field: 'version' },
  });
});

it('says which rules that were stored before it does not follow, and follows the others', async () => {
  const tenant = await newShop();
  const asked = Array.from({ length: 201 }, (_, n) => `attributes.a${n} = 1`).join(' or ');
  const book = { filter: 'not category = "shirt"', boosts: [{ filter: asked, factor: 9 }], diversity: 0.1 };
  await createRulesStore(database).put(tenant, 'home', book, 0);
  const answer = await until(
    () => recommend({ tenant }),
    ({ rulesVersion }) => rulesVersion === 1,
  );
  expect(ids(answer)).toEqual(['mug-1', 'mug-2']);
  const { leftOut } = await recommender.rules.getRules({ tenant, place: 'home', version: 0 });
  const [{ rule, reason }] = leftOut;
  expect([leftOut.length, rule]).toEqual([1, 'boosts[0]']);
  expect(reason).toMatch(/^filter: at character .* more than 200 times/);
  await put(tenant, { diversity: 0.1 }, 1);
  expect((await recommender.rules.getRules({ tenant, place: 'home', version: 2 })).leftOut).toEqual([]);
});

it('arranges them no more within a second of a deletion, and again when an older version is put', async () => {
  const tenant = await newShop();
  const pins = [{ itemId: 'shirt-3', position: 1 }];
  await put(tenant, { pins });
  await until(
    () => recommend({ tenant }),
    ({ rulesVersion }) => rulesVersion === 1,
  );
  const { current } = await remove(tenant, 1);
  expect(current).toMatchObject({ version: 2, rules: undefined, deleted: true });
  const sinceDeleted = stopwatch();
  const without = await until(
    () => recommend({ tenant }),
    ({ rulesVersion }) => rulesVersion === 0,
  );
  expect(sinceDeleted()).toBeLessThan(1_000);
  expect(ids(without)[0]).toBe('mug-1');

  const { rules } = recommender;
  expect(await rules.getRules({ tenant, place: 'home', version: 0 })).toEqual({ current, leftOut: [] });
  const { versions } = await rules.listRulesVersions({ tenant, place: 'home' });
  expect(versions.map(({ version, deleted }) => [version, deleted])).toEqual([
    [2, true],
    [1, false],
  ]);
  await put(tenant, versions[1].rules!, 2);
  const again = await until(
    () => recommend({ tenant }),
    ({ rulesVersion }) => rulesVersion === 3,
  );
  expect(ids(again)[0]).toBe('shirt-3');
});

it('deletes them for who has seen the newest version only, and where there are some', async () => {
  const tenant = newTenant();
  await expect(remove(tenant, 1)).rejects.toMatchObject({
    code: 'NOT_FOUND',
    details: 'there are no rules of home',
  });
  await put(tenant, {});
  await put(tenant, { diversity: 0.5 }, 1);
  await expect(remove(tenant, 1)).rejects.toMatchObject({ code: 'ABORTED' });
  await expect(remove('default', 2)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  for (const wrong of [0, -1])
    await expect(remove(tenant, wrong)).rejects.toMatchObject({
      ...{ code: 'INVALID_ARGUMENT', field: 'expected_version' },
    });
  await expect(remove(tenant, 2, 'Home page')).rejects.toMatchObject({ code: 'INVALID_ARGUMENT', field: 'place' });
  await remove(tenant, 2);
  await expect(remove(tenant, 3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('changes nothing for a caller whose time is over before the change is made', async () => {
  const tenant = newTenant();
  await put(tenant, {});
  const held = Promise.withResolvers<void>();
  const locked = Promise.withResolvers<void>();
  const holding = database.transaction(async (transaction) => {
    await transaction.query('lock table recommendation_rules in exclusive mode');
    locked.resolve();
    await held.promise;
  });
  await locked.promise;
  try {
    const change = rulesV1.PutRulesRequest.fromPartial({ tenant, place: 'home', rules: {}, expectedVersion: 1 });
    const late = [
      recommender.rules.putRules(change, { deadlineMs: 300 }),
      recommender.rules.deleteRules({ tenant, place: 'home', expectedVersion: 1 }, { deadlineMs: 300 }),
    ];
    for (const call of late) expect((await failureOf(call)).code).toMatch(/DEADLINE_EXCEEDED|CANCELLED/);
    const waiting = () =>
      database.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
       and query like '%recommendation_rules%'`,
      );
    await until(waiting, (queries) => queries.length === 0);
  } finally {
    held.resolve();
    await holding;
  }
  expect((await recommender.rules.getRules({ tenant, place: 'home', version: 0 })).current?.version).toBe(1);
});

it.each([
  ['rules.filter', 'home', { filter: 'colour = "red"' }],
  ['rules.boosts[0].factor', 'home', { boosts: [{ filter: 'inStock', factor: 0 }] }],
  ['rules.pins[0].item_id', 'home', { pins: [{ itemId: '', position: 1 }] }],
  [
    'rules.consumables[1].after_days',
    'home',
    { consumables: [0, -1].map((afterDays) => ({ filter: 'inStock', afterDays })) },
  ],
  ['place', 'Home page', {}],
  ['rules', 'home', { filter: 'brand = "a\u0000b"' }],
  [
    ...(['rules', 'home'] as const),
    Object.fromEntries(
      ['boosts', 'consumables'].map((kind) => [
        kind,
        Array.from({ length: 50 }, () => ({ filter: longFilter, factor: 2 })),
      ]),
    ),
  ],
])('names %s when it is wrong', async (field, place, rules) => {
  await expect(put('default', rules, 0, place)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT', field });
});
