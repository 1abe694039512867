import { type Language } from '../language/language';
import type { NegationScope } from './negation-scope';
import { type Token } from '../language/tokens';

type Reach = Pick<NegationScope, 'reachFrom' | 'reachTo'>;

/** The most words between what opens a denial and its negator. */
const MAX_VERB = 3;

/**
 * "Ne recharge pas le portable": the verb in between is denied as well.
 * @param negator where it stands
 */
export function withVerb(tokens: readonly Token[], negator: number, reach: Reach, language: Language): Reach {
  const { openers } = language.negation;
  if (openers.size === 0 || reach.reachFrom < negator) return reach;
  const isOfClause = (at: number) => at >= 0 && tokens[at].clause === tokens[negator].clause;
  for (let at = negator - 2; at >= negator - 1 - MAX_VERB && isOfClause(at); at--)
    if (openers.has(tokens[at].folded)) return { ...reach, reachFrom: at + 1 };
  return reach;
}

/**
 * Where what a postponed negator denies begins. "Has no lid and the straw is missing": the lid is denied once, and by what
 * stands before it.
 * @param start where its clause begins
 * @param others the denials by negators that stand ahead
 */
export function startBehind(
  tokens: readonly Token[],
  start: number,
  negator: number,
  others: readonly Reach[],
  { functionWords, negation: { enders } }: Language,
): number {
  const ends = others.map(({ reachFrom, reachTo }) => (reachFrom >= start && reachTo <= negator ? reachTo : start));
  const end = Math.max(start, ...ends);
  const names = ({ kind, folded }: Token) => kind === 'word' && !functionWords.has(folded) && !enders.has(folded);
  return tokens.slice(end, negator).some(names) ? end : start;
}
