import { foldedWords } from '../facts/words';

/** What titles must not have by the rules of merchant feeds: emoji, exclamation marks, braces and decoration. */
const DECORATION =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200d\ufe0f\u20e3!¡！{}^¬¦*~_|<>]+/gu;

/** Signs that Unicode counts among the pictures and that names are written with. */
const KEPT = /^[©®™]$/u;

/** From how many letters on a word in capitals is no abbreviation, where all words are in capitals. */
const MIN_SHOUTED = 4;

/** Words in which a text speaks to a machine; a product's name has them by attack only. */
const ORDERS = new Set(
  `ignore disregard pretend prompt prompts instruction instructions system assistant jailbreak override
   ignoriere ignorieren anweisung anweisungen missachte ignorez ignorer consignes instrucciones ignora ignorar`.split(
    /\s+/,
  ),
);

/**
 * A product's name as it is shown: without emoji, exclamation marks and braces, and in normal case when it is all in
 * capitals. The name itself when nothing else is in it.
 */
export function displayName(name: string, isFunctionWord: (word: string) => boolean): string {
  const bare = name
    .replace(DECORATION, (run, index: number) =>
      KEPT.test(run) ? run : /^[,;:.?)]/.test(name.slice(index + run.length)) ? '' : ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim();
  const shown = /[\p{L}\p{N}]/u.test(bare) ? bare : name;
  return isShouted(shown) ? inTitleCase(shown, isFunctionWord) : shown;
}

/** Whether a name reads like an order to whoever writes, or like more than one sentence: it is quoted as a title only. */
export function isUnfitForSentences(name: string): boolean {
  return /[.!?。！？]\s+\p{L}.*\s\p{L}/u.test(name) || foldedWords(name).some((word) => ORDERS.has(word));
}

/** Two or more words, all in capitals; one alone may be a brand ("NIKE"). */
function isShouted(name: string): boolean {
  if (/\p{Ll}/u.test(name)) return false;
  return (name.match(/\p{Lu}{4,}/gu) ?? []).length >= 2;
}

function inTitleCase(name: string, isFunctionWord: (word: string) => boolean): string {
  return name.replace(/\p{Lu}[\p{Lu}\p{M}'’]*/gu, (word, index: number) => {
    const small = word.toLowerCase();
    if (index > 0 && isFunctionWord(small)) return small;
    return word.length < MIN_SHOUTED ? word : word.charAt(0) + small.slice(1);
  });
}
