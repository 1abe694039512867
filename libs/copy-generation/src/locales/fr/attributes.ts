import { type PolarAttribute, type WordedAttribute } from '../../attributes';
import { type AttributeWording, type PolarityWording, type Ways } from '../locale';
import { COLON } from './punctuation';

/** In clauses the subject is ours ("le produit", "la capacité"): of the name nobody knows gender and number. */
const listed = (label: string, phrase: Ways, clause: Ways, clauseOfMany = clause): AttributeWording => ({
  label,
  phrase: { one: phrase, many: phrase },
  clause: { one: clause, many: clauseOfMany },
});
/** The article belongs to the label; the value, whose gender nobody knows, stands behind it. */
const measured = (label: string, indefinite: string, definite: string): AttributeWording => ({
  label,
  phrase: { one: [`d’${indefinite} de {value}`] },
  clause: { one: [`${definite} est de {value}`] },
});
const featured = (label: string, indefinite: string, definite: string): AttributeWording => ({
  label,
  phrase: { one: [`avec ${indefinite} de {value}`] },
  clause: { one: [`${definite} est de {value}`] },
});
const counted = (label: string, single: string): AttributeWording => ({
  label,
  phrase: { counts: { one: [`avec {value} ${single}`], other: [`avec {value} ${label}`] } },
  clause: { counts: { one: [`le produit a {value} ${single}`], other: [`le produit a {value} ${label}`] } },
});
/** A noun beside another: "coupe slim", which fits any product. */
const beside = (label: string, definite: string, noun = label): AttributeWording => ({
  label,
  phrase: { one: [`${noun} {value}`] },
  clause: { one: [`${definite} est {value}`] },
});

export const attributes: Readonly<Record<WordedAttribute, AttributeWording>> = {
  brand: {
    label: 'marque',
    phrase: { one: ['de {value}', 'de la marque {value}'], many: ['des marques {value}'] },
    clause: { one: ['la marque est {value}'], many: ['les marques sont {value}'] },
  },
  category: { label: 'catégorie' },
  price: {
    label: 'prix',
    phrase: { one: ['au prix de {value}', 'pour {value}'] },
    clause: { one: ['le prix est de {value}', 'le produit coûte {value}'] },
  },
  colour: {
    label: 'couleur',
    phrase: { one: ['coloris {value}', 'dans le coloris {value}'], many: ['coloris {value}'] },
    clause: { one: ['le coloris est {value}'], many: ['les coloris sont {value}'] },
  },
  material: listed('matière', ['en {value}'], ['le produit est en {value}']),
  size: {
    label: 'taille',
    phrase: { one: ['en taille {value}'], many: ['dans les tailles {value}'] },
    clause: { one: ['la taille est {value}'], many: ['les tailles sont {value}'] },
  },
  // Without an article, which would depend on the country ("le Portugal", "l’Inde").
  origin: listed('origine', ['origine {value}'], [`origine${COLON} {value}`]),
  author: listed('auteur', ['texte de {value}'], ['l’auteur est {value}'], ['les auteurs sont {value}']),
  flavour: {
    label: 'saveur',
    phrase: { one: ['saveur {value}', 'goût {value}'], many: ['saveurs {value}'] },
    clause: { one: ['la saveur est {value}'], many: ['les saveurs sont {value}'] },
  },
  type: { label: 'type' },
  care: { label: 'entretien' },
  certificates: { label: 'certificat' },
  in_the_box: listed('contenu de la boîte', ['avec {value} dans la boîte'], ['la boîte contient {value}']),
  warnings: { label: 'avertissement' },
  described_warnings: { label: 'avertissement' },
  // Without an article, as on a label: it would depend on the allergen ("du lait", "des œufs").
  allergens: listed('allergènes', ['contient {value}'], [`allergènes présents${COLON} {value}`]),
  fit: beside('coupe', 'la coupe'),
  pattern: beside('motif', 'le motif'),
  // "Fini", not "finition": the adjectives behind it are masculine.
  finish: beside('finition', 'le fini', 'fini'),
  collar: beside('col', 'le col'),
  neckline: beside('encolure', 'l’encolure'),
  capacity: measured('capacité', 'une capacité', 'la capacité'),
  volume: measured('volume', 'un volume', 'le volume'),
  weight: measured('poids', 'un poids', 'le poids'),
  length: measured('longueur', 'une longueur', 'la longueur'),
  width: measured('largeur', 'une largeur', 'la largeur'),
  height: measured('hauteur', 'une hauteur', 'la hauteur'),
  depth: measured('profondeur', 'une profondeur', 'la profondeur'),
  thickness: measured('épaisseur', 'une épaisseur', 'l’épaisseur'),
  diameter: measured('diamètre', 'un diamètre', 'le diamètre'),
  inseam: featured('entrejambe', 'un entrejambe', 'l’entrejambe'),
  power: measured('puissance', 'une puissance', 'la puissance'),
  brightness: measured('luminosité', 'une luminosité', 'la luminosité'),
  pressure: featured('pression', 'une pression', 'la pression'),
  precision: measured('précision', 'une précision', 'la précision'),
  battery_life: measured('autonomie', 'une autonomie', 'l’autonomie'),
  screen_size: featured('taille d’écran', 'un écran', 'la taille d’écran'),
  water_column: featured('colonne d’eau', 'une colonne d’eau', 'la colonne d’eau'),
  heel_drop: featured('drop', 'un drop', 'le drop'),
  comfort_temperature: featured('température de confort', 'une température de confort', 'la température de confort'),
  warranty: featured('garantie', 'une garantie', 'la garantie'),
  pockets: counted('poches', 'poche'),
  compartments: counted('compartiments', 'compartiment'),
  card_slots: counted('emplacements pour cartes', 'emplacement pour carte'),
  drawers: counted('tiroirs', 'tiroir'),
  pieces: counted('pièces', 'pièce'),
  shelves: counted('étagères', 'étagère'),
  seats: counted('places', 'place'),
  ports: counted('ports', 'port'),
  pages: counted('pages', 'page'),
  grind_settings: counted('réglages de mouture', 'réglage de mouture'),
  pack_size: {
    label: 'taille du lot',
    phrase: { counts: { other: ['par lot de {value}'] } },
    clause: { counts: { one: ['le lot compte {value} pièce'], other: ['le lot compte {value} pièces'] } },
  },
};

