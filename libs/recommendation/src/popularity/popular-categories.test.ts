import type { CatalogItem } from '@attune/contracts';
import fc from 'fast-check';
import { popularWithin } from '../stages/popular-stages';
import { type Affinity, profileStage } from '../stages/profile-stage';
import { popularityOf, type Shop } from '../shop';
import { activityOf, catalogOf, item, modelOf } from '../test-shop';

/** More items than are remembered of a group. */
const MANY = 2_500;
const ids = Array.from({ length: MANY }, (_, n) => `i${n}`);
const made = ids.map((itemId, n) =>
  item(itemId, {
    categoryPath: n % 50 === 0 ? ['Home', 'Rare'] : ['Home', `c${n % 2}`],
    brand: `b${n % 7}`,
    attributes: { colour: n % 3 === 0 ? ['red', 'blue'] : 'red', ...(n % 11 === 0 && { wide: true }) },
  }),
);
const model = {
  ...modelOf(ids),
  // Many are equally popular.
  popularity: Float32Array.from(ids, (_, n) => Math.round(100 / (1 + ((n * 7919) % MANY))) / 100),
};
const shopOf = (): Shop => ({ catalog: catalogOf(...made), model, activity: activityOf({ i7: { usual: 3 } }) });

const hidden = fc.record({ every: fc.integer({ min: 1, max: 40 }), from: fc.integer({ min: 0, max: MANY }) });
/** Hides the first `from`, but for some. */
const hides = ({ every, from }: { every: number; from: number }) => {
  return (one: CatalogItem) => Number(one.itemId.slice(1)) < from && Number(one.itemId.slice(1)) % every > 0;
};
const k = fc.constantFrom(1, 10, 300, 1_500);

it('the most popular of a category are those that looking at all of it finds, whatever is left out', () => {
  const shop = shopOf();
  fc.assert(
    fc.property(
      fc.constantFrom(['Home'], ['Home', 'c0'], ['Home', 'Rare'], ['None']),
      k,
      hidden,
      (path, most, some) => {
        const isHidden = hides(some);
        const expected = Array.from(shop.catalog.available.all())
          .filter((one) => path.every((name, depth) => one.categoryPath[depth] === name) && !isHidden(one))
          .map((one) => ({ itemId: one.itemId, popularity: popularityOf(shop, one.itemId) }))
          .sort((a, b) => b.popularity - a.popularity)
          .slice(0, most);
        const found = popularWithin(shop, path, { k: most, isExcluded: isHidden });
        expect(found.map(({ item: { itemId } }) => itemId)).toEqual(expected.map(({ itemId }) => itemId));
      },
    ),
    { numRuns: 60 },
  );
});

it('what fits a profile best is what looking at all items finds, whatever is left out', () => {
  const shop = shopOf();
  const wish = fc.constantFrom(
    ...[['brand', 'b3'] as const, ['colour', 'red'] as const, ['colour', 'blue'] as const, ['wide', ''] as const],
    ...[['category', 'Rare'] as const, ['category', 'Home'] as const, ['colour', 'green'] as const],
  );
  const affinities = fc
    .uniqueArray(wish, { minLength: 1, maxLength: 4 })
    .chain((some) => fc.tuple(...some.map(([attribute, value]) => affinity(attribute, value))));
  const affinity = (attribute: string, value: string) =>
    fc.constantFrom(0, 0.25, 0.5, 1).map((weight): Affinity => ({ attribute, value, weight }));
  fc.assert(
    fc.property(affinities, k, hidden, (wishes, most, some) => {
      const isHidden = hides(some);
      const scores = Array.from(shop.catalog.available.all())
        .filter((one) => !isHidden(one))
        .map((one) => {
          const met = wishes.filter(({ attribute, value }) => {
            const own = { brand: one.brand, category: one.categoryPath }[attribute] ?? one.attributes[attribute] ?? [];
            return value === '' ? [own].flat().length > 0 : [own].flat().includes(value);
          });
          return met.reduce((sum, { weight }) => sum + weight, 0) * (0.05 + popularityOf(shop, one.itemId));
        });
      const expected = scores.filter((score) => score > 0).sort((a, b) => b - a);
      const found = Array.from(profileStage(shop, wishes, '', { k: most, isExcluded: isHidden }).candidates);
      expect(found.map(({ score }) => Math.fround(score!))).toEqual(expected.slice(0, most).map(Math.fround));
      expect(new Set(found.map((one) => one.item.itemId)).size).toBe(found.length);
      expect(found.some((one) => isHidden(one.item))).toBe(false);
    }),
    { numRuns: 60 },
  );
});

it('what is popular follows the catalog, the model and what shoppers do', () => {
  const shop = shopOf();
  const best = () => popularWithin(shop, ['Home'], { k: 1, isExcluded: () => false })[0].item.itemId;
  const first = best();
  expect(first).toBe('i7');
  shop.activity = activityOf({ i8: { usual: 1 } });
  expect(best()).toBe('i8');
  shop.catalog.apply([{ itemId: 'i8', item: { ...made[8], inStock: false } }]);
  expect(best()).toBe('i0');
  shop.model = { ...model, popularity: Float32Array.from(ids, (_, n) => (n === 9 ? 1 : 0)) };
  expect(best()).toBe('i9');
});

it('what is popular in a category is looked for once, until something changes', () => {
  const large = Array.from({ length: 50_000 }, (_, n) => item(`l${n}`, { categoryPath: [`c${n % 3}`] }));
  const shop: Shop = { catalog: catalogOf(...large) };
  const cpuOf = (prepare: () => void) => {
    const before = process.threadCpuUsage();
    for (let n = 0; n < 30; n++) {
      prepare();
      popularWithin(shop, ['c1'], { k: 10, isExcluded: () => false });
    }
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  };
  const anew = cpuOf(() => (shop.activity = activityOf({ l7: { usual: 1 } })));
  expect(cpuOf(() => undefined)).toBeLessThan(anew / 3);
});
