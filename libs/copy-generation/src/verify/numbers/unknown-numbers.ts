import { type Comparator } from '../../locales/check-words';
import { isOfCollective } from './collectives';
import { isCount, isCountedElsewhere, nounsBehind } from './counted';
import { isHan } from '../language/han-words';
import { type KnownQuantity } from './known-quantities';
import type { Quantity } from './quantity';
import { type DescribedQuantity, stemsNear } from './described-numbers';
import { isOfDimension, isSame } from './same-quantity';
import { isMentioned, mentionFrom, mentionsWithin } from '../mention-index';
import { type TextUnderCheck } from '../text-under-check';
import { type Token } from '../language/tokens';
import { isFew, isOfCompany, isTimeOfDay } from './of-life';
import { isBare, unitsOfNumber } from './unitless';
import { nearly, type Unit } from './units';

/** The most that a reader counts by himself: "four woods", where the facts name four. */
const MAX_SUMMED = 10;

/** What is said for "many": "a hundred jobs", which nobody counts. */
const HYPERBOLES: ReadonlySet<number> = new Set([100, 1000, 1_000_000]);

/** The same of what no noun follows: "you get two". */
const MAX_BARE = 4;

/** Judges a number that no fact gives: of nobody's invention it may still be. */
export function checkUnknownNumber(text: TextUnderCheck, said: Quantity, reason: string): void {
  const { from, to } = said;
  const report = (severity: 'hard' | 'soft', why: string) => text.report('numbers', severity, from, to, why);
  if (isSumOfFacts(text, said)) return;
  if (isOneOfRange(text, said)) return;
  if (isFew(text, said) || isTimeOfDay(text, said) || isOfCompany(text, said) || isOfProduct(text, said)) return;
  const isElsewhere = !said.unit && isCountedElsewhere(text, said);
  if (isOfKinds(text, said)) return report('soft', reason);
  if (isElsewhere) return report(isOfCollective(text, said) ? 'soft' : 'hard', reason);
  if (isDual(text, said) || isNone(said) || isArticle(text, said)) return;
  const described = describedAs(text, said);
  if (isOfSame(text, said, described)) return;
  if (described.length > 0) return report('soft', `only the description says ${text.words(from, to)}`);
  const isPossible =
    isTranslatedWord(text, said) ||
    isWithoutUnit(text, said) ||
    isSummedUp(text, said) ||
    isSomeOf(text, said) ||
    isShareInWords(text, said) ||
    isInRange(text, said) ||
    isNoInch(text, said) ||
    isWithinBound(text, said);
  report(isPossible || isTold(text, said) || !isMeasured(text, said) ? 'soft' : 'hard', reason);
}

/**
 * Whether facts give another number of the same dimension, or it counts pieces or things that we know: then it is wrong. Of
 * what facts measure nothing of, the catalog may know it in words that are not read.
 */
function isMeasured(text: TextUnderCheck, said: Quantity): boolean {
  const { tokens, mentions, context } = text;
  const { language, support } = context;
  const { unit, currencies, comparator, isFrom, numberFrom, numberTo, to } = said;
  if (currencies || comparator || isFrom) return true;
  const isOfThing = mentionsWithin(mentions, numberTo, to + 2).some(({ from }) => numberTo <= from);
  const isOfAlike = ({ quantity: { unit: known, value } }: KnownQuantity) =>
    unit && known && isOfDimension(unit, known) && isOfMagnitude(said.value * unit.factor, value * known.factor, unit);
  if (isOfThing || support.quantities.some(isOfAlike)) return true;
  const counts = (at: number) => {
    const stem = language.stem(tokens[at]?.folded ?? '');
    return support.heads.has(stem) || language.countNouns.has(stem) || support.counted.has(stem);
  };
  if (unit) return counts(numberTo);
  if (tokens[numberFrom].kind === 'number' || isLabelled(text, said)) return true;
  return isBare(text, said) ? support.counted.size > 0 : nounsBehind(text, said).some(counts);
}

/** The most by which times of the same may differ. */
const MAX_RATIO = 1000;

