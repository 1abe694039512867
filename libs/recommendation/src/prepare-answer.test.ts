import type { Stepwise } from '@attune/ranking-model';
import fc from 'fast-check';
import { CatalogIndex, type CatalogChange } from './catalog/catalog-index';
import { itemFilter } from './filter/item-filter';
import { prepareAnswer } from './prepare-answer';
import { similarItems } from './recipes/similar';
import { recommend } from './recommend';
import type { RecommendInput } from './recommend-input';
import type { Recommendation } from './recommendation';
import { rulesOf } from './rules/rules';
import type { Shop } from './shop';
import { ShopperHistory } from './shopper-history';
import { activityOf, comparable, item, modelOf } from './test-shop';

const MANY = 1_200;
const ids = Array.from({ length: MANY }, (_, n) => `i${n}`);
/** The item of a number, in one of the forms that it may change to. */
const made = (n: number, form = 0) =>
  item(`i${n}`, {
    brand: `b${(n + form) % 40}`,
    categoryPath: ['All', `c${(n + 3 * form) % 30}`],
    price: { amountMinor: (n * 7 + form) % 997, currency: 'EUR' },
    attributes: { colour: n % 3 === 0 ? ['red', `x${form}`] : 'blue', sku: `s${n}-${form}` },
    inStock: (n + form) % 11 > 0,
  });
const change = (n: number, form = 0): CatalogChange => ({
  ...{ itemId: `i${n}`, item: form < 0 ? undefined : made(n, form), addedAt: new Date(1_000 * (n % 50)) },
});
const known = ids.slice(0, MANY - 100);
const model = modelOf(known, {
  embedding: Object.fromEntries(known.map((id, n) => [id, [Math.sin(n * 7), Math.cos(n * 5), (n % 3) - 1]])),
  attributes: { 'brand:b1': [1, 0, 0], 'brand:b2': [0, 1, 0] },
  popularity: Object.fromEntries(known.map((id, n) => [id, ((n * 31) % 100) / 100])),
});
const activity = activityOf(
  Object.fromEntries(ids.slice(0, 700).map((id, n) => [id, { usual: 1 + (n % 13), recent: n % 50 }])),
);

const RECIPES = ['for-you', 'cart', 'category', 'trending', 'new-arrivals'] as const;
const history = new ShopperHistory([{ itemId: 'i5', type: 'view_item' }], ['i1150']);
const wishes = fc.record({
  filter: fc.option(
    fc
      .constantFrom(
        'price < 0.20',
        'brand = "b7"',
        'brand = "b7" and price > 3',
        'attributes.sku = "s3-0"',
        'itemId in ("i1") or brand in ("b1", "b2", "b3", "b4", "b5", "b6")',
        'price < 0',
      )
      .map(itemFilter),
    { nil: undefined },
  ),
  rules: fc.option(fc.constant(rulesOf({ filter: 'not category = "c4" and price < 9' })), { nil: undefined }),
  affinities: fc.subarray([
    { attribute: 'colour', value: 'red', weight: 1 },
    { attribute: 'sku', value: 's9-0', weight: 0.5 },
    { attribute: 'brand', value: '', weight: 0.25 },
  ]),
  history: fc.constantFrom(history, new ShopperHistory([], [])),
  k: fc.constantFrom(5, 40),
});

/** All answers that look at the whole catalog. @param between what happens after each step of what comes before an answer */
function answers(shop: Shop, wanted: Partial<RecommendInput>, between?: () => void): Record<string, Recommendation> {
  const input = { k: 10, now: new Date(0), excludedIds: new Set(['i3']), categoryPath: ['All', 'c2'], ...wanted };
  const prepared = (work: Stepwise) => {
    if (between) for (const _ of work) between();
  };
  const all = RECIPES.map((recipe): [string, Recommendation] => {
    const categoryPath = recipe === 'category' ? input.categoryPath : undefined;
    prepared(prepareAnswer(shop, { ...input, categoryPath }));
    return [recipe, comparable(recommend(shop, recipe, input as RecommendInput))];
  });
  const around = { ...input, itemId: 'i9' } as RecommendInput & { itemId: string };
  prepared(prepareAnswer(shop, { ...input, affinities: [], aroundItemId: 'i9' }));
  return Object.fromEntries([...all, ['similar', comparable(similarItems(shop, around))]]);
}

const changes = fc.array(fc.tuple(fc.nat(MANY - 1), fc.integer({ min: -1, max: 4 })), { minLength: 1, maxLength: 40 });

