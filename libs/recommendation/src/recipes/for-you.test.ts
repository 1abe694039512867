import type { RecommendInput } from '../recommend-input';
import { itemFilter } from '../filter/item-filter';
import { forYou } from './for-you';
import { rulesOf } from '../rules/rules';
import { ShopperHistory, type Touch } from '../shopper-history';
import type { Shop } from '../shop';
import { catalogOf, item, modelOf } from '../test-shop';

const view = (itemId: string): Touch => ({ itemId, type: 'view_item' });

function ask(shop: Shop, stored: Touch[], input: Partial<RecommendInput> & { session?: string[] } = {}) {
  const { session = [], ...rest } = input;
  const asked = {
    history: new ShopperHistory(stored, session),
    k: 10,
    excludedIds: new Set<string>(),
    now: new Date(0),
  };
  return forYou(shop, { ...asked, ...rest });
}
const ids = (answer: { items: { item: { itemId: string } }[] }) => answer.items.map((one) => one.item.itemId);

const shirts = ['shirt-1', 'shirt-2', 'shirt-3'];
const mugs = ['mug-1', 'mug-2'];
const all = [...shirts, ...mugs];
const model = modelOf(all, {
  transitions: { 'shirt-1': ['shirt-2', 'shirt-3'], 'mug-1': ['mug-2'] },
  popularity: { 'mug-1': 1, 'mug-2': 0.8, 'shirt-1': 0.6, 'shirt-2': 0.4, 'shirt-3': 0.2 },
});
const shop: Shop = { catalog: catalogOf(...all.map((id) => item(id))), model };

describe('levels', () => {
  it('is personal with a stored history, and says what led to each item', () => {
    const answer = ask(shop, [view('shirt-1')], { k: 2 });
    expect(answer).toMatchObject({ level: 'personal', levelReason: '', modelId: 'model-1' });
    expect(ids(answer)).toEqual(['shirt-2', 'shirt-3']);
    const filled = ask(shop, [view('shirt-1')], { rules: rulesOf({ pins: [{ itemId: 'mug-2', position: 1 }] }) });
    expect(filled.items.map(({ item, source }) => [item.itemId, source])).toEqual([
      ['mug-2', undefined],
      ['shirt-2', 'personal'],
      ['shirt-3', 'personal'],
      ['mug-1', 'personal'],
      ['shirt-1', 'personal'],
    ]);
    expect(answer.items[0].reason).toEqual({
      kind: 'because_of_item',
      becauseItemId: 'shirt-1',
      text: 'Because you viewed Title of shirt-1',
    });
  });

  it("goes by this visit's items when nothing is stored, or the history cannot be read", () => {
    expect(ask(shop, [], { session: ['mug-1'], k: 1 })).toMatchObject({
      level: 'session',
      levelReason: 'the shopper has no stored history',
      items: [{ item: { itemId: 'mug-2' } }],
    });
    expect(ask(shop, [], { session: ['mug-1'], historyMissing: 'the history was late' }).levelReason).toBe(
      'the history was late',
    );
  });

  it('is popular for a shopper whom nobody knows, and for one who touched new items only', () => {
    const unknown = ask(shop, []);
    expect(unknown).toMatchObject({ level: 'popular', levelReason: 'the shopper has no stored history' });
    expect(ids(unknown)).toEqual(['mug-1', 'mug-2', 'shirt-1', 'shirt-2', 'shirt-3']);
    expect(unknown.items[0].reason).toEqual({ kind: 'popular', text: 'Popular right now' });
    expect(ask(shop, [view('gone')], { session: ['new'] })).toMatchObject({
      level: 'popular',
      levelReason:
        "the model can use none of the shopper's 1 newest stored touches, and none of the items of this visit",
    });
  });

  it('is the catalog when there is no model', () => {
    const answer = ask({ catalog: shop.catalog }, [view('shirt-1')]);
    expect(answer).toMatchObject({ level: 'catalog', levelReason: 'no model is published yet', modelId: undefined });
    expect(ids(answer)).toEqual(['shirt-2', 'shirt-3', 'mug-1', 'mug-2', 'shirt-1']);
  });

  it('is the catalog when the model knows nothing that can be had', () => {
    const answer = ask({ catalog: catalogOf(item('new')), model }, [view('shirt-1')]);
    expect(answer).toMatchObject({ level: 'catalog', levelReason: 'nothing that the model knows can be shown' });
    expect(ids(answer)).toEqual(['new']);
  });

  it.each([
    ['the catalog is empty', catalogOf()],
    ['nothing of the catalog is in stock', catalogOf(item('mug-1', { inStock: false }))],
    ['all that is in stock is excluded from this answer', catalogOf(item('mug-1'))],
  ])('is empty with its reason: %s', (levelReason, catalog) => {
    const answer = ask({ catalog, model }, [], { excludedIds: new Set(['mug-1']) });
    expect(answer).toMatchObject({ items: [], level: 'empty', levelReason });
  });
});

