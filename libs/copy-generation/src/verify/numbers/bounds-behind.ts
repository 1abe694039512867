import { type Comparator } from '../../locales/check-words';
import { type Token } from '../language/tokens';
import { type WordList } from '../language/word-list';

/** A comparison behind a number, and where it ends. */
interface Bound {
  readonly entry: Comparator;
  readonly to: number;
}

type Bounds = ReadonlyMap<number, Bound>;
type IsLast = (bound: Bound) => boolean;

/** The most words of what is counted, before a bound: "three wide shelves or more". */
const MAX_COUNTED = 3;

/**
 * The comparison of a number that does not follow at once, at the end of its clause.
 * @param at the first token behind the number and its unit
 * @param bounds the words of comparisons, by their first tokens
 * @param genitive what joins a thing to its number: "的"
 */
export function boundAfter(
  tokens: readonly Token[],
  at: number,
  bounds: Bounds,
  genitive: WordList,
): Bound | undefined {
  // "两个以上的抽屉".
  const isLast = ({ to }: Bound) =>
    to >= tokens.length || tokens[to].kind === 'mark' || genitive.has(tokens[to].folded);
  return behindComma(tokens, at, bounds, isLast) ?? behindNoun(tokens, at, bounds, isLast);
}

/** "1.3 kilos, give or take.", "4 kg, no more." */
function behindComma(tokens: readonly Token[], at: number, bounds: Bounds, isLast: IsLast): Bound | undefined {
  const found = /^[,，]$/.test(tokens.at(at)?.text ?? '') ? bounds.get(at + 1) : undefined;
  // "4 kg, only" and "4 kg, max" may begin what is said of something else.
  const isWhole = found && isLast(found) && (found.entry === 'about' || found.to - at > 2);
  return isWhole ? found : undefined;
}

/** "Three shelves or more", "12 hours of light, minimum". */
function behindNoun(tokens: readonly Token[], at: number, bounds: Bounds, isLast: IsLast): Bound | undefined {
  for (let from = at + 1; from <= Math.min(at + MAX_COUNTED + 1, tokens.length - 1); from++) {
    const { kind, text } = tokens[from - 1];
    const isOfNoun = kind === 'word' || (text === ',' && from - 1 > at);
    if (!isOfNoun || tokens[from].sentence !== tokens[at].sentence) return undefined;
    const found = bounds.get(from);
    if (found && isLast(found) && /^(?:atLeast|atMost|over|under)$/.test(found.entry)) return found;
  }
  return undefined;
}
