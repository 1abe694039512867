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
   * Whether a value of the attribute has a word of another language in it, so that it would be read as a mistake within a
   * sentence. Of words that no list has, those with a capital are names ("Cordura"), and the others are in the likeliest
   * language of catalogs.
   */
  isForeign(attribute: string, value: string): boolean {
    return !NAMES.has(attribute) && (value.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => this.isForeignWord(word));
  }

  private isForeignWord(word: string): boolean {
    const [folded] = foldedWords(word);
    if (this.own.has(folded)) return false;
    if (this.others.has(folded)) return true;
    const isName = word !== word.toLowerCase() && word.length > 1;
    return !isName && this.locale !== this.all[0];
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
