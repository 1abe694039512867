import { createCatalogWriter } from '@attune/catalog-store';
import { type CatalogItem, type ItemChange, recommenderV1, rulesV1 } from '@attune/contracts';
import type { Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { RpcError } from '@attune/grpc-transport';
import { createHistoryWriter } from '@attune/history-store';
import { createModelWriter } from '@attune/model-artifact';
import { startDatabaseProxy } from '@attune/test-services';
import { Client, credentials } from '@grpc/grpc-js';
import { modelOf, removed, startRecommender, trainingRecord, until, upserted, viewed } from './testing/test-harness';

const { Level, ReasonKind } = recommenderV1;
const SHIRTS = ['shirt-1', 'shirt-2', 'shirt-3'];
const MUGS = ['mug-1', 'mug-2'];
const NEXT = { 'shirt-1': ['shirt-2', 'shirt-3'], 'mug-1': ['mug-2', 'shirt-3'] };
const KNOWN = [...MUGS, ...SHIRTS];

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

const item = (itemId: string, fields: Partial<CatalogItem> = {}): CatalogItem => ({
  itemId,
  title: `Title of ${itemId}`,
  categoryPath: [itemId.split('-')[0]],
  inStock: true,
  attributes: { colour: ['blue', 'white'], size: 38 },
  price: { amountMinor: 1_250, currency: 'EUR' },
  ...fields,
});
const applyChanges = (...changes: ItemChange[]) => createCatalogWriter(database).apply(changes);
const store = (...events: Parameters<ReturnType<typeof createHistoryWriter>['append']>[0]) =>
  createHistoryWriter(database).append(events);

/** A tenant of its own with the five items in its catalog, and their model. */
async function newShop(options: { model?: boolean } = {}): Promise<string> {
  const tenant = `shop-${++tenants}`;
  await applyChanges(...KNOWN.map((id) => upserted(tenant, item(id))));
  if (options.model !== false) await createModelWriter(database).publish(tenant, modelOf(KNOWN, NEXT), trainingRecord);
  return tenant;
}

const recommendIn = async (
  { client }: Pick<typeof recommender, 'client'>,
  fields: recommenderV1.DeepPartial<recommenderV1.RecommendRequest>,
) => (await client.recommend(recommenderV1.RecommendRequest.fromPartial({ k: 3, ...fields }))).recommendation!;
const recommend = (fields: recommenderV1.DeepPartial<recommenderV1.RecommendRequest>) =>
  recommendIn(recommender, fields);
const ids = (answer: recommenderV1.Recommendation) => answer.items.map(({ itemId }) => itemId);
const hasModel = (answer: recommenderV1.Recommendation) => answer.modelId !== '';

describe('the four calls', () => {
  it('recommends for a shopper from history that was stored a moment ago, and again from the next event', async () => {
    const tenant = await newShop();
    const shopper = { userId: 'ada' };
    const unknown = await until(() => recommend({ tenant, shopper }), hasModel);
    expect(unknown).toMatchObject({
      level: Level.LEVEL_POPULAR,
      levelReason: 'the shopper has no stored history',
    });
    expect(ids(unknown)).toEqual(['mug-1', 'mug-2', 'shirt-1']);

    await store(viewed(tenant, 'ada', 'shirt-1'));
    const afterShirt = await recommend({ tenant, shopper });
    expect(afterShirt).toMatchObject({ level: Level.LEVEL_PERSONAL, levelReason: '' });
    expect(ids(afterShirt).slice(0, 2)).toEqual(['shirt-2', 'shirt-3']);
    expect(afterShirt.items[0]).toMatchObject({
      rank: 1,
      reason: {
        kind: ReasonKind.REASON_KIND_BECAUSE_OF_ITEM,
        becauseItemId: 'shirt-1',
        text: 'Because you viewed Title of shirt-1',
      },
      product: {
        itemId: 'shirt-2',
        title: 'Title of shirt-2',
        categoryPath: ['shirt'],
        price: { amountMinor: 1_250, currency: 'EUR' },
        inStock: true,
        attributes: { colour: { values: ['blue', 'white'] }, size: { values: ['38'] } },
      },
    });

    await store(viewed(tenant, 'ada', 'mug-1'));
    expect(ids(await recommend({ tenant, shopper }))[0]).toBe('mug-2');
  });

  it("goes by the visit's items before they are stored", async () => {
    const tenant = await newShop();
    const answer = await until(() => recommend({ tenant, sessionItemIds: ['mug-1'] }), hasModel);
    expect(answer).toMatchObject({
      level: Level.LEVEL_SESSION,
      levelReason: 'the request names no shopper',
    });
    expect(ids(answer)[0]).toBe('mug-2');
  });

  it('answers for an item, and ranks given ones', async () => {
    const tenant = await newShop();
    const { client } = recommender;
    await until(() => recommend({ tenant }), hasModel);
    await store(viewed(tenant, 'ada', 'shirt-1'));

    const similar = await client.similarItems(
      recommenderV1.SimilarItemsRequest.fromPartial({ tenant, itemId: 'shirt-1', k: 2 }),
    );
    expect(similar.recommendation!.level).toBe(Level.LEVEL_ITEM);
    expect(ids(similar.recommendation!)).toEqual(['shirt-2', 'shirt-3']);

    const bought = await client.boughtTogether(
      recommenderV1.BoughtTogetherRequest.fromPartial({ tenant, itemId: 'mug-1', k: 2, excludeItemIds: ['shirt-3'] }),
    );
    expect(ids(bought.recommendation!)).toEqual(['mug-2', 'shirt-1']);
    expect(bought.recommendation!.items[0].reason!.kind).toBe(ReasonKind.REASON_KIND_BOUGHT_TOGETHER);

    const ranked = await client.rank(
      recommenderV1.RankRequest.fromPartial({
        tenant,
        shopper: { userId: 'ada' },
        itemIds: ['nothing', 'mug-1', 'shirt-3', 'shirt-2'],
      }),
    );
    expect(ids(ranked.recommendation!)).toEqual(['shirt-2', 'shirt-3', 'mug-1']);
    expect(ranked.recommendation!.level).toBe(Level.LEVEL_PERSONAL);
  });

  it('gives every answer an id of its own', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => recommend({})));
    expect(new Set(answers.map(({ recommendationId }) => recommendationId)).size).toBe(20);
  });
});

