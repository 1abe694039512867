import { atOnce } from '@attune/ranking-model';
import fc from 'fast-check';
import { Arrivals } from './arrivals';

it('gives what is sold now, the newest first, whatever came and went in whatever order', () => {
  const change = fc.record({
    itemId: fc.constantFrom(...'abcdefgh'),
    /** Undefined: it is taken out. */
    since: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  });
  const page = fc.array(change, { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(page, { maxLength: 8 }), fc.integer({ min: 1, max: 40 }), (pages, times) => {
      const arrivals = new Arrivals();
      const sold = new Map<string, number>();
      const counts = (itemId: string, since: number) => sold.get(itemId) === since;
      for (const changes of Array.from({ length: times }, () => pages).flat()) {
        for (const { itemId, since } of changes) {
          if (since !== undefined && since !== sold.get(itemId)) arrivals.add(itemId, since);
          if (since === undefined) sold.delete(itemId);
          else sold.set(itemId, since);
        }
        arrivals.settle();
        atOnce(arrivals.tidy(sold.size, counts));
      }
      const expected = [...sold].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([itemId]) => itemId);
      expect([...arrivals.newestFirst(counts)]).toEqual(expected);
    }),
  );
});
