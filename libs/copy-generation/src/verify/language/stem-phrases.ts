import { type PhraseMatch } from './phrases';
import { type Token } from './tokens';

interface Stems<Entry> {
  readonly entry: Entry;
  readonly stems: readonly string[];
}

/** Finds phrases whose words have the same stems as those of a text. */
export class StemPhrases<Entry> {
  private readonly byFirst = new Map<string, Stems<Entry>[]>();

  /** @param phrases each as its folded words, with what it stands for */
  constructor(
    phrases: Iterable<readonly [readonly string[], Entry]>,
    private readonly stem: (word: string) => string,
  ) {
    for (const [words, entry] of phrases) {
      const stems = words.map(stem);
      if (stems.length === 0) continue;
      const others = this.byFirst.get(stems[0]);
      if (others) others.push({ entry, stems });
      else this.byFirst.set(stems[0], [{ entry, stems }]);
    }
    for (const others of this.byFirst.values()) others.sort((a, b) => b.stems.length - a.stems.length);
  }

  /** The longest phrases at each place, which do not overlap; several where they stand for several things. */
  find(tokens: readonly Token[]): PhraseMatch<Entry>[] {
    const found: PhraseMatch<Entry>[] = [];
    for (let from = 0; from < tokens.length; from++) {
      if (tokens[from].kind === 'mark') continue;
      const phrases = this.byFirst.get(this.stem(tokens[from].folded)) ?? [];
      const matches = phrases.filter(({ stems }) => stems.every((stem, at) => this.stemAt(tokens, from + at) === stem));
      const length = matches.at(0)?.stems.length ?? 0;
      for (const { entry, stems } of matches)
        if (stems.length === length) found.push({ entry, from, to: from + length });
      from += Math.max(length, 1) - 1;
    }
    return found;
  }

  private stemAt(tokens: readonly Token[], at: number): string | undefined {
    return at < tokens.length ? this.stem(tokens[at].folded) : undefined;
  }
}
