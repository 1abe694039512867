import { type PolarAttribute, type WordedAttribute } from '../../attributes';
import { type AttributeWording, type PolarityWording } from '../locale';

/** The article belongs to the label, which is ours; the value, whose gender nobody knows, stands behind it. */
const measured = (article: 'einem' | 'einer', label: string): AttributeWording => ({
  label,
  one: [`mit ${article} {label} von {value}`],
});
const counted = (label: string, inDative = label): AttributeWording => ({ label, one: [`mit {value} ${inDative}`] });

export const attributes: Readonly<Record<WordedAttribute, AttributeWording>> = {
  brand: { label: 'Marke', one: ['von {value}', 'aus dem Hause {value}'], many: ['von {value}'] },
  category: { label: 'Kategorie' },
  price: { label: 'Preis', one: ['zum Preis von {value}', 'für {value}'] },
  colour: { label: 'Farbe', one: ['in {value}'], many: ['in {value}'] },
  material: { label: 'Material', one: ['gefertigt mit {value}'], many: ['gefertigt mit {value}'] },
  size: { label: 'Größe', one: ['in Größe {value}'], many: ['in den Größen {value}'] },
  origin: { label: 'Herkunft', one: ['hergestellt in {value}'], many: ['hergestellt in {value}'] },
  author: { label: 'Autor', one: ['geschrieben von {value}'], many: ['geschrieben von {value}'] },
  flavour: { label: 'Geschmack' },
  fit: { label: 'Passform' },
  pattern: { label: 'Muster' },
  finish: { label: 'Oberfläche' },
  collar: { label: 'Kragen' },
  neckline: { label: 'Ausschnitt' },
  capacity: measured('einer', 'Kapazität'),
  volume: measured('einem', 'Volumen'),
  weight: measured('einem', 'Gewicht'),
  length: measured('einer', 'Länge'),
  width: measured('einer', 'Breite'),
  height: measured('einer', 'Höhe'),
  depth: measured('einer', 'Tiefe'),
  thickness: measured('einer', 'Dicke'),
  diameter: measured('einem', 'Durchmesser'),
  inseam: measured('einer', 'Schrittlänge'),
  power: measured('einer', 'Leistung'),
  brightness: measured('einer', 'Helligkeit'),
  pressure: measured('einem', 'Druck'),
  precision: measured('einer', 'Genauigkeit'),
  battery_life: measured('einer', 'Akkulaufzeit'),
  screen_size: measured('einer', 'Bildschirmgröße'),
  water_column: measured('einer', 'Wassersäule'),
  heel_drop: measured('einer', 'Sprengung'),
  comfort_temperature: measured('einer', 'Komforttemperatur'),
  warranty: measured('einer', 'Garantie'),
  pockets: counted('Taschen'),
  compartments: counted('Fächer', 'Fächern'),
  card_slots: counted('Kartenfächer', 'Kartenfächern'),
  drawers: counted('Schubladen'),
  pieces: counted('Teile', 'Teilen'),
  shelves: counted('Böden'),
  seats: counted('Sitze', 'Sitzen'),
  ports: counted('Anschlüsse', 'Anschlüssen'),
  pages: counted('Seiten'),
  grind_settings: counted('Mahlstufen'),
  pack_size: { label: 'Packungsgröße', one: ['in einer Packung zu {value}'] },
};

const plain = (words: string): PolarityWording => ({ holds: words, fails: `nicht ${words}` });
const part = (withIt: string, withoutIt: string): PolarityWording => ({
  holds: `mit ${withIt}`,
  fails: `ohne ${withoutIt}`,
});

export const polarities: Readonly<Record<PolarAttribute, PolarityWording>> = {
  waterproof: plain('wasserdicht'),
  water_resistant: plain('wasserabweisend'),
  machine_washable: plain('maschinenwaschbar'),
  dishwasher_safe: plain('spülmaschinenfest'),
  frost_proof: plain('frostfest'),
  family_friendly: plain('familienfreundlich'),
  wireless: plain('kabellos'),
  rechargeable: plain('wiederaufladbar'),
  foldable: plain('faltbar'),
  adjustable: plain('verstellbar'),
  stackable: plain('stapelbar'),
  vegan: plain('vegan'),
  organic: plain('in Bio-Qualität'),
  gluten_free: plain('glutenfrei'),
  bpa_free: plain('BPA-frei'),
  contains_nuts: part('Nüssen', 'Nüsse'),
  induction: plain('für Induktion geeignet'),
  coin_pocket: part('Münzfach', 'Münzfach'),
  hood: part('Kapuze', 'Kapuze'),
};

/** Abbreviations as labels. */
export const spellings: Readonly<Record<string, string>> = {
  spf: 'LSF',
  r_value: 'R-Wert',
  led: 'LED',
  ram: 'RAM',
  usb: 'USB',
};
