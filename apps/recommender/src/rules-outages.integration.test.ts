import { createCatalogWriter } from '@attune/catalog-store';
import { recommenderV1, rulesV1 } from '@attune/contracts';
import type { Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { createHistoryWriter } from '@attune/history-store';
import { startDatabaseProxy } from '@attune/test-services';
import { slowTable, waitingReads } from './testing/slow-history';
import { startRecommender, stopwatch, until, upserted, viewed } from './testing/test-harness';

/** What the documentation promises: a change of the rules applies within it. */
const APPLIES_WITHIN_MS = 1_000;

const cleanups: (() => Promise<void>)[] = [];
let url: string;
let database: Database;

beforeAll(async () => {
  const test = await openTestDatabase();
  cleanups.push(() => test.stop());
  ({ url, database } = test);
  const item = { itemId: 'mug', title: 'Mug', categoryPath: [], inStock: true, attributes: {} };
  await createCatalogWriter(database).apply([upserted('default', item)]);
});

afterAll(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

type Recommender = Awaited<ReturnType<typeof startRecommender>>;

const put = ({ rules }: Recommender, place: string, expectedVersion = 0, tenant = 'default') =>
  rules.putRules(rulesV1.PutRulesRequest.fromPartial({ tenant, place, rules: { diversity: 0.5 }, expectedVersion }));

/** The version that arranges the list at a place; 0: none does. */
const versionAt = async ({ client }: Recommender, place: string, tenant = 'default') => {
  const request = recommenderV1.RecommendRequest.fromPartial({ tenant, place, k: 1 });
  return (await client.recommend(request)).recommendation!.rulesVersion;
};
const follows = (recommender: Recommender, place: string, version: number, tenant?: string) =>
  until(
    () => versionAt(recommender, place, tenant),
    (applied) => applied === version,
  );

it('follows the rules within a second while the catalogs of many tenants cannot be read', async () => {
  const recommender = await startRecommender(url);
  try {
    const tenants = Array.from({ length: 12 }, (_, n) => `shop-${n}`);
    for (const tenant of tenants) await versionAt(recommender, 'home', tenant);
    const release = await slowTable(database, 'catalog_item');
    try {
      await until(
        () => waitingReads(database),
        (waiting) => waiting >= 4,
      );
      await put(recommender, 'home', 0, 'shop-11');
      const sinceChanged = stopwatch();
      await follows(recommender, 'home', 1, 'shop-11');
      expect(sinceChanged()).toBeLessThan(APPLIES_WITHIN_MS);
    } finally {
      await release();
    }
  } finally {
    await recommender.stop();
  }
});

it('reads the history of shoppers while calls about rules wait for PostgreSQL', async () => {
  const recommender = await startRecommender(url);
  try {
    await createHistoryWriter(database).append([viewed('default', 'ada', 'mug')]);
    const request = recommenderV1.RecommendRequest.fromPartial({ k: 1, shopper: { userId: 'ada' } });
    const leftOut = async () => (await recommender.client.recommend(request)).recommendation!.leftOut;
    // The first read of a process may be late.
    await until(leftOut, (missing) => missing.length === 0);
    const release = await slowTable(database, 'recommendation_rules');
    try {
      const asked = { tenant: 'default', place: 'home', version: 0 };
      const calls = Array.from({ length: 20 }, () => recommender.rules.getRules(asked, { deadlineMs: 2_000 }));
      const ended = Promise.allSettled(calls);
      await until(
        () => waitingReads(database),
        (waiting) => waiting > 1,
      );
      for (let n = 0; n < 5; n++) expect(await leftOut()).toEqual([]);
      for (const call of await ended) expect(call).toMatchObject({ reason: { code: 'DEADLINE_EXCEEDED' } });
    } finally {
      await release();
    }
  } finally {
    await recommender.stop();
  }
});

describe.each(['cut', 'freeze'] as const)('a recommender whose database is away (%s)', (how) => {
  it('goes on with the rules it has, catches up on all that it missed, and follows within a second again', async () => {
    const proxy = await startDatabaseProxy(url);
    const writer = await startRecommender(url);
    const away = await startRecommender(proxy.url);
    const place = (name: string) => `${how}-${name}`;
    try {
      for (const name of ['changed', 'deleted', 'again']) await put(writer, place(name));
      for (const name of ['changed', 'deleted', 'again']) await follows(away, place(name), 1);
      await proxy[how]();
      await put(writer, place('new'));
      for (const version of [1, 2, 3]) await put(writer, place('changed'), version);
      await writer.rules.deleteRules({ tenant: 'default', place: place('deleted'), expectedVersion: 1 });
      await writer.rules.deleteRules({ tenant: 'default', place: place('again'), expectedVersion: 1 });
      await put(writer, place('again'), 2);
      expect(await versionAt(away, place('changed'))).toBe(1);
      if (how === 'freeze') proxy.thaw();
      else await proxy.restore();
      const sinceBack = stopwatch();
      for (const [name, version] of Object.entries({ new: 1, changed: 4, deleted: 0, again: 3 })) {
        await follows(away, place(name), version);
      }
      expect(sinceBack()).toBeLessThan(2 * APPLIES_WITHIN_MS);
      await put(writer, place('changed'), 4);
      const sinceChanged = stopwatch();
      await follows(away, place('changed'), 5);
      expect(sinceChanged()).toBeLessThan(APPLIES_WITHIN_MS);
    } finally {
      proxy.thaw();
      await away.stop();
      await writer.stop();
      await proxy.close();
    }
  });
});
