import { type PolarAttribute, type WordedAttribute } from '../../attributes';
import { type AttributeWording, type PolarityWording, type Ways } from '../locale';

/** In clauses the subject is ours ("el producto", "la capacidad"): of the name nobody knows gender and number. */
const listed = (label: string, phrase: Ways, clause: Ways, clauseOfMany = clause): AttributeWording => ({
  label,
  phrase: { one: phrase, many: phrase },
  clause: { one: clause, many: clauseOfMany },
});
/** The article belongs to the label; the value, whose gender nobody knows, stands behind it. */
const measured = (label: string, indefinite: string, definite: string): AttributeWording => ({
  label,
  phrase: { one: [`con ${indefinite} de {value}`] },
  clause: { one: [`${definite} es de {value}`] },
});
const counted = (label: string, single: string): AttributeWording => ({
  label,
  phrase: { counts: { one: [`con {value} ${single}`], other: [`con {value} ${label}`] } },
  clause: { counts: { one: [`el producto tiene {value} ${single}`], other: [`el producto tiene {value} ${label}`] } },
});
/** A noun beside another: "corte slim", which fits any product. */
const beside = (label: string): AttributeWording => ({
  label,
  phrase: { one: [`${label} {value}`] },
  clause: { one: [`el ${label} es {value}`] },
});

export const attributes: Readonly<Record<WordedAttribute, AttributeWording>> = {
  brand: {
    label: 'marca',
    phrase: { one: ['marca {value}', 'de la marca {value}'], many: ['marcas {value}', 'de las marcas {value}'] },
    clause: { one: ['la marca es {value}'], many: ['las marcas son {value}'] },
  },
  category: { label: 'categoría' },
  price: {
    label: 'precio',
    phrase: { one: ['al precio de {value}', 'por {value}'] },
    clause: { one: ['el precio es de {value}', 'el producto cuesta {value}'] },
  },
  colour: {
    label: 'color',
    phrase: { one: ['color {value}', 'en color {value}'], many: ['colores {value}', 'en los colores {value}'] },
    clause: { one: ['el color es {value}'], many: ['los colores son {value}'] },
  },
  material: listed('material', ['de {value}'], ['el producto es de {value}']),
  size: {
    label: 'talla',
    phrase: { one: ['en la talla {value}', 'talla {value}'], many: ['en las tallas {value}'] },
    clause: { one: ['la talla es {value}'], many: ['las tallas son {value}'] },
  },
  origin: listed('origen', ['procedente de {value}'], ['el producto procede de {value}']),
  author: listed('autor', ['obra de {value}'], ['el autor es {value}'], ['los autores son {value}']),
  flavour: {
    label: 'sabor',
    phrase: { one: ['sabor {value}', 'con sabor a {value}'], many: ['sabores {value}'] },
    clause: { one: ['el sabor es {value}'], many: ['los sabores son {value}'] },
  },
  type: { label: 'tipo' },
  care: { label: 'cuidado' },
  certificates: { label: 'certificado' },
  in_the_box: listed('contenido de la caja', ['con {value} en la caja'], ['la caja contiene {value}']),
  warnings: { label: 'advertencia' },
  described_warnings: { label: 'advertencia' },
  allergens: listed('alérgenos', ['contiene {value}'], ['el producto contiene {value}']),
  fit: beside('corte'),
  pattern: beside('diseño'),
  finish: beside('acabado'),
  collar: beside('cuello'),
  neckline: beside('escote'),
  capacity: measured('capacidad', 'una capacidad', 'la capacidad'),
  volume: measured('volumen', 'un volumen', 'el volumen'),
  weight: measured('peso', 'un peso', 'el peso'),
  length: measured('longitud', 'una longitud', 'la longitud'),
  width: measured('ancho', 'un ancho', 'el ancho'),
  height: measured('altura', 'una altura', 'la altura'),
  depth: measured('profundidad', 'una profundidad', 'la profundidad'),
  thickness: measured('grosor', 'un grosor', 'el grosor'),
  diameter: measured('diámetro', 'un diámetro', 'el diámetro'),
  inseam: measured('largo de entrepierna', 'un largo de entrepierna', 'el largo de entrepierna'),
  power: measured('potencia', 'una potencia', 'la potencia'),
  brightness: measured('brillo', 'un brillo', 'el brillo'),
  pressure: measured('presión', 'una presión', 'la presión'),
  precision: measured('precisión', 'una precisión', 'la precisión'),
  battery_life: measured('autonomía', 'una autonomía', 'la autonomía'),
  screen_size: measured('tamaño de pantalla', 'una pantalla', 'el tamaño de pantalla'),
  water_column: measured('columna de agua', 'una columna de agua', 'la columna de agua'),
  heel_drop: measured('drop', 'un drop', 'el drop'),
  comfort_temperature: measured('temperatura de confort', 'una temperatura de confort', 'la temperatura de confort'),
  warranty: measured('garantía', 'una garantía', 'la garantía'),
  pockets: counted('bolsillos', 'bolsillo'),
  compartments: counted('compartimentos', 'compartimento'),
  card_slots: counted('ranuras para tarjetas', 'ranura para tarjetas'),
  drawers: counted('cajones', 'cajón'),
  pieces: counted('piezas', 'pieza'),
  shelves: counted('estantes', 'estante'),
  seats: counted('plazas', 'plaza'),
  ports: counted('puertos', 'puerto'),
  pages: counted('páginas', 'página'),
  grind_settings: counted('ajustes de molienda', 'ajuste de molienda'),
  pack_size: {
    label: 'unidades por paquete',
    phrase: { counts: { other: ['en paquete de {value}'] } },
    clause: { counts: { one: ['el paquete trae {value} unidad'], other: ['el paquete trae {value} unidades'] } },
  },
};

