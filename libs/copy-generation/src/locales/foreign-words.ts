import { foldedWords } from '../facts/words';
import { type Locale } from './locale';
import { linesOf, type TranslationList } from './translations';

/** Values that are names in any language, or said apart from sentences. */
const NAMES: ReadonlySet<string> = new Set(['name', 'brand', 'author', 'category', 'type', 'size', 'price']);

/** Tells which of a catalog's words a reader of one language takes for those of another. */
export class ForeignWords {
  private readonly own: ReadonlySet<string>;
  private readonly others: ReadonlySet<string>;

  /**
   * @param locale the text's language
   * @param all all languages that a catalog may be in, the likeliest first
   */
  constructor(
    private readonly locale: Locale,
    private readonly all: readonly Locale[],
  ) {
    this.own = lexiconOf(locale, all);
    this.others = new Set(all.filter((other) => other !== locale).flatMap((other) => [...lexiconOf(other, all)]));
  }

  /**
   * Whether a value of the attribute is in another language, so that it would be read as a mistake within a sentence: it has
   * a word that only others know. Of values that no list knows a word of, those with a capital are names ("Cordura"), and
   * the others are in the likeliest language of catalogs.
   */
  isForeign(attribute: string, value: string): boolean {
    if (NAMES.has(attribute)) return false;
    const words = value.match(/[\p{L}\p{M}]+/gu) ?? [];
    const folded = words.flatMap(foldedWords);
    if (folded.some((word) => this.others.has(word) && !this.own.has(word))) return true;
    if (this.locale === this.all[0] || folded.some((word) => this.own.has(word))) return false;
    return words.some((word) => word === word.toLowerCase() || word.length === 1);
  }
}

const lexicons = new Map<Locale, ReadonlySet<string>>();

/** The words that the lists have of the language; the translations stand beside their English. */
function lexiconOf(locale: Locale, all: readonly Locale[]): ReadonlySet<string> {
  let words = lexicons.get(locale);
  if (!words) {
    const lists = listsOf(locale).length > 0 ? listsOf(locale) : all.flatMap(listsOf);
    const side = listsOf(locale).length > 0 ? 'words' : 'english';
    const texts = [
      ...lists.flatMap(linesOf).flatMap((line) => line[side]),
      ...[...Object.values(locale.concepts).flat(), ...locale.functionWords, locale.checks.functionWords],
      ...Object.values(locale.checks.units),
    ];
    lexicons.set(locale, (words = new Set(texts.flatMap(foldedWords))));
  }
  return words;
}

function listsOf({ checks: { translations } }: Locale): readonly TranslationList[] {
  return translations ? [...translations.kinds, ...translations.values, translations.places] : [];
}
