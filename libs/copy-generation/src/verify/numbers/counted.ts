import { type KnownQuantity } from './known-quantities';
import { type Language } from '../language/language';
import type { Quantity } from './quantity';
import { isRoomFor } from './people';
import { mentionAt } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { fold, foldedTokens } from '../language/tokens';
import { nearly } from './units';

/** How many words behind a number are looked at for what it counts. */
const MAX_WORDS = 3;

/**
 * "4 pockets" must be the number of the pockets, and not that of the sizes; "a set of 40 pieces" no shoe size; "three
 * straps" a number that a fact about straps gives. Reports what is wrong.
 */
export function checkCounted(
  text: TextUnderCheck,
  said: Quantity,
  equal: readonly KnownQuantity[],
  isRange = false,
): void {
  if (said.unit || said.currencies || (said.comparator === 'atMost' && isRoomFor(text, said))) return;
  const nouns = nounsBehind(text, said);
  if (nouns.length === 0) return checkLabelled(text, said, equal);
  if (isInValue(text, said, nouns)) return;
  for (const at of nouns) {
    const isRight = attributesCounting(text, at);
    const isGiven = (isOf: typeof isRight) => isOf && equal.some(({ attribute }) => isOf(attribute));
    if (isGiven(isRight)) return;
    // "Eighty quick recipes": what the next word counts, this one only describes.
    if (nouns.includes(at + 1) && isGiven(attributesCounting(text, at + 1))) return;
    const described = text.context.support.describedNumbers.counts.get(stemAt(text, at));
    const isDescribed = described?.has(said.value) === true;
    if (!isRight && (!described || isDescribed)) continue;
    if (isNamedBy(text, equal, nouns, at)) return;
    const words = text.words(said.from, at + 1);
    const reason = isDescribed ? `only the description says ${words}` : `no fact says ${words}`;
    // What nobody counts pieces of is one: no "set of two", though it may be "two-piece".
    const isOfOne = isRight?.('pieces') === true && text.tokens[at].glue !== 'hyphen';
    const isContradicted =
      !isDescribed &&
      (described !== undefined || (!isOfWiderKind(text, at) && (isOfOne || isCountKnown(text, isRight!))));
    // "Two to five people" are the two to five players, where nothing else counts people.
    if (isRange && !isContradicted) return;
    return text.report('numbers', isContradicted ? 'hard' : 'soft', said.from, at + 1, reason);
  }
  checkOthers(text, said, equal, nouns.at(-1)!);
}

/** "18 track pieces", as one of a list has it, in digits or in words. */
function isInValue({ tokens, context }: TextUnderCheck, { value }: Quantity, nouns: readonly number[]): boolean {
  const { pairs } = context.support;
  const words = [String(value), ...nouns.map((at) => tokens[at].folded)];
  return nouns.length > 1 && words.slice(1, 3).every((word, index) => pairs.has(`${words[index]} ${word}`));
}

/** "Three nose pieces", where "nose pieces" is what a fact with the number is called: of no other pieces. */
function isNamedBy(
  { tokens, context: { language } }: TextUnderCheck,
  equal: readonly KnownQuantity[],
  nouns: readonly number[],
  at: number,
): boolean {
  const stems = nouns.filter((one) => one <= at).map((one) => language.stem(tokens[one].folded));
  return stems.length > 1 && equal.some(({ words }) => stems.every((stem) => words.has(stem)));
}

/** "Nine breakfasts" of a muesli: what a wider category is called is what it is for as often as what it is. */
function isOfWiderKind(text: TextUnderCheck, at: number): boolean {
  const { language, support } = text.context;
  const stem = stemAt(text, at);
  const isKind = support.kinds.has(stem) || support.nameStems.has(stem);
  return support.heads.has(stem) && !isKind && !language.countNouns.has(stem) && !support.counted.has(stem);
}

/** "Sleeps two", "pegs: two": the word before the number is what another fact counts. */
function checkLabelled(text: TextUnderCheck, said: Quantity, equal: readonly KnownQuantity[]): void {
  const { tokens } = text;
  const at = tokens[said.from - 1]?.text === ':' ? said.from - 2 : said.from - 1;
  if (at < 0 || tokens[at].kind !== 'word' || tokens[at].sentence !== tokens[said.from].sentence) return;
  const isRight = attributesCounting(text, at);
  if (!isRight || equal.some(({ attribute }) => isRight(attribute)) || !isCountKnown(text, isRight)) return;
  text.report('numbers', 'hard', at, said.to, `no fact says ${text.words(at, said.to)}`);
}

/** "Sixteen poles", where sixteen are the pegs, and the poles are a fact's that counts none. */
function checkOthers(text: TextUnderCheck, said: Quantity, equal: readonly KnownQuantity[], at: number): void {
  const { language, product, support } = text.context;
  const stem = stemAt(text, at);
  const isOwn = ({ words, attribute }: KnownQuantity) =>
    words.has(stem) ||
    attribute === 'name' ||
    support.facts.get(attribute)?.values.some((value) => isIn(value)) === true;
  const isIn = (value: string) => foldedTokens(value).map(language.stem).includes(stem);
  if (support.describedNumbers.counts.get(stem)?.has(said.value)) return;
  const isOther = product.facts.some(
    ({ kind, attribute }) => kind === 'text' && language.stem(attribute.slice(attribute.lastIndexOf('_') + 1)) === stem,
  );
  if (isOther && said.value > 1 && !equal.some(isOwn))
    text.report('numbers', 'soft', said.from, at + 1, `no fact says ${text.words(said.from, at + 1)}`);
}

