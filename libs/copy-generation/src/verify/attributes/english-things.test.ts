import { EMPTY_CATALOG_LEXICON } from '../../lexicon/catalog-lexicon';
import { negotiate } from '../../locales';
import { DEFAULT_CLAIM_POLICY } from '../../policy/copy-policy';
import { findingsIn, shopProduct } from '../shop-products';
import { type Finding } from '../verdict';
import { verifyText } from '../verify-text';

const PRODUCTS = new Map(
  [
    shopProduct('stool', 'Piano Stool green 50 cm', 'Stools', {}),
    shopProduct('pot', 'Galley Stockpot with Lid', 'Pots', {
      ...{ 'pot material': 'aluminium', lid: 'glass', 'lid knob': 'brass', 'Colour outside': 'burgundy' },
      ...{ 'Colour inside': 'ivory', weight: '3.2 kg', handles: 'silicone', BPA: 'none' },
    }),
    shopProduct('watch', 'Meridian Field Watch', 'Watches', {
      ...{ case_material: 'steel', case_thickness: '9 mm', strap_material: 'leather', strap_colour: 'olive' },
      ...{ dial_colour: 'cream', hands_colour: 'blue', crystal: 'sapphire glass', 'date window': 'no' },
    }),
    shopProduct('clogs', 'Harbour Clogs', 'Shoes', {
      ...{ upper: 'suede', upper_colour: 'tan', sole: 'rubber', sole_colour: 'black', lining: 'none', buckle: 'brass' },
    }),
    shopProduct(
      'tote',
      'Larder Tote',
      'Bags',
      {
        ...{ main_material: 'recycled polyester', base_material: 'Cordura', strap_material: 'vegan leather' },
        ...{ strap_colour: 'cognac', colour: 'petrol blue', back_panel: 'polyester mesh', panel_colour: 'sand' },
      },
      'The tote may be hung by its grip. Its cotton pocket can be worn as a pouch.',
    ),
    shopProduct('basin', 'Rill Bird Bath', 'Baths & Bowls', {
      ...{ bowl_material: 'ceramic', bowl_colour: 'white', base_material: 'bamboo', underside: 'felt' },
    }),
    shopProduct('radio', 'Tivoli Kitchen Radio', 'Radios', {
      ...{ housing: 'walnut', grille: 'polyester fabric', grille_colour: 'grey', knobs: 'aluminium', colour: 'coral' },
    }),
    shopProduct('chair', 'Fenn Lounge Chair', 'Armchairs', {
      ...{ cover_material: 'bouclé', cover_colour: 'off-white', frame_material: 'pine', legs_material: 'walnut' },
      ...{ filling: 'foam', armrests: 'none' },
    }),
    shopProduct('lantern', 'Quay Lantern', 'Lamps', {
      ...{ shade_material: 'linen', shade_colour: 'sage green', base_material: 'ash wood', cable_colour: 'red' },
    }),
    shopProduct('dress', 'Isolde Linen Dress', 'Dresses', {
      ...{ material: 'linen', colour: 'terracotta', belt_material: 'cotton', belt_colour: 'ecru', laces: 'none' },
    }),
  ].map((one) => [one.itemId, one]),
);

/** What is found beside words that nobody knows. */
function findings(itemId: string, text: string): readonly Finding[] {
  return findingsIn(PRODUCTS.get(itemId)!, text).filter(({ check }) => check !== 'vocabulary');
}

