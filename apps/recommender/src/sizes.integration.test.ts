import { createCatalogWriter } from '@attune/catalog-store';
import { type CatalogItem, recommenderV1 } from '@attune/contracts';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { MAX_RESPONSE_BYTES } from '@attune/grpc-transport';
import { credentials } from '@grpc/grpc-js';
import { startRecommender, until, upserted } from './testing/test-harness';

const ITEMS = Array.from({ length: 200 }, (_, n) => `item-${n}`);

const cleanups: (() => Promise<void>)[] = [];
let recommender: Awaited<ReturnType<typeof startRecommender>>;

/** About 40 kB: 200 of them whole would be twice what a client takes that was told nothing of it. */
const huge = (itemId: string): CatalogItem => ({
  ...{ itemId, title: '商'.repeat(500), description: '商'.repeat(2_000), categoryPath: [], inStock: true },
  attributes: Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`attribute-${n}`, '商'.repeat(200)])),
});

beforeAll(async () => {
  const test = await openTestDatabase();
  cleanups.push(() => test.stop());
  await createCatalogWriter(test.database).apply(ITEMS.map((itemId) => upserted('default', huge(itemId))));
  recommender = await startRecommender(test.url);
  cleanups.push(() => recommender.stop());
});

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

const request = (fields: Partial<recommenderV1.RecommendRequest>) =>
  recommenderV1.RecommendRequest.fromPartial({ k: 3, ...fields });
const listOf = async (fields: Partial<recommenderV1.RecommendRequest>) => {
  const { recommendation } = await recommender.client.recommend(request(fields));
  return recommendation!.items.map(({ itemId }) => itemId);
};
/** Ids as a careless caller may send them, the first of them of the shop. */
const excluded = (length: number) => [
  'item-0',
  ...Array.from({ length: 49_999 }, (_, n) => String(n).padStart(length, 'x')),
];

it('excludes 50,000 ids of 600 characters', async () => {
  const all = await listOf({});
  expect(all).toContain('item-0');
  expect(await listOf({ excludeItemIds: excluded(600) })).toEqual(expect.not.arrayContaining(['item-0']));
});

it.each([
  ['exclude_item_ids', 'of more than 50,000 short ids', [...excluded(8), 'one-more']],
  ['(request)', 'of more bytes than are taken', excluded(1_000)],
])('refuses a list by naming %s when it is one %s, and answers the next call', async (field, _what, excludeItemIds) => {
  const call = recommender.client.recommend(request({ excludeItemIds }));
  await expect(call).rejects.toMatchObject({ code: 'INVALID_ARGUMENT', field });
  expect(await listOf({})).toHaveLength(3);
});

it('gives 200 huge products to a client with default limits', async () => {
  const client = new recommenderV1.RecommenderServiceClient(recommender.address, credentials.createInsecure());
  const ask = () =>
    new Promise<recommenderV1.RecommendResponse>((resolve, reject) =>
      client.recommend(request({ k: 200 }), (error, answer) => (error ? reject(error) : resolve(answer))),
    );
  try {
    const answer = await until(ask, ({ recommendation }) => recommendation!.items.length === 200);
    expect(recommenderV1.RecommendResponse.encode(answer).finish().length).toBeLessThanOrEqual(MAX_RESPONSE_BYTES);
    const titles = answer.recommendation!.items.map(({ product }) => product!.title.length);
    expect(new Set(titles)).toEqual(new Set([500]));
  } finally {
    client.close();
  }
});
