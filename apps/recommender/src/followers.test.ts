import { setImmediate as nextTurn } from 'node:timers/promises';
import { createInMemoryCatalog } from '@attune/catalog-store';
import { createInMemoryModelRegistry, ModelCorruptError } from '@attune/model-artifact';
import { emptyModel } from '@attune/ranking-model';
import { recommend, ShopperHistory } from '@attune/recommendation';
import { createInMemoryRules } from '@attune/rules-store';
import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { followCatalog } from './catalog-follower';
import { createMetrics } from './metrics';
import { followModel } from './model-follower';
import { followRules } from './rules-follower';
import { TenantShop } from './tenant-shop';
import { modelOf, removed, trainingRecord, upserted } from './test-harness';

const logger = pino({ level: 'silent' });
const item = (itemId: string) => ({ itemId, title: itemId, categoryPath: [], inStock: true, attributes: {} });

/** What this thread has worked, in milliseconds: what other processes take of the machine is not counted. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The most work that is done while no call is answered, in milliseconds. */
async function longestWait(until: () => Promise<void>): Promise<number> {
  let [longest, last] = [0, cpuMs()];
  let goesOn = true;
  const watching = (async () => {
    while (goesOn) {
      await nextTurn();
      longest = Math.max(longest, cpuMs() - last);
      last = cpuMs();
    }
  })();
  await until();
  goesOn = false;
  await watching;
  return longest;
}

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

  it('that is corrupt is refused once, not with every poll', async () => {
    const registry = createInMemoryModelRegistry();
    let loads = 0;
    const corrupt: typeof registry = {
      ...registry,
      load: () => {
        loads++;
        return Promise.reject(new ModelCorruptError('factors', 'is spoiled'));
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
      expect(answer.items.filter(({ reason }) => reason.kind === 'new_arrival').length).toBeGreaterThan(0);
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

describe('the rules', () => {
  it('are taken over version by version; those that cannot be followed are refused, and the ones before stay', async () => {
    const store = createInMemoryRules();
    const shop = new TenantShop('default');
    const follow = followRules(shop, store, logger);
    await follow();
    expect(shop.rules.size).toBe(0);
    await store.put('default', 'home', { diversity: 0.5 }, 0);
    await store.put('other', 'cart', { diversity: 0.1 }, 0);
    await follow();
    expect([...shop.rules].map(([place, { version, rules }]) => [place, version, rules.diversity])).toEqual([
      ['home', 1, 0.5],
    ]);
    // As a later release might have stored it.
    await store.put('default', 'home', { filter: 'an operator of the future' }, 1);
    await follow();
    expect(shop.rules.get('home')?.version).toBe(1);
    await store.put('default', 'home', { diversity: 0.2 }, 2);
    await follow();
    expect(shop.rules.get('home')).toMatchObject({ version: 3, rules: { diversity: 0.2 } });
  });

  it('that are deleted are followed no more, until an older version is put again', async () => {
    const store = createInMemoryRules();
    const shop = new TenantShop('default');
    const follow = followRules(shop, store, logger);
    await store.put('default', 'home', { diversity: 0.5 }, 0);
    await store.put('default', 'cart', { diversity: 0.1 }, 0);
    await follow();
    await store.delete('default', 'home', 1);
    await follow();
    expect([...shop.rules.keys()]).toEqual(['cart']);
    await store.put('default', 'home', { diversity: 0.5 }, 2);
    await follow();
    expect(shop.rules.get('home')).toMatchObject({ version: 3, rules: { diversity: 0.5 } });
  });

  it('are followed no more when nothing of them is left, and again from their first version on', async () => {
    const shop = new TenantShop('default');
    let store = createInMemoryRules();
    const follow = followRules(shop, { ...store, current: (...asked) => store.current(...asked) }, logger);
    await store.put('default', 'home', { diversity: 0.5 }, 0);
    await follow();
    // As after the database was restored from a time before them.
    store = createInMemoryRules();
    await follow();
    expect(shop.rules.size).toBe(0);
    await store.put('default', 'home', { diversity: 0.2 }, 0);
    await follow();
    expect(shop.rules.get('home')).toMatchObject({ version: 1, rules: { diversity: 0.2 } });
  });

  it('of many places, as long as they may be, hold up no call while they are taken over', async () => {
    const store = createInMemoryRules();
    for (let place = 0; place < 20; place++) {
      const boosts = Array.from({ length: 50 }, (_, n) => ({
        filter: `attributes.sku in (${Array.from({ length: 1_000 }, (_, m) => `"${place} ${n} ${m}"`).join(',')})`,
        factor: 2,
      }));
      await store.put('default', `place-${place}`, { boosts }, 0);
    }
    const shop = new TenantShop('default');
    // Usually below 100; all at once they took more than a second.
    expect(await longestWait(followRules(shop, store, logger))).toBeLessThan(500);
    expect(shop.rules.size).toBe(20);
  });

  it('are read when they have changed, and not with every poll', async () => {
    const store = createInMemoryRules();
    const read: number[] = [];
    const counting: typeof store = {
      ...store,
      current: async (...asked) => {
        const books = await store.current(...asked);
        read.push(books.length);
        return books;
      },
    };
    const follow = followRules(new TenantShop('default'), counting, logger);
    await store.put('default', 'home', { diversity: 0.5 }, 0);
    await store.put('default', 'cart', { filter: 'an operator of the future' }, 0);
    await follow();
    await follow();
    await store.put('default', 'home', {}, 1);
    await follow();
    await follow();
    expect(read).toEqual([2, 0, 1, 0]);
  });
});
