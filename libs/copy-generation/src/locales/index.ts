import { ConceptIndex } from '../lexicon/concept-index';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { ForeignWords } from './foreign-words';
import { french } from './fr';
import { Grammar } from './grammar';
import { type Locale } from './locale';
import { chinese } from './zh';

/** The likeliest language of a catalog first. */
const locales: readonly Locale[] = [english, german, french, spanish, chinese];
const indexes = locales.map(({ concepts, tag }) => new ConceptIndex(concepts, tag));
const functionWords = new Set(locales.flatMap((locale) => locale.functionWords));
const grammars = new Map(
  locales.map((locale, i) => [
    locale.tag,
    new Grammar(locale, indexes[i], indexes, functionWords, new ForeignWords(locale, locales)),
  ]),
);
const FALLBACK = grammars.get(english.tag)!;

/** The languages that copy can be written in, as BCP 47 tags. */
export const LOCALES: readonly string[] = [...grammars.keys()];

/**
 * The grammar nearest to a BCP 47 tag: "de-AT" is answered in "de", a language that there is none for in "en". "zh-TW" is
 * answered in "zh", though in simplified characters: for readers of traditional ones these are nearer than English, as CLDR
 * has it, too; a shop that thinks otherwise sees the answer's tag. Undefined when it is not such a tag.
 */
export function negotiate(tag: string): Grammar | undefined {
  // Most callers ask for a tag as it stands here, and reading one takes longer than finding it.
  const exact = grammars.get(tag);
  if (exact) return exact;
  let locale;
  try {
    locale = new Intl.Locale(tag);
  } catch {
    return undefined;
  }
  return grammars.get(locale.baseName) ?? grammars.get(locale.language) ?? FALLBACK;
}
