import { findingsIn, shopProduct } from '../shop-products';

/** Invented products, of which most stands in a merchant's description. */
const PRODUCTS = {
  violin: shopProduct(
    'violin',
    'Amber Student Violin',
    'Strings',
    { bow_included: true },
    'Its warm finish rests on a plush red sofa. Featuring an ebony fingerboard and brass hardware, it sings from the first lesson.',
  ),
  ring: shopProduct('ring', 'Halo Ring', 'Rings', {}, 'A pearl-studded ring with a slim band.'),
  chest: shopProduct('chest', 'Low Hall Chest', 'Chests', {}, 'A 4-drawer chest in a blue-grey tone.'),
  trowels: shopProduct(
    'trowels',
    'Potting Set',
    'Garden Tools',
    {},
    'This pair of trowels features copper heads and ash handles with yellow grips.',
  ),
  clogs: shopProduct(
    'clogs',
    'Dune Clogs',
    'Clogs',
    { upper_material: 'suede' },
    'Set against a steel door, these clogs have a cork heel. Pair them with a belt, jeans and a hood.',
  ),
};

const hardIn = (item: keyof typeof PRODUCTS, text: string) =>
  findingsIn(PRODUCTS[item], text).filter(({ severity }) => severity === 'hard');

describe('what only the description names', () => {
  it.each([
    ['violin', 'A student violin with an ebony fingerboard and brass hardware.'],
    ['ring', 'A slim band set with pearls.'],
    ['chest', 'A drawer for everything.'],
    ['chest', 'In a shade between blue and grey.'],
    ['trowels', 'Copper heads, wooden handles, yellow grips.'],
  ] as const)('is for review, and not refused: %s, %s', (item, text) => {
    expect(hardIn(item, text)).toEqual([]);
  });

  it.each([
    ['violin', 'A student violin with a maple fingerboard and brass hardware.'],
    ['ring', 'A slim band set with diamonds.'],
    ['chest', 'In a shade between green and brown.'],
    ['trowels', 'Iron heads, purple grips.'],
  ] as const)('is refused where it names another: %s, %s', (item, text) => {
    expect(hardIn(item, text)).not.toEqual([]);
  });

  it('is known behind what the description says of other things', () => {
    const words = (text: string) => findingsIn(PRODUCTS.clogs, text).map((one) => one.words);
    expect(words('Suede clogs on a heel.')).toEqual([]);
    expect(words('Suede clogs on a belt.')).toContain('belt');
    expect(words('Suede clogs with a door.')).toContain('door');
  });
});
