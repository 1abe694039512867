import { createInMemoryCatalog } from '@attune/catalog-store';
import { createInMemoryModelRegistry, ModelCorruptError, ModelTooLargeError } from '@attune/model-artifact';
import { emptyModel } from '@attune/ranking-model';
import { recommend, ShopperHistory } from '@attune/recommendation';
import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { followCatalog } from './catalog-follower';
import { createMetrics } from '../metrics';
import { followModel } from './model-follower';
import { TenantShop } from './tenant-shop';
import { longestWait, modelOf, removed, trainingRecord, upserted } from '../testing/test-harness';

const logger = pino({ level: 'silent' });
const item = (itemId: string) => ({ itemId, title: itemId, categoryPath: [], inStock: true, attributes: {} });

describe('the catalog', () => {
  it('is taken over page by page, then change by change', async () => {
    const store = createInMemoryCatalog();
    const shop = new TenantShop('default');
    const follow = followCatalog(shop, store, createMetrics(new Registry()));
    await store.apply(Array.from({ length: 5_001 }, (_, n) => upserted('default', item(`i${n}`))));
    await follow();
    expect(shop.catalog.size).toBe(5_001);
    await store.apply([removed('default', 'i7'), upserted('other', item('theirs'))]);
    await follow();
    expect(shop.catalog.size).toBe(5_000);
    expect(shop.catalog.item('i7')).toBeUndefined();
    expect(shop.catalog.item('theirs')).toBeUndefined();
  });
});

describe('the model', () => {
  it('is loaded once, and again when the pointer moves, also backwards', async () => {
    const registry = createInMemoryModelRegistry();
    let loads = 0;
    const counting: typeof registry = {
      ...registry,
      load: (...args) => {
        loads++;
        return registry.load(...args);
      },
    };
    const shop = new TenantShop('default');
    const follow = followModel(shop, counting, createMetrics(new Registry()), logger);
    await follow();
    expect(shop.model).toBeUndefined();
    const first = await registry.publish('default', modelOf(['a']), trainingRecord);
    await follow();
    await follow();
    expect(shop.model?.modelId).toBe(first.modelId);
    expect(loads).toBe(1);
    const second = await registry.publish('default', modelOf(['a', 'b'], {}, 4), trainingRecord);
    await follow();
    expect(shop.model?.modelId).toBe(second.modelId);
    await registry.promote('default', first.modelId);
    await follow();
    expect(shop.model?.modelId).toBe(first.modelId);
  });

  it.each([
    ['is corrupt', new ModelCorruptError('factors', 'is spoiled')],
    ['does not fit', new ModelTooLargeError('needs 2.0 GiB')],
  ])('that %s is refused once, not with every poll', async (_, fault) => {
    const registry = createInMemoryModelRegistry();
    let loads = 0;
    const corrupt: typeof registry = {
      ...registry,
      load: () => {
        loads++;
        return Promise.reject(fault);
      },
    };
    const shop = new TenantShop('default');
    const follow = followModel(shop, corrupt, createMetrics(new Registry()), logger);
    await registry.publish('default', modelOf(['a']), trainingRecord);
    await follow();
    await follow();
    expect(loads).toBe(1);
    expect(shop.model).toBeUndefined();
  });

  it('that is corrupt leaves a recommender that starts with the newest before it that is not', async () => {
    const registry = createInMemoryModelRegistry();
    const ids: string[] = [];
    for (const item of ['a', 'b', 'c', 'd']) {
      ids.push((await registry.publish('default', modelOf([item]), trainingRecord)).modelId);
    }
    const spoiled = new Set(ids.slice(1, 3));
    let isAway = true;
    const partly: typeof registry = {
      ...registry,
      load: (...asked) =>
        spoiled.has(asked[1])
          ? Promise.reject(new ModelCorruptError('factors', 'is spoiled'))
          : registry.load(...asked),
      list: (...asked) => (isAway ? Promise.reject(new Error('connection lost')) : registry.list(...asked)),
    };
    // A later one, which somebody has taken back, is not tried.
    await registry.promote('default', ids[2]);
    const shop = new TenantShop('default');
    const follow = followModel(shop, partly, createMetrics(new Registry()), logger);
    await expect(follow()).rejects.toThrow('connection lost');
    isAway = false;
    await follow();
    await follow();
    expect(shop.model?.modelId).toBe(ids[0]);
    await registry.promote('default', ids[3]);
    await follow();
    expect(shop.model?.modelId).toBe(ids[3]);
  });

  it('that could not be read is tried again', async () => {
    const registry = createInMemoryModelRegistry();
    let failures = 1;
    const flaky: typeof registry = {
      ...registry,
      load: (...args) => (failures-- > 0 ? Promise.reject(new Error('connection lost')) : registry.load(...args)),
    };
    const shop = new TenantShop('default');
    const follow = followModel(shop, flaky, createMetrics(new Registry()), logger);
    const { modelId } = await registry.publish('default', modelOf(['a']), trainingRecord);
    await expect(follow()).rejects.toThrow('connection lost');
    await follow();
    expect(shop.model?.modelId).toBe(modelId);
  });

  it('whose scores come out infinite does not serve', async () => {
    const registry = createInMemoryModelRegistry();
    const shop = new TenantShop('default');
    const follow = followModel(shop, registry, createMetrics(new Registry()), logger);
    const model = modelOf(['a', 'b'], { a: ['b'] });
    await registry.publish(
      'default',
      {
        ...model,
        transitions: { ...model.transitions, scores: Float32Array.of(3e38) },
        blend: { ...model.blend, transitions: 10 },
      },
      trainingRecord,
    );
    await follow();
    expect(shop.model).toBeUndefined();
  });
});

