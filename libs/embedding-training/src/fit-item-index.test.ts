import type { InteractionDataset } from '@attune/dataset';
import { seededRandom } from '@attune/dataset';
import { bestItems, byPart, emptyModel, type RankingModel, scoreItems, topItems } from '@attune/ranking-model';
import { fitItemIndex } from './fit-item-index';
import { itemIndexConfig } from './item-index-config';

const ITEMS = 3_000;
const TASTES = 30;
const DIMS = 16;
const SHOPPERS = 120;
const TOUCHES = 6;
const K = 50;
const config = { ...itemIndexConfig(1), leastItems: 1_000 };

/** Items around the middles of tastes, and shoppers who touch items of one taste. */
function tastefulShop(): { model: RankingModel; dataset: InteractionDataset } {
  const random = seededRandom(5);
  const itemIds = Array.from({ length: ITEMS }, (_, i) => `i${i}`);
  const middles = Float32Array.from({ length: TASTES * DIMS }, () => 0.4 * random.normal());
  const vectors = Float32Array.from({ length: ITEMS * DIMS }, (_, at) => {
    const taste = Math.floor(at / DIMS) % TASTES;
    return middles[taste * DIMS + (at % DIMS)] + 0.1 * random.normal();
  });
  const touched = Array.from({ length: SHOPPERS * TOUCHES }, (_, at) => {
    const taste = Math.floor(at / TOUCHES) % TASTES;
    return taste + TASTES * random.below(ITEMS / TASTES);
  });
  const model: RankingModel = {
    ...{ ...emptyModel(itemIds), modelId: 'm' },
    factors: { dims: DIMS, items: vectors, unobservedWeight: 0.01, regularization: 0.003, frequencyExponent: 1 },
    popularity: Float32Array.from(itemIds, () => random.uniform()),
    blend: byPart((part) => (part === 'factors' ? 1 : part === 'popularity' ? 0.01 : 0)),
  };
  const dataset: InteractionDataset = {
    ...{ itemIds, userIds: Array.from({ length: SHOPPERS }, (_, u) => `u${u}`), items: Int32Array.from(touched) },
    offsets: Int32Array.from({ length: SHOPPERS + 1 }, (_, u) => u * TOUCHES),
    weights: new Float32Array(touched.length).fill(1),
    times: Float64Array.from(touched.keys()),
    baskets: new Int32Array(touched.length).fill(-1),
  };
  return { model, dataset };
}

const { model, dataset } = tastefulShop();

it('finds 95 of 100 of the best items of tastes that lie apart, also for shoppers who were not asked', async () => {
  const fitted = (await fitItemIndex(model, dataset, { ...config, shoppers: 60 }))!;
  expect(fitted.recall.model).toBeGreaterThanOrEqual(config.aim);
  expect(fitted.recall.popularity).toBeLessThan(0.5);
  const { index } = fitted;
  expect(index.probes).toBeLessThan((index.offsets.length - 1) / 4);
  const indexed = { ...model, index };
  let found = 0;
  for (let taste = 0; taste < TASTES; taste++) {
    const history = [0, 3, 17].map((n) => ({ itemId: `i${taste + TASTES * n}`, weight: 1 }));
    const best = new Set(bestItems(indexed, history, K).map(({ item }) => item));
    found += topItems(scoreItems(model, history), K).filter(({ item }) => best.has(item)).length;
  }
  expect(found / (TASTES * K)).toBeGreaterThanOrEqual(0.95);
});

it('puts every item into one list, the same for equal seeds', async () => {
  const { index } = (await fitItemIndex(model, dataset, config))!;
  expect(Int32Array.from(index.items).sort()).toEqual(Int32Array.from({ length: ITEMS }, (_, item) => item));
  index.offsets.forEach((offset, list) => expect(list === 0 ? -1 : index.offsets[list - 1]).toBeLessThan(offset));
  expect((await fitItemIndex(model, dataset, config))!.index).toEqual(index);
});

it('is as good for items that are all alike, and for fewer points than lists', async () => {
  const alike = { ...model, factors: { ...model.factors, items: new Float32Array(ITEMS * DIMS).fill(0.3) } };
  expect((await fitItemIndex(alike, dataset, config))!.recall.model).toBeGreaterThanOrEqual(config.aim);
  const many = await fitItemIndex(model, dataset, { ...config, listsPerRoot: 1_000 });
  expect(many!.recall.model).toBeGreaterThanOrEqual(config.aim);
});

it('is not made for few items, nor for a model without products or shoppers', async () => {
  expect(await fitItemIndex(model, dataset, { ...config, leastItems: ITEMS + 1 })).toBeUndefined();
  const popular = { ...model, blend: byPart((part) => (part === 'popularity' ? 1 : 0)) };
  expect(await fitItemIndex(popular, dataset, config)).toBeUndefined();
  const nobody = { ...dataset, userIds: [], offsets: Int32Array.of(0), items: new Int32Array(0) };
  expect(await fitItemIndex(model, nobody, config)).toBeUndefined();
});

it('ends between two shoppers when it is told to', async () => {
  const stopping = new AbortController();
  const fitting = fitItemIndex(model, dataset, config, stopping.signal);
  setImmediate(() => stopping.abort(new Error('stopped')));
  await expect(fitting).rejects.toThrow('stopped');
});
