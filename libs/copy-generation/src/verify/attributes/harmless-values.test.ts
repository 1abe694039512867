import { findingsIn, shopProduct } from '../shop-products';

const PRODUCTS = new Map(
  [
    shopProduct('scarf', 'Wool Scarf, bordeaux', 'Scarves', {}),
    shopProduct('stool', 'Bar Stool Ridge', 'Stools', {
      seat: 'linen, ecru',
      legs: 'steel, brass-plated',
      ring: 'brass',
      colour: 'anthracite',
    }),
    shopProduct('coop', 'Hen House Pip', 'Hen houses', { hood: 'plastic, black', floor: 'PE, green', entrances: 2 }),
    shopProduct('bike', 'Iron Press', 'Irons', { 'sleeve arm': 'yes', power: '2 x AAA, included' }),
    shopProduct(
      'spice',
      'Ground Sumac 60 g',
      'Spices',
      { origin: 'Turkey' },
      'Dried in the sun, stone-ground in Gaziantep.',
    ),
    shopProduct('bag', 'Tote Bag Mo', 'Bags', { colour: 'cognac', 'dust bag': 'included' }),
  ].map((product) => [product.itemId, product] as const),
);

const severities = (itemId: string, text: string) => {
  const found = findingsIn(PRODUCTS.get(itemId)!, text).filter(({ check }) => check === 'attributes');
  return new Set(found.map(({ severity }) => severity));
};

describe('values and parts in other words', () => {
  it.each([
    ['scarf', 'A scarf in burgundy.'],
    ['coop', 'A polyethylene floor.'],
    ['coop', 'A house with two doors.'],
    ['bike', 'Runs on batteries.'],
    ['bike', 'Check the water first.'],
    ['bag', 'A brown bag.'],
  ])('%s: pass in %j', (itemId, text) => expect(severities(itemId, text)).toEqual(new Set()));

  it.each([
    // Much the same shade, or the colour of what it is made of.
    ['scarf', 'A scarf in dark red.'],
    ['scarf', 'Wine-red wool.'],
    ['stool', 'An off-white seat.'],
    ['stool', 'A gold-coloured ring.'],
    ['stool', 'A dark grey stool.'],
    // Another name for the one thing that has both values.
    ['coop', 'A black plastic lid.'],
    // What it is for, what somebody does, and where.
    ['bike', 'An arm for sleeves and collars.'],
    ['bag', 'Straps on, phone off.'],
    ['bag', 'A weekend in Paris.'],
    // Said by the description in passing; a colour, where the catalog tells none.
    ['spice', 'Ground on stone.'],
    ['spice', 'A red powder.'],
    ['spice', 'From the mills of Gaziantep.'],
  ])('%s: are for somebody to read in %j', (itemId, text) =>
    expect(severities(itemId, text)).toEqual(new Set(['soft'])),
  );

  it.each([
    ['scarf', 'A scarf in green.'],
    ['stool', 'A turquoise seat.'],
    ['stool', 'A walnut ring.'],
    ['coop', 'A house with a drawer.'],
    ['coop', 'A walnut lid.'],
    ['bag', 'A turquoise bag.'],
    ['bag', 'A bag with a buckle.'],
  ])('%s: are refused in %j where nothing of the kind is said', (itemId, text) =>
    expect(severities(itemId, text)).toContain('hard'),
  );
});
