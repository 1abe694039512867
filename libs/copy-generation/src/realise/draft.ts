import { fits } from '../graphemes';
import { type Phrase } from './frame';

/** A field of the copy: "title", "body", "bullet". */
export interface Field {
  readonly name: string;
  readonly text: string;
  /** In order; the text is these, joined. */
  readonly sentences: readonly Phrase[];
}

/** The sentences as one text: with a space between, which full-width stops bring along. */
export function joinSentences(sentences: readonly Phrase[]): string {
  return sentences
    .map(({ text }, index) => (index === sentences.length - 1 || /[。！？]$/.test(text) ? text : `${text} `))
    .join('');
}

/** Says what is wrong with a field; empty when it may leave. */
export type FieldCheck = (field: Field) => readonly string[];

/**
 * The first of the candidates, the fullest first, that keeps the limit and passes the check: facts are dropped until it
 * does, words are never cut. Undefined when none does.
 */
export function settleField(
  name: string,
  limit: number,
  candidates: Iterable<readonly Phrase[]>,
  check: FieldCheck,
): Field | undefined {
  for (const sentences of candidates) {
    const text = joinSentences(sentences);
    if (text === '' || !fits(text, limit)) continue;
    const field = { name, text, sentences };
    if (check(field).length === 0) return field;
  }
  return undefined;
}

/** The sentences, then all but the last, and so on: what is least worth saying stands last. */
export function* shorterAndShorter(sentences: readonly Phrase[]): Generator<readonly Phrase[]> {
  for (let count = sentences.length; count > 0; count--) yield sentences.slice(0, count);
}
