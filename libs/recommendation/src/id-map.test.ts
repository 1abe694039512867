import fc from 'fast-check';
import { IdMap } from './id-map';

it('is a map, whatever the ids are', () => {
  const id = fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom('__proto__', 'constructor', ''));
  const change = fc.tuple(id, fc.option(fc.integer(), { nil: undefined }));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
      const [map, expected] = [new IdMap<number>(), new Map<string, number>()];
      for (const [itemId, value] of changes) {
        for (const one of [map, expected]) {
          if (value === undefined) one.delete(itemId);
          else one.set(itemId, value);
        }
      }
      expect(map.size).toBe(expected.size);
      for (const [itemId] of changes) expect(map.get(itemId)).toBe(expected.get(itemId));
    }),
  );
});

it('spreads ids that are numbers evenly over its parts, of which none is then so large that it takes long to grow', () => {
  const map = new IdMap<number>();
  for (let n = 0; n < 32_000; n++) map.set(`SKU-${n}`, n);
  const sizes = Array.from((map as unknown as { parts: Map<string, number>[] }).parts, ({ size }) => size);
  expect(Math.max(...sizes)).toBeLessThan(2_000);
});
