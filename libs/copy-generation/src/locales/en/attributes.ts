import { type PolarAttribute, type WordedAttribute } from '../../attributes';
import { type AttributeWording, type PolarityWording, type Ways } from '../locale';

const listed = (label: string, phrase: Ways, clause: Ways): AttributeWording => ({
  label,
  phrase: { one: phrase, many: phrase },
  clause: { one: clause, many: clause },
});
const measured = (label: string): AttributeWording => ({
  label,
  phrase: { one: ['with {a label} of {value}'] },
  clause: { one: ['the {label} is {value}', 'it has {a label} of {value}'] },
});
const counted = (label: string, single: string): AttributeWording => ({
  label,
  phrase: { counts: { one: [`with {value} ${single}`], other: [`with {value} ${label}`] } },
  clause: { counts: { one: [`it has {value} ${single}`], other: [`it has {value} ${label}`] } },
});
const qualifying = (label: string, noun = label): AttributeWording => ({
  label,
  phrase: { one: [`with {a value} ${noun}`] },
  clause: { one: [`it has {a value} ${noun}`] },
});

export const attributes: Readonly<Record<WordedAttribute, AttributeWording>> = {
  brand: listed('brand', ['by {value}', 'from {value}'], ['it is by {value}', 'the brand is {value}']),
  category: { label: 'category' },
  price: {
    label: 'price',
    phrase: { one: ['priced at {value}', 'for {value}'] },
    clause: { one: ['it costs {value}', 'the price is {value}'] },
  },
  colour: listed('colour', ['in {value}'], ['it comes in {value}']),
  material: listed('material', ['made of {value}', 'made with {value}'], ['it is made of {value}']),
  size: {
    label: 'size',
    phrase: { one: ['in size {value}'], many: ['in sizes {value}'] },
    clause: { one: ['it comes in size {value}'], many: ['it comes in sizes {value}'] },
  },
  // Of coffee and of marble nobody says that they are made there.
  origin: listed('origin', ['from {value}', 'originating in {value}'], ['it comes from {value}']),
  author: listed('author', ['written by {value}'], ['it is written by {value}', 'the author is {value}']),
  flavour: {
    label: 'flavour',
    phrase: { one: ['with {a value} flavour'], many: ['with {value} flavours'] },
    clause: { one: ['the flavour is {value}'], many: ['the flavours are {value}'] },
  },
  type: { label: 'type' },
  care: { label: 'care' },
  certificates: { label: 'certificate' },
  in_the_box: listed('in the box', ['with {value} in the box'], ['in the box: {value}']),
  warnings: { label: 'warning' },
  described_warnings: { label: 'warning' },
  allergens: listed('allergens', ['containing {value}'], ['it contains {value}']),
  fit: {
    label: 'fit',
    phrase: { one: ['in {a value} fit', 'with {a value} fit', 'cut to {a value} fit'] },
    clause: { one: ['it has {a value} fit', 'the fit is {value}'] },
  },
  pattern: qualifying('pattern', 'design'),
  finish: qualifying('finish'),
  collar: qualifying('collar'),
  neckline: qualifying('neckline'),
  capacity: measured('capacity'),
  volume: measured('volume'),
  weight: {
    label: 'weight',
    phrase: { one: ['with {a label} of {value}', 'weighing {value}'] },
    clause: { one: ['it weighs {value}', 'the weight is {value}'] },
  },
  length: measured('length'),
  width: measured('width'),
  height: measured('height'),
  depth: measured('depth'),
  thickness: measured('thickness'),
  diameter: measured('diameter'),
  inseam: measured('inseam'),
  power: {
    label: 'power',
    phrase: { one: ['with {value} of power'] },
    clause: { one: ['it has {value} of power', 'the power is {value}'] },
  },
  brightness: measured('brightness'),
  pressure: measured('pressure'),
  precision: measured('precision'),
  battery_life: measured('battery life'),
  screen_size: measured('screen size'),
  water_column: measured('water column'),
  heel_drop: measured('heel drop'),
  comfort_temperature: measured('comfort temperature'),
  warranty: measured('warranty'),
  pockets: counted('pockets', 'pocket'),
  compartments: counted('compartments', 'compartment'),
  card_slots: counted('card slots', 'card slot'),
  drawers: counted('drawers', 'drawer'),
  pieces: counted('pieces', 'piece'),
  shelves: counted('shelves', 'shelf'),
  seats: counted('seats', 'seat'),
  ports: counted('ports', 'port'),
  pages: counted('pages', 'page'),
  grind_settings: counted('grind settings', 'grind setting'),
  pack_size: {
    label: 'pack size',
    phrase: { counts: { other: ['in a pack of {value}'] } },
    clause: { counts: { other: ['it comes in a pack of {value}'] } },
  },
};

const plain = (words: string): PolarityWording => ({
  holds: words,
  fails: `not ${words}`,
  clause: { holds: `it is ${words}`, fails: `it is not ${words}` },
});
const part = (words: string, bare = words.replace(/^an? /, '')): PolarityWording => ({
  holds: `with ${words}`,
  fails: `without ${words}`,
  clause: { holds: `it has ${words}`, fails: `it has no ${bare}` },
});
const contains = (words: string): PolarityWording => ({
  holds: `contains ${words}`,
  fails: `contains no ${words}`,
  clause: { holds: `it contains ${words}`, fails: `it contains no ${words}` },
});

export const polarities: Readonly<Record<PolarAttribute, PolarityWording>> = {
  waterproof: plain('waterproof'),
  water_resistant: plain('water-resistant'),
  machine_washable: plain('machine washable'),
  dishwasher_safe: plain('dishwasher safe'),
  frost_proof: plain('frost-proof'),
  family_friendly: plain('family-friendly'),
  wireless: plain('wireless'),
  rechargeable: plain('rechargeable'),
  foldable: plain('foldable'),
  adjustable: plain('adjustable'),
  stackable: plain('stackable'),
  vegan: plain('vegan'),
  organic: plain('organic'),
  gluten_free: plain('gluten-free'),
  bpa_free: plain('BPA-free'),
  alcohol_free: plain('alcohol-free'),
  sugar_free: plain('sugar-free'),
  lactose_free: plain('lactose-free'),
  fragrance_free: plain('fragrance-free'),
  paraben_free: plain('paraben-free'),
  silicone_free: plain('silicone-free'),
  caffeine_free: plain('caffeine-free'),
  contains_nuts: contains('nuts'),
  contains_gluten: contains('gluten'),
  contains_milk: contains('milk'),
  contains_soy: contains('soy'),
  contains_eggs: contains('eggs'),
  induction: plain('suitable for induction'),
  coin_pocket: part('a coin pocket'),
  hood: part('a hood'),
};

/** The shop's own spelling is kept in labels, and abbreviations are written as such. */
export const spellings: Readonly<Record<string, string>> = {
  color: 'color',
  colors: 'color',
  flavor: 'flavor',
  fabric: 'fabric',
  spf: 'SPF',
  r_value: 'R-value',
  uv_protection: 'UV protection',
  led: 'LED',
  ram: 'RAM',
  usb: 'USB',
};
