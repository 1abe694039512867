/**
 * What catalogs say of products in words, as concepts that do not depend on a language. A concept names what it is a kind
 * of: to say "blue" of a navy bag is true (generalising), to say "navy" of a blue one is a guess (specialising). How each
 * is said stands in every locale's `concepts.ts`.
 */
type Tree = Readonly<Record<string, string>>;

/** Colour to the wider one; the widest, and those that people sort differently (teal: blue or green?), to themselves. */
export const COLOURS = {
  ...{ black: 'black', white: 'white', grey: 'grey', blue: 'blue', green: 'green', red: 'red' },
  ...{ yellow: 'yellow', orange: 'orange', brown: 'brown', pink: 'pink', purple: 'purple', beige: 'beige' },
  ...{ gold: 'gold', silver: 'silver', transparent: 'transparent', multicolour: 'multicolour' },
  ...{ teal: 'teal', turquoise: 'turquoise', aqua: 'aqua', petrol: 'petrol', coral: 'coral', peach: 'peach' },
  ...{ khaki: 'khaki', taupe: 'taupe', amber: 'amber', bronze: 'bronze', copper: 'copper', rust: 'rust' },
  ...{ terracotta: 'terracotta', natural: 'natural' },
  ...{ jet: 'black' },
  ...{ anthracite: 'grey', charcoal: 'grey', graphite: 'grey', slate: 'grey', ash: 'grey', smoke: 'grey' },
  ...{ pewter: 'grey', dove_grey: 'grey', light_grey: 'grey', dark_grey: 'grey' },
  ...{ ivory: 'white', off_white: 'white', cream: 'white', pearl: 'white', chalk: 'white' },
  ...{ navy: 'blue', royal_blue: 'blue', sky_blue: 'blue', light_blue: 'blue', dark_blue: 'blue' },
  ...{ cobalt: 'blue', indigo: 'blue', azure: 'blue', midnight_blue: 'blue', denim_blue: 'blue' },
  ...{ sapphire_blue: 'blue', cyan: 'blue' },
  ...{ olive: 'green', forest_green: 'green', moss_green: 'green', mint: 'green', sage: 'green' },
  ...{ emerald_green: 'green', lime: 'green', light_green: 'green', dark_green: 'green', jade_green: 'green' },
  ...{ burgundy: 'red', crimson: 'red', scarlet: 'red', ruby_red: 'red', cherry_red: 'red', wine_red: 'red' },
  ...{ maroon: 'red', oxblood: 'red', dark_red: 'red', brick_red: 'red' },
  ...{ salmon: 'pink', rose: 'pink', blush: 'pink', fuchsia: 'pink', magenta: 'pink', light_pink: 'pink' },
  ...{ hot_pink: 'pink' },
  ...{ dusty_rose: 'rose' },
  ...{ apricot: 'orange', burnt_orange: 'orange' },
  ...{ mustard: 'yellow', ochre: 'yellow', lemon_yellow: 'yellow', light_yellow: 'yellow' },
  ...{ lavender: 'purple', lilac: 'purple', violet: 'purple', plum: 'purple', mauve: 'purple' },
  ...{ aubergine: 'purple', mulberry: 'purple' },
  ...{ camel: 'brown', tan: 'brown', cognac: 'brown', chestnut: 'brown', chocolate: 'brown', coffee: 'brown' },
  ...{ mocha: 'brown', dark_brown: 'brown', light_brown: 'brown', caramel: 'brown', clay: 'brown' },
  ...{ ecru: 'beige', sand: 'beige', stone: 'beige', oat: 'beige', nude: 'beige', champagne: 'beige' },
  ...{ rose_gold: 'gold', brass_colour: 'gold' },
} as const satisfies Tree;

