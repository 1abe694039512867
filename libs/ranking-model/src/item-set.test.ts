import fc from 'fast-check';
import { ItemSet } from './item-set';

const ITEMS = 100;
const items = fc.array(fc.nat({ max: ITEMS - 1 }), { maxLength: 40 });

it('gives what was added once each, in order, and begins anew after it was cleared', () => {
  const set = new ItemSet(ITEMS);
  fc.assert(
    fc.property(items, items, (added, scored) => {
      const scores = new Float32Array(ITEMS);
      for (const item of scored) scores[item] = 0.5;
      set.clear();
      set.addAll(Int32Array.from(added));
      set.addAboveZero(scores);
      expect([...set.inOrder()]).toEqual([...new Set([...added, ...scored])].sort((a, b) => a - b));
    }),
  );
});
