import { type ProductFacts } from '../../facts/facts';
import { type Language } from '../language/language';
import { isDenying } from '../support/denying-clauses';
import type { Quantity } from './quantity';
import { type Token, tokensOf } from '../language/tokens';

/** What a product's description counts and measures: no facts, but no inventions either. */
export interface DescribedNumbers {
  readonly quantities: readonly DescribedQuantity[];
  /** How many there can be of what a noun's stem stands for. */
  readonly counts: ReadonlyMap<string, ReadonlySet<number>>;
}

/** A number of the description, and stems of the words of weight near it: what it is of. */
export interface DescribedQuantity extends Quantity {
  readonly near: ReadonlySet<string>;
  /** Whether its sentence denies: what is not for longer than ten minutes is for ten at most. */
  readonly isDenied: boolean;
}

/** How many tokens on either side of a number are near it. */
const NEAR = 4;

/** How many words behind a number are looked at for what it counts. */
const MAX_NOUNS = 3;

/** The numbers of the description's sentences. Prices are left out: what it costs, the catalog says elsewhere. */
export function describedNumbersOf({ numbered }: ProductFacts, language: Language): DescribedNumbers {
  const { catalogQuantities, englishQuantities } = language;
  const counts = new Map<string, Set<number>>();
  const quantities = numbered.flatMap((sentence) => {
    const tokens = tokensOf(sentence);
    const read = catalogQuantities.read(tokens);
    countNouns(read, tokens, language, counts);
    const all = englishQuantities ? [...read, ...englishQuantities.read(tokens)] : read;
    const isDenied = isDenying(sentence, language);
    return all.map((one) => ({ ...one, isDenied, near: stemsNear(tokens, one, language) }));
  });
  return { quantities: quantities.filter(({ currencies }) => !currencies), counts };
}

/** Stems of the words of weight near a number, in its sentence. */
export function stemsNear(tokens: readonly Token[], { from, to }: Quantity, language: Language): Set<string> {
  const { sentence } = tokens[from];
  const around = [...tokens.slice(Math.max(0, from - NEAR), from), ...tokens.slice(to, to + NEAR)];
  const weighty = around.filter(
    (one) => one.sentence === sentence && one.kind === 'word' && !language.functionWords.has(one.folded),
  );
  return new Set(weighty.map(({ folded }) => language.stem(folded)));
}

/** "Two side pockets and one inside": there are two, and three in all. */
function countNouns(
  quantities: readonly Quantity[],
  tokens: readonly Token[],
  language: Language,
  counts: Map<string, Set<number>>,
): void {
  const counting = quantities.filter(({ unit, currencies }) => !unit && !currencies);
  const sums = new Map<string, number>();
  for (const { value, to } of counting) {
    for (const stem of nounsAt(tokens, to, language)) {
      const sum = (sums.get(stem) ?? 0) + value;
      sums.set(stem, sum);
      const known = counts.get(stem) ?? new Set();
      const isMore = tokens.slice(to).some(({ folded }) => folded === 'one' || folded === 'another');
      counts.set(stem, new Set([...known, value, sum, ...(isMore ? [sum + 1] : [])]));
    }
  }
}

function nounsAt(tokens: readonly Token[], from: number, { functionWords, stem }: Language): string[] {
  const behind = tokens.slice(from, from + MAX_NOUNS);
  // The "x" of "30 x 20" is no noun.
  const end = behind.findIndex(({ kind, folded }) => kind !== 'word' || folded === 'x' || functionWords.has(folded));
  return behind.slice(0, end < 0 ? undefined : end).map(({ folded }) => stem(folded));
}