/** "Half an hour with a screwdriver", of what has a warranty of five years: a time of something else. */
function isOfMagnitude(said: number, known: number, { dimension }: Unit): boolean {
  return dimension !== 'time' || Math.max(said / known, known / said) <= MAX_RATIO;
}

/** "Dos veces", "metro ochenta", "一打开": in another language a word without a unit may count nothing. */
function isTranslatedWord(
  { tokens, mentions, context }: TextUnderCheck,
  { numberFrom, to, unit, currencies }: Quantity,
): boolean {
  const countsPart = mentionFrom(mentions, to) ?? mentionFrom(mentions, to + 1);
  if (unit || currencies || countsPart) return false;
  return context.language.englishWords !== undefined && tokens[numberFrom].kind === 'word';
}

/** "Both", which points at two things and counts none. */
function isDual({ tokens, context }: TextUnderCheck, { numberFrom }: Quantity): boolean {
  return context.language.words.numbers.duals.includes(tokens[numberFrom].folded);
}

/** "Zero glitter", "perfume 0": that there is none is for the check of what is denied. */
function isNone({ value, unit, currencies }: Quantity): boolean {
  return value === 0 && !unit && !currencies;
}

/** "1 handle" is a handle. */
function isArticle(
  { tokens }: TextUnderCheck,
  { value, unit, currencies, comparator, numberFrom, to }: Quantity,
): boolean {
  const isPlain = value === 1 && !unit && !currencies && !comparator && tokens[numberFrom].text === '1';
  return isPlain && tokens.at(to)?.kind === 'word' && tokens[to].glue === 'loose';
}

/** "Eleven for later", of a pack of twelve. */
function isSomeOf(text: TextUnderCheck, said: Quantity): boolean {
  if (said.unit || said.currencies || said.comparator || !isBare(text, said)) return false;
  return text.context.support.quantities.some(
    ({ attribute, quantity }) => isCount(attribute) && !quantity.unit && said.value < quantity.value,
  );
}

/** "Two-thirds of it is air": who says a share in words has not measured it. */
function isShareInWords({ tokens }: TextUnderCheck, { unit, numberFrom, numberTo, to }: Quantity): boolean {
  const { kind, text } = tokens[numberFrom];
  return unit?.symbol === '%' && numberTo === to && kind === 'word' && !isHan(text);
}

/** "Three USB ports", two of one kind and one of another: what the facts that name the thing give together. */
function isSumOfFacts(text: TextUnderCheck, said: Quantity): boolean {
  if (said.unit || said.currencies || said.comparator) return false;
  const { language, support } = text.context;
  const nouns = nounsBehind(text, said).map((at) => text.tokens[at]);
  // "Three USB-C ports" are of one kind.
  if (nouns.length === 0 || nouns.some(({ glue }) => glue === 'hyphen')) return false;
  const counts = support.quantities.filter(
    ({ words, quantity }) => !quantity.unit && nouns.every(({ folded }) => words.has(language.stem(folded))),
  );
  // "Three pieces" of a list: one cover and two cases.
  const ofList = Map.groupBy(countsOfPieces(text, nouns), ({ attribute }) => attribute);
  const sumOf = (known: readonly KnownQuantity[]) => known.reduce((sum, { quantity }) => sum + quantity.value, 0);
  if ([...ofList.values()].some((known) => known.length > 1 && sumOf(known) === said.value)) return true;
  const isEach = new Set(counts.map(({ attribute }) => attribute)).size === counts.length && counts.length > 1;
  return isEach && sumOf(counts) === said.value;
}

/** What an attribute that counts pieces gives of each kind, where that is what stands behind the number. */
function countsOfPieces({ context }: TextUnderCheck, nouns: readonly Token[]): KnownQuantity[] {
  const { language, support } = context;
  const counting = new Set(nouns.flatMap(({ folded }) => language.countNouns.get(language.stem(folded)) ?? []));
  return support.quantities.filter(
    ({ attribute, quantity, beside }) => !quantity.unit && beside !== undefined && counting.has(attribute),
  );
}

/** "Up to 28 in total": what may be a unit, and stands before a word. */
function isNoInch({ tokens }: TextUnderCheck, { isDoubtful, to }: Quantity): boolean {
  return isDoubtful === true && tokens.at(to)?.kind === 'word' && to < tokens.length;
}

