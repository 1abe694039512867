import { type PolarAttribute, type WordedAttribute } from '../../attributes';
import { type AttributeWording, type PolarityWording } from '../locale';

/** The article belongs to the label, which is ours; the value, whose gender nobody knows, stands behind it. */
const measured = (article: 'un' | 'une', label: string): AttributeWording => ({
  label,
  one: [`d’${article} ${label} de {value}`],
});
const featured = (article: 'un' | 'une', label: string, words = label): AttributeWording => ({
  label,
  one: [`avec ${article} ${words} de {value}`],
});
const counted = (label: string): AttributeWording => ({ label, one: [`avec {value} ${label}`] });
/** A noun beside another: "coupe slim", which fits any product. */
const beside = (label: string): AttributeWording => ({ label, one: [`${label} {value}`] });

export const attributes: Readonly<Record<WordedAttribute, AttributeWording>> = {
  brand: { label: 'marque', one: ['de {value}', 'de la marque {value}'], many: ['des marques {value}'] },
  category: { label: 'catégorie' },
  price: { label: 'prix', one: ['au prix de {value}', 'pour {value}'] },
  colour: { label: 'couleur', one: ['coloris {value}', 'couleur {value}'], many: ['coloris {value}'] },
  material: { label: 'matière', one: ['en {value}'], many: ['en {value}'] },
  size: { label: 'taille', one: ['en taille {value}'], many: ['dans les tailles {value}'] },
  origin: { label: 'origine', one: ['origine {value}'], many: ['origines {value}'] },
  author: { label: 'auteur', one: ['de la plume de {value}'], many: ['de la plume de {value}'] },
  flavour: { label: 'saveur', one: ['saveur {value}', 'goût {value}'], many: ['saveurs {value}'] },
  fit: beside('coupe'),
  pattern: beside('motif'),
  finish: beside('finition'),
  collar: beside('col'),
  neckline: beside('encolure'),
  capacity: measured('une', 'capacité'),
  volume: measured('un', 'volume'),
  weight: measured('un', 'poids'),
  length: measured('une', 'longueur'),
  width: measured('une', 'largeur'),
  height: measured('une', 'hauteur'),
  depth: measured('une', 'profondeur'),
  thickness: measured('une', 'épaisseur'),
  diameter: measured('un', 'diamètre'),
  inseam: featured('un', 'entrejambe'),
  power: measured('une', 'puissance'),
  brightness: measured('une', 'luminosité'),
  pressure: featured('une', 'pression'),
  precision: measured('une', 'précision'),
  battery_life: measured('une', 'autonomie'),
  screen_size: featured('un', 'taille d’écran', 'écran'),
  water_column: featured('une', 'colonne d’eau'),
  heel_drop: featured('un', 'drop'),
  comfort_temperature: featured('une', 'température de confort'),
  warranty: featured('une', 'garantie'),
  pockets: counted('poches'),
  compartments: counted('compartiments'),
  card_slots: counted('emplacements pour cartes'),
  drawers: counted('tiroirs'),
  pieces: counted('pièces'),
  shelves: counted('étagères'),
  seats: counted('places'),
  ports: counted('ports'),
  pages: { label: 'pages', one: ['sur {value} pages'] },
  grind_settings: counted('réglages de mouture'),
  pack_size: { label: 'taille du lot', one: ['par lot de {value}'] },
};

/** The adjective belongs to a noun of ours: whether the product is masculine, feminine or plural is not known. */
const model = (words: string): PolarityWording => ({ holds: `modèle ${words}`, fails: `modèle non ${words}` });
const goods = (words: string): PolarityWording => ({ holds: `produit ${words}`, fails: `produit non ${words}` });
const free = (of: string): PolarityWording => ({ holds: `sans ${of}`, fails: `produit non exempt de ${of}` });
const part = (article: string, words: string): PolarityWording => ({
  holds: `avec ${article} ${words}`,
  fails: `sans ${words}`,
});

export const polarities: Readonly<Record<PolarAttribute, PolarityWording>> = {
  waterproof: model('étanche'),
  water_resistant: model('résistant à l’eau'),
  machine_washable: model('lavable en machine'),
  dishwasher_safe: model('compatible lave-vaisselle'),
  frost_proof: model('résistant au gel'),
  family_friendly: { holds: 'pour toute la famille', fails: 'pas pour toute la famille' },
  wireless: { holds: 'sans fil', fails: 'modèle filaire' },
  rechargeable: model('rechargeable'),
  foldable: model('pliable'),
  adjustable: model('réglable'),
  stackable: model('empilable'),
  vegan: goods('végan'),
  organic: goods('bio'),
  gluten_free: free('gluten'),
  bpa_free: free('BPA'),
  contains_nuts: part('des', 'fruits à coque'),
  induction: model('compatible induction'),
  coin_pocket: part('une', 'poche à monnaie'),
  hood: part('une', 'capuche'),
};

/** Abbreviations as labels. */
export const spellings: Readonly<Record<string, string>> = {
  spf: 'FPS',
  r_value: 'valeur R',
  uv_protection: 'protection UV',
  led: 'LED',
  ram: 'RAM',
  usb: 'USB',
};
