import { type Grammar } from '../locales/grammar';
import { LOCALES, negotiate } from '../locales';

/** By how many words another language must be ahead: a few stand in both. */
const MARGIN = 2;

/** From how many words on none of the language's own is a sign. */
const ENOUGH_WORDS = 6;

/** Whether the words may be of the grammar's language: by their script, and by the small words that each language has. */
export function seemsInLanguage(words: readonly string[], grammar: Grammar): boolean {
  const letters = words.join('').match(/\p{L}/gu) ?? [];
  const han = letters.filter((letter) => /\p{Script=Han}/u.test(letter)).length;
  if (new Intl.Locale(grammar.tag).language === 'zh') return letters.length === 0 || han >= letters.length / 2;
  if (letters.some((letter) => !/\p{Script=Latin}/u.test(letter))) return false;
  const own = ownWords(words, grammar);
  if (own === 0 && words.length >= ENOUGH_WORDS) return false;
  return LOCALES.every((tag) => tag === grammar.tag || ownWords(words, negotiate(tag)!) < own + MARGIN);
}

function ownWords(words: readonly string[], grammar: Grammar): number {
  return words.filter((word) => grammar.isFunctionWord(word) || grammar.vocabulary.has(word)).length;
}