/** "Four minutes" of three to five. */
function isInRange(text: TextUnderCheck, said: Quantity): boolean {
  if (said.currencies || (said.comparator && said.comparator !== 'about')) return false;
  const { quantities } = text.context.support;
  return unitsOfNumber(text, said).some((unit) => {
    const ends = (comparator: Comparator) =>
      quantities.filter(
        ({ quantity }) =>
          quantity.isEnd && quantity.comparator === comparator && quantity.unit?.symbol === unit?.symbol,
      );
    return ends('atLeast').some((least) =>
      ends('atMost').some(
        (most) =>
          least.attribute === most.attribute && least.quantity.value < said.value && said.value < most.quantity.value,
      ),
    );
  });
}

/** "Two, three or four": of a list, where the first and the last are the ends. */
function isOneOfRange(text: TextUnderCheck, said: Quantity): boolean {
  if (said.comparator || said.currencies || !isInRange(text, said)) return false;
  const { tokens, quantities, context } = text;
  const isJoint = ({ text: mark, folded }: Token) =>
    /^[,、，]$/.test(mark) || context.language.conjunctions.has(folded) || context.language.prepositions.has(folded);
  const isNext = (one: Quantity, next: Quantity | undefined) =>
    next !== undefined && next.from - one.to <= 2 && tokens.slice(one.to, next.from).every(isJoint);
  const index = quantities.findIndex(({ from }) => from === said.from);
  return (
    index > 0 && isNext(quantities[index - 1], quantities[index]) && isNext(quantities[index], quantities[index + 1])
  );
}

/** "Your 13-inch laptop fits", where there is room for one of 15: of what the bound is on, less is within it. */
function isWithinBound(text: TextUnderCheck, said: Quantity): boolean {
  const { tokens, context } = text;
  if (!said.unit || said.comparator || said.isFrom) return false;
  const noun = context.language.stem(tokens.at(said.to)?.folded ?? '');
  const isYours = said.from > 0 && /^(?:your|any|every|smaller)$/.test(tokens[said.from - 1].folded);
  return (
    isYours &&
    context.support.quantities.some(
      ({ quantity, words }) =>
        quantity.comparator === 'atMost' &&
        quantity.unit?.dimension === said.unit!.dimension &&
        said.value * said.unit!.factor < quantity.value * quantity.unit.factor &&
        words.has(noun),
    )
  );
}

/** "Three materials", "nine parts of one to one of the other": what whoever reads the values can count. */
function isOfKinds(text: TextUnderCheck, said: Quantity): boolean {
  const word = text.tokens.at(said.to)?.folded ?? '';
  return !said.unit && !said.comparator && said.value <= MAX_SUMMED && KINDS.has(word) && !said.currencies;
}
const KINDS: ReadonlySet<string> = new Set(
  'materials colours colors textures finishes shades ingredients parts reasons ways things words woods metals fabrics'.split(
    ' ',
  ),
);

/** The description's numbers that are the same, and compared with nothing else. */
function describedAs(text: TextUnderCheck, said: Quantity): DescribedQuantity[] {
  if (said.currencies) return [];
  const readings = unitsOfNumber(text, said).map((unit) => ({ ...said, unit }));
  return text.context.support.describedNumbers.quantities.filter((known) => {
    const units = [known.unit, ...(known.impliedUnits ?? [])];
    const isOne =
      units.some((unit) => readings.some((one) => isSame(one, { ...known, unit }))) ||
      (!said.unit && isBare(text, said) && nearly(said.value, known.value));
    if (!isOne) return false;
    if (said.isFrom && known.comparator === 'atMost') return false;
    return known.isDenied || text.isDenied(said.from) || !isOpposed(said, known);
  });
}

/** "A 300 g pot", where the description says that the pot is 300 g: beside the same words it is said of the same. */
function isOfSame(
  { tokens, context }: TextUnderCheck,
  said: Quantity,
  described: readonly DescribedQuantity[],
): boolean {
  const near = [...stemsNear(tokens, said, context.language)];
  return described.some((one) => one.comparator === said.comparator && near.some((stem) => one.near.has(stem)));
}

