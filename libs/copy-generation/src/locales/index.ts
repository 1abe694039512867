import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { Grammar } from './grammar';
import { chinese } from './zh';

const grammars = new Map(
  [english, german, french, spanish, chinese].map((locale) => [locale.tag, new Grammar(locale)]),
);
const FALLBACK = grammars.get(english.tag)!;

/** The languages that copy can be written in, as BCP 47 tags. */
export const LOCALES: readonly string[] = [...grammars.keys()];

/**
 * The grammar nearest to a BCP 47 tag: "de-AT" is answered in "de", a language that there is none for in "en".
 * Undefined when it is not such a tag.
 */
export function negotiate(tag: string): Grammar | undefined {
  let locale;
  try {
    locale = new Intl.Locale(tag);
  } catch {
    return undefined;
  }
  return grammars.get(locale.baseName) ?? grammars.get(locale.language) ?? FALLBACK;
}
