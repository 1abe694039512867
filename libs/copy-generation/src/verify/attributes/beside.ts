import { type TextUnderCheck } from '../text-under-check';
import type { Mention } from '../mention-index';
import { isKnownThing } from './links';
import { isWhole } from './noun-at';

/** The most words between the two, "pairs well with", and from there to the value. */
const [MAX_BETWEEN, MAX_BEHIND] = [2, 8];

/** Parts that are sold for themselves as well: a belt of no trousers in particular. */
const GOODS: ReadonlySet<string> = new Set(['belt', 'cap', 'bag', 'cushion']);

/**
 * Whether the value or part is of something else, which the text puts beside the product: "paired with a white shirt". What
 * facts name is not ("paired with a leather strap", of a watch), nor what can only be a part.
 */
export function isBeside(text: TextUnderCheck, { from, to, concepts }: Mention): boolean {
  const { tokens, context } = text;
  const start = behindPairing(text, from);
  if (start === undefined) return false;
  const isPart = concepts.some((one) => context.language.kindOf(one) === 'part' && !GOODS.has(one));
  if (isPart) return false;
  let end = to;
  while (
    end < tokens.length &&
    end - to < 3 &&
    tokens[end].kind === 'word' &&
    tokens[end].clause === tokens[to - 1].clause
  )
    end++;
  for (let at = from; at < end; at++) if (isKnownThing(text, at) || isWhole(text, at)) return false;
  const isOfPart = text.mentions.some(
    (one) =>
      one.from >= to &&
      one.from < end &&
      one.concepts.some((concept) => context.language.kindOf(concept) === 'part' && !GOODS.has(concept)),
  );
  return end > to ? !isOfPart : concepts.some((one) => GOODS.has(one));
}

/** The first token behind "paired with", in the sentence and not far before the place. */
export function behindPairing({ tokens, context: { language } }: TextUnderCheck, from: number): number | undefined {
  // "Lifts a grey coat", right behind the verb.
  for (let at = from - 1; at > 0 && from - at <= MAX_BETWEEN + 1 && tokens[at].clause === tokens[from].clause; at--)
    if (language.isOf('indefinites', tokens[at].folded) && language.isOf('livening', tokens[at - 1].folded))
      return at + 1;
  for (let joint = from - 1; joint > 0 && from - joint <= MAX_BEHIND; joint--) {
    if (tokens[joint].sentence !== tokens[from].sentence) return undefined;
    if (!language.isOf('besides', tokens[joint].folded)) continue;
    for (let at = joint - 1; at >= 0 && joint - at <= MAX_BETWEEN + 1; at--) {
      if (tokens[at].clause !== tokens[joint].clause) break;
      if (language.isOf('pairing', tokens[at].folded)) return joint + 1;
    }
  }
  return undefined;
}
