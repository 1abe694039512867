import { findingsIn, shopProduct } from './shop-products';

const PRODUCTS = new Map(
  [
    shopProduct(
      'stove',
      'Combe Camp Stove',
      'Stoves',
      {
        'active flame control': true,
        warning: 'Risk of burns. Do not leave the hot stove unattended.',
        upholstery: 'none',
        magnetic: 'no',
        length: '1.2 m',
        'may contain': 'sulphites',
      },
      'Tested in our Tromvik hall. May contain nuts.',
    ),
    shopProduct('set', 'Loam Tablecloth Set', 'Tablecloths', {
      material: 'linen',
      'contents of the box': 'tablecloth, 4 napkins',
    }),
  ].map((product) => [product.itemId, product] as const),
);

const all = (itemId: string, text: string) =>
  findingsIn(PRODUCTS.get(itemId)!, text)
    .filter(({ check }) => check !== 'form')
    .map(({ words }) => words);

const HARMLESS: readonly (readonly [why: string, itemId: string, text: string])[] = [
  ['a question', 'stove', 'Kettle furred? Light the stove.'],
  ['a warning in other words', 'stove', 'Never walk off and abandon a hot stove unattended.'],
  ['what may be in it', 'stove', 'May contain vestiges of sulphites.'],
  ['what is denied with what there is not', 'stove', 'There is no bolster or upholstery.'],
  ['another form of what is denied', 'stove', 'No magnets.'],
  ['the initials of what it has', 'stove', 'A stove with AFC.'],
  ['what the description warns of', 'stove', 'It may contain nuts.'],
  ['half of a word', 'set', 'For the table, a linen cloth.'],
];

const DOUBTFUL: readonly (readonly [itemId: string, text: string])[] = [
  ['stove', 'A furred stove.'],
  ['stove', 'You may abandon the stove.'],
  ['stove', "A hot stove won't sputter unattended."],
  ['stove', 'No magnets in the stove, and a bolster.'],
  ['stove', 'A stove with XFC.'],
  ['stove', 'Up to 1.2 m in length.'],
];

describe('words that claim nothing', () => {
  it.each(HARMLESS)('are %s', (_, itemId, text) => {
    expect([text, all(itemId, text)]).toEqual([text, []]);
  });

  it.each(DOUBTFUL)('are not in: %s, %s', (itemId, text) => {
    expect([text, all(itemId, text)]).not.toEqual([text, []]);
  });
});
