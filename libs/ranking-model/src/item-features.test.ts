import { catalogItem, type CatalogItem } from '@attune/contracts';
import fc from 'fast-check';
import { itemFeatures, MAX_FEATURE_LENGTH, MAX_ITEM_FEATURES } from './index';

const item = (fields: Partial<CatalogItem>): CatalogItem =>
  catalogItem.parse({ itemId: 'i', title: 'Kettle', ...fields });

test('says the category with every wider one, brand, price band, words and attributes', () => {
  const kettle = item({
    title: 'The Steel Kettle, 1.7 l: steel!',
    brand: ' ACME ',
    categoryPath: ['Home', 'Kitchen'],
    price: { amountMinor: 4_990, currency: 'EUR' },
    attributes: { Colour: ['Red', 'Black'], cordless: true, watts: 2200 },
  });
  expect(itemFeatures(kettle)).toEqual([
    ...['category:home', 'category:home > kitchen', 'brand:acme', 'price:EUR 24'],
    ...['title:the', 'title:steel', 'title:kettle', 'title:1.7', 'title:l'],
    ...['colour=red', 'colour=black', 'cordless=true', 'watts=2200'],
  ]);
});

test('puts prices of one band together, and apart by currency', () => {
  const band = (amountMinor: number, currency = 'EUR') =>
    itemFeatures(item({ price: { amountMinor, currency } })).find((feature) => feature.startsWith('price:'));
  expect(band(1100)).toBe(band(1400));
  expect(band(1000)).not.toBe(band(2000));
  expect(band(1000)).not.toBe(band(1000, 'USD'));
  expect(band(0)).toBeUndefined();
});

test('takes spellings of one word for one, and finds words where no spaces are', () => {
  expect(itemFeatures(item({ title: 'Café' }))).toEqual(itemFeatures(item({ title: 'CAFE\u0301' })));
  expect(itemFeatures(item({ title: '红色水壶' })).length).toBeGreaterThan(1);
});

test('finds the words of any title that the Unicode rules find, however it is written', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
  const letter = fc.constantFrom(...'abzßöüřžŉß09ＡªÅİıſ\'’.,:;_-/()&+!?"#%*| ·\u00a0\u0301\u00ad红ก');
  const piece = fc.oneof({ arbitrary: letter, weight: 5 }, fc.string({ unit: 'grapheme', maxLength: 2 }));
  const title = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(title, (any) => {
      const folded = any.normalize('NFKC').toLowerCase().trim();
      const wordLike = Array.from(segmenter.segment(folded)).filter(({ isWordLike }) => isWordLike);
      const named = itemFeatures({ ...item({}), title: any }).filter((feature) => feature.startsWith('title:'));
      expect(named).toEqual([...new Set(wordLike.map(({ segment }) => `title:${segment}`))]);
    }),
    { numRuns: 3_000 },
  );
});

test('an attribute cannot pass for a brand, a category or a word', () => {
  const named = itemFeatures(item({ title: 'x', attributes: { brand: 'acme', title: 'kettle', category: 'home' } }));
  expect(named).toEqual(['title:x', 'brand=acme', 'title=kettle', 'category=home']);
});

test('of thousands of attributes and a huge title takes so many, the category first', () => {
  const attributes = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`a${n}`, ['x', 'y']]));
  const named = itemFeatures({ ...item({ categoryPath: ['Home'], attributes }), title: 'word '.repeat(1_000_000) });
  expect(named).toHaveLength(MAX_ITEM_FEATURES);
  expect(named.slice(0, 2)).toEqual(['category:home', 'title:word']);
});

test('of any item says few, short, distinct things, the same every time', () => {
  const text = fc.string({ unit: 'binary', maxLength: 700 });
  const anyItem = fc.record({
    itemId: fc.constant('i'),
    title: text,
    brand: text,
    categoryPath: fc.array(text, { maxLength: 10 }),
    inStock: fc.boolean(),
    attributes: fc.dictionary(text, fc.oneof(text, fc.double(), fc.boolean(), fc.array(text, { maxLength: 50 }))),
  });
  fc.assert(
    fc.property(anyItem, (any) => {
      const named = itemFeatures(any);
      expect(named.length).toBeLessThanOrEqual(MAX_ITEM_FEATURES);
      expect(new Set(named).size).toBe(named.length);
      for (const feature of named) expect(feature.length).toBeLessThanOrEqual(MAX_FEATURE_LENGTH);
      expect(itemFeatures(any)).toEqual(named);
    }),
  );
});
