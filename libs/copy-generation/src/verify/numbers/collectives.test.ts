import { findingsIn, shopProduct } from '../shop-products';

/** Invented products that their catalogs call so many of a thing, without a number. */
const PRODUCTS = {
  trowels: shopProduct('trowels', 'Border Trowel Set', 'Trowels', {}, 'This pair of trowels features steel blades.'),
  candles: shopProduct('candles', 'Fjord Candle Trio', 'Candles', {}, 'They burn evenly.'),
  cushions: shopProduct('cushions', 'Moss Cushion Duo', 'Cushions', { pieces: 3 }, 'A soft duo.'),
};

const hardIn = (item: keyof typeof PRODUCTS, text: string) =>
  findingsIn(PRODUCTS[item], text).filter(({ severity }) => severity === 'hard');

describe('a number of what the catalog calls a pair, a duo or a trio', () => {
  it.each([
    ['trowels', 'Two trowels for the border.'],
    ['candles', 'Three candles for long evenings.'],
  ] as const)('is not refused: %s, %s', (item, text) => expect(hardIn(item, text)).toEqual([]));

  it.each([
    ['trowels', 'Three trowels for the border.'],
    ['candles', 'Two candles for long evenings.'],
    ['cushions', 'Two cushions for the sofa.'],
  ] as const)('is refused where it is another, or a field says how many: %s, %s', (item, text) =>
    expect(hardIn(item, text)).not.toEqual([]),
  );
});
