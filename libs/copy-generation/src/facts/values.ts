import { fits } from '../graphemes';
import { cleanText } from './clean-text';

/** The longest attribute value that is a fact; what is longer is the merchant's prose. In graphemes. */
const MAX_VALUE_LENGTH = 60;

/** What is a list or an instruction rather than a value may be longer; in graphemes, too. */
const MAX_LONG_VALUE_LENGTH = 120;
const LONG_VALUED = /^(?:care|in_the_box)$/;

/** What warns by its name, of which two sentences are no prose: "safety", "toxicity". */
const WARNS = /(?:^|_)(?:warnings?|allergens|safety|cautions?|precautions?|hazards?|toxicity)(?:_|$)/;

/** What shops write when they have no value. */
const ABSENT = new Set([
  ...['n/a', 'na', 'n.a', 'n.a.', 'n. a.', 'none', 'null', 'nil', 'nan', 'undefined', '[object object]', 'unknown'],
  ...['not applicable', 'not available', 'not specified', 'unspecified', 'no brand', 'unbranded', 'tbd', 'tba', 'todo'],
  ...['k.a', 'k.a.', 'k. a.', 'keine', 'keine angabe', 'unbekannt', 'without', 'ohne'],
  ...['aucun', 'aucune', 'inconnu', 'inconnue', 'non renseigné', 'non précisé', 'sans', 'sans marque'],
  ...['ninguno', 'ninguna', 'desconocido', 'desconocida', 'sin especificar', 'sin marca', 'no disponible'],
  ...['未知', '暂无', '不详', '无品牌'],
]);

const HOLDS = new Set(['true', 'yes', 'y', 'ja', 'oui', 'si', 'sí', '是']);
const FAILS = new Set(['false', 'no', 'n', 'nein', 'non', '否']);

/** Whether a value says yes or no; undefined when it says something else. */
export function polarityOf(value: string): boolean | undefined {
  const word = value.trim().toLowerCase();
  if (HOLDS.has(word)) return true;
  return FAILS.has(word) ? false : undefined;
}

/** A plain decimal as JavaScript would write it: no leading zeros, so that article numbers stay text. */
export function isPlainNumber(value: string): boolean {
  return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(value) && String(Number(value)) === value;
}

/** A single value, cleaned; undefined when it stands for "no value". */
export function presentValue(raw: string): string | undefined {
  const value = cleanText(raw);
  return value === '' || ABSENT.has(value.toLowerCase()) ? undefined : value;
}

/**
 * An attribute's values, cleaned, without repeats and empty ones. Empty when there is none, or when one of them is a
 * piece of prose: a list with a gap would say something else than the catalog.
 */
export function attributeValues(raw: string | number | boolean | readonly string[], attribute = ''): string[] {
  const isWarning = WARNS.test(attribute);
  const limit = isWarning || LONG_VALUED.test(attribute) ? MAX_LONG_VALUE_LENGTH : MAX_VALUE_LENGTH;
  const list: readonly (string | number | boolean)[] = Array.isArray(raw) ? raw : [raw as string | number | boolean];
  const byFolded = new Map<string, string>();
  for (const entry of list) {
    const value = presentValue(String(entry));
    if (value === undefined) continue;
    if (!isShortValue(value, limit, isWarning)) return [];
    const folded = value.toLowerCase();
    if (!byFolded.has(folded)) byFolded.set(folded, value);
  }
  return [...byFolded.values()];
}

/** A full stop before a number ("approx. 30 m²") or behind a short form ("max. load") ends none. */
const SENTENCE_END = /[!?]\s|(?<!\b(?:approx|ca|max|min|incl|excl))\.\s(?!\p{Nd})/iu;

function isShortValue(value: string, limit: number, isWarning: boolean): boolean {
  // A warning of two sentences is no prose: to drop it would leave the warning out.
  return fits(value, limit) && (isWarning || !SENTENCE_END.test(value));
}
