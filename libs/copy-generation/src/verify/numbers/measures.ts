import { type ConceptId } from '../../lexicon/concepts';
import { LARGE_PARTS, MAIN_PARTS } from '../attributes/main-parts';
import { type Language } from '../language/language';
import { type Quantity } from './quantities';
import { type KnownQuantity } from './known-quantities';
import { type TextUnderCheck } from '../text-under-check';
import { type Unit } from './units';

/** What kind of unit a word for a dimension asks for; of the others, any. */
const DIMENSION_UNITS = new Map([
  ...['any', 'height', 'width', 'length', 'depth', 'thickness', 'diameter', 'inseam'].map(
    (one) => [one, 'length'] as const,
  ),
  ['weight', 'mass'],
  ['capacity', 'volume'],
  ['volume', 'volume'],
]);

/** "30 cm high", "a width of 30 cm", "a 17 cm blade": the measure must be what the fact says that it is, and of that part. */
export function checkMeasure(
  text: TextUnderCheck,
  said: Quantity,
  equal: readonly KnownQuantity[],
  index: number,
): void {
  if (!said.unit) return;
  const isDone = checkPartMeasure(text, said, equal);
  if (isDone) return;
  const at = dimensionAt(text, said, index);
  if (at === undefined || text.masked[at]) return;
  const attributes = dimensionsOf(text.context.language, text.tokens[at].folded);
  const [from, to] = at < said.from ? [at, said.to] : [said.from, at + 1];
  const measure = text.words(said.from, said.to);
  const isRight = equal.some(({ attribute }) => attributes.some((one) => isAbout(text, attribute, one)));
  if (!isRight)
    return text.report(
      'attributes',
      isContradicted(text, equal, attributes) ? 'hard' : 'soft',
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
      'hard',
      from,
      to,
      `${measure} is the ${equal[0].attribute.replaceAll('_', ' ')} of the ${equal[0].parts[0]}`,
    );
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

const OF_DIMENSION =
  /(?:^|_)(?:height|width|length|depth|thickness|diameter|weight|capacity|volume|inseam|load)(?:_|$)/;

/** Parts as large as the thing: a watch is as thick as its case. */
const BODY_PARTS: ReadonlySet<ConceptId> = new Set<ConceptId>(['case', 'frame', 'exterior', 'top', 'band']);

/** Words that end with one for a dimension, and are of what is carried. */
const LOADS: ReadonlySet<string> = new Set(['承重', '载重', '负重', '限重', '荷重']);

/** Whether the word is one for what such a unit measures: "high" for centimetres. */
export function fitsDimension(language: Language, word: string | undefined, { dimension }: Unit): boolean {
  return dimensionsOf(language, word ?? '').some((one) => DIMENSION_UNITS.get(one) === dimension);
}

/** What the word, or the last word of a compound ("Sitzhöhe"), can be the dimension of. */
function dimensionsOf({ dimensions, words }: Language, word: string): readonly string[] {
  const own = dimensions.get(word);
  if (own || !words.hasCompounds || !COMPOUND.test(word)) return own ?? [];
  return [...dimensions].find(([end]) => end.length >= MIN_END && word.endsWith(end))?.[1] ?? [];
}

/** The shortest word for a dimension that a compound ends with, and what such ones end with. */
const MIN_END = 5;
const COMPOUND = /(?:hoehe|breite|laenge|tiefe|dicke|staerke|messer|gewicht)$/;

/** Where the word stands that says what is measured: right behind ("30 cm high", "in height"), else before it. */
function dimensionAt(text: TextUnderCheck, said: Quantity, index: number): number | undefined {
  const { tokens, context, quantities } = text;
  const { dimensions, prepositions, conjunctions } = context.language;
  const fits = (at: number) =>
    fitsDimension(context.language, tokens[at].folded, said.unit!) &&
    !LOADS.has(`${tokens[at - 1]?.folded}${tokens[at].folded}`);
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
function isAbout({ context }: TextUnderCheck, attribute: string, dimension: string): boolean {
  const isOf = (one: string) => one === dimension || one.split('_').includes(dimension);
  if (dimension === 'any' || isOf(attribute) || (dimension === 'length' && attribute === 'inseam')) return true;
  // Of a cable, a measure alone is the length.
  if (dimension === 'length' && /(?:^|_)(?:cord|cable|hose|lead|leash|rope|chain|flex|cabling)$/.test(attribute))
    return true;
  const isAny = /^(?:name|dimensions?|size|measurements?)/.test(attribute);
  return (
    isAny &&
    !context.support.quantities.some((one) => one.parts.length === 0 && one.quantity.unit && isOf(one.attribute))
  );
}

/** Whether the part stands in the clause or before it: "24 cm long, short sleeves" is not of the sleeves. */
function isMentioned(
  { mentions, tokens, context: { language, support } }: TextUnderCheck,
  part: ConceptId,
  { from }: Quantity,
): boolean {
  const isBefore = (at: number) => tokens[at].clause <= tokens[from].clause;
  return (
    mentions.some((one) => one.concepts.includes(part) && isBefore(one.from)) ||
    tokens.some(({ folded }, at) => {
      const stem = language.stem(folded);
      return isBefore(at) && (support.parts.get(stem) === part || stem === part);
    })
  );
}

/** Whether the length is said of a part, and was judged. */
function checkPartMeasure(text: TextUnderCheck, said: Quantity, equal: readonly KnownQuantity[]): boolean {
  if (said.unit!.dimension !== 'length') return false;
  const at = partBehind(text, said) ?? partBefore(text, said);
  if (at === undefined) return false;
  const [part] = partsAt(text, at);
  if (isInValue(text, said, at) || equal.some((one) => isOfThing(text, said, one))) return true;
  const same = SAME.get(part) ?? [part];
  // Inside is what an inner length is of.
  if (part === 'interior' && equal.some(({ attribute }) => /^(?:inner|inside|internal|interior)_/.test(attribute)))
    return false;
  if (equal.some(({ parts, attribute }) => attribute === 'name' || parts.some((one) => same.includes(one))))
    return true;
  // A table's top is as wide as the table.
  const ofPart = text.context.support.quantities.some(
    ({ parts, quantity }) =>
      quantity.unit?.dimension === said.unit!.dimension && parts.some((one) => same.includes(one)),
  );
  const isOfWhole = !ofPart && equal.some(({ parts }) => parts.length === 0);
  if (MAIN_PARTS.has(part) && isOfWhole) return false;
  const severity = LARGE_PARTS.has(part) && isOfWhole ? 'soft' : 'hard';
  const [from, to] = [Math.min(at, said.from), Math.max(at + 1, said.to)];
  text.report(
    'attributes',
    severity,
    from,
    to,
    `no fact says ${text.words(said.from, said.to)} of the ${text.tokens[at].text}`,
  );
  return true;
}

/** "3.5 mm cable", as a value has it. */
function isInValue({ tokens, context: { support } }: TextUnderCheck, { to }: Quantity, at: number): boolean {
  return at === to && support.pairs.has(`${tokens[to - 1].folded} ${tokens[at].folded}`);
}

/** "A compartment for a 15-inch laptop": the thing that the attribute measures is in the sentence, and is no part. */
function isOfThing(
  { tokens, context: { language } }: TextUnderCheck,
  { from }: Quantity,
  { attribute, parts }: KnownQuantity,
): boolean {
  if (parts.some((part) => language.kindOf(part) === 'part')) return false;
  const things = attribute.split('_').filter((word) => word.length > 2 && !OF_MEASURES.test(word));
  const stems = things.filter((word) => !language.dimensions.has(word)).map(language.stem);
  return tokens.some(
    ({ sentence, folded }) => sentence === tokens[from].sentence && stems.includes(language.stem(folded)),
  );
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
  const mention = text.mentions.find(({ from, to }) => from <= at && at < to);
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
    if (partsAt(text, at).length > 0) return at;
  }
  return undefined;
}

/** Prepositions between a thing and its measure. */
const OF: ReadonlySet<string> = new Set(
  'of at with from to in von mit aus bis auf de d a con avec en hasta'.split(' '),
);
const EVERY: ReadonlySet<string> = new Set('every each per alle jede je pro chaque tous par cada por 每'.split(' '));

/** "A blade of 17 cm", "the blade is 17 cm long", "the handle of the knife measures 13 cm". */
function partBefore(text: TextUnderCheck, { from }: Quantity): number | undefined {
  const { tokens, context } = text;
  const { functionWords, dimensions, prepositions, conjunctions } = context.language;
  let hasVerb = false;
  // "Bulbs on ten metres of cable" are not ten metres long, nor are those that hang every 25 cm.
  const before = from > 0 ? tokens[from - 1].folded : '';
  if ((prepositions.has(before) && !OF.has(before)) || EVERY.has(before)) return undefined;
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
    const isDescribing = text.mentions.some(({ from, to }) => from <= before && before < to);
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
