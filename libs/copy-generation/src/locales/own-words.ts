import { foldedWords } from '../facts/words';
import { literalsOf } from '../realise/frame';
import { type Locale } from './locale';

/** All words of a locale that its texts can hold beside those of the catalog, in lower case. */
export function ownWords(locale: Locale): ReadonlySet<string> {
  const { frames, styles, plainPattern, partClauses, measuredSizes, sharedPreposition, repeatedSubject } = locale;
  const { productSentences } = locale;
  const wordings = Object.values(locale.attributes).map(({ phrase, clause }) => [phrase, clause]);
  const forms = [locale.article?.forms, locale.contraction?.forms, locale.agreement?.forms];
  const said = [
    frames,
    styles,
    wordings,
    plainPattern,
    partClauses,
    measuredSizes,
    sharedPreposition,
    repeatedSubject,
    productSentences,
  ];
  return new Set(foldedWords([...said, ...forms].flatMap(wordsOf).join(' ')));
}

/** All frames in a structure, without their slots. */
function wordsOf(part: unknown): string[] {
  if (typeof part === 'string') return [literalsOf(part)];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(wordsOf);
}
