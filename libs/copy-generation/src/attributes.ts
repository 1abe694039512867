/**
 * The attributes that every locale has words for, by the shape of what is said. All others are said as "label: value".
 */
export const LISTED = [
  'brand',
  'category',
  'price',
  'colour',
  'material',
  'size',
  'origin',
  'author',
  'flavour',
  'type',
  'care',
  'certificates',
  'in_the_box',
  'warnings',
  'described_warnings',
  'allergens',
] as const;

/** Values that qualify a noun: "a slim fit". */
export const QUALIFYING = ['fit', 'pattern', 'finish', 'collar', 'neckline'] as const;

/** Values that are a number with its unit: "a weight of 180 g". */
export const MEASURED = [
  ...['capacity', 'volume', 'weight', 'length', 'width', 'height', 'depth', 'thickness', 'diameter', 'inseam'],
  ...['power', 'brightness', 'pressure', 'precision', 'battery_life', 'screen_size', 'water_column', 'heel_drop'],
  ...['comfort_temperature', 'warranty'],
] as const;

/** Values that count something: "2 pockets". */
export const COUNTED = [
  ...['pockets', 'compartments', 'card_slots', 'drawers', 'pieces', 'shelves', 'seats', 'ports', 'pages'],
  ...['grind_settings', 'pack_size'],
] as const;

/** Values that are yes or no. */
export const POLAR = [
  ...['waterproof', 'water_resistant', 'machine_washable', 'dishwasher_safe', 'frost_proof', 'family_friendly'],
  ...['wireless', 'rechargeable', 'foldable', 'adjustable', 'stackable', 'vegan', 'organic', 'gluten_free', 'bpa_free'],
  ...['alcohol_free', 'sugar_free', 'lactose_free', 'fragrance_free', 'paraben_free', 'silicone_free', 'caffeine_free'],
  ...['contains_nuts', 'contains_gluten', 'contains_milk', 'contains_soy', 'contains_eggs'],
  ...['induction', 'coin_pocket', 'hood'],
] as const;

export type WordedAttribute =
  (typeof LISTED)[number] | (typeof QUALIFYING)[number] | (typeof MEASURED)[number] | (typeof COUNTED)[number];
export type PolarAttribute = (typeof POLAR)[number];

const SHAPES = new Map<string, 'qualifying' | 'measured' | 'counted' | 'sized'>([
  ['size', 'sized'],
  ...QUALIFYING.map((attribute) => [attribute, 'qualifying'] as const),
  ...MEASURED.map((attribute) => [attribute, 'measured'] as const),
  ...COUNTED.map((attribute) => [attribute, 'counted'] as const),
]);

const ACCEPTED = {
  qualifying: /^\p{L}+(?:[ -]\p{L}+)?$/u,
  measured: /^-?\d[\d.,]* ?[^\d\s,;]+(?: \p{L}+)?$/u,
  // "In size One Size" would say it twice.
  sized: /^(?!.*(?:size|größe|taille|talla|tamaño|码|尺寸))/iu,
  counted: /^[1-9]\d{0,5}$/,
};

/** Whether the value has the shape that the attribute's phrases need: `length: "short"` is no measure. */
export function hasExpectedShape(attribute: string, value: string): boolean {
  const shape = SHAPES.get(attribute);
  return shape === undefined || ACCEPTED[shape].test(value);
}

/** How much there is of a product: what a shopper pays for. */
const QUANTITIES = ['quantity', 'pack_size', 'pieces', 'volume', 'net_weight', 'net_content'];

/** What no page may leave out: who makes it, how much of it there is, and warnings. */
export function isIndispensable(attribute: string): boolean {
  return attribute === 'brand' || QUANTITIES.includes(attribute) || isWarning(attribute);
}

/** What must be said wherever there is room: what it is, who makes it, how much of it there is, and warnings. */
export function isMustSay(attribute: string): boolean {
  return MUST_SAY.has(attribute) || isWarning(attribute);
}
const MUST_SAY = new Set(['category', 'type', 'brand', 'size', 'weight', ...QUANTITIES]);

/** Whether the attribute warns: of what is in it, or of its use. */
export function isWarning(attribute: string): boolean {
  return /^(?:(?:described_)?warnings|allergens)$/.test(attribute) || attribute.startsWith('contains_');
}

/** How much a reader learns from a fact about the attribute, 0 to 1. */
export function informativeness(attribute: string, kind: string): number {
  const known = INFORMATIVENESS.get(attribute);
  if (known !== undefined) return known;
  // A yes or no that needs no explanation says more than a number.
  if (kind === 'boolean') return 0.58;
  return SHAPES.has(attribute) ? 0.5 : 0.3;
}
const INFORMATIVENESS = new Map([
  ['material', 0.9],
  ['brand', 0.8],
  ['colour', 0.7],
  ['size', 0.65],
  ['type', 0.3],
  ['origin', 0.6],
  ['weight', 0.55],
  ['price', 0.5],
  ['category', 0.35],
]);
