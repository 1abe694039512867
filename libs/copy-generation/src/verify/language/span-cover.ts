/** Tokens from and to. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Tells of tokens whether one of many spans has them and more, without looking at each of the spans. */
export class SpanCover {
  /** By where they begin: the furthest end of the spans that begin there, and of those that begin before. */
  private readonly here: number[] = [];
  private readonly before: number[] = [];

  constructor(spans: readonly Span[]) {
    for (const { from, to } of spans) this.here[from] = Math.max(this.here[from] ?? 0, to);
    let furthest = 0;
    for (let at = 0; at < this.here.length; at++) {
      this.before[at] = furthest;
      furthest = Math.max(furthest, this.here[at] ?? 0);
    }
  }

  /** Whether a longer one of the spans has the tokens, which need not be a span themselves. */
  hasLonger({ from, to }: Span): boolean {
    return (this.here[from] ?? 0) > to || (this.before[from] ?? this.furthest) >= to;
  }

  private get furthest(): number {
    return Math.max(this.before.at(-1) ?? 0, this.here.at(-1) ?? 0);
  }
}

/** The first of those with the same tokens. */
export function withoutTwins<T extends Span>(spans: readonly T[]): T[] {
  const known = new Set<string>();
  return spans.filter(({ from, to }) => {
    const key = `${from} ${to}`;
    return !known.has(key) && known.add(key);
  });
}
