import fc from 'fast-check';
import { CatalogIndex } from '../catalog/catalog-index';
import { itemFilter } from '../filter/item-filter';
import { TouchCounter } from './item-activity';
import { mostActive, prepareMostActive } from './most-active';
import { excludedBy } from '../exclusion';
import type { Shop } from '../shop';
import { item } from '../test-shop';

/** More items are touched than are remembered. */
const MANY = 4_000;
const change = (n: number, form = 0) => ({
  itemId: `i${n}`,
  item:
    form < 0
      ? undefined
      : item(`i${n}`, { brand: `b${(n + form) % 3}`, attributes: { n }, inStock: (n + form) % 7 > 0 }),
});
const counter = new TouchCounter(0);
for (let n = 0; n < MANY; n++) {
  counter.add('usual', `i${n}`, 1 + Math.floor((MANY - n) / 10), 0);
  counter.add('recent', `i${n}`, 1 + ((n * 31) % 50), 0);
}
counter.add('usual', 'sold no more', 1_000, 0);
const activity = counter.activity(0)!;

const filter = fc
  .constantFrom('attributes.n >= 2500', 'attributes.n >= 2500 and brand = "b1"', 'brand = "b2"', 'attributes.n > 9000')
  .map(itemFilter);

it('what is touched most is what looking at all of it finds, whatever filters leave and however the catalog changes', () => {
  const changes = fc.array(fc.tuple(fc.nat(MANY - 1), fc.integer({ min: -1, max: 3 })), { maxLength: 30 });
  const hidden = fc.integer({ min: 0, max: 3_000 });
  fc.assert(
    fc.property(
      fc.option(filter),
      changes,
      hidden,
      fc.constantFrom(1, 10, 1_000),
      fc.boolean(),
      (asked, some, most, k, closesUp) => {
        const catalog = new CatalogIndex();
        catalog.apply(Array.from({ length: MANY }, (_, n) => change(n)));
        const shop: Shop = { catalog, activity };
        const excludedIds = new Set(Array.from({ length: most }, (_, n) => `i${n}`));
        const wishes = { excludedIds, filter: asked ?? undefined };
        let steps = 0;
        for (const _ of prepareMostActive(shop, ['popularity', 'trend'], k, wishes)) {
          if (steps < some.length) catalog.apply([change(...some[steps])]);
          if (closesUp && steps === 5)
            for (const form of [1, 2]) catalog.apply(Array.from({ length: MANY }, (__, n) => change(n, form)));
          steps++;
        }
        catalog.apply(some.map((one) => change(...one)));
        const isExcluded = excludedBy(wishes);
        for (const measure of ['popularity', 'trend'] as const) {
          const expected = activity.itemIds
            .map((itemId, place) => ({ item: catalog.available.get(itemId), score: activity[measure][place] }))
            .filter((one) => one.item && one.score > 0 && !isExcluded(one.item))
            .sort((a, b) => b.score - a.score)
            .slice(0, k);
          expect(mostActive(shop, measure, k, isExcluded)).toEqual(expected);
        }
      },
    ),
    { numRuns: 30 },
  );
});

it('is there at once when it was prepared, also where filters leave nothing of what is touched most', () => {
  const catalog = new CatalogIndex();
  const large = new TouchCounter(0);
  const size = 60_000;
  for (let n = 0; n < size; n++) large.add('usual', `i${n}`, size - n, 0);
  catalog.apply(Array.from({ length: size }, (_, n) => change(n)));
  const shop: Shop = { catalog, activity: large.activity(0)! };
  const wishes = { excludedIds: new Set<string>(), filter: itemFilter('attributes.n >= 40000') };
  const cpuOf = (work: () => unknown) => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1_000;
  };
  const steps: number[] = [];
  const work = prepareMostActive(shop, ['popularity'], 10, wishes);
  for (let isDone = false; !isDone;) steps.push(cpuOf(() => (isDone = work.next().done === true)));
  const whole = steps.reduce((a, b) => a + b);
  // One step may be that of a garbage collection.
  expect(steps.sort((a, b) => b - a)[1]).toBeLessThan(whole / 3 + 2);
  const isExcluded = excludedBy(wishes);
  mostActive(shop, 'popularity', 10, isExcluded);
  expect(cpuOf(() => mostActive(shop, 'popularity', 10, isExcluded))).toBeLessThan(whole / 3 + 2);
});

it('asks of no more items than it takes to fill a list', () => {
  const catalog = new CatalogIndex();
  catalog.apply(Array.from({ length: MANY }, (_, n) => change(n)));
  const shop: Shop = { catalog, activity };
  let asked = 0;
  const filter = () => ++asked > 0;
  const wishes = { excludedIds: new Set<string>(), filter };
  for (const _ of prepareMostActive(shop, ['popularity'], 10, wishes));
  expect(asked).toBeLessThanOrEqual(150);
  asked = 0;
  expect(mostActive(shop, 'popularity', 10, excludedBy(wishes))).toHaveLength(10);
  expect(asked).toBe(10);
});
