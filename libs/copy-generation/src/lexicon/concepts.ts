/**
 * What catalogs say of products in words, as concepts that do not depend on a language. A concept names what it is a kind
 * of: to say "blue" of a navy bag is true (generalising), to say "navy" of a blue one is a guess (specialising). How each
 * is said stands in every locale's `concepts.ts`.
 */
type Tree = Readonly<Record<string, string>>;

/** Colour to the wider one; the widest to themselves. */
export const COLOURS = {
  ...{ black: 'black', white: 'white', grey: 'grey', blue: 'blue', green: 'green', red: 'red', yellow: 'yellow' },
  ...{ orange: 'orange', brown: 'brown', pink: 'pink', purple: 'purple', beige: 'beige' },
  ...{ gold: 'gold', silver: 'silver', transparent: 'transparent', multicolour: 'multicolour' },
  ...{ jet: 'black', anthracite: 'grey', charcoal: 'grey', graphite: 'grey', slate: 'grey', ash: 'grey' },
  ...{ smoke: 'grey', pewter: 'grey', dove_grey: 'grey', light_grey: 'grey', dark_grey: 'grey' },
  ...{ ivory: 'white', off_white: 'white', cream: 'white', ecru: 'beige', pearl: 'white', chalk: 'white' },
  ...{ navy: 'blue', royal_blue: 'blue', sky_blue: 'blue', light_blue: 'blue', dark_blue: 'blue', cobalt: 'blue' },
  ...{ indigo: 'blue', azure: 'blue', petrol: 'blue', teal: 'blue', turquoise: 'blue', aqua: 'blue' },
  ...{ midnight_blue: 'blue', denim_blue: 'blue', sapphire_blue: 'blue', cyan: 'blue' },
  ...{ olive: 'green', khaki: 'green', forest_green: 'green', moss_green: 'green', mint: 'green', sage: 'green' },
  ...{ emerald_green: 'green', lime: 'green', light_green: 'green', dark_green: 'green', jade_green: 'green' },
  ...{ burgundy: 'red', crimson: 'red', scarlet: 'red', ruby_red: 'red', cherry_red: 'red', wine_red: 'red' },
  ...{ maroon: 'red', oxblood: 'red', dark_red: 'red', brick_red: 'red', rust: 'brown', terracotta: 'brown' },
  ...{
    coral: 'pink',
    salmon: 'pink',
    rose: 'pink',
    dusty_rose: 'rose',
    blush: 'pink',
    fuchsia: 'pink',
    magenta: 'pink',
  },
  ...{ light_pink: 'pink', hot_pink: 'pink', peach: 'orange', apricot: 'orange', amber: 'orange' },
  ...{ mustard: 'yellow', ochre: 'yellow', lemon_yellow: 'yellow', light_yellow: 'yellow' },
  ...{ lavender: 'purple', lilac: 'purple', violet: 'purple', plum: 'purple', mauve: 'purple', aubergine: 'purple' },
  ...{ mulberry: 'purple', camel: 'brown', tan: 'brown', cognac: 'brown', chestnut: 'brown', chocolate: 'brown' },
  ...{ coffee: 'brown', mocha: 'brown', taupe: 'brown', dark_brown: 'brown', light_brown: 'brown', caramel: 'brown' },
  ...{ sand: 'beige', stone: 'beige', oat: 'beige', nude: 'beige', champagne: 'beige', natural: 'beige' },
  ...{ rose_gold: 'gold', bronze: 'brown', copper: 'brown', brass_colour: 'gold', clay: 'brown' },
} as const satisfies Tree;

