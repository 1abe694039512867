import { createCatalogWriter } from '@attune/catalog-store';
import { type CatalogItem, recommenderV1, rulesV1, shopEvent } from '@attune/contracts';
import type { Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { RpcError } from '@attune/grpc-transport';
import { createHistoryEraser, createHistoryWriter } from '@attune/history-store';
import { createModelWriter } from '@attune/model-artifact';
import { modelOf, startRecommender, trainingRecord, until, upserted, viewed } from './testing/test-harness';

const { Level, Recipe, ReasonKind } = recommenderV1;
const ITEMS: Record<string, string[]> = {
  shirt: ['Clothes', 'Shirts'],
  jacket: ['Clothes', 'Jackets'],
  tie: ['Clothes', 'Ties'],
  mug: ['Home', 'Mugs'],
  pot: ['Home', 'Pots'],
};
const tenant = 'places';

const cleanups: (() => Promise<void>)[] = [];
let database: Database;
let recommender: Awaited<ReturnType<typeof startRecommender>>;

beforeAll(async () => {
  const test = await openTestDatabase();
  cleanups.push(() => test.stop());
  ({ database } = test);
  const item = (itemId: string): CatalogItem => ({
    ...{ itemId, title: `The ${itemId}`, categoryPath: ITEMS[itemId], inStock: true },
    attributes: itemId === 'pot' ? { material: 'iron' } : {},
  });
  for (const itemId of Object.keys(ITEMS)) await createCatalogWriter(database).apply([upserted(tenant, item(itemId))]);
  await history(
    ...[...Array.from({ length: 15 }, (_, n) => `shopper-${n}`), 'ada'].map((userId) =>
      viewed(tenant, userId, 'mug', minutesAgo(30)),
    ),
    viewed(tenant, 'bea', 'pot', minutesAgo(10)),
    // What shoppers usually do.
    ...Array.from({ length: 60 }, (_, n) => viewed(tenant, `shopper-${n}`, 'shirt', minutesAgo(60 * 24 * 3))),
    viewed(tenant, 'ada', 'shirt', minutesAgo(20)),
    purchase('ada', 'tie', 60 * 24 * 40),
  );
  const next = { shirt: ['jacket', 'tie'], mug: ['pot'] };
  await createModelWriter(database).publish(tenant, modelOf(Object.keys(ITEMS), next), trainingRecord);
  recommender = await startRecommender(test.url);
  cleanups.push(() => recommender.stop());
  await until(
    () => ask({ shopper: ada }),
    ({ modelId }) => modelId !== '',
  );
  // What shoppers do at this time has been counted, too.
  await until(
    () => ask({ place: 'trending' }),
    (answer) => reasons(answer).includes(ReasonKind.REASON_KIND_TRENDING),
  );
});

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const history = (...events: Parameters<ReturnType<typeof createHistoryWriter>['append']>[0]) =>
  createHistoryWriter(database).append(events);
function purchase(userId: string, itemId: string, minutes: number) {
  const { eventId, occurredAt, receivedAt } = viewed(tenant, userId, itemId, minutesAgo(minutes));
  const lines = [{ itemId, quantity: 1 }];
  return shopEvent.parse({
    ...{ type: 'purchase', eventId, tenant, userId, occurredAt, receivedAt, lines },
    transactionId: eventId,
  });
}
async function ask(fields: recommenderV1.DeepPartial<recommenderV1.RecommendRequest>) {
  const request = recommenderV1.RecommendRequest.fromPartial({ tenant, k: 10, ...fields });
  return (await recommender.client.recommend(request)).recommendation!;
}
const ids = ({ items }: recommenderV1.Recommendation) => items.map(({ itemId }) => itemId);
const reasons = ({ items }: recommenderV1.Recommendation) => items.map(({ reason }) => reason?.kind);
const ada = { userId: 'ada' };

it('the cart has what goes with all that is in it, and none of it', async () => {
  const answer = await ask({ place: 'cart', cartItemIds: ['shirt', 'mug'], k: 3 });
  expect(answer.level).toBe(Level.LEVEL_ITEM);
  expect(ids(answer).toSorted()).toEqual(['jacket', 'pot', 'tie']);
  expect(answer.items[0].reason).toMatchObject({ kind: ReasonKind.REASON_KIND_BOUGHT_TOGETHER });
});

it('a category has its own items only, those for the shopper first', async () => {
  const clothes = { place: 'category', categoryPath: ['Clothes'] };
  expect(ids(await ask({ ...clothes, shopper: ada }))).toEqual(['jacket', 'shirt']);
  const unknown = await ask(clothes);
  expect(unknown.level).toBe(Level.LEVEL_POPULAR);
  expect(ids(unknown)).toEqual(['shirt', 'tie', 'jacket']);
});

it('what was viewed comes back, newest first, and what was bought may be bought again', async () => {
  expect(ids(await ask({ place: 'recently-viewed', shopper: ada }))).toEqual(['shirt', 'mug']);
  const again = await ask({ place: 'buy-again', shopper: ada });
  expect([ids(again), reasons(again)]).toEqual([['tie'], [ReasonKind.REASON_KIND_BUY_AGAIN]]);
  expect(await ask({ place: 'buy-again', shopper: { userId: 'bea' } })).toMatchObject({
    ...{ items: [], level: Level.LEVEL_EMPTY, levelReason: expect.stringContaining('bought nothing') as string },
  });
});

it('what trends and what is new are the same for all, at a place of the shop’s own, too', async () => {
  const trending = await ask({ recipe: Recipe.RECIPE_TRENDING, place: 'footer', k: 2 });
  const { REASON_KIND_TRENDING, REASON_KIND_POPULAR } = ReasonKind;
  // One shopper is no trend.
  expect(reasons(trending)).toEqual([REASON_KIND_TRENDING, REASON_KIND_POPULAR]);
  expect(ids(trending)[0]).toBe('mug');
  expect(ids(await ask({ place: 'new-arrivals' }))).toEqual(['pot', 'mug', 'tie', 'jacket', 'shirt']);
});

it('a shopper of whom only a profile is known gets what fits it', async () => {
  const answer = await ask({ affinities: [{ attribute: 'material', value: 'iron', weight: 1 }] });
  expect(answer).toMatchObject({ level: Level.LEVEL_SEGMENT, levelReason: 'the request names no shopper' });
  expect(ids(answer)[0]).toBe('pot');
});

it('an email gets a list for each of many shoppers, in their order', async () => {
  const shoppers = Array.from({ length: 300 }, (_, n) => ({ userId: n === 7 ? 'ada' : `nobody-${n}` }));
  const request = recommenderV1.RecommendManyRequest.fromPartial({ tenant, shoppers, k: 2 });
  const answers: recommenderV1.RecommendManyResponse[] = [];
  for await (const answer of recommender.client.recommendMany(request)) answers.push(answer);
  expect(answers.map(({ shopperIndex }) => shopperIndex)).toEqual(shoppers.map((_, n) => n));
  expect(answers[7].recommendation).toMatchObject({ level: Level.LEVEL_PERSONAL, items: [{ itemId: 'jacket' }, {}] });
  expect(answers[8].recommendation?.level).toBe(Level.LEVEL_POPULAR);
});

it('an email in which a shopper stands many times, and who is erased meanwhile, has a list for each, and then none of theirs', async () => {
  await history(viewed(tenant, 'gil', 'shirt', minutesAgo(5)));
  const shoppers = Array.from({ length: 1_000 }, (_, n) => (n % 2 === 0 ? { userId: 'gil' } : {}));
  const levels = async (whenBegun: () => Promise<unknown>) => {
    const answers: recommenderV1.RecommendManyResponse[] = [];
    let begun: Promise<unknown> | undefined;
    const request = recommenderV1.RecommendManyRequest.fromPartial({ tenant, shoppers, k: 2 });
    for await (const answer of recommender.client.recommendMany(request, { deadlineMs: 60_000 })) {
      begun ??= whenBegun();
      answers.push(answer);
    }
    await begun;
    expect(answers.map(({ shopperIndex }) => shopperIndex)).toEqual(shoppers.map((_, n) => n));
    expect(answers.every(({ recommendation }) => recommendation!.items.length === 2)).toBe(true);
    return answers.map(({ recommendation }) => recommendation!.level);
  };
  const erasedAt = new Date().toISOString();
  const erasure = { tenant, shopper: 'user:gil', erasedAt };
  const before = await levels(() => createHistoryEraser(database).erase(erasure));
  expect(before[0]).toBe(Level.LEVEL_PERSONAL);
  expect(new Set(await levels(() => Promise.resolve()))).toEqual(new Set([Level.LEVEL_POPULAR]));
});

it('an email with a shopper that is not right is refused before its first answer, by that shopper', async () => {
  const shoppers = [{ userId: 'ada' }, { userId: 'null' }];
  const answers = recommender.client.recommendMany(
    recommenderV1.RecommendManyRequest.fromPartial({ tenant, shoppers, k: 2 }),
  );
  const first = answers[Symbol.asyncIterator]().next();
  await expect(first).rejects.toMatchObject({ code: 'INVALID_ARGUMENT', field: 'shoppers[1].user_id' });
  await expect(first).rejects.toBeInstanceOf(RpcError);
});

it('what was seen in three lists without a click sinks, where the shop wants that, and Explain tells', async () => {
  const seen = (minute: number) => {
    const { eventId, userId, occurredAt, receivedAt } = viewed(tenant, 'ada', 'any', minutesAgo(minute));
    return shopEvent.parse({
      ...{ type: 'view_item_list', eventId, tenant, userId, occurredAt, receivedAt, itemIds: ['jacket'] },
    });
  };
  await history(seen(3), seen(2), seen(1));
  const put = rulesV1.PutRulesRequest.fromPartial({
    tenant,
    place: 'home',
    rules: { fatigue: { seen: 3, factor: 0.01 } },
  });
  const before = await ask({ shopper: ada });
  expect(ids(before)[0]).toBe('jacket');
  await recommender.rules.putRules(put);
  const after = await until(
    () => ask({ shopper: ada }),
    ({ rulesVersion }) => rulesVersion === 1,
  );
  expect(ids(after)[0]).toBe('pot');
  const explained = await recommender.client.explain({ tenant, recommendationId: after.recommendationId });
  expect(explained.candidates.find(({ itemId }) => itemId === 'jacket')?.boost).toBeCloseTo(0.01, 5);
});
