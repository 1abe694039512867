import type { RecipeName } from '@attune/contracts';
import { CatalogIndex } from '../catalog/catalog-index';
import { itemFilter } from '../filter/item-filter';
import { recipeOfPlace, recommend } from '../recommend';
import type { RecommendInput } from '../recommend-input';
import type { Recommendation } from '../recommendation';
import { rulesOf } from '../rules/rules';
import type { Shop } from '../shop';
import { ShopperHistory, type Touch } from '../shopper-history';
import { activityOf, catalogOf, item, modelOf } from '../test-shop';

const NOW = new Date('2026-03-31T12:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const touch = (itemId: string, type: Touch['type'] = 'view_item', days = 1): Touch => ({
  ...{ itemId, type, occurredAt: daysAgo(days) },
});

const shirt = (id: string) => item(id, { categoryPath: ['Clothes', 'Shirts'], brand: 'Loom' });
const tea = (id: string) => item(id, { categoryPath: ['Food', 'Tea'] });
const ids = ['shirt-1', 'shirt-2', 'shirt-3', 'belt', 'tie', 'tea-1', 'tea-2'];
const shop: Shop = {
  catalog: catalogOf(
    ...['shirt-1', 'shirt-2', 'shirt-3'].map(shirt),
    ...['belt', 'tie'].map((id) => item(id, { categoryPath: ['Clothes', id], attributes: { material: ['leather'] } })),
    ...['tea-1', 'tea-2', 'tea-new'].map(tea),
  ),
  model: modelOf(ids, {
    transitions: { 'shirt-1': ['shirt-2'] },
    boughtTogether: { 'shirt-1': ['tie'], 'shirt-2': ['belt', 'tie'] },
    coVisits: { 'tea-1': ['tea-2', 'belt'] },
    popularity: { 'tea-1': 1, 'shirt-3': 0.9, belt: 0.5, 'shirt-1': 0.4, 'shirt-2': 0.2 },
  }),
};

function ask(recipe: RecipeName, touches: Touch[] = [], input: Partial<RecommendInput> = {}, of: Shop = shop) {
  const history = new ShopperHistory(touches, []);
  return recommend(of, recipe, { history, k: 3, excludedIds: new Set(), now: NOW, ...input });
}
const shown = ({ items }: Recommendation) => items.map((one) => one.item.itemId);
const texts = ({ items }: Recommendation) => items.map(({ reason }) => reason.text);

it('each place has the recipe of its name, and a place of the shop’s own what is for the shopper', () => {
  expect(['cart', 'trending', 'home', 'email', 'footer', 'toString'].map(recipeOfPlace)).toEqual([
    ...['cart', 'trending', 'for-you', 'for-you', 'for-you', 'for-you'],
  ]);
});