describe('what is left out', () => {
  it('shows what was viewed only after everything else, and what was bought never', () => {
    const answer = ask(shop, [view('shirt-2'), { itemId: 'shirt-1', type: 'purchase' }]);
    expect(ids(answer)).toEqual(['shirt-3', 'mug-1', 'mug-2', 'shirt-2']);
  });

  it("does not show this visit's items before others", () => {
    expect(ids(ask(shop, [view('shirt-1')], { session: ['mug-1'] })).at(-2)).toBe('mug-1');
  });

  it('shows what comes back into stock, and stops with what goes out', () => {
    const catalog = catalogOf(...all.map((id) => item(id)));
    const first = () => ids(ask({ catalog, model }, [view('shirt-1')], { k: 1 }));
    expect(first()).toEqual(['shirt-2']);
    catalog.apply([{ itemId: 'shirt-2', item: item('shirt-2', { inStock: false }) }]);
    expect(first()).toEqual(['shirt-3']);
    catalog.apply([{ itemId: 'shirt-3' }]);
    expect(first()).toEqual(['mug-1']);
    catalog.apply([{ itemId: 'shirt-2', item: item('shirt-2') }]);
    expect(first()).toEqual(['shirt-2']);
  });
});

describe('a new item', () => {
  const many = Array.from({ length: 15 }, (_, i) => `shirt-${i}`);
  const popularity = Object.fromEntries(many.map((id, i) => [id, 1 / (i + 1)]));
  const known = many.map((id) => item(id, { categoryPath: ['Clothes', 'Shirts'] }));
  const large = (...more: ReturnType<typeof item>[]): Shop => ({
    catalog: catalogOf(...known, ...more),
    model: modelOf(many, { popularity, transitions: { 'shirt-0': many.slice(1) } }),
  });

  it('takes the last of ten places when it is of a category that the shopper looked at', () => {
    const linen = item('new', { categoryPath: ['Clothes', 'Shirts', 'Linen'] });
    const shop = large(linen);
    const unknown = ask(shop, [view('shirt-0')]);
    expect(unknown.items[9].reason.text).toBe('Also in Shirts');
    shop.catalog.apply([{ itemId: 'new', item: linen, addedAt: new Date(3 * 86_400_000) }]);
    const answer = ask(shop, [view('shirt-0')]);
    expect(ids(answer)).toEqual([...many.slice(1, 10), 'new']);
    expect(answer.items[9].reason).toEqual({
      kind: 'same_category',
      becauseItemId: 'shirt-0',
      text: 'New in Shirts',
    });
  });

  it('does not come out of another category, nor when it is excluded or seen', () => {
    const mug = large(item('new', { categoryPath: ['Home', 'Mugs'] }));
    expect(ids(ask(mug, [view('shirt-0')]))).toEqual(many.slice(1, 11));
    const shirt = large(item('new', { categoryPath: ['Clothes', 'Shirts'] }));
    expect(ids(ask(shirt, [view('shirt-0')], { excludedIds: new Set(['new']) }))).toEqual(many.slice(1, 11));
    expect(ids(ask(shirt, [view('new'), view('shirt-0')]))).toEqual(many.slice(1, 11));
  });

  it('does not come for an item without a category, whatever else the filter leaves', () => {
    const others = Array.from({ length: 400 }, (_, n) => item(`other-${n}`));
    const catalog = catalogOf(item('book'), ...known, item('new', { categoryPath: ['Clothes', 'Shirts'] }), ...others);
    const of = { catalog, model: modelOf([...many, 'book', ...others.map(({ itemId }) => itemId)], { popularity }) };
    const filter = itemFilter('category = "Shirts"');
    expect(ids(ask(of, [view('book')], { filter }))).toEqual(many.slice(0, 10));
  });

  it('follows the model in shorter lists', () => {
    const shirt = large(item('new', { categoryPath: ['Clothes', 'Shirts'] }));
    expect(ids(ask(shirt, [view('shirt-0')], { k: 9 }))).toEqual(many.slice(1, 10));
  });
});