describe('what is missing', () => {
  it('answers from the catalog before the first model, from the first call of a tenant on, and says so', async () => {
    const tenant = await newShop({ model: false });
    await store(viewed(tenant, 'ada', 'mug-2'));
    const answer = await recommend({ tenant, shopper: { userId: 'ada' } });
    expect(answer).toMatchObject({
      level: Level.LEVEL_CATALOG,
      levelReason: 'no model is published yet',
      modelId: '',
    });
    expect(ids(answer)).toEqual(['mug-1', 'shirt-1', 'shirt-2']);
  });

  it('answers with nothing for an empty catalog, and says why', async () => {
    const answer = await recommend({ tenant: 'without-anything' });
    expect(answer).toMatchObject({ items: [], level: Level.LEVEL_EMPTY, levelReason: 'the catalog is empty' });
  });

  it('answers for a shopper whose items are all unknown, and for an item that nobody knows', async () => {
    const tenant = await newShop();
    await until(() => recommend({ tenant }), hasModel);
    await store(viewed(tenant, 'bob', 'never-in-the-catalog'));
    expect((await recommend({ tenant, shopper: { userId: 'bob' } })).level).toBe(Level.LEVEL_POPULAR);
    const similar = await recommender.client.similarItems(
      recommenderV1.SimilarItemsRequest.fromPartial({ tenant, itemId: 'never-in-the-catalog', k: 2 }),
    );
    expect(similar.recommendation).toMatchObject({ level: Level.LEVEL_POPULAR, items: [{}, {}] });
  });

  it('stops showing what goes out of stock or is removed, and shows what comes', async () => {
    const tenant = await newShop();
    const all = () => recommend({ tenant, k: 200 });
    await until(all, ({ items }) => items.length === 5);
    await applyChanges(
      upserted(tenant, item('mug-1', { inStock: false })),
      removed(tenant, 'mug-2'),
      upserted(tenant, item('shirt-new')),
    );
    const after = await until(all, (answer) => !ids(answer).includes('mug-2'));
    expect(ids(after)).toEqual(['shirt-1', 'shirt-2', 'shirt-3', 'shirt-new']);
  });
});

