import { explain, removalsOf } from './explain';
import { itemFilter } from './filter/item-filter';
import { forYou } from './recipes/for-you';
import { rank } from './recipes/rank';
import { rulesOf } from './rules/rules';
import { ShopperHistory } from './shopper-history';
import { catalogOf, item, modelOf } from './test-shop';

const ids = ['shirt-1', 'shirt-2', 'shirt-3', 'mug-1', 'mug-2'];
const shop = {
  catalog: catalogOf(...ids.map((id) => item(id, { brand: id.startsWith('mug') ? 'Clay' : 'Loom' })), item('hat')),
  model: modelOf(ids, {
    transitions: { 'shirt-1': ['shirt-2', 'shirt-3'] },
    popularity: { 'mug-1': 1, 'mug-2': 0.8 },
  }),
};
const now = new Date(0);
const history = new ShopperHistory([{ itemId: 'shirt-1', type: 'view_item' }], []);

it('tells where each item came from, its score, and its place', () => {
  const answer = forYou(shop, { history, now, k: 3, excludedIds: new Set() });
  const explained = explain(answer, undefined);
  expect(explained.map(({ itemId, source, position }) => [itemId, source, position])).toEqual([
    ['shirt-2', 'personal', 1],
    ['shirt-3', 'personal', 2],
    ['mug-1', 'personal', 3],
  ]);
  expect(explained[0]).toMatchObject({ boost: 1, why: 'Because you viewed Title of shirt-1' });
  expect(explained[0].score).toBeGreaterThan(explained[1].score);
});

it('tells what each rule did: boosts, pins, promotions, and the cap that kept an item out', () => {
  const rules = rulesOf({
    boosts: [{ filter: 'brand = "Clay"', factor: 4 }],
    pins: [{ itemId: 'hat', position: 1 }],
    promotions: [{ filter: 'itemId = "shirt-3"', positions: [2] }],
    caps: [{ by: 'brand', max: 1 }],
  });
  const answer = forYou(shop, { history, now, k: 3, excludedIds: new Set(), rules });
  const explained = new Map(explain(answer, rules).map((one) => [one.itemId, one]));
  expect(explained.get('hat')).toEqual({
    ...{ itemId: 'hat', source: 'catalog', score: expect.any(Number) as number },
    ...{ boost: 1, position: 1, why: 'Chosen by the shop' },
  });
  expect(explained.get('shirt-3')).toMatchObject({ position: 2, why: 'Promoted by the shop' });
  expect(explained.get('mug-1')).toMatchObject({ position: 3, boost: 4 });
  expect(explained.get('shirt-2')).toMatchObject({ why: 'the cap of 1 on brand is reached by Loom' });
  expect(explained.get('shirt-2')).not.toHaveProperty('position');
});

it('says of what gave its place to a new item that it did, not that others were better', () => {
  const many = Array.from({ length: 11 }, (_, n) => `pot-${n}`);
  const pots = [...many, 'new'].map((id) => item(id, { categoryPath: ['Pots'] }));
  const of = { catalog: catalogOf(...pots), model: modelOf(many, { transitions: { 'pot-0': many.slice(1) } }) };
  const answer = forYou(of, {
    ...{ history: new ShopperHistory([{ itemId: 'pot-0', type: 'view_item' }], []), now, k: 10 },
    excludedIds: new Set(),
  });
  const explained = explain(answer, undefined);
  expect(explained.find(({ itemId }) => itemId === 'new')).toMatchObject({ position: 10, why: 'Also in Pots' });
  expect(explained.at(-1)).toMatchObject({ itemId: 'pot-10', why: 'its place went to a new item' });
});

it('explains an empty answer by what was considered: nothing', () => {
  const answer = forYou({ catalog: catalogOf() }, { history, now, k: 3, excludedIds: new Set() });
  expect(explain(answer, undefined)).toEqual([]);
});

describe('what is not in an answer', () => {
  const of = { ...shop, catalog: catalogOf(...[...shop.catalog.available.all()], item('cap', { inStock: false })) };
  const bought = new ShopperHistory([{ itemId: 'shirt-1', type: 'purchase', occurredAt: now }], ['shirt-1']);
  const wanted = {
    ...{ history: bought, now, k: 3, excludedIds: new Set(['shirt-2']), filter: itemFilter('not itemId = "mug-1"') },
    rules: rulesOf({
      filter: 'not itemId = "mug-2"',
      pins: ['gone', 'cap', 'shirt-1', 'shirt-2', 'mug-1', 'mug-2', 'hat'].map((itemId, n) => ({
        ...{ itemId, position: itemId === 'hat' ? 9 : n < 3 ? n + 1 : n + 10 },
      })),
    }),
  };

  it('is told of pins, and why they were passed over', () => {
    expect(forYou(of, wanted).considered.passedOverPins.slice(0, 4)).toEqual([
      { itemId: 'gone', position: 1, why: 'the catalog does not have it' },
      { itemId: 'cap', position: 2, why: 'it is out of stock' },
      { itemId: 'shirt-1', position: 3, why: 'the shopper bought it' },
      { itemId: 'hat', position: 9, why: 'the list ends at 3' },
    ]);
    const why = (itemId: string) =>
      forYou(of, { ...wanted, k: 20 }).considered.passedOverPins.find((pin) => pin.itemId === itemId)?.why;
    expect(why('shirt-2')).toBe('exclude_item_ids names it');
    expect(why('mug-1')).toBe('it does not match the filter of the request');
    expect(why('mug-2')).toBe("it does not match the filter of the shop's rules");
    expect(why('hat')).toBeUndefined();
  });

  it('is told of what filters and exclusions removed, by which of them', () => {
    const whole = { ...wanted, filter: undefined, rules: undefined, k: 200, excludesNothing: true };
    expect(removalsOf(forYou(of, wanted), forYou(of, whole))).toEqual([
      { why: 'exclude_item_ids names it', count: 1, itemIds: ['shirt-2'] },
      { why: 'it does not match the filter of the request', count: 1, itemIds: ['mug-1'] },
      { why: "it does not match the filter of the shop's rules", count: 1, itemIds: ['mug-2'] },
      { why: 'the shopper bought it', count: 1, itemIds: ['shirt-1'] },
    ]);
  });

  it('is told of the given items that a filter removed from a ranking', () => {
    const given = { history: bought, itemIds: ['hat', 'mug-1', 'shirt-3'] };
    const answer = rank(of, { ...given, filter: itemFilter('brand exists') });
    expect(removalsOf(answer, rank(of, { ...given, excludesNothing: true }))).toEqual([
      { why: 'it does not match the filter of the request', count: 1, itemIds: ['hat'] },
    ]);
  });
});