/** Material to the wider one. What is only often so (denim is mostly cotton) is no kind of it. */
export const MATERIALS = {
  ...{ wood: 'wood', metal: 'metal', plastic: 'plastic', glass: 'glass', ceramic: 'ceramic' },
  ...{ stone_material: 'stone_material', rubber: 'rubber', paper: 'paper', fabric: 'fabric', fur: 'fur' },
  ...{ down: 'down', feather: 'feather', foam: 'foam', wax: 'wax', cork: 'cork', leather: 'leather' },
  ...{ bamboo: 'bamboo', rattan: 'rattan', wicker: 'wicker', seagrass: 'seagrass', straw: 'straw' },
  ...{ silicone: 'silicone', carbon_fibre: 'carbon_fibre', fibreglass: 'fibreglass', crystal: 'crystal' },
  ...{ concrete: 'concrete', pearl_material: 'pearl_material', diamond: 'diamond' },
  ...{ enamel: 'enamel', rope: 'rope', resin: 'resin', latex: 'latex' },
  ...{ wool: 'fabric', cotton: 'fabric', linen: 'fabric', silk: 'fabric', denim: 'fabric', corduroy: 'fabric' },
  ...{ flannel: 'fabric', tweed: 'fabric', felt: 'fabric', poplin: 'fabric', chambray: 'fabric' },
  ...{ terry: 'fabric', muslin: 'fabric', canvas: 'fabric', jersey: 'fabric' },
  ...{ polyester: 'fabric', nylon: 'fabric', polyamide: 'fabric', elastane: 'fabric', viscose: 'fabric' },
  ...{ modal: 'fabric', lyocell: 'fabric', fleece: 'fabric', velvet: 'fabric', satin: 'fabric' },
  ...{ lace: 'fabric', chiffon: 'fabric', tulle: 'fabric', boucle: 'fabric' },
  ...{ microfibre: 'fabric', ripstop: 'fabric', softshell: 'fabric', mesh: 'fabric', jute: 'fabric' },
  ...{ hemp: 'fabric', ramie: 'fabric', sisal: 'fabric', raffia: 'fabric', faux_fur: 'fabric' },
  ...{ merino: 'wool', lambswool: 'wool', cashmere: 'wool', mohair: 'wool', alpaca: 'wool' },
  ...{ organic_cotton: 'cotton', egyptian_cotton: 'cotton' },
  ...{ recycled_polyester: 'polyester' },
  ...{ acrylic: 'plastic', faux_leather: 'plastic', polycarbonate: 'plastic', polypropylene: 'plastic' },
  ...{ polyethylene: 'plastic', abs: 'plastic', pvc: 'plastic', vinyl: 'plastic', melamine: 'plastic' },
  ...{ vegan_leather: 'faux_leather' },
  ...{ neoprene: 'rubber' },
  ...{ suede: 'leather', nubuck: 'leather', full_grain_leather: 'leather', patent_leather: 'leather' },
  ...{ calfskin: 'leather', sheepskin: 'leather', shearling: 'leather', goatskin: 'leather' },
  ...{ oak: 'wood', walnut: 'wood', beech: 'wood', birch: 'wood', pine: 'wood', ash_wood: 'wood' },
  ...{ maple: 'wood', cherry_wood: 'wood', teak: 'wood', acacia: 'wood', mahogany: 'wood', rosewood: 'wood' },
  ...{ ebony: 'wood', cedar: 'wood', plywood: 'wood', mdf: 'wood' },
  ...{ olive_wood: 'wood', mango_wood: 'wood' },
  ...{ steel: 'metal', iron: 'metal', aluminium: 'metal', brass: 'metal', copper_metal: 'metal' },
  ...{ bronze_metal: 'metal', titanium: 'metal', zinc: 'metal', tin: 'metal', gold_metal: 'metal' },
  ...{ silver_metal: 'metal', platinum: 'metal', chrome: 'metal' },
  ...{ stainless_steel: 'steel', carbon_steel: 'steel', damascus_steel: 'steel' },
  ...{ cast_iron: 'iron' },
  ...{ sterling_silver: 'silver_metal' },
  ...{ borosilicate_glass: 'glass' },
  ...{ porcelain: 'ceramic', stoneware: 'ceramic', earthenware: 'ceramic', terracotta_clay: 'ceramic' },
  ...{ marble: 'stone_material', granite: 'stone_material' },
  ...{ cardboard: 'paper' },
  ...{ beeswax: 'wax', soy_wax: 'wax' },
  ...{ memory_foam: 'foam' },
} as const satisfies Tree;

/** How a surface is patterned or finished. */
export const PATTERNS = {
  ...{ striped: 'striped', checked: 'checked', houndstooth: 'houndstooth', herringbone: 'herringbone' },
  ...{ chevron: 'chevron', floral: 'floral', dotted: 'dotted', paisley: 'paisley', geometric: 'geometric' },
  ...{ abstract: 'abstract', animal_print: 'animal_print', camouflage: 'camouflage' },
  ...{ solid: 'solid', matte: 'matte', glossy: 'glossy', brushed: 'brushed', textured: 'textured' },
  ...{ quilted: 'quilted', pleated: 'pleated', embroidered: 'embroidered', woven: 'woven', knitted: 'knitted' },
  ...{ distressed: 'distressed', metallic: 'metallic', printed: 'printed', ombre: 'ombre' },
  ...{ perforated: 'perforated', marbled: 'marbled', speckled: 'speckled', studded: 'studded' },
  ...{ tortoiseshell: 'tortoiseshell', frosted: 'frosted', tufted: 'tufted', fringed: 'fringed' },
  ...{ plaid: 'checked', gingham: 'checked', tartan: 'checked' },
  ...{ polka_dot: 'dotted' },
  ...{ leopard_print: 'animal_print', zebra_print: 'animal_print', snake_print: 'animal_print' },
  ...{ plain: 'solid' },
  ...{ polished: 'glossy' },
  ...{ ribbed: 'textured', hammered: 'textured', pebbled: 'textured' },
  ...{ crochet: 'knitted', cable_knit: 'knitted' },
  ...{ tie_dye: 'printed' },
} as const satisfies Tree;

