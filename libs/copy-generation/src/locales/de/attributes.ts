import { type PolarAttribute, type WordedAttribute } from '../../attributes';
import { type AttributeWording, type PolarityWording, type Ways } from '../locale';

/** In clauses the label, which is ours, is the subject: of the product nobody knows whether it is "er", "sie" or "es". */
const listed = (label: string, phrase: Ways, clause: Ways): AttributeWording => ({
  label,
  phrase: { one: phrase, many: phrase },
  clause: { one: clause, many: clause },
});
/** The article belongs to the label; the value, whose gender nobody knows, stands behind it. */
const measured = (article: 'einem' | 'einer', label: string): AttributeWording => ({
  label,
  phrase: { one: [`mit ${article} {label} von {value}`] },
  clause: { one: [`${article === 'einem' ? 'das' : 'die'} {label} beträgt {value}`] },
});
const counted = (label: string, single: string, inDative = label): AttributeWording => ({
  label,
  phrase: { counts: { one: [`mit {value} ${single}`], other: [`mit {value} ${inDative}`] } },
  clause: { counts: { one: [`es gibt {value} ${single}`], other: [`es gibt {value} ${label}`] } },
});
const named = (article: 'der' | 'die' | 'das', label: string): AttributeWording => ({
  label,
  clause: { one: [`${article} {label} ist {value}`] },
});

export const attributes: Readonly<Record<WordedAttribute, AttributeWording>> = {
  brand: listed('Marke', ['von {value}', 'aus dem Hause {value}'], ['die Marke ist {value}']),
  category: { label: 'Kategorie' },
  price: {
    label: 'Preis',
    phrase: { one: ['zum Preis von {value}', 'für {value}'] },
    clause: { one: ['der Preis beträgt {value}'] },
  },
  colour: {
    label: 'Farbe',
    phrase: { one: ['in {value}'], many: ['in {value}'] },
    clause: { one: ['die Farbe ist {value}'], many: ['die Farben sind {value}'] },
  },
  material: listed('Material', ['aus {value}', 'gefertigt aus {value}'], ['das Material ist {value}']),
  size: {
    label: 'Größe',
    phrase: { one: ['in Größe {value}'], many: ['in den Größen {value}'] },
    clause: { one: ['die Größe ist {value}'], many: ['die Größen sind {value}'] },
  },
  // Of coffee and of marble nobody says that they are "hergestellt".
  origin: listed('Herkunft', ['aus {value}', 'Herkunft {value}'], ['die Herkunft ist {value}']),
  author: listed('Autor', ['geschrieben von {value}'], ['geschrieben von {value}']),
  flavour: named('der', 'Geschmack'),
  type: { label: 'Art' },
  care: { label: 'Pflege' },
  certificates: { label: 'Zertifikat' },
  in_the_box: listed('Lieferumfang', ['mit {value} im Lieferumfang'], ['im Lieferumfang: {value}']),
  warnings: { label: 'Warnhinweis' },
  described_warnings: { label: 'Warnhinweis' },
  allergens: listed('Allergene', ['enthält {value}'], ['enthalten: {value}']),
  fit: named('die', 'Passform'),
  pattern: named('das', 'Muster'),
  finish: named('die', 'Oberfläche'),
  collar: named('der', 'Kragen'),
  neckline: named('der', 'Ausschnitt'),
  capacity: measured('einer', 'Kapazität'),
  volume: measured('einem', 'Volumen'),
  weight: measured('einem', 'Gewicht'),
  length: measured('einer', 'Länge'),
  width: measured('einer', 'Breite'),
  height: measured('einer', 'Höhe'),
  depth: measured('einer', 'Tiefe'),
  thickness: measured('einer', 'Dicke'),
  diameter: {
    label: 'Durchmesser',
    phrase: { one: ['mit einem {label} von {value}'] },
    clause: { one: ['der {label} beträgt {value}'] },
  },
  inseam: measured('einer', 'Schrittlänge'),
  power: measured('einer', 'Leistung'),
  brightness: measured('einer', 'Helligkeit'),
  pressure: {
    label: 'Druck',
    phrase: { one: ['mit einem {label} von {value}'] },
    clause: { one: ['der {label} beträgt {value}'] },
  },
  precision: measured('einer', 'Genauigkeit'),
  battery_life: measured('einer', 'Akkulaufzeit'),
  screen_size: measured('einer', 'Bildschirmgröße'),
  water_column: measured('einer', 'Wassersäule'),
  heel_drop: measured('einer', 'Sprengung'),
  comfort_temperature: measured('einer', 'Komforttemperatur'),
  warranty: measured('einer', 'Garantie'),
  pockets: counted('Taschen', 'Tasche'),
  compartments: counted('Fächer', 'Fach', 'Fächern'),
  card_slots: counted('Kartenfächer', 'Kartenfach', 'Kartenfächern'),
  drawers: counted('Schubladen', 'Schublade'),
  pieces: counted('Teile', 'Teil', 'Teilen'),
  shelves: counted('Böden', 'Boden'),
  seats: counted('Sitze', 'Sitz', 'Sitzen'),
  ports: counted('Anschlüsse', 'Anschluss', 'Anschlüssen'),
  pages: counted('Seiten', 'Seite'),
  grind_settings: counted('Mahlstufen', 'Mahlstufe'),
  pack_size: {
    label: 'Packungsgröße',
    phrase: { counts: { other: ['in einer Packung zu {value}'] } },
    clause: { counts: { other: ['die Packungsgröße ist {value}'] } },
  },
};

const plain = (words: string): PolarityWording => ({
  holds: words,
  fails: `nicht ${words}`,
  clause: { holds: `das Produkt ist ${words}`, fails: `das Produkt ist nicht ${words}` },
});
const part = (withIt: string, without: string, clause: PolarityWording['clause']): PolarityWording => ({
  holds: `mit ${withIt}`,
  fails: `ohne ${without}`,
  clause,
});
const contains = (words: string, negated: string): PolarityWording => ({
  holds: `enthält ${words}`,
  fails: `enthält ${negated}`,
  clause: { holds: `das Produkt enthält ${words}`, fails: `das Produkt enthält ${negated}` },
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
  alcohol_free: plain('alkoholfrei'),
  sugar_free: plain('zuckerfrei'),
  lactose_free: plain('laktosefrei'),
  fragrance_free: plain('parfümfrei'),
  paraben_free: plain('parabenfrei'),
  silicone_free: plain('silikonfrei'),
  caffeine_free: plain('koffeinfrei'),
  contains_nuts: contains('Nüsse', 'keine Nüsse'),
  contains_gluten: contains('Gluten', 'kein Gluten'),
  contains_milk: contains('Milch', 'keine Milch'),
  contains_soy: contains('Soja', 'kein Soja'),
  contains_eggs: contains('Eier', 'keine Eier'),
  induction: plain('für Induktion geeignet'),
  coin_pocket: part('Münzfach', 'Münzfach', {
    holds: 'das Produkt hat ein Münzfach',
    fails: 'das Produkt hat kein Münzfach',
  }),
  hood: part('Kapuze', 'Kapuze', { holds: 'das Produkt hat eine Kapuze', fails: 'das Produkt hat keine Kapuze' }),
};

/** Abbreviations as labels. */
export const spellings: Readonly<Record<string, string>> = {
  spf: 'LSF',
  r_value: 'R-Wert',
  led: 'LED',
  ram: 'RAM',
  usb: 'USB',
};