it('a new model of a large catalog lets calls be answered while it is checked and made ready', async () => {
  const registry = createInMemoryModelRegistry();
  const empty = emptyModel(Array.from({ length: 100_000 }, (_, n) => `item-${n}`));
  const factors = {
    ...empty.factors,
    dims: 4,
    items: Float32Array.from({ length: 400_000 }, (_, i) => Math.sin(i * i)),
  };
  await registry.publish('default', { ...empty, factors, blend: { ...empty.blend, factors: 1 } }, trainingRecord);
  const shop = new TenantShop('default');
  let turns = 0;
  const turn = () => {
    turns++;
    if (!shop.model) setImmediate(turn);
  };
  setImmediate(turn);
  await followModel(shop, registry, createMetrics(new Registry()), logger)();
  expect(shop.model?.itemIds).toHaveLength(100_000);
  // Usually more than ten; a single one when all is done in one go.
  expect(turns).toBeGreaterThan(4);
}, 30_000);

describe('a long tail of items that no model has learnt', () => {
  const tail = Array.from({ length: 40_000 }, (_, n) =>
    upserted('default', { ...item(`new-${n}`), title: `Ärmelloses Hemd – Nr. ${n}’s` }),
  );
  const model = {
    ...modelOf(['a', 'b'], { a: ['b'] }, 4),
    attributes: {
      ...{ features: ['title:hemd'], dims: 4 },
      ...{ weights: Float32Array.of(1, 1, 1, 1), bias: new Float32Array(4) },
    },
  };

  it('holds up no call, neither when a model comes nor when the items come', async () => {
    const catalog = createInMemoryCatalog();
    const registry = createInMemoryModelRegistry();
    const metrics = createMetrics(new Registry());
    await catalog.apply([upserted('default', item('a')), upserted('default', item('b')), ...tail]);
    await registry.publish('default', model, trainingRecord);
    const recommendOnce = (shop: TenantShop) => {
      const history = new ShopperHistory([{ itemId: 'a', type: 'view_item' }], []);
      const answer = recommend(shop, 'for-you', { history, k: 10, excludedIds: new Set(), now: new Date() });
      // What the model does not know.
      expect(answer.items.some(({ item: { itemId } }) => !['a', 'b'].includes(itemId))).toBe(true);
      return Promise.resolve();
    };
    for (const order of [
      ['catalog', 'model'],
      ['model', 'catalog'],
    ] as const) {
      const shop = new TenantShop('default');
      const follow = {
        catalog: followCatalog(shop, catalog, metrics),
        model: followModel(shop, registry, metrics, logger),
      };
      await follow[order[0]]();
      // Usually below 90; all at once they took more than a second.
      expect(await longestWait(follow[order[1]])).toBeLessThan(400);
      expect(await longestWait(() => recommendOnce(shop))).toBeLessThan(400);
    }
  }, 30_000);
});
