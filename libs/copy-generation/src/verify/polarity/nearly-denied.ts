import { type Fact } from '../../facts/facts';
import { isHan } from '../language/han-words';
import { foldedTokens } from '../language/tokens';
import { mentionsAt } from '../mention-index';
import { type KnownQuantity } from '../numbers/known-quantities';
import { type TextUnderCheck } from '../text-under-check';
import type { NegationScope } from './negation-scope';

/** Up to how many millimetres something is so little that people say there is none: the heel of a ballet flat. */
const MAX_LITTLE = 10;

/** Up to how many something is low. */
const MAX_LOW = 25;

const HEIGHT = /(?:^|_)height$/;

/** Values of what is hardly there. */
const LITTLE = /^(?:flat|minimal|barefoot)\b/i;

/** What things of a kind do not have, in the words of English catalogs. */
const WITHOUT: readonly (readonly [thing: RegExp, kinds: RegExp])[] = [
  [/^heel/, /^(?:flats?|ballerinas?|ballet|slippers?|sneakers?|trainers?|plimsolls?|espadrilles?)$/],
  [/^sleeve/, /^(?:vests?|tank|gilets?|waistcoats?|camisoles?)$/],
  [/^lace/, /^(?:loafers?|slippers?|mules?|clogs?)$/],
  [/^back/, /^(?:stools?|pouffes?|poufs?|ottomans?|footstools?)$/],
  [/^brim/, /^beanies?$/],
  [/^handle/, /^(?:tumblers?|bowls?|vases?)$/],
];

/** "Almost without", "fast ohne", "hardly any": that there is little of it. */
export function isNearlyDenied({ tokens, context }: TextUnderCheck, { from, to }: NegationScope): boolean {
  const { almost } = context.language;
  const before = from > 0 ? tokens[from - 1].folded : '';
  const word = isHan(before) ? (tokens[from - 2]?.folded ?? '') + before : before;
  return almost.has(word) || almost.has(tokens[from].folded) || (tokens[from].folded === 'next' && to - from > 1);
}

/** Whether a fact says how much of it there is, and no height that is a lot. */
export function isMeasuredOf(text: TextUnderCheck, at: number): boolean {
  const measures = measuresOf(text, at).filter(({ quantity }) => quantity.unit !== undefined);
  return measures.length > 0 && !measures.some((one) => isHigherThan(one, MAX_LOW));
}

function isHigherThan({ attribute, quantity: { unit, value } }: KnownQuantity, most: number): boolean {
  return HEIGHT.test(attribute) && unit?.dimension === 'length' && value * unit.factor > most;
}

/** "Without the heels", where the heel is half a centimetre high, or flat. */
export function isNextToNothing(text: TextUnderCheck, at: number): boolean {
  // What is thin is there for all that: a strap of 4 mm.
  const heights = measuresOf(text, at).filter(({ attribute }) => HEIGHT.test(attribute));
  if (heights.some((one) => isHigherThan(one, MAX_LITTLE))) return false;
  const isFlat = ({ attribute, values }: Fact) =>
    isNamedIn(text, at, attribute) && values.some((one) => LITTLE.test(one));
  if (isOfKindWithout(text, at)) return true;
  return (
    heights.some(({ quantity }) => quantity.unit?.dimension === 'length') || text.context.product.facts.some(isFlat)
  );
}

/** "Flats", which have no heels. */
function isOfKindWithout({ tokens, mentions, context: { product } }: TextUnderCheck, at: number): boolean {
  const things = [tokens[at].folded, ...mentionsAt(mentions, at).flatMap(({ concepts }) => concepts)];
  const kinds = product.facts.flatMap(({ attribute, values }) => (attribute === 'category' ? values : []));
  const words = [...product.name.values, ...kinds].flatMap(foldedTokens);
  return WITHOUT.some(
    ([thing, ofKinds]) => things.some((one) => thing.test(one)) && words.some((word) => ofKinds.test(word)),
  );
}

/** What facts measure of the thing: by its name, or as the part that it is. */
function measuresOf(text: TextUnderCheck, at: number): readonly KnownQuantity[] {
  const { language, support } = text.context;
  const stem = language.stem(text.tokens[at].folded);
  const concepts = mentionsAt(text.mentions, at).flatMap((mention) => mention.concepts);
  return support.quantities.filter(
    ({ words, parts }) => words.has(stem) || parts.some((part) => concepts.includes(part)),
  );
}

function isNamedIn({ tokens, context: { language } }: TextUnderCheck, at: number, attribute: string): boolean {
  return attribute.split('_').map(language.stem).includes(language.stem(tokens[at].folded));
}
