import { categoryHash, COMPARISON_HASH, itemHash, placeAt, searchHash } from './place';

test.each(['SKU-1', 'a/b', '..', '50% off', '#1', 'כד', '__proto__'])('the product %s has an address', (itemId) => {
  expect(placeAt(itemHash(itemId))).toEqual({ kind: 'item', itemId });
});

test('a search has an address, and without a text it is the start', () => {
  expect(placeAt(searchHash('100 % linen / cotton'))).toEqual({ kind: 'search', text: '100 % linen / cotton' });
  expect(placeAt(searchHash(''))).toEqual({ kind: 'home' });
});

test.each([[['Home']], [['Bags & Accessories', '50% off', 'a/b']], [['נעליים', '..']]])(
  'the category %j has an address',
  (path) => {
    expect(placeAt(categoryHash(path))).toEqual({ kind: 'category', path });
  },
);

test('so has the list before and after', () => {
  expect(placeAt(COMPARISON_HASH)).toEqual({ kind: 'comparison' });
});

test.each(['', '#', '#/'])('%p is the start', (hash) => {
  expect(placeAt(hash)).toEqual({ kind: 'home' });
});

test.each(['#/item/', '#/item/%E0%A4%A', '#/search/%', '#/category/%', '#/other/x', '#main'])(
  '%s names nothing',
  (hash) => {
    expect(placeAt(hash)).toEqual({ kind: 'unknown' });
  },
);