describe('in the cart', () => {
  it('stands what is bought with the whole of it, and why', () => {
    const answer = ask('cart', [], { cart: ['shirt-1', 'shirt-2'], k: 2 });
    expect(answer).toMatchObject({ level: 'item', levelReason: '', modelId: 'model-1' });
    expect(shown(answer)).toEqual(['tie', 'belt']);
    expect(texts(answer)).toEqual(['Bought together with Title of shirt-1', 'Bought together with Title of shirt-2']);
  });

  it('stands what goes with each of its items, also where one stands in it on several lines', () => {
    const lines = ['shirt-1', 'shirt-2', 'shirt-2', 'shirt-2'];
    expect(shown(ask('cart', [], { cart: lines, k: 2 }))).toEqual(['tie', 'belt']);
  });

  it('stands what is viewed with it when no basket tells, but no substitute for it', () => {
    const answer = ask('cart', [], { cart: ['tea-1'], k: 1 });
    expect(shown(answer)).toEqual(['belt']);
    expect(answer.levelReason).toBe('no basket holds these items with others: items viewed with them');
  });

  it('says of baskets only what is so: that they hold the cart, that nothing of them can be shown, or that there is no cart', () => {
    const reason = (cart: string[], excluded: string[] = []) =>
      ask('cart', [], { cart, k: 1, excludedIds: new Set(excluded) }).levelReason;
    const of = {
      ...shop,
      model: { ...shop.model!, coVisits: modelOf(ids, { coVisits: { 'shirt-1': ['belt'] } }).coVisits },
    };
    expect(ask('cart', [], { cart: ['shirt-1'], k: 1, excludedIds: new Set(['tie']) }, of)).toMatchObject({
      ...{ level: 'item', levelReason: 'nothing that is bought with these items can be shown: items viewed with them' },
    });
    const nobody = 'the shopper has no stored history';
    expect(reason(['shirt-1'], ['tie'])).toBe(`nothing that goes with the cart can be shown, and ${nobody}`);
    expect(reason(['tea-new', 'gone'])).toBe(`the model knows none of the items in the cart, and ${nobody}`);
    expect(ask('cart', [], { k: 1 }).levelReason).toBe(`no cart is known, and ${nobody}`);
    expect(ask('cart', [], { k: 1 }, { catalog: shop.catalog }).levelReason).toBe('no model is published yet');
  });

  it('is known from the history where the request does not tell it, without what left it since', () => {
    const touches = [
      touch('shirt-1', 'remove_from_cart', 1),
      touch('shirt-2', 'add_to_cart', 2),
      touch('shirt-1', 'add_to_cart', 3),
    ];
    expect(shown(ask('cart', touches, { k: 2 }))).toEqual(['belt', 'tie']);
  });

  it('has reasons that name what the shop still has, whatever else is in the cart', () => {
    const catalog = catalogOf(...['shirt-2', 'belt', 'tie'].map((id) => item(id)));
    const reasons = (cart: string[]) => {
      const { items } = ask('cart', [], { cart, k: 2 }, { ...shop, catalog });
      return items.map((one) => [one.item.itemId, one.reason.becauseItemId, one.reason.text]);
    };
    // Both say as much for the tie: the list of the one that is gone has nothing else.
    expect(reasons(['shirt-1', 'shirt-2'])).toEqual([
      ['tie', 'shirt-2', 'Bought together with Title of shirt-2'],
      ['belt', 'shirt-2', 'Bought together with Title of shirt-2'],
    ]);
    expect(reasons(['shirt-1'])[0]).toEqual(['tie', undefined, 'Bought together with what is in your cart']);
  });

  it('stands what is for the shopper when the cart tells nothing', () => {
    expect(ask('cart', [touch('shirt-1')], { k: 1 })).toMatchObject({
      level: 'personal',
      items: [{ item: { itemId: 'shirt-2' } }],
    });
  });
});

describe('in a category', () => {
  it('stands what fits the shopper first, then what is popular there, and nothing else', () => {
    const answer = ask('category', [touch('shirt-1')], { categoryPath: ['Clothes', 'Shirts'], k: 10 });
    expect(answer.level).toBe('personal');
    expect(shown(answer)).toEqual(['shirt-2', 'shirt-3', 'shirt-1']);
    expect(answer.items[0].reason.text).toBe('Because you viewed Title of shirt-1');
  });

  it('stands what is popular there for a shopper whom nobody knows', () => {
    const answer = ask('category', [], { categoryPath: ['Clothes'], k: 10 });
    expect(answer).toMatchObject({ level: 'popular', levelReason: 'the shopper has no stored history' });
    expect(shown(answer)).toEqual(['shirt-3', 'belt', 'shirt-1', 'shirt-2', 'tie']);
    expect(answer.items[0].reason.text).toBe('Popular in Clothes');
  });

  it('calls nothing popular that nobody has touched, and raises and buries it all the same', () => {
    const rules = rulesOf({ boosts: [{ filter: 'itemId = "shirt-3"', factor: 5 }] });
    const answer = ask('category', [], { categoryPath: ['Clothes', 'Shirts'], rules }, { catalog: shop.catalog });
    expect(answer).toMatchObject({ level: 'catalog', levelReason: 'no model is published yet' });
    expect(shown(answer)).toEqual(['shirt-3', 'shirt-1', 'shirt-2']);
    expect(texts(answer)).toEqual(['From the catalog', 'From the catalog', 'From the catalog']);
  });

  it('says that a filter leaves nothing of it, where that is why it has nothing', () => {
    const filter = itemFilter('category = "Tea"');
    expect(ask('category', [], { categoryPath: ['Clothes'], filter }).levelReason).toBe(
      'nothing of Clothes that is in stock matches the filter',
    );
  });

  it('says which one it was when it has nothing', () => {
    expect(ask('category', [], { categoryPath: ['Boats'] })).toMatchObject({
      ...{ items: [], level: 'empty', levelReason: 'nothing of Boats is in stock' },
    });
    expect(
      ask('category', [], { categoryPath: ['Food', 'Tea'], excludedIds: new Set(['tea-1', 'tea-2', 'tea-new']) }),
    ).toMatchObject({
      levelReason: 'nothing of Food > Tea can be shown: all that is in stock is excluded from this answer',
    });
  });
});