describe('models', () => {
  it('changes to a new model under calls without failing or mixing one', async () => {
    const tenant = await newShop();
    const writer = createModelWriter(database);
    await until(() => recommend({ tenant }), hasModel);
    // The popularity of a model tells which one answered, and whether its items were numbered by it.
    const orders = new Map([[(await recommend({ tenant })).modelId, KNOWN.join()]]);
    let swapping = true;
    const calls = Array.from({ length: 4 }, async () => {
      const seen: { modelId: string; order: string }[] = [];
      while (swapping) {
        const answer = await recommend({ tenant, k: 5 });
        seen.push({ modelId: answer.modelId, order: ids(answer).join() });
      }
      return seen;
    });
    for (let swap = 0; swap < 3; swap++) {
      const order = [...KNOWN.slice(swap + 1), ...KNOWN.slice(0, swap + 1)];
      const { modelId } = await writer.publish(tenant, modelOf(order, NEXT, 8 * (swap + 1)), trainingRecord);
      orders.set(modelId, order.join());
      await until(
        () => recommend({ tenant }),
        (answer) => answer.modelId === modelId,
      );
    }
    swapping = false;
    const seen = (await Promise.all(calls)).flat();
    expect(new Set(seen.map(({ modelId }) => modelId)).size).toBe(4);
    for (const { modelId, order } of seen) expect(order).toBe(orders.get(modelId));
  });

  it('refuses a corrupt model and goes on with the one it has, then takes the next good one', async () => {
    const tenant = await newShop();
    const writer = createModelWriter(database);
    const good = await until(() => recommend({ tenant }), hasModel);
    // One transaction, so that the pointer never names the model before it is spoiled.
    const spoiling: Database = {
      ...database,
      query: (...query) => database.query(...query),
      transaction: (work) =>
        database.transaction(async (transaction) => {
          const result = await work(transaction);
          await transaction.query(
            `update model_block set bytes = set_byte(bytes, 0, get_byte(bytes, 0) # 1) where tenant = $1 and name = 'popularity'`,
            [tenant],
          );
          return result;
        }),
    };
    await createModelWriter(spoiling).publish(tenant, modelOf(KNOWN, NEXT), trainingRecord);
    await until(
      () => recommender.metrics.metrics(),
      (text) =>
        new RegExp(`attune_recommender_model_loads_total\\{tenant="${tenant}",outcome="refused"\\} 1`).test(text),
    );
    expect((await recommend({ tenant })).modelId).toBe(good.modelId);
    const next = await writer.publish(tenant, modelOf(KNOWN, NEXT), trainingRecord);
    await until(
      () => recommend({ tenant }),
      ({ modelId }) => modelId === next.modelId,
    );
  });
});

