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
        index.add(
          item(itemId, { categoryPath: path, attributes: { since: [String(since % 3), 'x'], [itemId]: true } }),
          since,
        );
        if (since % 5 === 0) index.withValue('since', 'x');
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
      const withValue = (...asked: [string, string]) => index.withValue(...asked).map(({ itemId }) => itemId);
      expect(withValue('since', '1')).toEqual(ids.filter((itemId) => expected.get(itemId)!.since % 3 === 1));
      expect(withValue('category', 'Home')).toEqual(ids.filter((id) => expected.get(id)!.path.includes('Home')));
      expect(withValue('a', '')).toEqual(ids.filter((itemId) => itemId === 'a'));
      expect(withValue('brand', '')).toEqual([]);
      expect(withValue('constructor', '')).toEqual([]);
    }),
  );
});

it('finds the items of a value of which there are very many others', () => {
  const index = new CategoryIndex();
  for (let n = 0; n < 12_000; n++) index.add(item(`i${n}`, { attributes: { sku: `s${n >> 1}x${n}`, kind: 'a' } }));
  index.add(item('last', { attributes: { sku: 's7' } }));
  const withValue = (value: string) => index.withValue('sku', value).map(({ itemId }) => itemId);
  expect(withValue('s3x7')).toEqual(['i7']);
  expect(withValue('s7')).toEqual(['last']);
  index.add(item('later', { attributes: { sku: ['s7', 's3x7'] } }));
  expect(withValue('s3x7')).toEqual(['i7', 'later']);
  expect(index.withValue('sku', '')).toHaveLength(12_002);
});
