import { findingsIn, shopProduct } from '../shop-products';

/** Invented products, of which the facts say a colour and a material. */
const PRODUCTS = {
  broom: shopProduct('broom', 'Yard Broom', 'Brooms', { handle_material: 'ash', colour: 'grey', material: 'plastic' }),
  jar: shopProduct('jar', 'Larder Jar', 'Jars', { material: 'ceramic', colour: 'white', lid_material: 'cork' }),
  decanter: shopProduct('decanter', 'Lund Wine Decanter', 'Decanters', { material: 'glass', capacity: '1 l' }),
  fern: shopProduct('fern', 'Boston Fern', 'Houseplants', { height: '40 cm', pot_colour: 'white' }),
};

const hardIn = (item: keyof typeof PRODUCTS, text: string) =>
  findingsIn(PRODUCTS[item], text).filter(({ severity }) => severity === 'hard');

describe('a word for a colour, a material or a part in another sense', () => {
  it.each([
    ['broom', 'Clear the yard before lunch.'],
    ['broom', 'Solid in the hand, quick on the floor.'],
    ['broom', 'Down-to-earth, and ready for autumn.'],
    ['jar', 'Keep the biscuits inside.'],
    ['jar', 'Serve the berries with ice cream.'],
    ['jar', 'Iron out your mornings.'],
    ['jar', 'Caught red-handed at the biscuits.'],
    ['jar', 'From the golden days of baking.'],
    ['decanter', 'Red or white, it pours well.'],
    ['fern', 'A bit of green for the bathroom.'],
  ] as const)('is not refused: %s, %s', (item, text) => expect(hardIn(item, text)).toEqual([]));

  it.each([
    ['broom', 'A clear broom.'],
    ['broom', 'In solid oak.'],
    ['broom', 'A solid brass broom.'],
    ['broom', 'With a stone.'],
    ['jar', 'With a blue inside.'],
    ['jar', 'A cream jar with an iron lid.'],
    ['jar', 'A red jar.'],
    ['jar', 'In golden ceramic.'],
    ['decanter', 'A red decanter.'],
    ['decanter', 'It comes in white.'],
    ['fern', 'A fern in a green pot.'],
    ['jar', 'A touch of green on the shelf.'],
  ] as const)('is refused where the product would have it: %s, %s', (item, text) =>
    expect(hardIn(item, text)).not.toEqual([]),
  );
});
