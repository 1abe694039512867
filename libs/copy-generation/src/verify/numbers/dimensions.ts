import { type Language } from '../language/language';
import { type Unit } from './units';

/** What kind of unit a word for a dimension asks for; of the others, any. */
const DIMENSION_UNITS = new Map([
  ...['any', 'height', 'width', 'length', 'depth', 'thickness', 'diameter', 'inseam'].map(
    (one) => [one, 'length'] as const,
  ),
  ['weight', 'mass'],
  ['capacity', 'volume'],
  ['volume', 'volume'],
]);

/** Attributes that say which dimension their number is of. */
export const OF_DIMENSION =
  /(?:^|_)(?:height|width|length|depth|thickness|diameter|weight|capacity|volume|inseam|load)(?:_|$)/;

/** What an attribute says that it is the dimension of: the casting in `casting_weight`. */
export function ownerOf(attribute: string): string[] {
  return attribute.split('_').filter((word) => !OF_DIMENSION.test(word) && !OF_WHOLE.test(word));
}

/** Words of attributes that are of the thing itself, and units that their names end with. */
const OF_WHOLE =
  /^(?:total|overall|max|maximum|min|minimum|product|item|net|own|outer|size|sizes|approx|inseam|mm|cm|m|g|kg|l|ml|oz|lb|in|inch|inches)$/;

/** Whether the word is one for what such a unit measures: "high" for centimetres. */
export function fitsDimension(language: Language, word: string | undefined, { dimension }: Unit): boolean {
  return dimensionsOf(language, word ?? '').some((one) => DIMENSION_UNITS.get(one) === dimension);
}

/** What the word, or the last word of a compound ("Sitzhöhe"), can be the dimension of. */
export function dimensionsOf(language: Language, word: string): readonly string[] {
  const { dimensions, words } = language;
  const own = dimensions.get(word);
  if (own || !words.hasCompounds || !language.isOf('dimensionEnds', word)) return own ?? [];
  return [...dimensions].find(([end]) => end.length >= MIN_END && word.endsWith(end))?.[1] ?? [];
}

/** The shortest word for a dimension that a compound ends with. */
const MIN_END = 5;
