import { findingsIn, shopProduct } from '../shop-products';

/** Invented products. */
const PRODUCTS = {
  sconce: shopProduct('sconce', 'Holt Wall Lamp 1.2 L', 'Reading Lamps', {
    ...{ arm_material: 'brass', shade_material: 'linen', 'mirror frame': 'none', capacity: '1.2 l' },
  }),
  lights: shopProduct('lights', 'Wren Scooter Light Set', 'Lights', {
    ...{ front_housing: 'aluminium', rear_housing: 'polycarbonate', front_light: 'white LED', rear_light: 'red LED' },
  }),
  jumper: shopProduct('jumper', 'Dell Jumper', 'Knitwear', {
    ...{ elbow_patches: 'suede', patch_colour: 'tan', colour: 'navy', material: 'wool' },
  }),
  tree: shopProduct('tree', 'Puss Scratching Post', 'Cats', {
    ...{ post_covering: 'natural sisal', sisal_colour: 'beige', plush_colour: 'grey', platform: 'plush' },
  }),
  satchel: shopProduct('satchel', 'Fell Satchel', 'Laptop Satchels', {
    ...{ shell_colour: 'charcoal', lining_colour: 'orange', 'laptop sleeve': 'up to 14 inch' },
  }),
  strapped: shopProduct('strapped', 'Ness Timepiece', 'Watches', {
    ...{ strap_material: 'canvas', strap_lining: 'leather', case_material: 'steel', case_diameter: '36 mm' },
    ...{ strap_width: '22 mm' },
  }),
  candle: shopProduct('candle', 'Rill Candle', 'Candles', {
    ...{ wax: 'soy', wick_material: 'cotton', jar_height: '11 cm', jar_diameter: '7 cm' },
  }),
  studs: shopProduct('studs', 'Isla Hoop Earrings', 'Hoops', {
    ...{ hoop_colour: 'gold', drop: 'freshwater pearl', pearl_colour: 'cream', sold_as: 'pair' },
  }),
};

const severest = (item: keyof typeof PRODUCTS, text: string) => {
  const found = findingsIn(PRODUCTS[item], text).filter(({ check }) => check === 'attributes');
  if (found.length === 0) return 'passes';
  return found.some(({ severity }) => severity === 'hard') ? 'hard' : 'soft';
};

describe('what a value stands right before or behind', () => {
  it.each([
    ['lights', 'The polycarbonate rear light goes on.'],
    ['tree', 'Natural sisal on the post.'],
    ['satchel', 'A charcoal laptop satchel.'],
    ['candle', 'Soy wax with a cotton wick.'],
    ['candle', 'The jar is 11 cm high.'],
    ['strapped', 'The strap is 22 mm wide.'],
  ] as const)('lets pass what the facts say of it: %s, %s', (item, text) => {
    expect(severest(item, text)).toBe('passes');
  });

  it.each([
    ['sconce', 'A slim brass arm carries a round of linen.'],
    ['strapped', 'Canvas outside and leather against the wrist.'],
    ['jumper', 'Navy wool. Tan elbows.'],
  ] as const)('leaves to a person what only stands near: %s, %s', (item, text) => {
    expect(severest(item, text)).not.toBe('hard');
  });

  it.each([
    ['lights', 'The aluminium rear light goes on.'],
    ['lights', 'Front light in polycarbonate.'],
    ['sconce', 'The arm is linen.'],
    ['satchel', 'An orange laptop satchel.'],
    ['strapped', 'The case is canvas.'],
    ['strapped', 'The strap is 36 mm wide.'],
    ['candle', 'The jar is 7 cm high.'],
    ['studs', 'A gold pearl hangs from each hoop.'],
  ] as const)('finds what they say of another thing: %s, %s', (item, text) => {
    expect(severest(item, text)).not.toBe('passes');
  });
});
