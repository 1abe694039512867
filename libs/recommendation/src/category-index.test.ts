import fc from 'fast-check';
import { CategoryIndex } from './category-index';
import { item } from './test-shop';

const PATHS = [[], ['Home'], ['Home', 'Mugs'], ['Home', 'Home'], ['Garden', 'Mugs']];
const change = fc.record({
  itemId: fc.constantFrom(...'abcdefgh'),
  /** Undefined: it is taken out. */
  path: fc.option(fc.constantFrom(...PATHS), { nil: undefined }),
  since: fc.nat(),
});

it('lists what is there by its last change, however often each item changes', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 100 }), (some, times) => {
      const index = new CategoryIndex();
      const expected = new Map<string, { since: number; path: string[] }>();
      for (const { itemId, path, since } of Array.from({ length: times }, () => some).flat()) {
        index.delete(itemId);
        expected.delete(itemId);
        if (!path) continue;
        index.add(item(itemId, { categoryPath: path }), since);
        expected.set(itemId, { since, path });
      }
      const ids = [...expected.keys()];
      expect(index.size).toBe(ids.length);
      expect(Array.from(index.all(), ({ itemId }) => itemId)).toEqual(ids);
      for (const [itemId, { since, path }] of expected) {
        expect(index.get(itemId)?.categoryPath).toBe(path);
        expect(index.soldSince(itemId)).toBe(since);
      }
      for (const path of [...PATHS.slice(1), ['Mugs'], ['Home', 'Mugs', 'Home']]) {
        const within = ids.filter((itemId) => path.every((name, depth) => expected.get(itemId)!.path[depth] === name));
        expect(index.inCategory(path).map(({ itemId }) => itemId)).toEqual(within);
      }
    }),
  );
});