/** The adjective belongs to a noun of ours, whatever the name is: "modèle étanche". */
const model = (words: string): PolarityWording => ({
  holds: `modèle ${words}`,
  fails: `modèle non ${words}`,
  clause: { holds: `le produit est ${words}`, fails: `le produit n’est pas ${words}` },
});
const goods = (words: string): PolarityWording => ({
  holds: `produit ${words}`,
  fails: `produit non ${words}`,
  clause: { holds: `le produit est ${words}`, fails: `le produit n’est pas ${words}` },
});
const free = (of: string, article = 'du '): PolarityWording => ({
  holds: `sans ${of}`,
  fails: `contient ${article}${of}`,
  clause: { holds: `le produit est sans ${of}`, fails: `le produit contient ${article}${of}` },
});
const contains = (article: string, words: string): PolarityWording => ({
  holds: `contient ${article} ${words}`,
  fails: `ne contient pas de ${words}`,
  clause: { holds: `le produit contient ${article} ${words}`, fails: `le produit ne contient pas de ${words}` },
});
const part = (words: string): PolarityWording => ({
  holds: `avec une ${words}`,
  fails: `sans ${words}`,
  clause: { holds: `le produit a une ${words}`, fails: `le produit n’a pas de ${words}` },
});

export const polarities: Readonly<Record<PolarAttribute, PolarityWording>> = {
  waterproof: model('étanche'),
  water_resistant: model('résistant à l’eau'),
  machine_washable: model('lavable en machine'),
  dishwasher_safe: model('compatible lave-vaisselle'),
  frost_proof: model('résistant au gel'),
  family_friendly: {
    holds: 'pour toute la famille',
    fails: 'pas pour toute la famille',
    clause: {
      holds: 'le produit est pour toute la famille',
      fails: 'le produit n’est pas pour toute la famille',
    },
  },
  wireless: {
    holds: 'sans fil',
    fails: 'modèle filaire',
    clause: { holds: 'le produit est sans fil', fails: 'le produit est filaire' },
  },
  rechargeable: model('rechargeable'),
  foldable: model('pliable'),
  adjustable: model('réglable'),
  stackable: model('empilable'),
  vegan: goods('végan'),
  organic: goods('bio'),
  gluten_free: free('gluten'),
  bpa_free: free('BPA'),
  alcohol_free: free('alcool', 'de l’'),
  sugar_free: free('sucre'),
  lactose_free: free('lactose'),
  fragrance_free: free('parfum'),
  paraben_free: free('parabènes', 'des '),
  silicone_free: free('silicone'),
  caffeine_free: free('caféine', 'de la '),
  contains_nuts: contains('des', 'fruits à coque'),
  contains_gluten: contains('du', 'gluten'),
  contains_milk: contains('du', 'lait'),
  contains_soy: contains('du', 'soja'),
  contains_eggs: {
    holds: 'contient des œufs',
    fails: 'ne contient pas d’œufs',
    clause: { holds: 'le produit contient des œufs', fails: 'le produit ne contient pas d’œufs' },
  },
  induction: model('compatible induction'),
  coin_pocket: part('poche à monnaie'),
  hood: part('capuche'),
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