describe('PostgreSQL away', () => {
  it.each(['cut', 'freeze'] as const)(
    'answers without the history when the connection is lost (%s), and with it again',
    async (how) => {
      const tenant = await newShop();
      await store(viewed(tenant, 'ada', 'shirt-1'));
      const proxy = await startDatabaseProxy(url);
      const behindProxy = await startRecommender(proxy.url);
      const ask = () => recommendIn(behindProxy, { tenant, shopper: { userId: 'ada' } });
      try {
        await until(ask, ({ level }) => level === Level.LEVEL_PERSONAL);
        await proxy[how]();
        const began = Date.now();
        const answers = await Promise.all(Array.from({ length: 20 }, ask));
        expect(Date.now() - began).toBeLessThan(2_000);
        for (const answer of answers) {
          expect(answer.level).toBe(Level.LEVEL_POPULAR);
          expect(answer.levelReason).toMatch(/^the history (could not be read|did not come in time)$/);
          expect(ids(answer)).toEqual(['mug-1', 'mug-2', 'shirt-1']);
        }
        if (how === 'cut') await proxy.restore();
        else proxy.thaw();
        await until(ask, ({ level }) => level === Level.LEVEL_PERSONAL);
      } finally {
        await behindProxy.stop();
        await proxy.close();
      }
    },
  );

  it("keeps within the caller's deadline when the history is late", async () => {
    const tenant = await newShop();
    const proxy = await startDatabaseProxy(url);
    const behindProxy = await startRecommender(proxy.url);
    try {
      await until(() => recommendIn(behindProxy, { tenant }), hasModel);
      proxy.freeze();
      const request = recommenderV1.RecommendRequest.fromPartial({ tenant, k: 3, shopper: { userId: 'ada' } });
      const { recommendation } = await behindProxy.client.recommend(request, { deadlineMs: 200 });
      expect(recommendation).toMatchObject({
        level: Level.LEVEL_POPULAR,
        levelReason: 'the history did not come in time',
      });
    } finally {
      proxy.thaw();
      await behindProxy.stop();
      await proxy.close();
    }
  });

  it('starts and answers while PostgreSQL cannot be reached, and is not ready until it can', async () => {
    const tenant = 'default';
    const proxy = await startDatabaseProxy(url);
    await proxy.cut();
    const early = await startRecommender(proxy.url);
    try {
      const answer = await recommendIn(early, { tenant, shopper: { userId: 'ada' } });
      expect(answer).toMatchObject({ level: Level.LEVEL_EMPTY, levelReason: 'the catalog has not been read yet' });
      expect(early.health.waitingFor()).toEqual([
        expect.stringMatching(/^catalog: not read yet: the database .* \(DATABASE_URL\) does not answer: /),
      ]);
      await proxy.restore();
      await until(
        () => Promise.resolve(early.health.waitingFor()),
        (waiting) => waiting.length === 0,
      );
    } finally {
      await early.stop();
      await proxy.close();
    }
  });
});