/** What a product can have a part of; a material, a colour or a measure may be said of the part instead of the whole. */
export const PARTS = {
  ...{ strap: 'strap', handle: 'handle', fastening: 'fastening', lining: 'lining', sole: 'sole' },
  ...{ insole: 'insole', heel: 'heel', toe: 'toe', upper: 'upper', tongue: 'tongue', collar: 'collar' },
  ...{ cuff: 'cuff', sleeve: 'sleeve', hood: 'hood', pocket: 'pocket', hem: 'hem', waistband: 'waistband' },
  ...{ compartment: 'compartment', flap: 'flap', trim: 'trim', stitching: 'stitching', tassel: 'tassel' },
  ...{ bow: 'bow', belt: 'belt', brim: 'brim', frame: 'frame', lens: 'lens', temple: 'temple', dial: 'dial' },
  ...{ bezel: 'bezel', case: 'case', band: 'band', chain: 'chain', pendant: 'pendant' },
  ...{ stone_part: 'stone_part', leg: 'leg', seat: 'seat', back: 'back', armrest: 'armrest' },
  ...{ cushion: 'cushion', base: 'base', top: 'top', shelf: 'shelf', drawer: 'drawer', door: 'door' },
  ...{ lid: 'lid', spout: 'spout', rim: 'rim', blade: 'blade', knob: 'knob', cord: 'cord', shade: 'shade' },
  ...{ bulb: 'bulb' },
  ...{ socket: 'socket', wheel: 'wheel', cover: 'cover', filling: 'filling', pump: 'pump', bottle: 'bottle' },
  ...{ cap: 'cap', screen: 'screen', keyboard: 'keyboard', port: 'port', cable: 'cable', battery: 'battery' },
  ...{ headband: 'headband', bag: 'bag', box: 'box', reservoir: 'reservoir' },
  ...{ interior: 'interior', exterior: 'exterior', hardware: 'hardware', bristle: 'bristle', ribbon: 'ribbon' },
  ...{ bead: 'bead' },
  ...{ shoulder_strap: 'strap' },
  ...{ zip: 'fastening', button: 'fastening', buckle: 'fastening', clasp: 'fastening' },
  ...{ drawstring: 'fastening', lace_part: 'fastening' },
  ...{ outsole: 'sole' },
  ...{ footbed: 'insole' },
  ...{ laptop_sleeve: 'compartment' },
  ...{ ear_cushion: 'cushion' },
  ...{ grip: 'handle' },
  ...{ stand: 'base' },
  ...{ backrest: 'back' },
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

const KINDS = new Map<string, ConceptKind>(
  (
    [
      ['colour', COLOURS],
      ['material', MATERIALS],
      ['pattern', PATTERNS],
      ['part', PARTS],
    ] as const
  ).flatMap(([kind, tree]) => Object.keys(tree).map((concept) => [concept, kind] as const)),
);

/** Whether the concept is a colour, a material, a pattern or a part. */
export function kindOf(concept: ConceptId): ConceptKind {
  return KINDS.get(concept)!;
}

const PARENTS = new Map<string, string>(Object.entries({ ...COLOURS, ...MATERIALS, ...PATTERNS, ...PARTS }));

/** The concept and all that it is a kind of, itself first. */
export function generalisations(concept: ConceptId): ConceptId[] {
  const line = [concept];
  for (let wider = PARENTS.get(concept); wider && wider !== line[line.length - 1]; wider = PARENTS.get(wider)) {
    line.push(wider as ConceptId);
  }
  return line;
}

/** Whether one of the two is the other or a kind of it: both can be true of the same thing. */
export function areCompatible(one: ConceptId, other: ConceptId): boolean {
  return generalisations(one).includes(other) || generalisations(other).includes(one);
}

/** All concepts of a kind. */
export function conceptsOf(kind: ConceptKind): ConceptId[] {
  return [...KINDS].filter(([, of]) => of === kind).map(([concept]) => concept as ConceptId);
}
