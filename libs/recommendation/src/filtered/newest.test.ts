import fc from 'fast-check';
import { CatalogIndex } from '../catalog/catalog-index';
import { itemFilter } from '../filter/item-filter';
import { findNewest, newestItems } from './newest';
import { item } from '../test-shop';

/** More items than are remembered, many of which came together. */
const MANY = 4_500;
const made = (n: number, form = 0) => ({
  itemId: `i${n}`,
  item: form < 0 ? undefined : item(`i${n}`, { attributes: { n, form }, inStock: (n + form) % 7 > 0 }),
  addedAt: new Date(1_000 * ((n * 31) % 900)),
});

it('gives what is in stock and matches, the newest first, whatever came, went and changed since', () => {
  const filter = fc.constantFrom('attributes.n < 600', 'attributes.n > 40', 'attributes.form = 2').map(itemFilter);
  const changes = fc.array(fc.tuple(fc.nat(MANY - 1), fc.integer({ min: -1, max: 3 })), { maxLength: 60 });
  const wanted = fc.record({
    filter: fc.option(filter, { nil: undefined }),
    k: fc.constantFrom(5, 1_000),
    excluded: fc.constantFrom(0, 3_000),
  });
  fc.assert(
    fc.property(fc.array(wanted, { minLength: 1, maxLength: 4 }), changes, fc.boolean(), (asked, some, closesUp) => {
      const catalog = new CatalogIndex();
      const added = new Map<string, number>();
      const apply = (list: ReturnType<typeof made>[]) => {
        catalog.apply(list);
        for (const { itemId, addedAt } of list) added.set(itemId, addedAt.getTime());
      };
      apply(Array.from({ length: MANY }, (_, n) => made(n)));
      let steps = 0;
      for (const { filter: matches, k, excluded } of asked) {
        const excludedIds = new Set(Array.from({ length: excluded }, (_, n) => `i${n}`));
        for (const _ of findNewest({ catalog }, k, { excludedIds, filter: matches })) {
          if (steps < some.length) apply([made(...some[steps])]);
          if (closesUp && steps === 20)
            for (const form of [1, 2]) apply(Array.from({ length: MANY }, (__, n) => made(n, form)));
          steps++;
        }
        apply(some.map((one) => made(...one)));
        const expected = [...catalog.available.all()]
          .filter((one) => !excludedIds.has(one.itemId) && (!matches || matches(one)))
          .map(({ itemId }) => itemId)
          .sort((a, b) => added.get(b)! - added.get(a)! || (a < b ? -1 : 1));
        const found = [...newestItems({ catalog }, k, { excludedIds, filter: matches })].map(({ itemId }) => itemId);
        expect(found.filter((id) => !excludedIds.has(id)).slice(0, k)).toEqual(expected.slice(0, k));
      }
    }),
    { numRuns: 40 },
  );
});

it('takes no old item that was changed for newer than those it let go of, when many of the newest are gone', () => {
  const catalog = new CatalogIndex();
  const sold = (n: number, title = '') => ({
    ...made(n),
    item: item(`i${n}`, { title }),
    addedAt: new Date(n * 1_000),
  });
  const all = Array.from({ length: MANY }, (_, n) => n);
  catalog.apply(all.map((n) => sold(n)));
  const newest = (k: number) =>
    [...newestItems({ catalog }, k, { excludedIds: new Set() })].map(({ itemId }) => itemId);
  expect(newest(1_000)[0]).toBe('i4499');
  catalog.apply(all.slice(-1_600).map((n) => made(n, -1)));
  catalog.apply(all.slice(0, 500).map((n) => sold(n, 'changed')));
  expect(newest(1)[0]).toBe('i2899');
  expect(newest(1_000).slice(0, 1_000)).toEqual(Array.from({ length: 1_000 }, (_, n) => `i${2_899 - n}`));
});
