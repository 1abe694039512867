import { type Token } from './tokens';

/** Tokens from and to. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const NONE: readonly never[] = [];

/** What stands in a text, by the sentences that it stands in: whoever asks for what is near need not look at all of it. */
export class BySentence<Entry> {
  private readonly entries = new Map<number, Entry[]>();

  /** @param spanOf where an entry stands; of several sentences, it is found in the first and in the last */
  constructor(
    private readonly tokens: readonly Token[],
    entries: readonly Entry[],
    spanOf: (entry: Entry) => Span,
  ) {
    for (const entry of entries) {
      const { from, to } = spanOf(entry);
      const [first, last] = [this.sentenceOf(from), this.sentenceOf(Math.max(from, to - 1))];
      this.add(first, entry);
      if (last !== first) this.add(last, entry);
    }
  }

  /** Those of the sentences that the tokens, from and to, stand in, in their order. */
  within(from: number, to: number): readonly Entry[] {
    const [first, last] = [this.sentenceOf(from), this.sentenceOf(Math.max(from, to - 1))];
    const here = this.entries.get(first) ?? NONE;
    return last === first ? here : [...new Set([...here, ...(this.entries.get(last) ?? NONE)])];
  }

  private add(sentence: number, entry: Entry): void {
    const others = this.entries.get(sentence);
    if (others) others.push(entry);
    else this.entries.set(sentence, [entry]);
  }

  private sentenceOf(at: number): number {
    return this.tokens[Math.min(at, this.tokens.length - 1)]?.sentence ?? 0;
  }
}
