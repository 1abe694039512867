import { findingsIn, shopProduct } from '../shop-products';

const PRODUCTS = {
  shirt: shopProduct('shirt', 'Fen Shirt', 'Shirts', { fit: 'regular', collar: 'grandad', material: 'linen' }),
  jeans: shopProduct('jeans', 'Ribe Jeans', 'Jeans', { rise: 'high', leg: 'tapered' }),
  boots: shopProduct('boots', 'Nes Boots', 'Boots', { heel: 'block, 4 cm', toe: 'almond' }),
  goggles: shopProduct('goggles', 'Glim Goggles', 'Goggles', { lenses: 'oval, brown' }),
  mirror: shopProduct('mirror', 'Speil Mirror', 'Mirrors', { frame: 'oak' }, 'A round mirror for the hall.'),
  cream: shopProduct('cream', 'Moor Cream', 'Creams', { skin_type: 'dry' }),
  comb: shopProduct('comb', 'Moor Comb', 'Combs', { teeth: 'beech', handle: 'beech' }),
};

const severities = (item: keyof typeof PRODUCTS, text: string) =>
  findingsIn(PRODUCTS[item], text).map(({ severity }) => severity);

/** A shopper would order another size, or the wrong cream. */
describe('one of several that exclude each other', () => {
  it.each([
    ['shirt', 'Cut for a slim fit.'],
    ['shirt', 'The fit is relaxed.'],
    ['shirt', 'A shirt with a notched collar.'],
    ['jeans', 'Jeans with a low rise.'],
    ['jeans', 'The legs are straight.'],
    ['boots', 'On a stiletto heel.'],
    ['boots', 'A pointed toe.'],
    ['goggles', 'Square lenses.'],
    ['cream', 'A cream for oily skin.'],
  ] as const)('is refused where a fact says another, of the %s: %s', (item, text) =>
    expect(severities(item, text)).toContain('hard'),
  );

  it.each([
    ['mirror', 'It has a square frame.'],
    ['comb', 'A comb with a round handle.'],
  ] as const)('is for review where none does, of the %s: %s', (item, text) =>
    expect(severities(item, text)).toEqual(['soft']),
  );

  it.each([
    ['shirt', 'A regular fit and a grandad collar.'],
    ['shirt', 'No slim fit.'],
    ['jeans', 'A high rise over tapered legs.'],
    ['boots', 'A block heel and an almond toe.'],
    ['goggles', 'The lenses are oval.'],
    ['mirror', 'A round mirror.'],
    ['cream', 'A cream for dry skin.'],
    ['comb', 'Comb dry hair with it.'],
  ] as const)('passes where a fact says it, or it says nothing, of the %s: %s', (item, text) =>
    expect(severities(item, text)).not.toContain('hard'),
  );
});