/** Material to the wider one. */
export const MATERIALS = {
  ...{ wool: 'wool', cotton: 'cotton', linen: 'linen', silk: 'silk', leather: 'leather', wood: 'wood', metal: 'metal' },
  ...{ plastic: 'plastic', glass: 'glass', ceramic: 'ceramic', stone_material: 'stone_material', rubber: 'rubber' },
  ...{ paper: 'paper', fabric: 'fabric', fur: 'fur', down: 'down', foam: 'foam', wax: 'wax', cork: 'cork' },
  ...{
    merino: 'wool',
    lambswool: 'wool',
    cashmere: 'wool',
    mohair: 'wool',
    alpaca: 'wool',
    tweed: 'wool',
    felt: 'fabric',
  },
  ...{ organic_cotton: 'cotton', egyptian_cotton: 'cotton', denim: 'cotton', corduroy: 'cotton', flannel: 'cotton' },
  ...{ poplin: 'cotton', chambray: 'cotton', terry: 'cotton', muslin: 'cotton', canvas: 'fabric', jersey: 'fabric' },
  ...{ polyester: 'fabric', recycled_polyester: 'polyester', nylon: 'fabric', polyamide: 'fabric', acrylic: 'plastic' },
  ...{ elastane: 'fabric', viscose: 'fabric', modal: 'fabric', lyocell: 'fabric', fleece: 'fabric', velvet: 'fabric' },
  ...{ satin: 'fabric', lace: 'fabric', chiffon: 'fabric', tulle: 'fabric', boucle: 'fabric', microfibre: 'fabric' },
  ...{ ripstop: 'fabric', softshell: 'fabric', mesh: 'fabric', neoprene: 'rubber', jute: 'fabric', hemp: 'fabric' },
  ...{ ramie: 'fabric', sisal: 'fabric', seagrass: 'fabric', raffia: 'fabric', rattan: 'wood', wicker: 'wood' },
  ...{ suede: 'leather', nubuck: 'leather', full_grain_leather: 'leather', patent_leather: 'leather' },
  ...{ calfskin: 'leather', sheepskin: 'leather', shearling: 'leather', faux_leather: 'plastic', faux_fur: 'fabric' },
  ...{
    vegan_leather: 'faux_leather',
    oak: 'wood',
    walnut: 'wood',
    beech: 'wood',
    birch: 'wood',
    pine: 'wood',
    ash_wood: 'wood',
  },
  ...{
    maple: 'wood',
    cherry_wood: 'wood',
    teak: 'wood',
    acacia: 'wood',
    mahogany: 'wood',
    bamboo: 'wood',
    cedar: 'wood',
  },
  ...{ plywood: 'wood', mdf: 'wood', olive_wood: 'wood', mango_wood: 'wood', steel: 'metal', stainless_steel: 'steel' },
  ...{
    carbon_steel: 'steel',
    cast_iron: 'iron',
    iron: 'metal',
    aluminium: 'metal',
    brass: 'metal',
    copper_metal: 'metal',
  },
  ...{
    bronze_metal: 'metal',
    titanium: 'metal',
    zinc: 'metal',
    tin: 'metal',
    gold_metal: 'metal',
    silver_metal: 'metal',
  },
  ...{ sterling_silver: 'silver_metal', platinum: 'metal', polycarbonate: 'plastic', polypropylene: 'plastic' },
  ...{ polyethylene: 'plastic', abs: 'plastic', pvc: 'plastic', vinyl: 'plastic', silicone: 'rubber', latex: 'rubber' },
  ...{ resin: 'plastic', melamine: 'plastic', carbon_fibre: 'plastic', fibreglass: 'glass', crystal: 'glass' },
  ...{
    borosilicate_glass: 'glass',
    porcelain: 'ceramic',
    stoneware: 'ceramic',
    earthenware: 'ceramic',
    terracotta_clay: 'ceramic',
  },
  ...{ marble: 'stone_material', granite: 'stone_material', concrete: 'concrete', cardboard: 'paper', beeswax: 'wax' },
  ...{ soy_wax: 'wax', memory_foam: 'foam', feather: 'feather', pearl_material: 'pearl_material' },
} as const satisfies Tree;

/** How a surface is patterned or finished. */
export const PATTERNS = {
  ...{ striped: 'striped', checked: 'checked', plaid: 'checked', gingham: 'checked', tartan: 'checked' },
  ...{
    houndstooth: 'houndstooth',
    herringbone: 'herringbone',
    floral: 'floral',
    polka_dot: 'dotted',
    dotted: 'dotted',
  },
  ...{ paisley: 'paisley', geometric: 'geometric', abstract: 'abstract', animal_print: 'animal_print' },
  ...{
    leopard_print: 'animal_print',
    zebra_print: 'animal_print',
    camouflage: 'camouflage',
    solid: 'solid',
    plain: 'solid',
  },
  ...{
    matte: 'matte',
    glossy: 'glossy',
    polished: 'glossy',
    brushed: 'brushed',
    textured: 'textured',
    ribbed: 'textured',
  },
  ...{ quilted: 'quilted', pleated: 'pleated', embroidered: 'embroidered', woven: 'woven', knitted: 'knitted' },
  ...{
    crochet: 'knitted',
    cable_knit: 'knitted',
    hammered: 'textured',
    distressed: 'distressed',
    metallic: 'metallic',
  },
  ...{ printed: 'printed', tie_dye: 'printed', ombre: 'ombre', perforated: 'perforated', pebbled: 'textured' },
} as const satisfies Tree;

