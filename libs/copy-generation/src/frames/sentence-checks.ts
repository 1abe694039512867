import { type Grammar } from '../locales/grammar';
import { numberWord } from './number-words';
import { isRefusal } from './read-answer';
import { wordsOf } from './text-words';

const SLOT = /\{(a )?([A-Za-z]+)\}/g;

/** A slot as it stands in a sentence. */
export interface UsedSlot {
  readonly name: string;
  readonly article: boolean;
}

/** The slots of a sentence, in order; `{Colour}` is `colour`. */
export function slotsIn(sentence: string): UsedSlot[] {
  return [...sentence.matchAll(SLOT)].map(([, article, name]) => ({
    name: name.charAt(0).toLowerCase() + name.slice(1),
    article: article !== undefined,
  }));
}

/** The words between the slots, with a space for each slot. */
export function betweenSlots(sentence: string): string {
  return sentence.replace(SLOT, ' ');
}

/** What must not stand between slots, and how it is called. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/[{}]/u, 'a brace that belongs to no slot'],
  [/\p{N}/u, 'a digit'],
  [/[\p{Sc}%‰]|\b(?:EUR|USD|GBP|CHF|JPY|CNY)\b/u, 'money or a share'],
  [/[*_#`~|<>[\]\\@^=]|https?:|www\./iu, 'markup or a link'],
  [/\p{C}/u, 'a line break or a control character'],
  [/[!！¡]/u, 'an exclamation mark'],
  [/\p{Extended_Pictographic}/u, 'a picture'],
];

/** Where a sentence ends: behind one of these, or quotes around them. */
const END = /[.?…。？]["'”’»]?$/u;

/** What is wrong with a sentence of a frame, in words that end "…in sentence 2 of body". */
export function sentenceFaults(sentence: string, isProse: boolean, grammar: Grammar): string[] {
  const text = betweenSlots(sentence);
  const faults = FORBIDDEN.filter(([pattern]) => pattern.test(text)).map(([, name]) => `There is ${name}`);
  const word = numberWord(wordsOf(text), grammar.tag);
  if (word !== undefined) faults.push(`There is the number word "${word}"`);
  if (isRefusal(text)) faults.push('There is a refusal');
  if (isProse && !END.test(sentence)) faults.push('There is no end mark');
  return faults;
}
