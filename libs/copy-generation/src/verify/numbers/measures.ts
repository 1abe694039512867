import { type Fact } from '../../facts/facts';
import { isMaximum } from './comparators';
import { type ConceptId } from '../../lexicon/concepts';
import { dimensionsOf, fitsDimension, OF_DIMENSION, ownerOf } from './dimensions';
import type { Quantity } from './quantity';
import { type KnownQuantity } from './known-quantities';
import { partMeasure } from './part-measures';
import { mentionsWithin } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { foldedTokens, type Token } from '../language/tokens';

/** "30 cm high", "a width of 30 cm", "a 17 cm blade": the measure must be what the fact says that it is, and of that part. */
export function checkMeasure(
  text: TextUnderCheck,
  said: Quantity,
  equal: readonly KnownQuantity[],
  index: number,
): void {
  if (!said.unit) return;
  if (checkLoad(text, said, equal)) return;
  checkThing(text, said, equal);
  const ofPart = partMeasure(text, said, equal);
  if (ofPart === 'judged') return;
  const at = dimensionAt(text, said, index);
  if (at === undefined || text.masked[at]) return;
  const attributes = nearestOf(text, dimensionsOf(text.context.language, text.tokens[at].folded), equal);
  const [from, to] = at < said.from ? [at, said.to] : [said.from, at + 1];
  const measure = text.words(said.from, said.to);
  const right = withoutName(equal).filter((known) => attributes.some((one) => isAbout(text, known, one)));
  const isPossible =
    isDeepForHigh(text, equal, attributes) ||
    (ofPart && isAttributive(text, at, said)) ||
    (isOfCarried(text, at) && equal.every(({ attribute }) => isMaximum(attribute)));
  if (right.length === 0)
    return text.report(
      'attributes',
      isContradicted(text, equal, attributes) && !isPossible ? 'hard' : 'soft',
      from,
      to,
      `${equal[0].attribute} is ${measure}, not ${text.tokens[at].text}`,
    );
  // "Sitzhöhe" says itself of what.
  const isCompound = !text.context.language.dimensions.has(text.tokens[at].folded);
  const isOfPart = ({ parts }: KnownQuantity) =>
    !isCompound && parts.length > 0 && !parts.some((part) => BODY_PARTS.has(part) || isMentioned(text, part, said));
  if (equal.every(isOfPart))
    text.report(
      'attributes',
      isContradictedPart(text, equal[0], attributes) ? 'hard' : 'soft',
      from,
      to,
      `${measure} is the ${equal[0].attribute.replaceAll('_', ' ')} of the ${equal[0].parts[0]}`,
    );
  else if (!checkOfPart(text, said, right, at)) checkQualified(text, said, right, attributes);
}

/** "Phones weighing 300 g": of whatever noun stands before it, which may be what the product carries. */
function isOfCarried({ tokens, kinds, masked }: TextUnderCheck, at: number): boolean {
  return /ing$/.test(tokens[at].folded) && !kinds[at - 1] && !masked[at - 1];
}

/** Whether what is measured is a part, or the thing itself has that dimension, too: a tent may be as high as its peak. */
function isContradictedPart(
  { context: { language, support } }: TextUnderCheck,
  { parts: [part] }: KnownQuantity,
  dimensions: readonly string[],
): boolean {
  return language.kindOf(part) === 'part' || support.quantities.some(({ attribute }) => dimensions.includes(attribute));
}

