import { atOnce } from '@attune/ranking-model';
import fc from 'fast-check';
import { CategoryIndex } from './category-index';
import { item } from '../test-shop';

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
        if (since % 5 === 0) atOnce(index.placesWith('since', 'x'));
        if (since % 3 === 0 && index.hasManyGaps) atOnce(index.closeUp());
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
        expect(index.itemsAt(index.placesIn(path)).map(({ itemId }) => itemId)).toEqual(within);
      }
      const withValue = (...asked: [string, string]) => {
        return index.itemsAt(atOnce(index.placesWith(...asked))!).map(({ itemId }) => itemId);
      };
      expect(withValue('since', '1')).toEqual(ids.filter((itemId) => expected.get(itemId)!.since % 3 === 1));
      expect(withValue('category', 'Home')).toEqual(ids.filter((id) => expected.get(id)!.path.includes('Home')));
      expect(withValue('a', '')).toEqual(ids.filter((itemId) => itemId === 'a'));
      expect(withValue('brand', '')).toEqual([]);
      expect(withValue('constructor', '')).toEqual([]);
    }),
  );
});

it('lists no values of which there are very many, but who has any', () => {
  const index = new CategoryIndex();
  for (let n = 0; n < 12_000; n++) index.add(item(`i${n}`, { attributes: { sku: `s${n}`, kind: 'a' } }));
  const placesWith = (value: string) => atOnce(index.placesWith('sku', value));
  expect(placesWith('s3')).toBeUndefined();
  index.add(item('later', { attributes: { sku: ['s7', 's3'] } }));
  expect(placesWith('')).toHaveLength(12_001);
  expect(atOnce(index.placesWith('kind', 'a'))).toHaveLength(12_000);
});

it('lists values of places that close up while they are looked at', () => {
  const index = new CategoryIndex();
  for (let n = 0; n < 3_000; n++) index.add(item(`i${n}`, { brand: `b${n % 3}` }));
  for (let n = 0; n < 2_000; n++) index.delete(`i${n}`);
  const looking = index.placesWith('brand', 'b1');
  looking.next();
  looking.next();
  atOnce(index.closeUp());
  const found = index.itemsAt(atOnce(looking)!);
  expect(found.map(({ itemId }) => itemId)).toEqual(
    [...index.all()].filter((one) => one.brand === 'b1').map(({ itemId }) => itemId),
  );
});

it('knows where the items of more attributes stand than one profile may have, and looks at none twice for them', () => {
  const index = new CategoryIndex();
  const names = Array.from({ length: 20 }, (_, n) => `a${n}`);
  for (let n = 0; n < 1_000; n++)
    index.add(item(`i${n}`, { attributes: Object.fromEntries(names.map((name) => [name, `v${n % 3}`])) }));
  const steps = () => names.flatMap((name) => [...index.placesWith(name, 'v1')]).length;
  expect(steps()).toBeGreaterThan(0);
  expect(steps()).toBe(0);
});