const PASSES = it.each([
  ['stool', 'A green piano stool.'],
  ['pot', 'Burgundy outside, ivory inside.'],
  ['pot', 'Red on the outside and white on the inside.'],
  ['pot', 'The knob on the lid is brass, the lid itself is glass.'],
  ['pot', 'A see-through lid with a brass knob.'],
  ['pot', 'The pot weighs a solid 3.2 kg.'],
  ['pot', 'Brass knob, glass lid, silicone handles.'],
  ['pot', 'The grips are silicone.'],
  ['pot', 'A pot without BPA.'],
  ['clogs', 'Unlined clogs, and no lining to soak.'],
  ['chair', 'No armrests on this chair.'],
  ['watch', 'A steel case, nine millimetres thin, on an olive leather strap.'],
  ['watch', 'Cream face, blue hands.'],
  ['watch', 'Strapped in leather, cased in steel.'],
  ['watch', 'Blue hands on a cream dial, under glass.'],
  ['watch', 'The case is steel, the band olive leather.'],
  ['watch', 'The dial: cream. The strap: leather, in olive.'],
  ['watch', 'The shell is steel.'],
  ['clogs', 'Tan suede, black soles.'],
  ['clogs', 'Tan uppers on black rubber.'],
  ['clogs', 'Leather uppers with a brass buckle.'],
  ['clogs', 'Suede above, rubber below.'],
  ['tote', 'The body is of recycled polyester, the base of Cordura, the straps of vegan leather.'],
  ['tote', 'A blue tote with a sand-coloured mesh panel.'],
  ['tote', 'A tote in petrol blue with cognac straps.'],
  ['basin', 'A white ceramic bowl on a bamboo base.'],
  ['basin', 'White ceramic on bamboo.'],
  ['radio', 'A walnut housing and a grille in grey woven fabric.'],
  ['radio', 'Coral, with a grey fabric grille and aluminium knobs.'],
  ['radio', 'Housing in walnut, grille in polyester fabric.'],
  ['radio', 'A coral radio with a walnut case.'],
  ['chair', 'Bouclé armchair, off-white, walnut legs.'],
  ['chair', 'Under the cover there is foam on a pine frame.'],
  ['chair', 'A bouclé cover over foam, with legs in walnut.'],
  ['lantern', 'A linen shade in sage green on a base of turned ash.'],
  ['lantern', 'Sage green linen, red cable.'],
  ['dress', 'Linen, ecru cotton belt.'],
  ['dress', 'A terracotta dress in linen with a belt in ecru cotton.'],
]);

const REFUSES = it.each([
  ['stool', 'A blue piano stool.'],
  ['pot', 'Ivory on the outside.'],
  ['pot', 'Burgundy inside.'],
  ['pot', 'A brass lid.'],
  ['pot', 'Brass handles.'],
  ['watch', 'A steel strap with a leather case.'],
  ['watch', 'Blue face, cream hands.'],
  ['watch', 'Strapped in steel, cased in leather.'],
  ['watch', 'An olive case.'],
  ['clogs', 'Black suede, tan soles.'],
  ['clogs', 'The uppers are rubber.'],
  ['tote', 'The straps are of recycled polyester.'],
  ['tote', 'A tote with cognac mesh.'],
  ['basin', 'A bamboo bowl on a ceramic base.'],
  ['radio', 'A grey radio.'],
  ['radio', 'A grille in coral.'],
  ['chair', 'A pine cover over foam.'],
  ['chair', 'Walnut frame, pine legs.'],
  ['lantern', 'An ash shade on a base of linen.'],
  ['lantern', 'A red shade.'],
  ['dress', 'A cotton dress with a linen belt.'],
  ['dress', 'An ecru dress.'],
]);

describe('what is said of a part', () => {
  PASSES('%s: may be said as in %j', (itemId, text) => expect(findings(itemId, text)).toEqual([]));

  REFUSES('%s: is refused in %j', (itemId, text) =>
    expect(findings(itemId, text)).toContainEqual(expect.objectContaining({ check: 'attributes', severity: 'hard' })),
  );
});

describe('a word that can be a colour, a material or a part', () => {
  it.each([
    ['pot', 'Keep clear of the flame: the pot weighs a solid 3.2 kg.'],
    ['pot', 'Red wine sauce, black beans, white rice: the pot takes them all.'],
    ['pot', 'Stands on stone floors and on wooden worktops.'],
    ['tote', 'Tamsin backs it. It fits under your seat and on your back.'],
    ['watch', 'Ready from head to toe.'],
    ['tote', 'The tote grips your shoulder.'],
    ['pot', 'For coffee, mint tea and salmon.'],
    ['clogs', 'Good on sand, from toe to heel.'],
    ['dress', 'Cotton trims the belt.'],
  ])('%s: is another thing in %j', (itemId, text) =>
    expect(findings(itemId, text).filter(({ severity }) => severity === 'hard')).toEqual([]),
  );

  it.each([
    ['pot', 'A solid pot in clear plastic.'],
    ['pot', 'Red handles.'],
    ['pot', 'A pot in salmon.'],
    ['tote', 'A tote with straps in deep salmon.'],
    ['tote', 'A tote with cotton straps.'],
    ['pot', 'The pot is olive and ivory.'],
    ['dress', 'A peach dress.'],
    ['tote', 'The tote has a seat.'],
    ['tote', 'A tote with a zipped storage box.'],
    ['tote', 'It comes in a box made of tin.'],
    ['watch', 'A watch with two straps and a steel chain.'],
  ])('%s: is meant in %j', (itemId, text) =>
    expect(findings(itemId, text)).toContainEqual(expect.objectContaining({ check: 'attributes', severity: 'hard' })),
  );
});

