import { type KnownQuantity } from './known-quantities';
import type { Quantity } from './quantity';
import { type TextUnderCheck } from '../text-under-check';
import { nearly } from './units';

/** What may stand between a number and what it is for: "four of them are for the face". */
const BETWEEN = /^(?:of|them|these|those|its|the|are|is|go|goes|sit|made|meant|just|each|pieces?|ones)$/;
const FOR = /^(?:for|on|in|at|around|along)$/;
const ARTICLE = /^(?:the|your|its|a|an|each|either)$/;
const MAX_BETWEEN = 4;

/**
 * "Three for the face and four for the eyes", where `face_brushes` and `eye_brushes` count them: the number is that of what
 * it is for, whatever else has the same.
 * @returns whether facts count what it is for, and the number was judged
 */
export function checkCountedFor(text: TextUnderCheck, said: Quantity): boolean {
  const { language, support } = text.context;
  if (language.englishWords || said.unit || said.currencies || said.comparator) return false;
  const at = thingOf(text, said);
  if (at === undefined) return false;
  const stem = language.stem(text.tokens[at].folded);
  if (support.heads.has(stem)) return false;
  const counting = support.quantities.filter((one) => isCountOf(one, stem));
  if (counting.length === 0) return false;
  if (counting.every(({ quantity }) => !nearly(quantity.value, said.value))) {
    const { attribute, quantity } = counting[0];
    const reason = `${attribute} is ${quantity.value}, not ${text.words(said.from, said.to)}`;
    text.report('numbers', 'hard', said.from, at + 1, reason);
  }
  return true;
}

/** A count whose name has another word besides: that of `face_brushes`, and not the height of a face. */
function isCountOf({ quantity, attribute, words }: KnownQuantity, stem: string): boolean {
  return !quantity.unit && !quantity.currencies && attribute.includes('_') && words.has(stem);
}

/** The first noun that a preposition puts behind the number. */
function thingOf({ tokens, context: { language, support } }: TextUnderCheck, { to }: Quantity): number | undefined {
  const { clause } = tokens[to - 1];
  let at = to;
  const isCounted = (stem: string) => support.heads.has(stem) || support.counted.has(stem);
  const isSkipped = (place: number) =>
    BETWEEN.test(tokens[place].folded) || isCounted(language.stem(tokens[place].folded));
  while (at < Math.min(tokens.length, to + MAX_BETWEEN) && tokens[at].clause === clause && isSkipped(at)) at++;
  if (at >= tokens.length || !FOR.test(tokens[at].folded)) return undefined;
  at++;
  while (at < tokens.length && ARTICLE.test(tokens[at].folded)) at++;
  const isNoun = at < tokens.length && tokens[at].kind === 'word';
  return isNoun && tokens[at].sentence === tokens[to - 1].sentence ? at : undefined;
}