/** The adjective belongs to a noun of ours, whatever the name is: "modelo impermeable". */
const model = (words: string): PolarityWording => ({
  holds: `modelo ${words}`,
  fails: `modelo no ${words}`,
  clause: { holds: `el producto es ${words}`, fails: `el producto no es ${words}` },
});
const goods = (words: string): PolarityWording => ({
  holds: `producto ${words}`,
  fails: `producto no ${words}`,
  clause: { holds: `el producto es ${words}`, fails: `el producto no es ${words}` },
});
const free = (of: string): PolarityWording => ({
  holds: `sin ${of}`,
  fails: `contiene ${of}`,
  clause: { holds: `el producto no contiene ${of}`, fails: `el producto contiene ${of}` },
});
const contains = (words: string): PolarityWording => ({
  holds: `contiene ${words}`,
  fails: `no contiene ${words}`,
  clause: { holds: `el producto contiene ${words}`, fails: `el producto no contiene ${words}` },
});
const part = (words: string): PolarityWording => ({
  holds: `con ${words}`,
  fails: `sin ${words}`,
  clause: { holds: `el producto tiene ${words}`, fails: `el producto no tiene ${words}` },
});

export const polarities: Readonly<Record<PolarAttribute, PolarityWording>> = {
  waterproof: model('impermeable'),
  water_resistant: model('resistente al agua'),
  machine_washable: model('lavable a máquina'),
  dishwasher_safe: model('lavable en lavavajillas'),
  frost_proof: model('resistente a las heladas'),
  family_friendly: {
    holds: 'para toda la familia',
    fails: 'no para toda la familia',
    clause: { holds: 'el producto es para toda la familia', fails: 'el producto no es para toda la familia' },
  },
  wireless: model('inalámbrico'),
  rechargeable: model('recargable'),
  foldable: model('plegable'),
  adjustable: model('ajustable'),
  stackable: model('apilable'),
  vegan: goods('vegano'),
  organic: goods('bio'),
  gluten_free: free('gluten'),
  bpa_free: free('BPA'),
  alcohol_free: free('alcohol'),
  sugar_free: free('azúcar'),
  lactose_free: free('lactosa'),
  fragrance_free: free('perfume'),
  paraben_free: free('parabenos'),
  silicone_free: free('silicona'),
  caffeine_free: free('cafeína'),
  contains_nuts: contains('frutos de cáscara'),
  contains_gluten: contains('gluten'),
  contains_milk: contains('leche'),
  contains_soy: contains('soja'),
  contains_eggs: contains('huevo'),
  induction: model('para inducción'),
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
