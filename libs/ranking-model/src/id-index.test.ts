import fc from 'fast-check';
import { IdIndex, indexOfIds, itself } from './id-index';

it('knows the last place of each id, whatever the ids are and however often they come and go', () => {
  const id = fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom('__proto__', 'constructor', ''));
  const change = fc.record({ id, isAdded: fc.boolean() });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (some, times) => {
      const entries: string[] = [];
      const [index, expected] = [new IdIndex(entries, itself), new Map<string, number>()];
      for (const { id, isAdded } of Array.from({ length: times }, () => some).flat()) {
        const place = isAdded ? entries.push(id) - 1 : undefined;
        for (const one of [index, expected]) {
          if (place === undefined) one.delete(id);
          else one.set(id, place);
        }
      }
      expect(index.size).toBe(expected.size);
      for (const { id } of some) {
        expect(index.get(id)).toBe(expected.get(id));
        expect(index.has(id)).toBe(expected.has(id));
      }
    }),
  );
});

it('takes less memory than a map for the ids of a large shop, with what is left over from its growth', () => {
  const ids = Array.from({ length: 200_000 }, (_, n) => `SKU-${n}`);
  const before = process.memoryUsage().arrayBuffers;
  const index = indexOfIds(ids);
  // A map of as many has 262,144 entries of 24 bytes, and as many buckets of 4.
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(262_144 * (24 + 4));
  expect([index.get('SKU-0'), index.get('SKU-199999'), index.get('SKU-200000')]).toEqual([0, 199_999, undefined]);
});

it('does not slow down where ids come and go for long', () => {
  const entries: string[] = [];
  const index = new IdIndex(entries, itself);
  for (let n = 0; n < 100_000; n++) {
    index.set(`SKU-${n}`, entries.push(`SKU-${n}`) - 1);
    if (n >= 100) index.delete(`SKU-${n - 100}`);
  }
  expect(index.size).toBe(100);
  const slots = (index as unknown as { parts: { slots: Int32Array }[] }).parts.map((part) => part.slots.length);
  expect(Math.max(...slots)).toBeLessThanOrEqual(64);
});