describe('reasons', () => {
  it.each([
    ['purchase', 'Because you bought Title of shirt-1'],
    ['add_to_cart', 'Because you added Title of shirt-1 to your cart'],
    ['add_to_wishlist', 'Because you added Title of shirt-1 to your wishlist'],
    ['view_item', 'Because you viewed Title of shirt-1'],
  ] as const)('tells what the shopper did: %s', (type, text) => {
    const answer = ask(shop, [view('shirt-1'), { itemId: 'shirt-1', type }], { k: 1 });
    expect(answer.items[0].reason.text).toBe(text);
  });

  it('are told of what is shown by the rules of a shop, too', () => {
    const rules = rulesOf({ boosts: [{ filter: 'itemId = "shirt-3"', factor: 9 }], diversity: 0.1 });
    const answer = ask(shop, [view('shirt-1')], { k: 2, rules });
    expect(ids(answer)).toEqual(['shirt-3', 'shirt-2']);
    expect(new Set(answer.items.map(({ reason }) => reason.text))).toEqual(
      new Set(['Because you viewed Title of shirt-1']),
    );
  });

  it('does not name an item that the shop has no more', () => {
    const catalog = catalogOf(...all.filter((id) => id !== 'shirt-1').map((id) => item(id)));
    const [first] = ask({ catalog, model }, [view('shirt-1')]).items;
    expect(first).toMatchObject({ item: { itemId: 'shirt-2' }, reason: { kind: 'taste', text: 'Fits your taste' } });
  });

  it('keeps a long title short without cutting a character in two', () => {
    const of = (title: string) => {
      const catalog = catalogOf(item('shirt-1', { title }), item('shirt-2'));
      return ask({ catalog, model }, [view('shirt-1')]).items[0].reason.text;
    };
    expect(of('é'.repeat(80))).toBe(`Because you viewed ${'é'.repeat(80)}`);
    expect(of('é'.repeat(81))).toBe(`Because you viewed ${'é'.repeat(80)}…`);
    expect(of('👩🏽‍🚀'.repeat(70))).toBe(`Because you viewed ${'👩🏽‍🚀'.repeat(28)}…`);
  });
});

it('does not count a view twice that came with the visit and has been stored since', () => {
  const history = new ShopperHistory([view('mug-1'), view('shirt-1'), view('mug-1')], ['mug-1']);
  expect(history.entries()).toEqual([
    { itemId: 'mug-1', weight: 1 },
    { itemId: 'shirt-1', weight: 1 },
    { itemId: 'mug-1', weight: 1 },
  ]);
});

it('does not count any of several views of an item twice that came with the visit and have been stored since', () => {
  const stored = [view('mug-1'), view('shirt-1'), view('mug-1')];
  expect(new ShopperHistory(stored, ['mug-1', 'shirt-1', 'mug-1']).entries()).toHaveLength(3);
});