/** "It carries 31 kg", which is what it weighs itself: where facts say what it carries, that is another number. */
function checkLoad(text: TextUnderCheck, said: Quantity, equal: readonly KnownQuantity[]): boolean {
  const { tokens, context } = text;
  const isOwnWeight = equal.every(({ attribute }) => /^(?:own_)?weight$/.test(attribute));
  if (said.unit!.dimension !== 'mass' || !isOwnWeight) return false;
  const at = said.from - 1;
  const isCarried =
    at >= 0 &&
    context.language.isOf('carrying', tokens[at].folded) &&
    tokens[at].sentence === tokens[said.from].sentence;
  const isGiven = context.support.quantities.some(
    ({ attribute, quantity }) => quantity.unit?.dimension === 'mass' && isMaximum(attribute),
  );
  if (!isCarried || !isGiven) return false;
  text.report(
    'attributes',
    'hard',
    at,
    said.to,
    `${text.words(said.from, said.to)} is the weight, not what it carries`,
  );
  return true;
}

/** "An LED light of 70 W": the thing has a fact of its own, and the number is from another. */
function checkThing(text: TextUnderCheck, said: Quantity, equal: readonly KnownQuantity[]): void {
  const { tokens, context, masked } = text;
  const at = said.from - 2;
  if (at < 0 || said.comparator || !OF_THING.has(said.unit!.dimension) || tokens[at + 1].folded !== 'of') return;
  const stem = context.language.stem(tokens[at].folded);
  if (masked[at] || context.support.heads.has(stem) || context.language.dimensions.has(tokens[at].folded)) return;
  const isOwn = ({ words, attribute }: KnownQuantity) => words.has(stem) || /^(?:name|size)$/.test(attribute);
  const isThing = context.product.facts.some(
    ({ kind, attribute }) => kind === 'text' && context.language.stem(attribute) === stem,
  );
  if (isThing && !equal.some(isOwn))
    text.report(
      'attributes',
      'soft',
      at,
      said.to,
      `no fact says ${text.words(said.from, said.to)} of ${tokens[at].text}`,
    );
}

/** What a thing inside another can have by itself. */
const OF_THING: ReadonlySet<string> = new Set(['power', 'voltage', 'charge', 'luminous flux', 'mass', 'volume']);

/** "A wide heel of 5 cm" need not be 5 cm wide. */
function isAttributive({ tokens, context }: TextUnderCheck, at: number, said: Quantity): boolean {
  if (at > said.from) return false;
  return context.language.words.describesBehind || !context.language.functionWords.has(tokens[at + 1].folded);
}

/** "Hauteur d'assise : 81 cm", where 81 cm is the height of the whole, and the seat's is another. Whether it was reported. */
function checkOfPart(text: TextUnderCheck, said: Quantity, right: readonly KnownQuantity[], at: number): boolean {
  const { tokens, mentions, context } = text;
  if (right.some(({ parts }) => parts.length > 0)) return false;
  const dimension = dimensionsOf(context.language, tokens[at].folded);
  const isNear = ({ from, to }: { from: number; to: number }) =>
    tokens[from].clause === tokens[at].clause && from <= at + NEAR && to >= at - NEAR;
  const named = [
    ...mentionsWithin(mentions, at - NEAR - 1, at + NEAR + 1)
      .filter(isNear)
      .flatMap(({ concepts }) => concepts),
    ...context.language.conceptsIn(context.language.withoutDimension(tokens[at].text)),
  ];
  const part = named.find((concept) =>
    context.support.quantities.some(
      ({ parts, attribute, quantity }) =>
        parts.includes(concept) &&
        quantity.unit?.dimension === said.unit!.dimension &&
        dimension.some((one) => attribute.split('_').includes(one)),
    ),
  );
  if (part === undefined) return false;
  const [from, to] = [Math.min(at, said.from), Math.max(at + 1, said.to)];
  text.report('attributes', 'hard', from, to, `${text.words(said.from, said.to)} is not of the ${part}`);
  return true;
}

/** How far a part stands from the word for its dimension: "altura del asiento". */
const NEAR = 2;

/** A name's measure is the one that a fact gives with its dimension: "26 cm" of a pot 26 cm across are not its height. */
function withoutName(equal: readonly KnownQuantity[]): readonly KnownQuantity[] {
  const measured = equal.filter(({ attribute }) => OF_DIMENSION.test(attribute));
  return measured.length > 0 ? equal.filter(({ attribute }) => !/^(?:name|size)$/.test(attribute)) : equal;
}

