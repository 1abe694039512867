import { findingsIn, shopProduct } from '../shop-products';

/** Invented products. */
const PRODUCTS = {
  kettle: shopProduct('kettle', 'Arran Kettle 1.5 L', 'Kettles', { capacity: '1.5 l', weight: '1.1 kg' }),
  mount: shopProduct('mount', 'Grip Phone Mount', 'Phone Mounts', { max_load: 'up to 250 g', phone_width: '60-90 mm' }),
  drone: shopProduct('drone', 'Lark Drone', 'Drones', {
    safety: 'Not a toy. For ages 12 and up. Do not fly over crowds.',
  }),
  covers: shopProduct('covers', 'Moor Cover Set', 'Covers', { pieces: ['1 duvet cover', '2 pillowcases'] }),
  book: shopProduct('book', 'One Pot Suppers', 'Quick Cooking', { recipes: 70, pages: 160 }),
  toy: shopProduct('toy', 'Otter Tug', 'Tugs', { length: '16 cm', rope_length: '24 cm', rope_material: 'hemp' }),
};

const hardIn = (item: keyof typeof PRODUCTS, text: string) =>
  findingsIn(PRODUCTS[item], text).filter(({ severity }) => severity === 'hard');

describe('a number, by what it is said of', () => {
  it.each([
    ['kettle', 'It boils up to 1.5 litres.'],
    ['mount', 'For phones weighing 250 g at most.'],
    ['drone', 'Ages 12+.'],
    ['covers', 'A cover set in three pieces.'],
    ['book', 'Seventy quick recipes.'],
    ['toy', 'A 16 cm tug on a hemp rope.'],
  ] as const)('is not refused where the facts may mean it: %s, %s', (item, text) => {
    expect(hardIn(item, text)).toEqual([]);
  });

  it.each([
    ['kettle', 'It weighs up to 1.1 kg.'],
    ['mount', 'The mount weighs 250 g.'],
    ['drone', 'Ages 8+.'],
    ['covers', 'A cover set in four pieces.'],
    ['book', 'Ninety quick recipes.'],
    ['toy', 'A 16 cm rope.'],
  ] as const)('is refused where they say otherwise: %s, %s', (item, text) => {
    expect(hardIn(item, text)).not.toEqual([]);
  });
});
