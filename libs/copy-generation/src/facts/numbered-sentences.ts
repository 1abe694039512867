import { isNumberWord } from '../frames/number-words';

/** How many sentences are kept, and how long one may be. In UTF-16 code units. */
const MAX_SENTENCES = 40;
const MAX_LENGTH = 300;

const SENTENCE = /[^.!?。！？\n]+(?:[.](?=\p{Nd})[^.!?。！？\n]+)*/gu;
const WORD = /\p{Script=Han}|\p{L}+/gu;

/** The sentences of a description that say a number, in digits or in words. */
export function numberedSentences(description: string): string[] {
  const sentences = (description.match(SENTENCE) ?? []).map((sentence) => sentence.trim());
  return sentences.filter((one) => one.length <= MAX_LENGTH && saysNumber(one)).slice(0, MAX_SENTENCES);
}

function saysNumber(sentence: string): boolean {
  return /\p{Nd}/u.test(sentence) || (sentence.match(WORD) ?? []).some(isNumberWord);
}