/** A "thick" thing may be thick across, but not where the facts have a thickness of it. */
function nearestOf(
  { context: { support } }: TextUnderCheck,
  dimensions: readonly string[],
  equal: readonly KnownQuantity[],
): readonly string[] {
  const [first, ...others] = dimensions;
  if (first !== 'thickness' || others.length === 0) return dimensions;
  const ownerIn = ({ attribute, parts }: KnownQuantity) => [...ownerOf(attribute), ...parts].join();
  const owners = new Set(equal.map(ownerIn));
  const isGiven = support.quantities.some(
    (known) => known.attribute.split('_').includes(first) && owners.has(ownerIn(known)),
  );
  return isGiven ? [first] : dimensions;
}

/** "It weighs 30 g", which is what it casts: the number is of something that the sentence does not name. */
function checkQualified(
  text: TextUnderCheck,
  said: Quantity,
  right: readonly KnownQuantity[],
  dimensions: readonly string[],
): void {
  const { tokens, context } = text;
  const isNamed = ({ attribute, words, parts }: KnownQuantity) =>
    ownerOf(attribute).length === 0 ||
    parts.length > 0 ||
    tokens.some(
      ({ folded, sentence }) =>
        sentence <= tokens[said.from].sentence && !isDimension(folded) && words.has(context.language.stem(folded)),
    );
  const isDimension = (word: string) => context.language.dimensions.has(word);
  if (!OF_DIMENSION.test(right[0].attribute) || right.some(isNamed)) return;
  const rivals = context.support.quantities.filter(
    ({ attribute, quantity, parts }) =>
      parts.length === 0 &&
      quantity.unit?.dimension === said.unit!.dimension &&
      dimensions.some((one) => attribute.split('_').includes(one)) &&
      !right.some((known) => known.attribute === attribute),
  );
  if (rivals.length === 0) return;
  const isOfWhole = rivals.some(({ attribute }) => ownerOf(attribute).length === 0);
  // "Up to a weight of 22 kg" is of who sits in it.
  const isCertain =
    isOfWhole && !context.language.englishWords && !right.every(({ attribute }) => isMaximum(attribute));
  const reason = `${text.words(said.from, said.to)} is the ${right[0].attribute.replaceAll('_', ' ')}`;
  text.report('attributes', isCertain ? 'hard' : 'soft', said.from, said.to, reason);
}

/** Whether the facts say what the number measures, or how much of the dimension there is: "chuck: 13 mm" says neither. */
function isContradicted(
  { context }: TextUnderCheck,
  equal: readonly KnownQuantity[],
  dimensions: readonly string[],
): boolean {
  const isOf = (attribute: string) => dimensions.some((one) => attribute.split('_').includes(one));
  return (
    equal.some(({ attribute }) => OF_DIMENSION.test(attribute)) ||
    context.support.quantities.some(({ attribute, parts }) => parts.length === 0 && isOf(attribute))
  );
}

/** Parts as large as the thing: a watch is as thick as its case, a necklace as long as its chain. */
const BODY_PARTS: ReadonlySet<ConceptId> = new Set<ConceptId>(['case', 'frame', 'exterior', 'top', 'band', 'chain']);