/** "Nine breakfasts", where something is nine: of a number that the catalog has, a reader may know what it counts. */
function isTold({ context: { support } }: TextUnderCheck, { value, unit, currencies, comparator }: Quantity): boolean {
  if (unit || currencies || comparator) return false;
  const all = [...support.quantities.map(({ quantity }) => quantity), ...support.describedNumbers.quantities];
  return all.some((known) => nearly(known.value, value));
}

/** "At least 180 °C", where the description says that it is 180 at most. */
function isOpposed({ comparator }: Quantity, known: Quantity): boolean {
  const [up, down] = [UP.has(comparator ?? ''), DOWN.has(comparator ?? '')];
  return (up && DOWN.has(known.comparator ?? '')) || (down && UP.has(known.comparator ?? ''));
}

const UP: ReadonlySet<string> = new Set(['over', 'atLeast']);
const DOWN: ReadonlySet<string> = new Set(['under', 'atMost']);

/** "155 x 220", as one value has it. */
function isOfProduct(text: TextUnderCheck, said: Quantity): boolean {
  const { tokens, context } = text;
  if (said.unit) return false;
  const isJoined = (one: Quantity, next: Quantity) =>
    next.numberFrom === one.numberTo + 1 && /^[x×]$/.test(tokens[one.numberTo].folded);
  const others = text.quantitiesAt(said.from).filter((one) => isJoined(one, said) || isJoined(said, one));
  if (others.length === 0) return false;
  const givers = [said, ...others].map(({ value }) => {
    const known = context.support.quantities.filter(({ quantity }) => quantity.unit && nearly(quantity.value, value));
    return new Set(known.map(({ attribute }) => attribute));
  });
  return [...givers[0]].some((attribute) => givers.every((one) => one.has(attribute)));
}

/** "90 x 70": the measures of facts, with no unit in sight. */
function isWithoutUnit(text: TextUnderCheck, said: Quantity): boolean {
  const { unit, currencies, comparator, value } = said;
  if (unit || currencies || comparator || !isBare(text, said)) return false;
  return text.context.support.quantities.some(
    ({ quantity }) => quantity.unit && quantity.unit.symbol !== '%' && nearly(quantity.value, value),
  );
}

/** "Zwei", but not "zweiteilig" or "两个": those count something. */
function isPlainWord({ tokens, context }: TextUnderCheck, { numberFrom }: Quantity): boolean {
  const { folded } = tokens[numberFrom];
  return !isHan(folded) && !(context.language.words.hasCompounds && /(?:ig|fach|sitzer)[a-z]{0,2}$/.test(folded));
}

/** "Seats three": the word before it is what a fact counts. */
function isLabelled({ tokens, context }: TextUnderCheck, { from }: Quantity): boolean {
  if (from === 0) return false;
  const stem = context.language.stem(tokens[from - 1].folded);
  return context.support.counted.has(stem) || context.language.countNouns.has(stem);
}

/** A small number in words of what no fact counts or names: who knows the things can count them. */
function isSummedUp(text: TextUnderCheck, said: Quantity): boolean {
  const { tokens, mentions, context } = text;
  const { language, support } = context;
  const { value, unit, currencies, comparator, numberFrom } = said;
  const isFew = value <= MAX_SUMMED || HYPERBOLES.has(value);
  if (unit || currencies || comparator || !isFew || tokens[numberFrom].kind !== 'word') return false;
  // "You get two", "two of them": of what was said before.
  if (isBare(text, said)) return value <= MAX_BARE && isPlainWord(text, said) && !isLabelled(text, said);
  const nouns = nounsBehind(text, said);
  return (
    nouns.length > 0 &&
    nouns.every((at) => {
      const { folded, glue } = tokens[at];
      const stem = language.stem(folded);
      // Each sign of Chinese stands in many words.
      const isKnown = !isHan(folded) && (support.stems.has(stem) || support.heads.has(stem));
      const isCounted = isKnown || language.countNouns.has(stem);
      return glue !== 'hyphen' && !isCounted && !isMentioned(mentions, at);
    })
  );
}
