import fc from 'fast-check';
import { PlaceList } from './place-list';

it('has what was pushed, in order, however much it is', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 20 }), fc.nat(400), (some, times) => {
      const list = new PlaceList();
      const pushed = Array.from({ length: times }, () => some).flat();
      for (const place of pushed) list.push(place);
      expect([...list]).toEqual(pushed);
      expect(list).toHaveLength(pushed.length);
      expect(Array.from({ length: pushed.length + 1 }, (_, n) => list.at(n))).toEqual([...pushed, undefined]);
    }),
    { numRuns: 50 },
  );
});

it('takes half of the memory of an array, and leaves nothing while it grows', () => {
  const [list, before] = [new PlaceList(), process.memoryUsage().arrayBuffers];
  for (let place = 0; place < 1_000_000; place++) list.push(place);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4.1e6);
  expect(list.at(999_999)).toBe(999_999);
});
