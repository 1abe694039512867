import { findingsIn, shopProduct } from '../shop-products';

const PRODUCTS = new Map(
  [
    shopProduct('scale', 'Ponder Kitchen Scale', 'Kitchen scales', {
      plate: 'tempered glass, white',
      'body colour': 'grey with coral dial',
      feet: 'silicone',
      buttons: 2,
      packaging: 'box with felt inlay',
      'battery hatch': 'yes, orange latch',
    }),
    shopProduct('harp', 'Lorrel Lap Harp', 'Harps', {
      soundboard: 'solid spruce',
      'neck and pillar': 'maple',
      strings: '15 nylon strings',
      levers: 15,
      pegs: 'brass-coloured',
      'tuning key': 'steel',
    }),
    shopProduct('game', 'Moor & Mire, a dice game', 'Dice games', {
      tokens: 'wood',
      dice: 'acrylic',
      tray: 'cardboard',
      'fruit colour': 'dark green',
      pouch: 'linen, olive',
      ribbons: '2, cream and orange',
    }),
    shopProduct('lantern', 'Garden Lantern Ulm, glazed stoneware', 'Lanterns', {
      base: 'stoneware, glazed',
      shade: 'linen, ecru',
      cable: 'textile, black',
      plug: 'yes',
      handle: 'brass',
    }),
  ].map((product) => [product.itemId, product] as const),
);

const findings = (itemId: string, text: string) => {
  const product = PRODUCTS.get(itemId)!;
  return findingsIn(product, text).filter(({ check }) => check === 'attributes');
};

describe('what is said of a thing that facts call by its own name', () => {
  it.each([
    ['scale', 'A coral dial on a grey body.'],
    ['scale', 'A grey scale with a coral dial.'],
    ['scale', 'The latch of the battery hatch is orange.'],
    ['scale', 'The feet are silicone.'],
    ['harp', 'The strings are nylon, and the neck is maple.'],
    ['harp', 'Nylon strings, a maple neck and a maple pillar.'],
    ['harp', 'The tuning key is steel.'],
    ['game', 'Wooden tokens and acrylic dice.'],
    ['game', 'The tokens are wood, the dice are acrylic.'],
    ['game', 'One ribbon is orange, the other cream.'],
    ['game', 'A set of wooden tokens comes in an olive pouch.'],
    ['lantern', 'A stoneware base under a linen shade.'],
    ['lantern', 'The cable is black. The handle is brass.'],
    ['lantern', 'Everything but the shade is stoneware.'],
  ])('%s: passes in %j', (itemId, text) => expect(findings(itemId, text)).toEqual([]));

  it.each([
    // Of a thing that has a value of its own, or none.
    ['scale', 'The buttons are silicone.'],
    ['scale', 'The battery hatch is coral.'],
    ['harp', 'The levers are nylon, the pegs brass-coloured.'],
    ['harp', 'The neck and the levers are maple.'],
    ['game', 'The tray is wood.'],
    ['game', 'Tray: wood.'],
    ['game', 'A wooden set of dice.'],
    ['lantern', 'The cable is glazed stoneware.'],
    ['lantern', 'The plug is brass.'],
    // In a word that stands for what was said before.
    ['game', 'The ribbons are cream and orange, and so is the pouch.'],
    ['game', 'One ribbon is orange, the other cream, just like the pouch.'],
    ['lantern', 'The handle is brass, the plug too.'],
    // Of a part, and not of the whole.
    ['scale', 'A coral scale.'],
  ])('%s: is refused in %j', (itemId, text) =>
    expect(findings(itemId, text)).toContainEqual(expect.objectContaining({ severity: 'hard' })),
  );

  it.each([
    ['game', 'Dark-green leaves.'],
    ['scale', 'A felt scale.'],
    ['scale', 'A felt bin with a felt inlay.'],
    ['harp', 'Steel where your fingers rest.'],
  ])('%s: is read by somebody in %j', (itemId, text) => {
    const found = findings(itemId, text);
    expect(found).toContainEqual(expect.objectContaining({ severity: 'soft' }));
    expect(found).not.toContainEqual(expect.objectContaining({ severity: 'hard' }));
  });
});
