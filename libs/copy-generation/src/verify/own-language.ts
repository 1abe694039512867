import { LANGUAGE_MARKS } from '../locales/language-marks';
import { type TextUnderCheck } from './text-under-check';
import { foldedTokens } from './language/tokens';
import { type Finding } from './verdict';

/** The fewest letters by which a language can be told. */
const MIN_LETTERS = 40;

/** The languages that each of those words marks. */
const MARKED = new Map<string, string[]>();
for (const [tag, marks] of Object.entries(LANGUAGE_MARKS)) {
  for (const mark of new Set(foldedTokens(marks))) MARKED.set(mark, [...(MARKED.get(mark) ?? []), tag]);
}

const HAN = /^\p{Script=Han}/u;

/**
 * The fields together must be in the asked language: told by the share of short words of each, beside the catalog's own
 * words, which may be in any. Where they are in none or another, it is found in the first.
 */
export function checkOwnLanguage(texts: readonly TextUnderCheck[]): Finding[] {
  const [first] = texts;
  if (first === undefined) return [];
  const own = first.context.language;
  const words = texts.flatMap(unquotedWords);
  const isHan = own.grammar.tag.startsWith('zh');
  const han = words.filter((word) => HAN.test(word)).length;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < (isHan ? MIN_LETTERS / 2 : MIN_LETTERS)) return [];
  const refuse = (language: string) => [
    first.findingAt('form', 'hard', 0, first.text.length, `reads like ${language}, not ${own.grammar.tag}`),
  ];
  if (isHan ? han < letters / 4 : han > letters / 4) return refuse(isHan ? 'no Chinese' : 'Chinese');
  const others = words.filter((word) => !own.functionWords.has(word));
  const counts = new Map<string, number>();
  for (const tag of others.flatMap((word) => MARKED.get(word) ?? [])) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const ownCount = words.length - others.length;
  for (const tag of Object.keys(LANGUAGE_MARKS)) {
    const count = counts.get(tag) ?? 0;
    const isOther = own.grammar.tag.split('-')[0] !== tag;
    if (isOther && count >= 3 && count > ownCount && count >= words.length / 12) return refuse(tag);
  }
  return [];
}

function unquotedWords({ tokens, masked, context: { support } }: TextUnderCheck): string[] {
  // An attribute that the locale has no word for is named as the catalog names it.
  const isCatalogs = (word: string) => support.valueWords.has(word) || support.attributeWords.has(word);
  return tokens
    .filter(({ kind, folded }, at) => kind === 'word' && !masked[at] && !isCatalogs(folded))
    .map(({ folded }) => folded);
}