it('what was prepared while the catalog changed is what a new recommender answers', () => {
  fc.assert(
    fc.property(wishes, changes, fc.integer({ min: 1, max: 12 }), (wanted, some, every) => {
      const catalog = new CatalogIndex();
      const log: CatalogChange[] = [];
      const apply = (list: CatalogChange[]) => {
        catalog.apply(list);
        log.push(...list);
      };
      apply(ids.map((_, n) => change(n)));
      let steps = 0;
      const between = () => {
        steps++;
        if (steps % every === 0 && steps < 100) apply([change(...some[steps % some.length])]);
        // At times so many that the places close up.
        if (steps % (5 * every) === 0 && steps < 100) apply(ids.map((_, n) => change(n, steps % 5)));
      };
      answers({ catalog, model, activity }, wanted, between);
      const after = answers({ catalog, model, activity }, wanted);
      const anew = new CatalogIndex();
      anew.apply(log);
      expect(after).toEqual(answers({ catalog: anew, model, activity }, wanted));
    }),
    { numRuns: 25 },
  );
});

it('a filter leaves what is left when all else is excluded by its id', () => {
  const catalog = new CatalogIndex();
  catalog.apply(ids.map((_, n) => change(n)));
  const shop = { catalog, model, activity };
  const shown = (all: Record<string, Recommendation>) =>
    Object.entries(all).map(([name, { level, items }]) => [
      name,
      level,
      items.map((one) => [one.item.itemId, one.score]),
    ]);
  fc.assert(
    fc.property(wishes, ({ filter = itemFilter('price < 0.30'), ...wanted }) => {
      const others = [...catalog.available.all()].filter((one) => !filter(one)).map(({ itemId }) => itemId);
      const excludedIds = new Set(['i3', ...others]);
      expect(shown(answers(shop, { ...wanted, filter }))).toEqual(shown(answers(shop, { ...wanted, excludedIds })));
    }),
    { numRuns: 60 },
  );
});

it('a model that is prepared while the catalog changes knows the catalog as one that is asked for at once', () => {
  const of = (catalog: CatalogIndex, one = model) => {
    const { available, newItems } = catalog.assortment(one);
    return {
      available: [...available],
      newItems: [...newItems.all()],
      cold: catalog.coldItems(one).itemIds.filter((id) => id),
    };
  };
  fc.assert(
    fc.property(changes, fc.boolean(), (some, closesUp) => {
      const [catalog, anew] = [new CatalogIndex(), new CatalogIndex()];
      const apply = (list: CatalogChange[]) => [catalog, anew].forEach((each) => each.apply(list));
      apply(ids.map((_, n) => change(n)));
      let at = 0;
      for (const _ of catalog.prepare(model)) {
        apply([change(...some[at++ % some.length])]);
        if (closesUp && at === 4) for (const form of [1, 2, 3]) apply(ids.map((__, n) => change(n, form)));
      }
      expect(of(catalog)).toEqual(of(anew));
      apply(some.map((one) => change(...one)));
      expect(of(catalog)).toEqual(of(anew));
    }),
    { numRuns: 60 },
  );
});

