import { type PolarAttribute, type WordedAttribute } from '../../attributes';
import { type AttributeWording, type PolarityWording } from '../locale';

/** The article belongs to the label, which is ours; the value, whose gender nobody knows, stands behind it. */
const measured = (article: 'un' | 'una', label: string, words = label): AttributeWording => ({
  label,
  one: [`con ${article} ${words} de {value}`],
});
const counted = (label: string): AttributeWording => ({ label, one: [`con {value} ${label}`] });
/** A noun beside another: "corte slim", which fits any product. */
const beside = (label: string): AttributeWording => ({ label, one: [`${label} {value}`] });

export const attributes: Readonly<Record<WordedAttribute, AttributeWording>> = {
  brand: { label: 'marca', one: ['de {value}', 'de la marca {value}'], many: ['de las marcas {value}'] },
  category: { label: 'categoría' },
  price: { label: 'precio', one: ['al precio de {value}', 'por {value}'] },
  colour: { label: 'color', one: ['color {value}', 'de color {value}'], many: ['colores {value}'] },
  material: { label: 'material', one: ['en {value}'], many: ['en {value}'] },
  size: { label: 'talla', one: ['en la talla {value}', 'talla {value}'], many: ['en las tallas {value}'] },
  origin: { label: 'origen', one: ['procedente de {value}'], many: ['procedente de {value}'] },
  author: { label: 'autor', one: ['obra de {value}', 'de la pluma de {value}'], many: ['obra de {value}'] },
  flavour: { label: 'sabor', one: ['sabor {value}'], many: ['sabores {value}'] },
  fit: beside('corte'),
  pattern: beside('diseño'),
  finish: beside('acabado'),
  collar: beside('cuello'),
  neckline: beside('escote'),
  capacity: measured('una', 'capacidad'),
  volume: measured('un', 'volumen'),
  weight: measured('un', 'peso'),
  length: measured('una', 'longitud'),
  width: measured('un', 'ancho'),
  height: measured('una', 'altura'),
  depth: measured('una', 'profundidad'),
  thickness: measured('un', 'grosor'),
  diameter: measured('un', 'diámetro'),
  inseam: measured('un', 'largo de entrepierna'),
  power: measured('una', 'potencia'),
  brightness: measured('un', 'brillo'),
  pressure: measured('una', 'presión'),
  precision: measured('una', 'precisión'),
  battery_life: measured('una', 'autonomía'),
  screen_size: measured('una', 'tamaño de pantalla', 'pantalla'),
  water_column: measured('una', 'columna de agua'),
  heel_drop: measured('un', 'drop'),
  comfort_temperature: measured('una', 'temperatura de confort'),
  warranty: measured('una', 'garantía'),
  pockets: counted('bolsillos'),
  compartments: counted('compartimentos'),
  card_slots: counted('ranuras para tarjetas'),
  drawers: counted('cajones'),
  pieces: counted('piezas'),
  shelves: counted('estantes'),
  seats: counted('plazas'),
  ports: counted('puertos'),
  pages: counted('páginas'),
  grind_settings: counted('ajustes de molienda'),
  pack_size: { label: 'unidades por paquete', one: ['paquete de {value}'] },
};

/** The adjective belongs to a noun of ours: whether the product is masculine, feminine or plural is not known. */
const model = (words: string): PolarityWording => ({ holds: `modelo ${words}`, fails: `modelo no ${words}` });
const goods = (words: string): PolarityWording => ({ holds: `producto ${words}`, fails: `producto no ${words}` });
const free = (of: string): PolarityWording => ({ holds: `sin ${of}`, fails: `producto no exento de ${of}` });
const part = (words: string): PolarityWording => ({ holds: `con ${words}`, fails: `sin ${words}` });

export const polarities: Readonly<Record<PolarAttribute, PolarityWording>> = {
  waterproof: model('impermeable'),
  water_resistant: model('resistente al agua'),
  machine_washable: model('apto para lavadora'),
  dishwasher_safe: model('apto para lavavajillas'),
  frost_proof: model('resistente a las heladas'),
  family_friendly: { holds: 'para toda la familia', fails: 'no para toda la familia' },
  wireless: model('inalámbrico'),
  rechargeable: model('recargable'),
  foldable: model('plegable'),
  adjustable: model('ajustable'),
  stackable: model('apilable'),
  vegan: goods('vegano'),
  organic: goods('bio'),
  gluten_free: free('gluten'),
  bpa_free: free('BPA'),
  contains_nuts: part('frutos de cáscara'),
  induction: model('apto para inducción'),
  coin_pocket: part('bolsillo para monedas'),
  hood: part('capucha'),
};

/** Abbreviations as labels. */
export const spellings: Readonly<Record<string, string>> = {
  spf: 'FPS',
  r_value: 'valor R',
  uv_protection: 'protección UV',
  led: 'LED',
  ram: 'RAM',
  usb: 'USB',
};
