import { comparisonIn, type KeptComparison } from './kept-comparison';

const product = { itemId: 'a', title: 'Cup', categoryPath: ['Home'], inStock: true, attributes: { colour: ['red'] } };
const kept: KeptComparison = {
  shopper: 'anon:visitor-1',
  firstList: {
    ...{ recommendationId: 'r-1', level: 'popular', modelId: 'm-1' },
    items: [{ itemId: 'a', rank: 1, score: 0.5, reason: { kind: 'popular', text: 'Popular' }, product }],
  },
  deeds: [
    {
      ...{ eventId: 'e-1', type: 'view_item', itemId: 'a', occurredAt: '2026-01-01T00:00:00Z' },
      item: { ...product, attributes: { sizes: ['S', 'M'], litres: 1.5, washable: true } },
    },
  ],
  read: ['e-1'],
};

test('what was kept is found again', () => {
  expect(comparisonIn(JSON.stringify(kept))).toEqual(kept);
});

const [item] = kept.firstList.items;
const withItem = (change: object) => ({ ...kept, firstList: { ...kept.firstList, items: [{ ...item, ...change }] } });
const withDeed = (change: object) => ({ ...kept, deeds: [{ ...kept.deeds[0], ...change }] });

test.each([
  ...[null, [], 7, 'x', {}, { ...kept, shopper: 7 }, { ...kept, firstList: null }, { ...kept, deeds: {} }],
  ...[
    { ...kept, read: [7] },
    { ...kept, read: undefined },
    { ...kept, deeds: [null] },
  ],
  { ...kept, firstList: { ...kept.firstList, level: 'constructor' } },
  { ...kept, firstList: { ...kept.firstList, items: 'abc' } },
  { ...kept, firstList: { ...kept.firstList, items: Array(51).fill(item) } },
  ...[{ itemId: 1 }, { rank: '1' }, { reason: 'x' }, { source: 1 }, { product: null }, { product: {} }].map(withItem),
  withItem({ product: { ...product, attributes: null } }),
  withItem({ product: { ...product, attributes: { colour: {} } } }),
  withItem({ product: { ...product, categoryPath: [{}] } }),
  ...[{ occurredAt: 1 }, { eventId: undefined }, { item: { title: 'x' } }].map(withDeed),
])('what is not what was kept is nothing: %j', (other) => {
  expect(comparisonIn(JSON.stringify(other))).toBeUndefined();
});

test('what is no JSON is nothing', () => {
  expect([null, '', '{'].map(comparisonIn)).toEqual([undefined, undefined, undefined]);
});