/** Where the word stands that says what is measured: right behind ("30 cm high", "in height"), else before it. */
function dimensionAt(text: TextUnderCheck, said: Quantity, index: number): number | undefined {
  const { tokens, context, quantities } = text;
  const { dimensions, prepositions, conjunctions } = context.language;
  const fits = (at: number) =>
    fitsDimension(context.language, tokens[at].folded, said.unit!) &&
    !context.language.isOf('loads', `${tokens[at - 1]?.folded}${tokens[at].folded}`);
  const end = Math.min(tokens.length, quantities.at(index + 1)?.from ?? tokens.length);
  for (let at = said.to; at < Math.min(end, said.to + 2); at++) {
    if (fits(at)) return at;
    if (!prepositions.has(tokens[at].folded)) break;
  }
  const before = index > 0 ? quantities[index - 1].to : 0;
  // "Tall" in "23 cm tall on a 10 cm stem" is the first one's.
  const start = index > 0 && dimensions.has(tokens[before].folded) ? before + 1 : before;
  for (let at = said.from - 1; at >= Math.max(start, said.from - 5); at--) {
    if (fits(at)) return at;
    // "Seat height: 44 cm."
    const isBreak = tokens[at].clause !== tokens[at + 1].clause && tokens[at].text !== ':';
    if (isBreak || conjunctions.has(tokens[at].folded)) break;
  }
  return undefined;
}

/** `strap_length` is a length; dimensions and sizes are of any direction that no fact gives by itself. */
function isAbout({ context }: TextUnderCheck, { attribute, parts }: KnownQuantity, dimension: string): boolean {
  const isOf = (one: string) => one === dimension || one.split('_').includes(dimension);
  if (dimension === 'any' || isOf(attribute) || (dimension === 'length' && attribute === 'inseam')) return true;
  // Of a cable, a measure alone is the length.
  if (dimension === 'length' && [attribute, ...parts].some((one) => OF_LENGTH.test(one))) return true;
  const isAny = /^(?:name|dimensions?|size|measurements?)/.test(attribute);
  return (
    isAny &&
    !context.support.quantities.some((one) => one.parts.length === 0 && one.quantity.unit && isOf(one.attribute))
  );
}

/** Whether a word for depth may be one for the height: a pot 11 cm high is 11 cm deep, where no fact gives a depth. */
function isDeepForHigh(
  { context: { support } }: TextUnderCheck,
  equal: readonly KnownQuantity[],
  dimensions: readonly string[],
): boolean {
  const isOf = (attribute: string, dimension: string) => attribute.split('_').includes(dimension);
  return (
    dimensions.includes('depth') &&
    equal.some(({ attribute }) => isOf(attribute, 'height')) &&
    !support.quantities.some(({ attribute }) => isOf(attribute, 'depth'))
  );
}

const OF_LENGTH = /(?:^|_)(?:cords?|cables?|hoses?|leads?|leash|ropes?|chains?|flex|cabling)$/;

/**
 * Whether the part stands before the measure or in what is said with it: "24 cm long, short sleeves" is not of the sleeves,
 * and "it weighs 30 g and casts 50 g" not of the cast.
 */
function isMentioned(
  { mentions, tokens, context: { language, support, product } }: TextUnderCheck,
  part: ConceptId,
  { from, to }: Quantity,
): boolean {
  const isEnd = ({ clause, folded }: Token) => clause !== tokens[from].clause || language.conjunctions.has(folded);
  const length = tokens.slice(to).findIndex(isEnd);
  const isBefore = (at: number) => length < 0 || at < to + length;
  return (
    mentions.some((one) => one.concepts.includes(part) && isBefore(one.from)) ||
    tokens.some(({ folded }, at) => isBefore(at) && isOfPartAlone(product.facts, folded, part)) ||
    tokens.some(({ folded }, at) => {
      const stem = language.stem(folded);
      return isBefore(at) && (support.parts.get(stem) === part || stem === part);
    })
  );
}

/** "A moonstone, 8 mm across": what a fact says of the part alone stands for it. */
function isOfPartAlone(facts: readonly Fact[], word: string, part: ConceptId): boolean {
  const having = facts.filter(
    ({ kind, unit, values }) => kind === 'text' && !unit && values.flatMap(foldedTokens).includes(word),
  );
  const isOf = ({ attribute, part: own }: Fact) => own === part || attribute === part || `${attribute}_part` === part;
  return having.length > 0 && having.every(isOf);
}
