import { fits } from '../graphemes';
import { type Phrase } from './frame';
import { withRoomForPrice } from './price-slot';

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

/** What a channel's fields are fitted to. */
export class FieldSettler {
  /**
   * @param limits the most graphemes of each field
   * @param priceRoom how many graphemes an amount may take, which is put in later
   */
  constructor(
    private readonly limits: ReadonlyMap<string, number>,
    private readonly priceRoom: number,
    private readonly check: FieldCheck,
  ) {}

  /** The most graphemes of the field. */
  limit(name: string): number {
    return this.limits.get(name) ?? 0;
  }

  /**
   * The first of the candidates, the fullest first, that keeps the limit and passes the check: facts are dropped until it
   * does, words are never cut. Undefined when none does.
   */
  settle(name: string, candidates: Iterable<readonly Phrase[]>): Field | undefined {
    for (const sentences of candidates) {
      const text = joinSentences(sentences);
      if (text === '' || !fits(withRoomForPrice(text, this.priceRoom), this.limit(name))) continue;
      const field = { name, text, sentences };
      if (this.check(field).length === 0) return field;
    }
    return undefined;
  }
}

/** The sentences, then all but the last, and so on: what is least worth saying stands last. */
export function* shorterAndShorter(sentences: readonly Phrase[]): Generator<readonly Phrase[]> {
  for (let count = sentences.length; count > 0; count--) yield sentences.slice(0, count);
}