describe('requests', () => {
  const failureOf = async (call: Promise<unknown>): Promise<RpcError> => {
    const error: unknown = await call.catch((reason: unknown) => reason);
    if (error instanceof RpcError) return error;
    throw new Error(`expected an RpcError, got ${JSON.stringify(error)}`);
  };

  it.each<[string, recommenderV1.DeepPartial<recommenderV1.RecommendRequest>]>([
    ['tenant', { tenant: 'No Such Name' }],
    ['k', { k: 0 }],
    ['k', { k: -1 }],
    ['k', { k: 201 }],
    ['exclude_item_ids', { excludeItemIds: Array.from({ length: 50_001 }, (_, n) => String(n)) }],
    ['session_item_ids', { sessionItemIds: Array.from({ length: 51 }, (_, n) => String(n)) }],
    ['shopper.user_id', { shopper: { userId: 'a\u0000b' } }],
    ['shopper.anonymous_id', { shopper: { anonymousId: 'undefined' } }],
  ])('refuses a wrong %s and names it', async (field, fields) => {
    expect(await failureOf(recommend(fields))).toMatchObject({ code: 'INVALID_ARGUMENT', field });
  });

  it('refuses a wrong item id, and too few or too many to rank', async () => {
    const { client } = recommender;
    const similar = recommenderV1.SimilarItemsRequest.fromPartial({ k: 1 });
    expect(await failureOf(client.similarItems(similar))).toMatchObject({ field: 'item_id' });
    for (const length of [0, 1_001]) {
      const itemIds = Array.from({ length }, (_, n) => String(n));
      const failure = await failureOf(client.rank(recommenderV1.RankRequest.fromPartial({ itemIds })));
      expect(failure).toMatchObject({ code: 'INVALID_ARGUMENT', field: 'item_ids' });
    }
  });

  it('explains its answers: where each candidate came from, what the rules did, and which it has forgotten', async () => {
    const tenant = await newShop();
    await store(viewed(tenant, 'ada', 'shirt-1'));
    await until(() => recommend({ tenant }), hasModel);
    await recommender.rules.putRules(
      rulesV1.PutRulesRequest.fromPartial({
        ...{ tenant, place: 'home' },
        rules: { pins: [{ itemId: 'mug-2', position: 2 }], boosts: [{ filter: 'itemId = "shirt-3"', factor: 3 }] },
      }),
    );
    const answer = await until(
      () => recommend({ tenant, shopper: { userId: 'ada' } }),
      ({ rulesVersion }) => rulesVersion === 1,
    );
    const { recommendationId } = answer;
    const explained = await recommender.client.explain({ tenant, recommendationId });
    expect(explained).toMatchObject({
      ...{ method: 'Recommend', place: 'home', level: Level.LEVEL_PERSONAL, rulesVersion: 1, modelId: answer.modelId },
    });
    expect(explained.candidates.slice(0, 3).map(({ itemId, position }) => [itemId, position])).toEqual(
      ids(answer).map((itemId, place) => [itemId, place + 1]),
    );
    const byId = new Map(explained.candidates.map((candidate) => [candidate.itemId, candidate]));
    expect(byId.get('mug-2')).toMatchObject({ position: 2, why: 'Chosen by the shop' });
    expect(byId.get('shirt-3')).toMatchObject({ source: Level.LEVEL_PERSONAL, boost: 3 });
    expect(byId.size).toBeGreaterThan(3);
    const other = recommender.client.explain({ tenant: 'default', recommendationId });
    await expect(other).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (let n = 0; n < 500; n++) await recommend({ tenant });
    const forgotten = recommender.client.explain({ tenant, recommendationId });
    await expect(forgotten).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('explains what is not in an answer: pins that were passed over, and what filters and exclusions removed', async () => {
    const tenant = await newShop();
    await until(() => recommend({ tenant }), hasModel);
    const pins = ['nothing', 'shirt-3'].map((itemId, n) => ({ itemId, position: n + 1 }));
    await recommender.rules.putRules(
      rulesV1.PutRulesRequest.fromPartial({ tenant, place: 'home', rules: { pins, filter: 'not itemId = "mug-1"' } }),
    );
    const fields = { tenant, filter: 'not itemId = "shirt-3"', excludeItemIds: ['mug-2'] };
    const { recommendationId } = await until(
      () => recommend(fields),
      ({ rulesVersion }) => rulesVersion === 1,
    );
    const { passedOverPins, removals } = await recommender.client.explain({ tenant, recommendationId });
    expect(passedOverPins).toEqual([
      { itemId: 'nothing', position: 1, why: 'the catalog does not have it' },
      { itemId: 'shirt-3', position: 2, why: 'it does not match the filter of the request' },
    ]);
    expect(Object.fromEntries(removals.map(({ why, itemIds }) => [why, itemIds]))).toEqual({
      'it does not match the filter of the request': ['shirt-3'],
      "it does not match the filter of the shop's rules": ['mug-1'],
      'exclude_item_ids names it': ['mug-2'],
    });
    const many = await recommend({ ...fields, excludeItemIds: Array.from({ length: 50_000 }, (_, n) => `mug-${n}`) });
    const large = await recommender.client.explain({ tenant, recommendationId: many.recommendationId });
    expect([large.passedOverPins.length, large.removals]).toEqual([2, []]);
  });

  it('shows only what matches the filter, and fills the list with it', async () => {
    const tenant = await newShop();
    await until(() => recommend({ tenant }), hasModel);
    expect(ids(await recommend({ tenant, filter: 'category = "mug" and price < 12.51 EUR' }))).toEqual([
      ...['mug-1', 'mug-2'],
    ]);
    const { client } = recommender;
    const wrong = client.recommend(recommenderV1.RecommendRequest.fromPartial({ tenant, k: 3, filter: 'colour = 1' }));
    await expect(wrong).rejects.toMatchObject({
      field: 'filter',
      message: expect.stringContaining('attributes.colour') as string,
    });
  });

  it('takes 50,000 excluded ids', async () => {
    const tenant = await newShop();
    await until(() => recommend({ tenant }), hasModel);
    const others = Array.from({ length: 49_999 }, (_, i) => `${i}-`.padEnd(200, 'x'));
    expect(ids(await recommend({ tenant, excludeItemIds: ['mug-1', ...others] }))[0]).toBe('mug-2');
  });

  it('sends the largest answer to a client with default limits, products cut down as far as it takes', async () => {
    const tenant = `shop-${++tenants}`;
    const wide = (n: number) => String(n).padStart(200, '商');
    const itemIds = Array.from({ length: 1_000 }, (_, n) => wide(n));
    const huge = itemIds.map((itemId) =>
      item(itemId, {
        title: '商'.repeat(500),
        description: '商'.repeat(2_000),
        categoryPath: Array.from({ length: 10 }, () => '商'.repeat(200)),
      }),
    );
    for (let at = 0; at < huge.length; at += 100) {
      await applyChanges(...huge.slice(at, at + 100).map((one) => upserted(tenant, one)));
    }
    const next = { [itemIds[0]]: itemIds.slice(1) };
    await createModelWriter(database).publish(tenant, modelOf(itemIds, next), trainingRecord);
    await until(
      () => recommend({ tenant, k: 200 }),
      ({ items, modelId }) => items.length === 200 && modelId !== '',
    );
    await store(viewed(tenant, 'ada', itemIds[0]));
    const request = recommenderV1.RankRequest.fromPartial({ tenant, shopper: { userId: 'ada' }, itemIds });
    const { recommendation } = await until(
      () => recommender.client.rank(request),
      (answer) => answer.recommendation!.items.length === 1_000,
    );
    const bytes = recommenderV1.RankResponse.encode({ recommendation }).finish().length;
    expect(bytes).toBeLessThanOrEqual(4 * 1024 * 1024);
    expect(recommendation!.items[0].product).toMatchObject({ title: '商'.repeat(500), description: '' });
    // A short list of the same items has room for the whole of each.
    const [first] = (await recommend({ tenant, k: 3, shopper: { userId: 'ada' } })).items;
    expect(first.product!.description).toHaveLength(2_000);
  }, 60_000);
});

it('answers the standard health and reflection calls', async () => {
  const raw = new Client(recommender.address, credentials.createInsecure());
  const bytes = (value: Buffer) => value;
  try {
    const health = await new Promise<Buffer>((resolve, reject) => {
      raw.makeUnaryRequest('/grpc.health.v1.Health/Check', bytes, bytes, Buffer.alloc(0), (error, answer) =>
        answer ? resolve(answer) : reject(error ?? new Error('no answer')),
      );
    });
    // HealthCheckResponse { status: SERVING }
    expect(health).toEqual(Buffer.from([0x08, 0x01]));
    const services = await new Promise<Buffer>((resolve, reject) => {
      const path = '/grpc.reflection.v1.ServerReflection/ServerReflectionInfo';
      const stream = raw.makeBidiStreamRequest(path, bytes, bytes);
      stream.on('data', resolve).on('error', reject);
      // ServerReflectionRequest { list_services: "" }
      stream.end(Buffer.from([0x3a, 0x00]));
    });
    expect(services.toString()).toContain('attune.recommender.v1.RecommenderService');
  } finally {
    raw.close();
  }
});

it('counts its answers by level and says how old what it knows is', async () => {
  const tenant = await newShop();
  await until(() => recommend({ tenant }), hasModel);
  const text = await recommender.metrics.metrics();
  expect(text).toMatch(/attune_recommender_answers_total\{method="Recommend",level="popular"\} \d+/);
  expect(text).toContain(`attune_recommender_catalog_items{tenant="${tenant}"} 5`);
  expect(text).toMatch(new RegExp(`attune_recommender_model_age_seconds\\{tenant="${tenant}"\\} [\\d.]+`));
  expect(text).toMatch(/attune_recommender_stage_seconds_count\{stage="history"\} \d+/);
});
