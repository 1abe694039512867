import { type Fact } from '../facts/facts';
import { foldedWords } from '../facts/words';
import { type Grammar } from '../locales/grammar';

/** What titles must not have by the rules of merchant feeds: emoji, exclamation marks, braces and decoration. */
const DECORATION =
  // eslint-disable-next-line no-misleading-character-class -- joiners and variation selectors are removed by themselves, too
  /\s*[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200d\ufe0f\u20e3!¡！{}^¬¦*~_|<>]+/gu;

/** Signs that Unicode counts among the pictures and that names are written with. */
const KEPT = /^[©®™]$/u;

/** What keeps its capitals where all words are in capitals. */
const ABBREVIATIONS = new Set(
  `abs bmx cd diy dvd eu fm gps hd hdmi ii iii iv ip lcd led mdf nba nfl oled pc pu pvc ram rgb spf ssd tv uhd uk usa usb us
   uv vr xl xs xxl xxxl`.split(/\s+/),
);

/** A stop behind a word that is no abbreviation ("Dr."), with more behind it. */
const SENTENCE_END = /\p{L}{4}[.!?]\s+\p{L}|[。！？]\s*\p{L}/u;

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
      KEPT.test(run.trim()) ? run : /^[,;:.?)]/.test(name.slice(index + run.length)) ? '' : ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim();
  const shown = /[\p{L}\p{N}]/u.test(bare) ? bare : name;
  return isShouted(shown) ? inTitleCase(shown, isFunctionWord) : shown;
}

const shown = new WeakMap<Grammar, WeakMap<Fact, string>>();

/** The same of a product's name, in a text of the language; worked out once. */
export function shownName(name: Fact, grammar: Grammar): string {
  let byFact = shown.get(grammar);
  if (!byFact) shown.set(grammar, (byFact = new WeakMap()));
  let text = byFact.get(name);
  if (text === undefined) {
    text = displayName(name.values[0], (word) => grammar.isFunctionWord(word));
    byFact.set(name, text);
  }
  return text;
}

/** Whether a name reads like an order to whoever writes, or like more than one sentence: it is quoted as a title only. */
export function isUnfitForSentences(name: string): boolean {
  return SENTENCE_END.test(name) || foldedWords(name).some((word) => ORDERS.has(word));
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
    return ABBREVIATIONS.has(small) ? word : word.charAt(0) + small.slice(1);
  });
}
