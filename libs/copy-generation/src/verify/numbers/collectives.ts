import { type TextUnderCheck } from '../text-under-check';
import { isCount, nounsBehind } from './counted';
import type { Quantity } from './quantity';

/** "Two trowels", where the catalog calls them a duo, or "this pair of trowels": of the product itself, and not of its parts. */
export function isOfCollective(text: TextUnderCheck, said: Quantity): boolean {
  const { language, support, product } = text.context;
  const stems = nounsBehind(text, said).map((at) => language.stem(text.tokens[at].folded));
  if (stems.some((stem) => support.describedNumbers.counts.has(stem)) || !stems.some((stem) => support.heads.has(stem)))
    return false;
  if (support.quantities.some(({ attribute }) => isCount(attribute))) return false;
  const called = `${product.name.values[0]} ${support.description}`.match(COLLECTIVE) ?? [];
  return called.some((words) => OF_COLLECTIVES.get(words.toLowerCase().split(/\s/)[0]) === said.value);
}
const COLLECTIVE = /\b(?:pair of|duo|trio|quartet)\b/giu;
const OF_COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartet', 4],
]);
