import { type CatalogItem, catalogItem } from '@attune/contracts';
import { seededRandom } from '@attune/dataset';
import fc from 'fast-check';
import {
  bestColdItems,
  type ColdItems,
  ColdItemTable,
  coldItemsLike,
  coldItemsOf,
  embedItem,
  emptyModel,
  foldInShopper,
  itemsLike,
  itemVector,
  nearestTouched,
  NO_ATTRIBUTES,
  type RankingModel,
  scoreColdItems,
  shopperVector,
} from './index';

const IDS = ['kettle', 'teapot', 'drill', 'untouched'];

/** Kitchen on one axis, tools on the other. */
const model: RankingModel = {
  ...emptyModel(IDS),
  modelId: 'm',
  factors: {
    dims: 2,
    items: Float32Array.of(1, 0, 0.9, 0.1, 0, 1, 0, 0),
    ...{ unobservedWeight: 0.1, regularization: 0.01, frequencyExponent: 1 },
  },
  attributes: {
    features: ['category:kitchen', 'category:tools', 'brand:acme'],
    dims: 2,
    weights: Float32Array.of(0.5, -0.25, -0.25, 0.5, 0.125, 0.125),
    bias: Float32Array.of(0.25, 0.25),
  },
};

const item = (itemId: string, category: string, brand?: string) =>
  catalogItem.parse({ itemId, title: 'New', categoryPath: [category], brand });
const cold = coldItemsOf(model, [
  item('new-drill', 'Tools'),
  item('new-cup', 'Kitchen', 'Acme'),
  item('kettle', 'Kitchen'),
  item('riddle', 'Garden'),
  item('new-saw', 'Tools', 'Acme'),
]);
const names = (scored: { item: number }[], ids: readonly string[]) => scored.map(({ item }) => ids[item]);

describe('embedItem', () => {
  it('adds the weights of the features that the map has to its bias', () => {
    const vector = embedItem(model.attributes, ['category:kitchen', 'title:new', 'brand:acme']);
    expect(Array.from(vector)).toEqual([0.875, 0.125]);
  });

  it('says nothing of an item without a feature that the map has', () => {
    expect(Array.from(embedItem(model.attributes, ['title:new']))).toEqual([0, 0]);
    expect(embedItem(NO_ATTRIBUTES, ['category:kitchen'])).toHaveLength(0);
  });

  it('does not depend on the order of the features', () => {
    const { features } = model.attributes;
    fc.assert(
      fc.property(fc.shuffledSubarray([...features]), (some) => {
        const vector = embedItem(model.attributes, some.toReversed());
        embedItem(model.attributes, some).forEach((x, c) => expect(x).toBeCloseTo(vector[c], 6));
      }),
    );
  });
});

describe('shopperVector', () => {
  it('is what folding in finds, of short histories and of long ones (1e-3 of its length)', () => {
    const random = seededRandom(4);
    const ids = Array.from({ length: 60 }, (_, n) => `i${n}`);
    const items = Float32Array.from({ length: ids.length * 6 }, () => random.normal());
    const made = { ...emptyModel(ids), modelId: 'made', factors: { ...model.factors, dims: 6, items } };
    for (const length of [1, 3, 8, 40]) {
      const history = ids.slice(0, length).map((itemId) => ({ itemId, weight: 1 + random.below(4) }));
      const wanted = foldInShopper(made, history);
      const off = shopperVector(made, history).map((x, c) => x - wanted[c]);
      expect(Math.hypot(...off)).toBeLessThan(1e-3 * Math.hypot(...wanted));
    }
  });

  it('is of zeros without a known item', () => {
    expect(Array.from(shopperVector(model, [{ itemId: 'riddle', weight: 1 }]))).toEqual([0, 0]);
    expect(shopperVector({ ...emptyModel(IDS), modelId: 'm' }, [{ itemId: 'drill', weight: 1 }])).toHaveLength(0);
  });
});