describe('recently viewed', () => {
  it('is what was looked at and not bought since, newest first, and nothing else', () => {
    const touches = [
      touch('tie'),
      touch('belt', 'purchase'),
      touch('belt'),
      touch('shirt-1'),
      touch('tie'),
      touch('gone'),
    ];
    const answer = ask('recently-viewed', touches, { k: 10 });
    expect(shown(answer)).toEqual(['tie', 'shirt-1']);
    expect(answer).toMatchObject({ level: 'personal', items: [{ reason: { kind: 'recently_viewed' } }, {}] });
  });

  it('has nothing that was bought within a day: the visit’s own views have no time, and an order is looked at again', () => {
    const bought = (days: number) => {
      const touches = [touch('tie', 'purchase', days), touch('tie', 'view_item', days + 0.01), touch('belt')];
      const history = new ShopperHistory(touches, ['tie']);
      return shown(ask('recently-viewed', [], { history, k: 10 }));
    };
    expect(bought(0.1)).toEqual(['belt']);
    expect(bought(1.1)).toEqual(['tie', 'belt']);
    expect(shown(ask('recently-viewed', [touch('tie', 'view_item', 0.1), touch('tie', 'purchase', 0.2)]))).toEqual([]);
  });

  it('is empty for a new shopper, and says why', () => {
    expect(ask('recently-viewed')).toMatchObject({
      ...{ items: [], level: 'empty', levelReason: 'the shopper has viewed nothing lately that can be shown' },
    });
  });
});

describe('buy it again', () => {
  const purchases = [
    touch('tea-1', 'purchase', 31),
    touch('tea-1', 'purchase', 61),
    touch('tea-2', 'purchase', 5),
    touch('tea-2', 'purchase', 65),
    touch('belt', 'purchase', 40),
    touch('tie', 'purchase', 2),
  ];

  it('has first what is used up by the shopper’s own habit, and leaves out what is not', () => {
    const answer = ask('buy-again', [], { purchases, k: 10 });
    expect(shown(answer)).toEqual(['tea-1', 'tie', 'belt']);
    expect(texts(answer)).toEqual(['Time to buy this again', 'You bought this before', 'You bought this before']);
  });

  it('goes by the shop’s rule for what is consumed', () => {
    const rules = rulesOf({ consumables: [{ filter: 'category = "Tea"', afterDays: 3 }] });
    expect(shown(ask('buy-again', [], { purchases, rules, k: 2 })).sort()).toEqual(['tea-1', 'tea-2']);
  });

  it('has nothing for who bought nothing, and says what is known of that', () => {
    const nothing = 'the shopper has bought nothing that can be shown, or it is not used up yet';
    expect(ask('buy-again', [touch('belt')])).toMatchObject({ items: [], levelReason: nothing });
    const late = { historyMissing: 'the history did not come in time' };
    expect(ask('buy-again', [], late).levelReason).toBe('the history did not come in time');
    expect(ask('buy-again', [], { ...late, purchases: [] }).levelReason).toBe(nothing);
    const purchasesMissing = 'the purchases did not come in time';
    expect(ask('buy-again', [touch('belt')], { purchasesMissing }).levelReason).toBe(purchasesMissing);
  });
});

describe('what was just bought', () => {
  it('is not recommended, and is again once it is used up', () => {
    const bought = (days: number) => [touch('shirt-1', 'view_item', days), touch('shirt-2', 'purchase', days)];
    const rules = rulesOf({ consumables: [{ filter: 'brand = "Loom"', afterDays: 30 }] });
    expect(shown(ask('for-you', bought(29), { rules, k: 10 }))).not.toContain('shirt-2');
    expect(shown(ask('for-you', bought(30), { rules, k: 10 }))[0]).toBe('shirt-2');
    expect(shown(ask('for-you', bought(300), { k: 10 }))).not.toContain('shirt-2');
  });
});

