import fc from 'fast-check';
import type { CatalogChange } from './catalog/catalog-index';
import { CatalogIndex } from './catalog/catalog-index';
import { itemFilter, type ItemFilter } from './filter/item-filter';
import { boughtTogether } from './recipes/bought-together';
import { rank } from './recipes/rank';
import { similarItems } from './recipes/similar';
import { recommend } from './recommend';
import type { Recommendation } from './recommendation';
import { ShopperHistory, type Touch } from './shopper-history';
import { activityOf, comparable, item, modelOf } from './test-shop';

const id = fc.integer({ min: 0, max: 14 }).map((n) => `i${n}`);
const rows = fc.dictionary(id, fc.uniqueArray(id, { maxLength: 4 }));
const itemIds = fc.uniqueArray(id, { maxLength: 12 });

const model = itemIds.chain((known) => {
  const ofKnown = (lists: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, list.filter((one) => known.includes(one))]));
  return fc
    .record({
      embedding: fc.constant(
        Object.fromEntries(known.map((one, n) => [one, [Math.sin(n * 7), Math.cos(n * 5), (n % 3) - 1]])),
      ),
      transitions: rows.map(ofKnown),
      coVisits: rows.map(ofKnown),
      boughtTogether: rows.map(ofKnown),
      popularity: fc.dictionary(id, fc.double({ min: 0, max: 1, noNaN: true })),
    })
    .map((parts) => modelOf(known, parts));
});

const change: fc.Arbitrary<CatalogChange> = fc.oneof(
  { weight: 1, arbitrary: id.map((itemId) => ({ itemId })) },
  {
    weight: 5,
    arbitrary: fc
      .record({ itemId: id, inStock: fc.boolean(), category: fc.constantFrom('A', 'B', 'C') })
      .map(({ itemId, inStock, category }) => ({
        itemId,
        item: item(itemId, { inStock, categoryPath: ['All', category] }),
      })),
  },
);
const touch: fc.Arbitrary<Touch> = fc.record({
  itemId: id,
  type: fc.constantFrom('view_item', 'add_to_cart', 'remove_from_cart', 'purchase', 'rate_item'),
});

const sum = fc.double({ min: 0.1, max: 9, noNaN: true });
const activity = fc
  .dictionary(id, fc.record({ usual: sum, recent: sum.map((x) => 5 * x) }), { minKeys: 1 })
  .map(activityOf);

const situation = fc.record({
  model: fc.option(model, { nil: undefined }),
  activity: fc.option(activity, { nil: undefined }),
  before: fc.array(change, { maxLength: 30 }),
  after: fc.array(change, { maxLength: 10 }),
  stored: fc.array(touch, { maxLength: 8 }),
  session: fc.array(id, { maxLength: 4 }),
  cart: fc.array(id, { maxLength: 4 }),
  affinities: fc.array(
    fc.record({
      attribute: fc.constant('category'),
      value: fc.constantFrom('A', 'B', 'X', ''),
      weight: fc.constant(0.5),
    }),
    { maxLength: 2 },
  ),
  excluded: fc.uniqueArray(id, { maxLength: 6 }),
  asked: fc.uniqueArray(id, { minLength: 1, maxLength: 15 }),
  k: fc.integer({ min: 1, max: 20 }),
  filter: fc.option(
    fc.constantFrom('A', 'B').map((name) => itemFilter(`category = "${name}"`)),
    { nil: undefined },
  ),
});

type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;

/** All answers, from a catalog that changed after the model was first used. */
function answers(given: Situation): { catalog: CatalogIndex; all: Record<string, Recommendation> } {
  const catalog = new CatalogIndex();
  const shop = { catalog, model: given.model, activity: given.activity };
  const history = new ShopperHistory(given.stored, given.session);
  const excludedIds = new Set(given.excluded);
  const { filter, cart, affinities } = given;
  const around = { itemId: given.asked[0], k: given.k, excludedIds, filter };
  const asked = {
    history,
    k: given.k,
    excludedIds,
    filter,
    now: new Date(0),
    cart,
    affinities,
    categoryPath: ['All', 'A'],
  };
  const ask = () => ({
    recommend: recommend(shop, 'for-you', asked),
    cart: recommend(shop, 'cart', asked),
    category: recommend(shop, 'category', asked),
    viewed: recommend(shop, 'recently-viewed', asked),
    boughtAgain: recommend(shop, 'buy-again', asked),
    trending: recommend(shop, 'trending', asked),
    arrivals: recommend(shop, 'new-arrivals', asked),
    similar: similarItems(shop, around),
    bought: boughtTogether(shop, around),
    rank: rank(shop, { history, itemIds: given.asked, filter }),
  });
  catalog.apply(given.before);
  ask();
  catalog.apply(given.after);
  const all = Object.entries(ask()).map(([call, answer]) => [call, comparable(answer)]);
  return { catalog, all: Object.fromEntries(all) as Record<string, Recommendation> };
}

