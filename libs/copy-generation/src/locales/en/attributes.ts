import { type PolarAttribute, type WordedAttribute } from '../../attributes';
import { type AttributeWording, type PolarityWording } from '../locale';

const measured = (label: string): AttributeWording => ({
  label,
  one: ['with {a label} of {value}'],
});
const counted = (label: string): AttributeWording => ({ label, one: ['with {value} {label}'] });
const qualifying = (label: string): AttributeWording => ({ label, one: ['with {a value} {label}'] });

export const attributes: Readonly<Record<WordedAttribute, AttributeWording>> = {
  brand: { label: 'brand', one: ['by {value}', 'from {value}'], many: ['by {value}'] },
  category: { label: 'category' },
  price: { label: 'price', one: ['priced at {value}', 'sold for {value}', 'for {value}'] },
  colour: { label: 'colour', one: ['in {value}'], many: ['in {value}'] },
  material: { label: 'material', one: ['made with {value}'], many: ['made with {value}'] },
  size: { label: 'size', one: ['in size {value}'], many: ['in sizes {value}'] },
  origin: { label: 'origin', one: ['made in {value}'], many: ['made in {value}'] },
  author: { label: 'author', one: ['written by {value}'], many: ['written by {value}'] },
  flavour: { label: 'flavour', one: ['with {a value} flavour'], many: ['with {value} flavours'] },
  fit: { label: 'fit', one: ['in {a value} fit', 'with {a value} fit', 'cut to {a value} fit'] },
  pattern: qualifying('pattern'),
  finish: qualifying('finish'),
  collar: qualifying('collar'),
  neckline: qualifying('neckline'),
  capacity: measured('capacity'),
  volume: measured('volume'),
  weight: measured('weight'),
  length: measured('length'),
  width: measured('width'),
  height: measured('height'),
  depth: measured('depth'),
  thickness: measured('thickness'),
  diameter: measured('diameter'),
  inseam: measured('inseam'),
  power: { label: 'power', one: ['with {value} of power'] },
  brightness: measured('brightness'),
  pressure: measured('pressure'),
  precision: measured('precision'),
  battery_life: measured('battery life'),
  screen_size: measured('screen size'),
  water_column: measured('water column'),
  heel_drop: measured('heel drop'),
  comfort_temperature: measured('comfort temperature'),
  warranty: measured('warranty'),
  pockets: counted('pockets'),
  compartments: counted('compartments'),
  card_slots: counted('card slots'),
  drawers: counted('drawers'),
  pieces: counted('pieces'),
  shelves: counted('shelves'),
  seats: counted('seats'),
  ports: counted('ports'),
  pages: counted('pages'),
  grind_settings: counted('grind settings'),
  pack_size: { label: 'pack size', one: ['in a pack of {value}'] },
};

const plain = (words: string): PolarityWording => ({ holds: words, fails: `not ${words}` });
const part = (words: string): PolarityWording => ({ holds: `with ${words}`, fails: `without ${words}` });

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
  contains_nuts: part('nuts'),
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