describe('no other call waits long, however large the catalog', () => {
  const large = Array.from({ length: 100_000 }, (_, n) =>
    item(`l${n}`, {
      categoryPath: [`c${n % 3}`],
      attributes: { material: `m${n % 20}`, sku: `s${n}`, late: n > 85_000 },
    }),
  );
  /** What takes long to ask of an item. */
  const LONG = Array.from({ length: 60 }, (_, n) => `attributes.a${n} = 1`).join(' or ');
  /** CPU time in milliseconds: other work of the machine does not count. */
  const cpuOf = (work: () => unknown) => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1_000;
  };
  const leastCpuOf = (work: () => unknown) => Math.min(...Array.from({ length: 5 }, () => cpuOf(work)));
  const catalog = new CatalogIndex();
  catalog.apply(large.map((one) => ({ itemId: one.itemId, item: one })));
  const shop: Shop = { catalog, model: modelOf([]) };
  const affinities = Array.from({ length: 20 }, (_, n) => ({ attribute: 'material', value: `m${n}`, weight: 1 }));

  it('while the newest are looked for where only old ones match, or are not excluded, nor when they were found', () => {
    const arrivals = new CatalogIndex();
    arrivals.apply(
      Array.from({ length: 100_000 }, (__, n) => ({
        itemId: `a${n}`,
        item: item(`a${n}`, { attributes: { early: n < 10_000 }, inStock: n < 60_000 }),
        addedAt: new Date(n * 60_000),
      })),
    );
    const excludedIds = new Set(Array.from({ length: 50_000 }, (__, n) => `a${59_999 - n}`));
    const others = { history: new ShopperHistory([], []), k: 10, now: new Date(0) };
    const prepared = (wanted: Pick<RecommendInput, 'filter' | 'excludedIds'>) => {
      for (const _ of prepareAnswer({ catalog: arrivals }, { ...others, ...wanted, byArrival: true }));
      const answer = () => recommend({ catalog: arrivals }, 'new-arrivals', { ...others, ...wanted });
      expect(answer().items[0].item.itemId).toBe('a9999');
      return answer;
    };
    // To look at all that is newer takes 20 ms and more, of a million ten times as long.
    const filter = itemFilter('attributes.early');
    expect(leastCpuOf(prepared({ filter, excludedIds: new Set() }))).toBeLessThan(5);
    // What is excluded is passed over, which takes longer on a busy machine: so each beside the other.
    const answer = prepared({ excludedIds });
    const passOver = () => [...arrivals.available.all()].filter(({ itemId }) => excludedIds.has(itemId));
    const shares = Array.from({ length: 8 }, () => cpuOf(answer) / cpuOf(passOver));
    expect(Math.min(...shares)).toBeLessThan(6);
  });

  it('while a filter leaves what stands last in the catalog, as all that stands before is excluded, nor when it was found', () => {
    const catalog = new CatalogIndex();
    const isLeft = (n: number) => n < 3_000 || n >= 17_000;
    const made = Array.from({ length: 20_000 }, (__, n) => item(`f${n}`, { attributes: { left: isLeft(n) } }));
    catalog.apply(made.map((one) => ({ itemId: one.itemId, item: one })));
    const input = {
      ...{ history: new ShopperHistory([], []), k: 10, now: new Date(0) },
      excludedIds: new Set(made.slice(0, 3_000).map(({ itemId }) => itemId)),
      filter: itemFilter(`not (${LONG} or not attributes.left)`),
    };
    for (const _ of prepareAnswer({ catalog }, input));
    const answer = () => recommend({ catalog }, 'for-you', input);
    expect(answer().items[0].item.itemId).toBe('f17000');
    // To ask for each that stands between takes 60 ms and more.
    expect(leastCpuOf(answer)).toBeLessThan(30);
  });

  it('while what is popular in a category is looked for where only unpopular items match, nor when it was found', () => {
    const popular = Array.from({ length: 30_000 }, (__, n) => `p${n}`);
    const made = popular.map((id, n) => item(id, { categoryPath: ['All', 'Mugs'], attributes: { rare: n >= 27_000 } }));
    const large: Shop = { catalog: new CatalogIndex(), model: modelOf(['none']) };
    large.catalog.apply(made.map((one) => ({ itemId: one.itemId, item: one })));
    large.activity = activityOf(Object.fromEntries(popular.map((id, n) => [id, { usual: 30_000 - n }])));
    const filter = itemFilter(`not (${LONG} or not attributes.rare)`);
    const input = {
      ...{ history: new ShopperHistory([], []), k: 10, now: new Date(0), excludedIds: new Set<string>() },
      filter,
    };
    const asked = { ...input, categoryPath: ['All'] };
    const around = { ...input, itemId: 'p5' };
    const first = (answer: Recommendation) => answer.items[0].item.itemId;
    for (const _ of prepareAnswer(large, asked));
    expect(first(recommend(large, 'category', asked))).toBe('p27000');
    const inCategory = () => recommend(large, 'category', asked);
    for (const _ of prepareAnswer(large, { ...input, aroundItemId: 'p5' }));
    expect(first(similarItems(large, around))).toBe('p27000');
    // To ask for each that is more popular takes 60 ms and more.
    for (const answer of [inCategory, () => similarItems(large, around)]) expect(leastCpuOf(answer)).toBeLessThan(30);
  });

  it.each<[string, Partial<RecommendInput>]>([
    ['a filter that nothing matches', { filter: itemFilter('price < 0') }],
    ['a filter that little matches', { filter: itemFilter('attributes.sku in ("s7", "s8")') }],
    ['a filter that only the newest match', { filter: itemFilter('attributes.late') }],
    ['a profile that everything fits', { affinities }],
    ['a profile that little fits', { affinities: [{ attribute: 'sku', value: 's7', weight: 1 }] }],
  ])('while %s is looked for, nor when it was found', (_, wanted) => {
    const input = {
      history: new ShopperHistory([], []),
      k: 10,
      now: new Date(0),
      excludedIds: new Set<string>(),
      ...wanted,
    };
    const steps: number[] = [];
    const work = prepareAnswer(shop, input);
    for (let isDone = false; !isDone;) steps.push(cpuOf(() => (isDone = work.next().done === true)));
    const whole = steps.reduce((a, b) => a + b);
    // One step may be that of a garbage collection.
    const [, longest] = steps.sort((a, b) => b - a);
    expect(longest).toBeLessThan(whole / 4 + 2);
    // Without what was prepared it is all of it: 30 ms and more.
    expect(leastCpuOf(() => recommend(shop, 'for-you', input))).toBeLessThan(whole / 4 + 2);
  });
});