describe('another language', () => {
  const inLanguage = (tag: string, itemId: string, text: string) =>
    verifyText([{ name: 'short', text }], {
      ...{ grammar: negotiate(tag)!, channel: 'card', policy: DEFAULT_CLAIM_POLICY, extent: 'part' },
      ...{ product: PRODUCTS.get(itemId)!, catalog: EMPTY_CATALOG_LEXICON },
    }).findings.filter(({ check, severity }) => check === 'attributes' && severity === 'hard');

  it.each([
    ['de', 'stool', 'Ein grüner Hocker.'],
    ['fr', 'stool', 'Un tabouret vert.'],
    ['fr', 'watch', 'Une montre à boîtier en acier, avec un rabat.'],
    ['es', 'pot', 'Una olla en rojo vino con tapa de cristal.'],
    ['zh', 'stool', '绿色钢琴凳。'],
  ])('%s: may have other words for what the catalog of %s says: %j', (tag, itemId, text) =>
    expect(inLanguage(tag, itemId, text)).toEqual([]),
  );

  it.each([
    ['de', 'stool', 'Ein blauer Hocker.'],
    ['fr', 'watch', 'Une montre à boîtier en cuir.'],
    ['es', 'pot', 'Una olla azul con tapa de latón.'],
    ['zh', 'stool', '蓝色钢琴凳。'],
  ])('%s: is refused for another value of %s: %j', (tag, itemId, text) =>
    expect(inLanguage(tag, itemId, text)).not.toEqual([]),
  );
});

describe('a thing that it comes with', () => {
  it.each([
    ['tote', 'A tote with a grip and a pocket.'],
    ['tote', 'A tote with a nod to the market hall, and with room to spare.'],
    ['pot', 'Have the pot on the table when the bell rings.'],
    ['radio', 'A radio with knobs.'],
  ])('%s: is named by the catalog, or is none: %j', (itemId, text) => expect(findings(itemId, text)).toEqual([]));

  it.each([
    ['tote', 'A tote with a torch.'],
    ['tote', 'A tote with straps, a back panel and a small folding umbrella.'],
    ['pot', 'A pot with a brass knob and a built-in thermometer.'],
    ['radio', 'The radio has an alarm clock.'],
    ['watch', 'A steel watch, and a spare strap, with an extra magnet.'],
  ])('%s: is refused where nothing names it: %j', (itemId, text) =>
    expect(findings(itemId, text)).toContainEqual(expect.objectContaining({ check: 'attributes', severity: 'hard' })),
  );
});

describe('a capital', () => {
  it.each([
    'Soup on a Sunday, stew by Friday, and for Christmas a roast.',
    'The lid is OK for the oven. SOS, dinner is late!',
    'Stock in December? In this pot.',
    'For Mum and Dad, and for Grandma too.',
  ])('may be one by the rules of spelling: %j', (text) =>
    expect(findings('pot', text).filter(({ check }) => check === 'attributes')).toEqual([]),
  );

  it('waits for somebody to look at it where it may be a place or an abbreviation', () => {
    for (const text of ['Ready for a trip to Skye.', 'The handles of this pot are FZQ quality.']) {
      expect(findings('pot', text)).toEqual([expect.objectContaining({ check: 'attributes', severity: 'soft' })]);
    }
  });

  it.each([
    'A pot like those by Marlow.',
    'Bosch pot with a glass lid.',
    'The pot for your Miele hob.',
    'A Marlow pot.',
  ])('is another name in %j', (text) =>
    expect(findings('pot', text)).toContainEqual(expect.objectContaining({ check: 'attributes', severity: 'hard' })),
  );
});
