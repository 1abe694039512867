import { createCatalogWriter } from '@attune/catalog-store';
import { recommenderV1 } from '@attune/contracts';
import type { Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import type { RpcError } from '@attune/grpc-transport';
import { createHistoryWriter } from '@attune/history-store';
import { createModelWriter } from '@attune/model-artifact';
import { startLoad } from './testing/steady-load';
import { LONG_AGO, modelOf, startRecommender, trainingRecord, until, upserted, viewed } from './testing/test-harness';

const CALLS_PER_SECOND = 200;
const ITEMS = Array.from({ length: 300 }, (_, n) => `item-${n}`);
const SHOPPERS = Array.from({ length: 20 }, (_, n) => `shopper-${n}`);

const cleanups: (() => Promise<void>)[] = [];
let database: Database;
let recommender: Awaited<ReturnType<typeof startRecommender>>;

beforeAll(async () => {
  const test = await openTestDatabase();
  cleanups.push(() => test.stop());
  ({ database } = test);
  const bare = { categoryPath: [], inStock: true, attributes: {} };
  await createCatalogWriter(database).apply(
    ITEMS.map((itemId) => upserted('default', { ...bare, itemId, title: itemId })),
  );
  const views = SHOPPERS.flatMap((shopper, n) =>
    [0, 7, 19].map((step) => viewed('default', shopper, ITEMS[(n * 13 + step) % ITEMS.length], LONG_AGO)),
  );
  await createHistoryWriter(database).append(views);
  recommender = await startRecommender(test.url);
  cleanups.push(() => recommender.stop());
});

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

/** A model whose scores come from its factors; a wider one has its items in another order. */
function modelOfDims(dims: number) {
  const itemIds = dims === 32 ? ITEMS : ITEMS.toReversed();
  const model = modelOf(itemIds, {}, dims);
  return { ...model, blend: { ...model.blend, factors: 1 } };
}

/** What a shopper was shown, and by which model. The history may be late under load; the list is then the popular one. */
interface Shown {
  shopper: string;
  modelId: string;
  level: recommenderV1.Level;
  list: string;
}

async function show(shopper: string): Promise<Shown> {
  const request = recommenderV1.RecommendRequest.fromPartial({ k: 20, shopper: { userId: shopper } });
  const { modelId, level, items } = (await recommender.client.recommend(request)).recommendation!;
  return { shopper, modelId, level, list: items.map(({ itemId, score }) => `${itemId} ${score}`).join() };
}

/** Every shopper's list while one model serves and nothing else happens, and the list of a shopper who is unknown. */
async function listsOfServingModel(): Promise<Map<string, string>> {
  const lists = new Map<string, string>();
  for (const shopper of [...SHOPPERS, 'unknown']) {
    const { level, list } = await show(shopper);
    expect(level).toBe(shopper === 'unknown' ? recommenderV1.Level.LEVEL_POPULAR : recommenderV1.Level.LEVEL_PERSONAL);
    lists.set(shopper, list);
  }
  return lists;
}

const serving = (modelId: string) =>
  until(
    () => show('unknown'),
    (shown) => shown.modelId === modelId,
  );

async function publishAndServe(dims: number): Promise<string> {
  const { modelId } = await createModelWriter(database).publish('default', modelOfDims(dims), trainingRecord);
  await serving(modelId);
  return modelId;
}

/** Publishes a model that is spoiled before anybody can see it whole, and waits until it was refused. */
async function publishSpoiled(spoil: string): Promise<void> {
  const refusals = async () => {
    const text = await recommender.metrics.metrics();
    return Number(/model_loads_total\{tenant="default",outcome="refused"\} (\d+)/.exec(text)?.[1] ?? 0);
  };
  const before = await refusals();
  const spoiling: Database = {
    query: (...query) => database.query(...query),
    transaction: (work) =>
      database.transaction(async (transaction) => {
        const result = await work(transaction);
        await transaction.query(spoil);
        return result;
      }),
  };
  await createModelWriter(spoiling).publish('default', modelOfDims(64), trainingRecord);
  await until(refusals, (count) => count === before + 1);
}

it('changes from 32 to 64 dims under 200 calls a second: none fails, and each list is wholly the one or the other', async () => {
  const narrow = await publishAndServe(32);
  const listsOf = new Map([[narrow, await listsOfServingModel()]]);
  const shown: Shown[] = [];
  const failures: string[] = [];
  let calls = 0;
  const endLoad = startLoad(CALLS_PER_SECOND, () =>
    show(SHOPPERS[calls++ % SHOPPERS.length]).then(
      (one) => void shown.push(one),
      (error: RpcError) => void failures.push(error.message),
    ),
  );
  const answers = (count: number) =>
    until(
      () => Promise.resolve(shown.length),
      (length) => length >= count,
    );
  await answers(CALLS_PER_SECOND);
  const wide = await publishAndServe(64);
  await answers(shown.length + CALLS_PER_SECOND);
  await endLoad();
  listsOf.set(wide, await listsOfServingModel());

  expect(failures).toEqual([]);
  const order = shown.map(({ modelId }) => modelId);
  expect([...new Set(order)]).toEqual([narrow, wide]);
  expect(order.lastIndexOf(narrow)).toBeLessThan(order.indexOf(wide));
  const isPersonal = ({ level }: Shown) => level === recommenderV1.Level.LEVEL_PERSONAL;
  expect(new Set(shown.filter(isPersonal).map(({ modelId }) => modelId))).toEqual(new Set([narrow, wide]));
  for (const one of shown) {
    expect(one.list).toBe(listsOf.get(one.modelId)!.get(isPersonal(one) ? one.shopper : 'unknown'));
  }
});

const CURRENT = `tenant = 'default' and model_id = (select model_id from model_current where tenant = 'default')`;

it.each([
  [
    'with other bytes than were written',
    `update model_block set bytes = set_byte(bytes, 0, get_byte(bytes, 0) # 1) where ${CURRENT} and name = 'factors'`,
  ],
  ['written by half', `delete from model_block where ${CURRENT} and name = 'popularity'`],
  [
    'with other dims than its manifest says',
    `update model_version set manifest = jsonb_set(manifest, '{dims}', '48') where ${CURRENT}`,
  ],
])('refuses a model %s, and shows the lists of the one before until a good one comes', async (_fault, spoil) => {
  const good = await publishAndServe(32);
  const lists = await listsOfServingModel();
  await publishSpoiled(spoil);
  expect((await show('unknown')).modelId).toBe(good);
  expect(await listsOfServingModel()).toEqual(lists);
  await publishAndServe(64);
});
