import { rank } from './rank';
import { ShopperHistory, type Touch } from '../shopper-history';
import type { Shop } from '../shop';
import { catalogOf, item, modelOf } from '../test-shop';

const model = modelOf(['a', 'b', 'c', 'd'], {
  transitions: { a: ['c', 'b'] },
  popularity: { d: 1, c: 0.1, b: 0.2, a: 0.3 },
});
const shop: Shop = {
  catalog: catalogOf(...['a', 'b', 'c', 'd', 'new-1', 'new-2'].map((id) => item(id)), item('out', { inStock: false })),
  model,
};
const ask = (itemIds: string[], stored: Touch[] = [], session: string[] = [], of: Shop = shop) =>
  rank(of, { itemIds, history: new ShopperHistory(stored, session) });
const ids = (answer: ReturnType<typeof ask>) => answer.items.map((one) => one.item.itemId);

it('orders by the shopper, keeps what was seen, puts unknown items last as given, and leaves out what cannot be had', () => {
  const given = ['new-2', 'a', 'out', 'b', 'nothing', 'c', 'new-1', 'c'];
  const answer = ask(given, [{ itemId: 'a', type: 'view_item' }]);
  expect(answer).toMatchObject({ level: 'personal', modelId: 'model-1' });
  expect(ids(answer)).toEqual(['c', 'b', 'a', 'new-2', 'new-1']);
  expect(answer.items[0].reason.text).toBe('Because you viewed Title of a');
  expect(answer.items[3].reason.kind).toBe('in_catalog');
});

it("orders by this visit's items, and by popularity for an unknown shopper", () => {
  expect(ask(['d', 'b', 'c'], [], ['a'])).toMatchObject({ level: 'session' });
  expect(ids(ask(['d', 'b', 'c'], [], ['a']))).toEqual(['c', 'b', 'd']);
  expect(ask(['b', 'd', 'c'])).toMatchObject({ level: 'popular', levelReason: 'the shopper has no stored history' });
  expect(ids(ask(['b', 'd', 'c']))).toEqual(['d', 'b', 'c']);
});

it('calls nothing popular that is not', () => {
  const of = { ...shop, model: { ...model, popularity: Float32Array.of(0, 0, 0.5, 0) } };
  const reasons = (stored: Touch[]) =>
    ask(['c', 'd'], stored, [], of).items.map((one) => [one.item.itemId, one.reason.kind]);
  const expected = [
    ['c', 'popular'],
    ['d', 'in_catalog'],
  ];
  expect(reasons([])).toEqual(expected);
  expect(reasons([{ itemId: 'b', type: 'view_item' }])).toEqual(expected);
});

it('keeps the given order when no model knows better', () => {
  expect(ask(['c', 'a', 'b'], [], [], { catalog: shop.catalog })).toMatchObject({
    level: 'catalog',
    levelReason: 'no model is published yet',
    items: [{ item: { itemId: 'c' } }, { item: { itemId: 'a' } }, { item: { itemId: 'b' } }],
  });
  expect(ask(['new-2', 'new-1'])).toMatchObject({
    level: 'catalog',
    levelReason: 'the model knows none of the given items',
  });
});

it('keeps the given order of what the model finds equal: of a search its best match stays first', () => {
  const of = { ...shop, model: modelOf(['a', 'b', 'c', 'd'], { popularity: { d: 1 } }) };
  expect(ids(ask(['c', 'a', 'b', 'd'], [], [], of))).toEqual(['d', 'c', 'a', 'b']);
});

it('says why nothing is left', () => {
  expect(ask(['out', 'nothing'])).toMatchObject({
    items: [],
    level: 'empty',
    levelReason: 'none of the given items is in the catalog and in stock',
  });
});
