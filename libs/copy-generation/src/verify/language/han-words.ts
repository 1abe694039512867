import { type Token } from './tokens';

/** The longest word of Chinese that is looked for, in letters. */
const MAX_LETTERS = 4;

/** Whether the token is a letter of Chinese, where words have no spaces between. */
export function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}

/** Whether the letter stands in one of the words, of two letters or more: "洗" is said in "洗碗机", and not by itself. */
export function isInHanWord(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  if (!isHan(tokens[at].text)) return false;
  for (let from = Math.max(0, at - MAX_LETTERS + 1); from <= at; from++) {
    let word = '';
    for (let to = from; to < Math.min(tokens.length, from + MAX_LETTERS); to++) {
      word += tokens[to].text;
      if (to >= at && to > from && words.has(word)) return true;
    }
  }
  return false;
}