describe('trending', () => {
  const activity = activityOf({
    'tea-1': { usual: 400, recent: 20 },
    'tea-new': { usual: 24, recent: 23 },
    'tea-2': { usual: 30, recent: 16 },
    belt: { usual: 1, recent: 1 },
    sold: { usual: 50, recent: 50 },
  });

  it('has what is touched more than usual, then what is popular; without a model, too', () => {
    const answer = ask('trending', [], { k: 3 }, { catalog: shop.catalog, activity });
    expect(shown(answer)).toEqual(['tea-new', 'tea-2', 'tea-1']);
    expect(texts(answer)).toEqual(['Trending now', 'Trending now', 'Popular right now']);
  });

  it('has nothing that one shopper touched, whatever else is there', () => {
    const { items } = ask('trending', [], { k: 9 }, { catalog: shop.catalog, activity });
    expect(items.find(({ item: one }) => one.itemId === 'belt')?.reason.kind).toBe('popular');
  });

  it('has what is popular when nothing is touched more than usual, and says so', () => {
    expect(ask('trending', [], { k: 1 })).toMatchObject({
      ...{ level: 'popular', levelReason: 'nothing that is touched more than it usually is can be shown' },
      items: [{ item: { itemId: 'tea-1' } }],
    });
  });

  it('what is popular is known without a model', () => {
    expect(ask('for-you', [], { k: 2 }, { catalog: shop.catalog, activity })).toMatchObject({
      ...{ level: 'popular', levelReason: 'no model is published yet' },
      items: [{ item: { itemId: 'tea-1' } }, { item: { itemId: 'tea-2' } }],
    });
  });
});

describe('new arrivals', () => {
  it('are what came last, newest first, without what was bought', () => {
    expect(shown(ask('new-arrivals', [touch('tea-2', 'purchase')]))).toEqual(['tea-new', 'tea-1', 'tie']);
  });

  it('are called new for a while, and not when they came with the first of the catalog', () => {
    const catalog = new CatalogIndex();
    const since = { first: 400, second: 399.5, old: 100, lately: 89, today: 0 };
    catalog.apply(Object.entries(since).map(([id, days]) => ({ itemId: id, item: item(id), addedAt: daysAgo(days) })));
    const kinds = ({ items }: Recommendation) => items.map(({ reason }) => reason.kind);
    const answer = ask('new-arrivals', [], { k: 9 }, { catalog });
    expect(shown(answer)).toEqual(['today', 'lately', 'old', 'second', 'first']);
    expect(kinds(answer)).toEqual(['new_arrival', 'new_arrival', 'in_catalog', 'in_catalog', 'in_catalog']);
    const imported = new CatalogIndex();
    imported.apply(['a', 'b'].map((id) => ({ itemId: id, item: item(id), addedAt: daysAgo(1) })));
    expect(kinds(ask('new-arrivals', [], {}, { catalog: imported }))).toEqual(['in_catalog', 'in_catalog']);
  });

  it('keep their order when an item is changed, and lose what is sold out', () => {
    const catalog = catalogOf(item('a'), item('b'), item('c'));
    expect(shown(ask('new-arrivals', [], {}, { catalog }))).toEqual(['c', 'b', 'a']);
    const changed = (itemId: string, at: number, inStock: boolean) => ({
      ...{ itemId, item: item(itemId, { inStock }), addedAt: new Date(at * 60_000) },
    });
    catalog.apply([changed('a', 0, true), changed('c', 2, false), changed('d', 1.5, true)]);
    expect(shown(ask('new-arrivals', [], {}, { catalog }))).toEqual(['d', 'b', 'a']);
  });
});

it('no cap is said to have left nothing: it lets the first of each through', () => {
  const rules = rulesOf({ caps: [{ by: 'brand', max: 1 }] });
  const excludedIds = new Set([...ids, 'tea-new']);
  expect(ask('for-you', [], { rules, excludedIds }).levelReason).toBe(
    'all that is in stock is excluded from this answer',
  );
});

describe('a shopper of whom only a profile is known', () => {
  const affinities = [{ attribute: 'material', value: 'leather', weight: 0.8 }];

  it('gets what is popular among what fits it', () => {
    const answer = ask('for-you', [], { affinities, k: 3 });
    expect(answer).toMatchObject({ level: 'segment', levelReason: 'the shopper has no stored history' });
    expect(shown(answer)).toEqual(['belt', 'tie', 'tea-1']);
    expect(answer.items[0].reason).toEqual({ kind: 'fits_profile', text: 'Fits what you look for: leather' });
  });

  it('gets what fits the first click as soon as there is one', () => {
    expect(ask('for-you', [touch('shirt-1')], { affinities, k: 1 })).toMatchObject({
      ...{ level: 'personal', items: [{ item: { itemId: 'shirt-2' } }] },
    });
  });

  it('gets what is popular when nothing fits it', () => {
    const unknown = [{ attribute: 'brand', value: 'Nobody', weight: 1 }];
    expect(ask('for-you', [], { affinities: unknown, k: 1 }).level).toBe('popular');
  });
});