/** Whether a fact says how many there are: a rod of two sections may be a "two-piece" one, a set of two pieces says so. */
function isCountKnown({ context: { support } }: TextUnderCheck, isRight: (attribute: string) => boolean): boolean {
  return support.quantities.some(({ attribute, quantity }) => !quantity.unit && isRight(attribute));
}

/** "5 of 5" where the catalog says 3 of 5: both numbers are its own, and the share is not. */
export function checkShare(text: TextUnderCheck, said: Quantity, next: Quantity | undefined): void {
  if (!next || said.unit || next.unit) return;
  const between = text.tokens.slice(said.to, next.numberFrom).map(({ folded }) => folded);
  if (!text.context.language.isOf('shares', between.join())) return;
  const shares = text.context.support.quantities.filter(({ quantity, attribute }, _index, all) => {
    const isSaid = (value: number) => all.some((one) => one.attribute === attribute && one.quantity.value === value);
    return !quantity.unit && quantity.value <= 1 && isSaid(next.value) && isSaid(quantity.value * next.value);
  });
  if (shares.length > 0 && !shares.some(({ quantity }) => nearly(quantity.value * next.value, said.value)))
    text.report('numbers', 'hard', said.from, next.to, `no fact says ${text.words(said.from, next.to)}`);
}

/** Whether facts, or the description, count what stands behind the number, and so know how many there are. */
export function isCountedElsewhere(text: TextUnderCheck, said: Quantity): boolean {
  const { counts } = text.context.support.describedNumbers;
  return nounsBehind(text, said).some((at) => {
    const described = counts.get(stemAt(text, at));
    return described ? !described.has(said.value) : attributesCounting(text, at) !== undefined;
  });
}

/** How many pieces there are. */
export function isCount(attribute: string): boolean {
  return /^(?:pieces|pack_size|quantity|set_size|piece_count|count)$/.test(attribute);
}

/** The words behind a number, up to the first that says nothing. */
export function nounsBehind({ tokens, context }: TextUnderCheck, { to }: Quantity): number[] {
  const { prepositions, functionWords } = context.language;
  // "A pair of soaps."
  const start = prepositions.has(tokens.at(to)?.folded ?? '') ? to + 1 : to;
  const nouns: number[] = [];
  for (let at = start; at < Math.min(start + MAX_WORDS, tokens.length) && tokens[at].kind === 'word'; at++) {
    if (functionWords.has(tokens[at].folded)) break;
    nouns.push(at);
  }
  return nouns;
}

function stemAt({ tokens, context }: TextUnderCheck, at: number): string {
  return context.language.stem(tokens[at].folded);
}

/** Words of names that say how many there are. */
const COLLECTIONS = /^(?:set|pack|pk|kit|pair|piece|pcs|stuck|teilig|lot|pieza|juego|paquete)s?$/;

/** "500-piece puzzle", "set of 4 mugs"; but "A5" counts nothing. */
function countsInName({ context: { product, support } }: TextUnderCheck, stem: string): boolean {
  return support.nameStems.has(stem) || foldedTokens(product.name.values[0]).some((word) => COLLECTIONS.test(word));
}

/** Of `lights` and `light_modes`, only the first counts lights. */
function ofNoun(attributes: ReadonlySet<string> | undefined, stem: string, language: Language) {
  const ends = [...(attributes ?? [])].filter(
    (one) => language.stem(fold(one.slice(one.lastIndexOf('_') + 1))) === stem,
  );
  return ends.length > 0 ? new Set(ends) : attributes;
}

/** Which attributes a number before the noun may be of; undefined for what is no noun that is counted. */
export function attributesCounting(text: TextUnderCheck, at: number): ((attribute: string) => boolean) | undefined {
  const { language, support } = text.context;
  const mention = mentionAt(text.mentions, at);
  const parts = mention?.concepts.filter((concept) => language.kindOf(concept) === 'part') ?? [];
  // "Two gold-coloured ribbons": a colour is not what is counted.
  if (mention && parts.length === 0) return undefined;
  const stem = stemAt(text, at);
  const counted = ofNoun(support.counted.get(stem), stem, language);
  const generic = language.countNouns.get(stem);
  const isHead = support.heads.has(stem);
  const ofPart = new Set(parts.flatMap((part) => [...(support.countedParts.get(part) ?? [])]));
  if (!counted && !generic && !isHead && ofPart.size === 0) return undefined;
  return (attribute) =>
    (attribute === 'name' && countsInName(text, stem)) ||
    ofPart.has(attribute) ||
    counted?.has(attribute) === true ||
    generic?.some((one) => one === attribute) === true ||
    (isHead && (isCount(attribute) || attribute === 'in_the_box')) ||
    // "Two-piece" is in a value's own words.
    (!counted &&
      support.facts.get(attribute)?.values.some((value) => foldedTokens(value).map(language.stem).includes(stem)) ===
        true);
}