/** What a product can have a part of; a material, a colour or a measure may be said of the part instead of the whole. */
export const PARTS = {
  ...{
    strap: 'strap',
    shoulder_strap: 'strap',
    handle: 'handle',
    zip: 'fastening',
    button: 'fastening',
    buckle: 'fastening',
  },
  ...{ clasp: 'fastening', drawstring: 'fastening', lace_part: 'fastening', fastening: 'fastening', lining: 'lining' },
  ...{ sole: 'sole', insole: 'insole', outsole: 'sole', heel: 'heel', toe: 'toe', upper: 'upper', tongue: 'tongue' },
  ...{
    collar: 'collar',
    cuff: 'cuff',
    sleeve: 'sleeve',
    hood: 'hood',
    pocket: 'pocket',
    hem: 'hem',
    waistband: 'waistband',
  },
  ...{ compartment: 'compartment', laptop_sleeve: 'compartment', flap: 'flap', trim: 'trim', stitching: 'stitching' },
  ...{ tassel: 'tassel', bow: 'bow', belt: 'belt', brim: 'brim', frame: 'frame', lens: 'lens', temple: 'temple' },
  ...{
    dial: 'dial',
    bezel: 'bezel',
    case: 'case',
    band: 'band',
    chain: 'chain',
    pendant: 'pendant',
    stone_part: 'stone_part',
  },
  ...{
    leg: 'leg',
    seat: 'seat',
    back: 'back',
    armrest: 'armrest',
    cushion: 'cushion',
    base: 'base',
    top: 'top',
    shelf: 'shelf',
  },
  ...{
    drawer: 'drawer',
    door: 'door',
    lid: 'lid',
    spout: 'spout',
    rim: 'rim',
    blade: 'blade',
    knob: 'knob',
    cord: 'cord',
  },
  ...{
    shade: 'shade',
    bulb: 'bulb',
    socket: 'socket',
    wheel: 'wheel',
    cover: 'cover',
    filling: 'filling',
    pump: 'pump',
  },
  ...{
    bottle: 'bottle',
    cap: 'cap',
    screen: 'screen',
    keyboard: 'keyboard',
    port: 'port',
    cable: 'cable',
    battery: 'battery',
  },
  ...{
    ear_cushion: 'cushion',
    headband: 'headband',
    grip: 'handle',
    stand: 'base',
    bag: 'bag',
    box: 'box',
    reservoir: 'reservoir',
  },
} as const satisfies Tree;

export type ColourId = keyof typeof COLOURS;
export type MaterialId = keyof typeof MATERIALS;
export type PatternId = keyof typeof PATTERNS;
export type PartId = keyof typeof PARTS;
export type ConceptId = ColourId | MaterialId | PatternId | PartId;
export type ConceptKind = 'colour' | 'material' | 'pattern' | 'part';

/**
 * A locale's words for the concepts. The first is how it is said where a value stands ("in navy", "aus Leinen": a noun that
 * needs no agreement, where the language has one); all are understood. In lower case where a sentence has it so.
 */
export type ConceptWords = Readonly<Record<ConceptId, readonly [string, ...string[]]>>;

const PARENTS = new Map<string, string>(Object.entries({ ...COLOURS, ...MATERIALS, ...PATTERNS, ...PARTS }));

/** The concept and all that it is a kind of, itself first. */
export function generalisations(concept: ConceptId): ConceptId[] {
  const line = [concept];
  for (let wider = PARENTS.get(concept); wider && wider !== line[line.length - 1]; wider = PARENTS.get(wider)) {
    line.push(wider as ConceptId);
  }
  return line;
}
