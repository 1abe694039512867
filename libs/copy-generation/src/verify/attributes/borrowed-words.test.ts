import { findingsIn, shopProduct } from '../shop-products';

const PRODUCTS = new Map(
  [
    shopProduct(
      'radio',
      'Kettle Pond Radio',
      'Radios',
      {
        display: 'backlit, amber',
        dial: 'knurled brass',
        'outer case': 'recycled polypropylene, dark grey',
        tray: 'polypropylene, white',
        aerial: 'telescopic',
        grille: 'EVA foam',
        strap: 'cowhide',
        'felt pads': 'yes',
        battery: 'sealed',
        handle: 'cork',
        knobs: 2,
      },
      'The aerial folds away. A detachable strap is sewn in Leeds.',
    ),
    shopProduct('bench', 'Hollow Bench', 'Benches', {
      slats: 'larch',
      sides: 'cast iron, black',
      colour: 'green',
      bolts: 'galvanised steel, yellow',
      cloth: 'twill, red',
    }),
  ].map((product) => [product.itemId, product] as const),
);

const severities = (itemId: string, text: string) => {
  const found = findingsIn(PRODUCTS.get(itemId)!, text).filter(({ check }) => check === 'attributes');
  return new Set(found.map(({ severity }) => severity));
};

describe('a word that facts have of one thing alone', () => {
  it.each([
    ['radio', 'The display is backlit, the aerial telescopic.'],
    ['radio', 'The outer case is recycled.'],
    ['radio', 'A telescopic aerial and a backlit display.'],
    ['radio', 'A grille of EVA and a cowhide strap.'],
    ['radio', 'The strap is detachable.'],
    ['radio', 'Felt pads keep it still.'],
    ['bench', 'Larch slats between black sides.'],
    ['bench', 'The sides are cast iron, the slats larch.'],
  ])('%s: passes of it in %j', (itemId, text) => expect(severities(itemId, text)).toEqual(new Set()));

  it.each([
    ['radio', 'The tray is recycled polypropylene.'],
    ['radio', 'The dial is backlit.'],
    ['radio', 'A cowhide handle.'],
    ['radio', 'The strap is EVA.'],
    ['radio', 'The knobs are felt.'],
    ['bench', 'A yellow bench.'],
  ])('%s: is refused of another in %j', (itemId, text) => expect(severities(itemId, text)).toContain('hard'));

  it.each([
    ['radio', 'Two backlit knobs.'],
    ['radio', 'The knobs are telescopic.'],
    ['radio', 'A telescopic grille.'],
  ])('%s: is for somebody to read in %j, where it may be so', (itemId, text) =>
    expect(severities(itemId, text)).toEqual(new Set(['soft'])),
  );
});