it('never shows what cannot be had or does not match the filter, an item twice, more than was asked for, or a score out of order', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const { catalog, all } = answers(given);
      for (const [call, { items, level, levelReason }] of Object.entries(all)) {
        const ids = items.map((one) => one.item.itemId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((one) => catalog.isAvailable(one))).toBe(true);
        expect(items.every((one) => given.filter?.(one.item) ?? true)).toBe(true);
        expect(ids.length).toBeLessThanOrEqual(call === 'rank' ? given.asked.length : given.k);
        expect(items.every(({ score }, n) => n === 0 || score <= items[n - 1].score)).toBe(true);
        expect(level === 'empty').toBe(ids.length === 0);
        if (level === 'empty') expect(levelReason).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});

it('never shows what is excluded or bought, nor the item that it is about', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const { all } = answers(given);
      const bought = given.stored.filter(({ type }) => type === 'purchase').map(({ itemId }) => itemId);
      const shown = (answer: Recommendation) => answer.items.map((one) => one.item.itemId);
      for (const list of [all.recommend, all.cart, all.category, all.arrivals]) {
        expect(shown(list).filter((one) => bought.includes(one))).toEqual([]);
      }
      for (const list of Object.values(all).filter((list) => list !== all.rank)) {
        expect(shown(list).filter((one) => given.excluded.includes(one))).toEqual([]);
      }
      expect(shown(all.cart).filter((one) => given.cart.includes(one))).toEqual([]);
      for (const around of [all.similar, all.bought]) {
        expect(shown(around)).not.toContain(given.asked[0]);
      }
    }),
  );
});

it('fills every list with what can be had, new items included', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const { catalog, all } = answers(given);
      const left = (...out: string[]) =>
        Array.from(catalog.available.all()).filter((one) => !out.includes(one.itemId) && (given.filter?.(one) ?? true))
          .length;
      const bought = given.stored.filter(({ type }) => type === 'purchase').map(({ itemId }) => itemId);
      expect(all.recommend.items).toHaveLength(Math.min(given.k, left(...given.excluded, ...bought)));
      expect(all.cart.items).toHaveLength(Math.min(given.k, left(...given.excluded, ...bought, ...given.cart)));
      expect(all.trending.items).toHaveLength(Math.min(given.k, left(...given.excluded)));
      expect(all.arrivals.items).toHaveLength(Math.min(given.k, left(...given.excluded, ...bought)));
      expect(all.similar.items).toHaveLength(Math.min(given.k, left(...given.excluded, given.asked[0])));
      expect(all.bought.items).toHaveLength(Math.min(given.k, left(...given.excluded, given.asked[0])));
    }),
  );
});

it('answers alike in a process that followed the catalog and in one that read it whole', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const restarted = { ...given, before: [...given.before, ...given.after], after: [] };
      expect(answers(restarted).all).toEqual(answers(given).all);
    }),
  );
});

it('answers alike whether a filter says of which group its items are, or is asked for every item', () => {
  const filter = fc.constantFrom('category = "A"', 'category = "B" and inStock', 'category exists and category = "C"');
  fc.assert(
    fc.property(situation, filter, (given, text) => {
      const grouped = itemFilter(text);
      expect(grouped.group).toBeDefined();
      const plain: ItemFilter = (one) => grouped(one);
      // Few items of many: only then is the group looked at.
      const others = Array.from({ length: 200 }, (_, n) => ({ itemId: `other-${n}`, item: item(`other-${n}`) }));
      const asked = (filter: ItemFilter) => answers({ ...given, filter, before: [...others, ...given.before] }).all;
      expect(asked(grouped)).toEqual(asked(plain));
    }),
  );
});
