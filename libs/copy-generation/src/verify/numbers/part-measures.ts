import { type SentenceList } from '../../locales/sentence-words';
import { LARGE_PARTS, MAIN_PARTS } from '../attributes/main-parts';
import { type ConceptId } from '../../lexicon/concepts';
import { type KnownQuantity } from './known-quantities';
import type { Quantity } from './quantity';
import { isMentioned, mentionAt } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';

/** Whether the length is said of a part and was judged, or is one of the part's own. */
export function partMeasure(
  text: TextUnderCheck,
  said: Quantity,
  equal: readonly KnownQuantity[],
): 'judged' | 'own' | undefined {
  if (said.unit!.dimension !== 'length') return undefined;
  const at = partBehind(text, said) ?? partBefore(text, said);
  if (at === undefined) return undefined;
  const [part] = partsAt(text, at);
  if (isInValue(text, said, at)) return 'judged';
  if (equal.some((one) => isOfThing(text, said, one))) return 'own';
  const same = SAME.get(part) ?? [part];
  // Inside is what an inner length is of.
  if (part === 'interior' && equal.some(({ attribute }) => /^(?:inner|inside|internal|interior)_/.test(attribute)))
    return undefined;
  // Which of its measures it is, the word for the dimension tells.
  if (equal.some(({ parts }) => parts.some((one) => same.includes(one)))) return 'own';
  if (equal.every(({ attribute }) => attribute === 'name')) return 'judged';
  // A table's top is as wide as the table.
  const ofPart = text.context.support.quantities.some(
    ({ parts, quantity }) =>
      quantity.unit?.dimension === said.unit!.dimension && parts.some((one) => same.includes(one)),
  );
  const isOfWhole = !ofPart && equal.some(({ parts }) => parts.length === 0);
  if (MAIN_PARTS.has(part) && isOfWhole) return undefined;
  const severity = LARGE_PARTS.has(part) && isOfWhole ? 'soft' : 'hard';
  const [from, to] = [Math.min(at, said.from), Math.max(at + 1, said.to)];
  text.report(
    'attributes',
    severity,
    from,
    to,
    `no fact says ${text.words(said.from, said.to)} of the ${text.tokens[at].text}`,
  );
  return 'judged';
}

/** "3.5 mm cable", as a value has it. */
function isInValue({ tokens, context: { support } }: TextUnderCheck, { to }: Quantity, at: number): boolean {
  return at === to && support.pairs.has(`${tokens[to - 1].folded} ${tokens[at].folded}`);
}

/** "A compartment for a 15-inch laptop": the thing that the attribute measures is in the sentence, and is no part. */
function isOfThing(text: TextUnderCheck, { from }: Quantity, { attribute, parts }: KnownQuantity): boolean {
  const { language } = text.context;
  if (parts.some((part) => language.kindOf(part) === 'part')) return false;
  const things = attribute.split('_').filter((word) => word.length > 2 && !OF_MEASURES.test(word));
  const stems = things.filter((word) => !language.dimensions.has(word)).map(language.stem);
  return text.sentenceAt(from).some(({ folded }) => stems.includes(language.stem(folded)));
}

const OF_MEASURES = /^(?:size|maximum|minimum|total|overall|dimensions?|name|item|product|range)$/;

/** Parts that are called by one another's names. */
const SAME = new Map<ConceptId, readonly ConceptId[]>([
  ['cord', ['cord', 'cable']],
  ['cable', ['cord', 'cable']],
  ['strap', ['strap', 'shoulder_strap', 'band']],
  ['shoulder_strap', ['strap', 'shoulder_strap']],
  ['band', ['strap', 'band']],
]);

function partsAt(text: TextUnderCheck, at: number): ConceptId[] {
  const { language, support } = text.context;
  const stem = language.stem(text.tokens[at].folded);
  if (text.masked[at] || support.heads.has(stem)) return [];
  // What is no part we know is called by its stem: the "stem" of `stem_length`.
  if (support.quantities.some(({ parts: of }) => of.includes(stem as ConceptId))) return [stem as ConceptId];
  const mention = mentionAt(text.mentions, at);
  const parts = mention?.concepts.filter((concept) => language.kindOf(concept) === 'part') ?? [];
  const isKnown = parts.some((part) => support.concepts.has(part));
  return isKnown ? parts : [];
}

/** "A 17 cm (steel) blade". */
function partBehind(text: TextUnderCheck, { to }: Quantity): number | undefined {
  const { tokens, context } = text;
  const { functionWords, dimensions } = context.language;
  for (let at = to; at < Math.min(to + 3, tokens.length); at++) {
    const { kind, folded } = tokens[at];
    if (kind !== 'word' || functionWords.has(folded) || dimensions.has(folded)) return undefined;
    if (partsAt(text, at).length === 0) continue;
    // "A 42 cm cable chain" is a chain.
    const isModifier =
      at + 1 < tokens.length && tokens[at + 1].clause === tokens[at].clause && partsAt(text, at + 1).length > 0;
    return isModifier ? at + 1 : at;
  }
  return undefined;
}

/** "A blade of 17 cm", "the blade is 17 cm long", "the handle of the knife measures 13 cm". */
function partBefore(text: TextUnderCheck, { from }: Quantity): number | undefined {
  const { tokens, context } = text;
  const { functionWords, dimensions, prepositions, conjunctions } = context.language;
  let hasVerb = false;
  // "Bulbs on ten metres of cable" are not ten metres long, nor are those that hang every 25 cm.
  const before = from > 0 ? tokens[from - 1].folded : '';
  const isOf = (list: SentenceList) => context.language.isOf(list, before);
  if ((prepositions.has(before) && !isOf('ofMeasures')) || isOf('every')) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const { kind, folded, clause } = tokens[at];
    if (kind !== 'word' || clause !== tokens[from].clause || conjunctions.has(folded)) return undefined;
    if (partsAt(text, at).length > 0) return hasVerb && isObject(text, at) ? undefined : at;
    const isWhole = text.masked[at] || context.support.heads.has(context.language.stem(folded));
    if (isWhole) return partOf(text, at);
    if (prepositions.has(folded) || dimensions.has(folded)) continue;
    if (!functionWords.has(folded) && !context.language.isStyle(folded)) return undefined;
    hasVerb = true;
  }
  return undefined;
}

/** "Shelves" in "a bookcase with pine shelves stands 180 cm high" are not what stands. */
function isObject(text: TextUnderCheck, at: number): boolean {
  const { tokens, context } = text;
  for (let before = at - 1; before >= 0 && tokens[before].clause === tokens[at].clause; before--) {
    const { folded } = tokens[before];
    if (context.language.prepositions.has(folded)) return true;
    const isDescribing = isMentioned(text.mentions, before);
    if (!isDescribing && !context.language.functionWords.has(folded)) return false;
  }
  return false;
}

/** The part in "the handle of the knife", found from "knife". */
function partOf(text: TextUnderCheck, whole: number): number | undefined {
  const { tokens, context } = text;
  const { functionWords, prepositions } = context.language;
  let at = whole - 1;
  while (at > 0 && functionWords.has(tokens[at].folded) && !prepositions.has(tokens[at].folded)) at--;
  const isPart = at > 0 && prepositions.has(tokens[at].folded) && partsAt(text, at - 1).length > 0;
  return isPart && !isObject(text, at - 1) ? at - 1 : undefined;
}