describe('cold items', () => {
  it('are those that the model does not know and the map can place', () => {
    expect(cold.itemIds).toEqual(['new-drill', 'new-cup', 'new-saw']);
    expect(coldItemsOf({ ...model, attributes: NO_ATTRIBUTES }, [item('new-cup', 'Kitchen')]).itemIds).toEqual([]);
  });

  it('kept item by item are those of the catalog as it is now, in the order of their last change', () => {
    const ids = [...'abcdefgh', 'drill'];
    const change = fc.tuple(fc.constantFrom(...ids), fc.constantFrom('Kitchen', 'Tools', 'Garden', 'gone'));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (changes, times) => {
        const table = new ColdItemTable(model);
        const catalog = new Map<string, CatalogItem>();
        for (const [itemId, category] of Array.from({ length: times }, () => changes).flat()) {
          catalog.delete(itemId);
          if (category === 'gone') table.delete(itemId);
          else table.add(catalog.set(itemId, item(itemId, category)).get(itemId)!);
        }
        const read = coldItemsOf(model, catalog.values());
        const taste = Float32Array.of(1, 2);
        const scoresOf = (cold: ColdItems) => {
          const scores = Array.from(scoreColdItems(cold, taste), (score, n) => [cold.itemIds[n], score] as const);
          return scores.filter(([itemId]) => itemId !== '');
        };
        expect(scoresOf(table)).toEqual(scoresOf(read));
        expect(table.itemIds.length).toBeLessThanOrEqual(2 * read.itemIds.length + 100);
        const zeros = Array.from(scoreColdItems(table, taste)).filter((_, n) => table.itemIds[n] === '');
        expect(zeros.every((score) => score === 0)).toBe(true);
      }),
    );
  });

  it('are ranked by taste, without a single event of theirs', () => {
    const scores = (itemId: string) => scoreColdItems(cold, shopperVector(model, [{ itemId, weight: 1 }]));
    const [drill, cup, saw] = scores('teapot');
    expect(cup).toBeGreaterThan(Math.max(drill, saw));
    const ofTools = scores('drill');
    expect(ofTools[1]).toBeLessThan(Math.min(ofTools[0], ofTools[2]));
  });

  it('score 0 for a shopper of whom nothing is known', () => {
    expect(Array.from(scoreColdItems(cold, shopperVector(model, [])))).toEqual([0, 0, 0]);
  });

  it('are like known items and like each other', () => {
    const cup = embedItem(model.attributes, ['category:kitchen', 'brand:acme']);
    expect(names(itemsLike(model, cup, 2), IDS)).toEqual(['teapot', 'kettle']);
    expect(
      names(
        itemsLike(model, cup, 3, (known) => known === 1),
        IDS,
      ),
    ).toEqual(['kettle', 'drill']);
    const saw = embedItem(model.attributes, ['category:tools', 'brand:acme']);
    const itself = cold.itemIds.indexOf('new-saw');
    const [best] = coldItemsLike(cold, saw, 1, (other) => other === itself);
    expect(names([best], cold.itemIds)).toEqual(['new-drill']);
    expect(best.score).toBeLessThanOrEqual(1.000001);
    expect(names(coldItemsLike(cold, itemVector(model, 0), 1), cold.itemIds)).toEqual(['new-cup']);
  });

  it('are like nothing by a vector of zeros', () => {
    expect(itemsLike(model, new Float32Array(2), 3)).toEqual([]);
    expect(itemsLike(model, embedItem(NO_ATTRIBUTES, ['category:tools']), 3)).toEqual([]);
    expect(coldItemsLike(cold, itemVector(model, 3), 3)).toEqual([]);
  });
});

describe('new items for a shopper', () => {
  const touched = (...itemIds: string[]) => itemIds.map((itemId) => ({ itemId, weight: 1 }));

  it('are those of their taste, best first, without what is excluded, and none for a stranger', () => {
    expect(names(bestColdItems(model, cold, touched('drill'), 2), cold.itemIds)).toEqual(['new-saw', 'new-drill']);
    expect(names(bestColdItems(model, cold, touched('kettle'), 1), cold.itemIds)).toEqual(['new-cup']);
    const saw = cold.itemIds.indexOf('new-saw');
    expect(
      names(
        bestColdItems(model, cold, touched('drill'), 1, (n) => n === saw),
        cold.itemIds,
      ),
    ).toEqual(['new-drill']);
    expect(bestColdItems(model, cold, touched('nothing known'), 2)).toEqual([]);
  });

  it('are told to be like an item of the history only when they are', () => {
    const cup = cold.itemIds.indexOf('new-cup');
    expect(nearestTouched(model, cold, cup, touched('drill', 'teapot'))).toBe(IDS.indexOf('teapot'));
    expect(nearestTouched(model, cold, cup, touched('drill', 'untouched'))).toBeUndefined();
  });
});
