import { checkComparator, isSaidVaguely } from './comparators';
import { checkCounted, checkShare, isCount, isCountedElsewhere } from './counted';
import { checkCountedFor } from './counted-for';
import { isHan, isInHanWord } from '../language/han-words';
import { type KnownQuantity } from './known-quantities';
import { checkMeasure } from './measures';
import { checkOnlyOne } from './only-one';
import { checkOtherCurrency } from './other-currency';
import { checkPeople } from './people';
import type { Quantity } from './quantity';
import { checkRivals } from './rival-facts';
import { checkMultiple } from './multiples';
import { isNear, isRounded, isSame } from './same-quantity';
import { type TextUnderCheck } from '../text-under-check';
import { type Token } from '../language/tokens';
import { checkTranslatedName } from './translated-names';
import { checkUnknownNumber } from './unknown-numbers';
import { isUnitless, unitsOfNumber } from './unitless';
import { nearly } from './units';

/** Numbers with unit, currency and comparator against those of the facts; measures against what they are said to be of. */
export function checkNumbers(text: TextUnderCheck): void {
  text.quantities.forEach((quantity, index) => {
    text.account(quantity.from, quantity.to);
    if (isWordOfFacts(text, quantity) || isPairOfThings(text, quantity)) return;
    if (checkPeople(text, quantity) || checkCountedFor(text, quantity)) return;
    const [said, equal] = readingOf(text, quantity);
    if (equal.length > 0) checkKnown(text, said, equal, index);
    else checkUnknown(text, said, index);
  });
  checkOnlyOne(text);
  checkOtherCurrency(text);
}

/** The number in the unit that the sentence gives it, if it has none of its own, and what facts say it. */
function readingOf(text: TextUnderCheck, quantity: Quantity): [Quantity, KnownQuantity[]] {
  const readings = unitsOfNumber(text, quantity).map((unit) => (unit ? { ...quantity, unit } : quantity));
  const found = readings.map((said): [Quantity, KnownQuantity[]] => [said, equalTo(text, said)]);
  return found.find(([, equal]) => equal.length > 0) ?? found[0];
}

function equalTo(text: TextUnderCheck, said: Quantity): KnownQuantity[] {
  const counts = [said, ...inPairs(text, said)];
  return text.context.support.quantities.filter(
    (one) => counts.some((count) => isSame(count, one.quantity)) || isUnitless(text, said, one),
  );
}

function checkKnown(text: TextUnderCheck, said: Quantity, equal: readonly KnownQuantity[], index: number): void {
  if (checkMultiple(text, said) || checkComparator(text, said, equal) || checkTranslatedName(text, said, equal)) return;
  checkTwice(text, said, index);
  checkShare(text, said, text.quantities.at(index + 1));
  if (!isLabelled(text, said, equal)) checkCounted(text, said, equal, isRangeOf(text, equal, index));
  if (checkRivals(text, said, equal, index) !== 'hard') checkMeasure(text, said, equal, index);
}

/** A number that no fact has, as it stands: one that was rounded, or one of nobody's. */
function checkUnknown(text: TextUnderCheck, said: Quantity, index: number): void {
  const { quantities } = text.context.support;
  const isVague = isSaidVaguely(text, said);
  const rounded = quantities.filter((one) => isRounded(said, one) || (isVague && isNear(said, one)));
  if (rounded.length > 0) {
    checkCounted(text, said, rounded);
    return checkMeasure(text, said, rounded, index);
  }
  const { tokens, context } = text;
  // "1,000 W", written in another language as the catalog has it.
  const isQuoted = text.isQuoted(tokens[said.from].start, tokens[said.to - 1].end);
  if (isQuoted && context.language.englishWords) return;
  const isTrue = quantities.some((one) => isNear(said, one));
  if (isTrue) return text.report('numbers', 'soft', said.from, said.to, missing(text, said));
  checkUnknownNumber(text, said, missing(text, said));
}

/** "Two to five": both ends of a range that one fact gives. */
function isRangeOf({ quantities, tokens, context }: TextUnderCheck, equal: readonly KnownQuantity[], index: number) {
  const said = quantities[index];
  const others = [quantities[index - 1], quantities[index + 1]].filter(
    (one) => one && Math.max(one.from - said.to, said.from - one.to) <= MAX_BETWEEN && isOfSentence(tokens, one, said),
  );
  return equal.some(
    ({ attribute, quantity }) =>
      quantity.isEnd === true &&
      context.support.quantities.some(
        (known) =>
          known.attribute === attribute && known.quantity.isEnd && others.some((one) => isSame(one, known.quantity)),
      ),
  );
}

const isOfSentence = (tokens: readonly Token[], one: Quantity, other: Quantity) =>
  tokens[one.from].sentence === tokens[other.from].sentence;

/** "From two up to five". */
const MAX_BETWEEN = 2;

/** "Bluetooth 5.3 speaker": what stands behind the number is not what it counts. */
function isLabelled({ tokens, context }: TextUnderCheck, said: Quantity, equal: readonly KnownQuantity[]): boolean {
  const before = tokens[said.from - 1];
  if (said.from === 0 || before.kind !== 'word' || before.clause !== tokens[said.from].clause) return false;
  const stem = context.language.stem(before.folded);
  return equal.some(({ words, attribute }) => !isCount(attribute) && words.has(stem));
}

/** "2 m, 2 m and 5 m": one of a list was said twice, and another not at all. */
function checkTwice(text: TextUnderCheck, said: Quantity, index: number): void {
  if (index === 0 || !said.unit) return;
  const before = text.quantities[index - 1];
  const between = text.tokens.slice(before.to, said.from);
  const isList =
    between.length > 0 &&
    between.every(({ text: word, folded }) => /^[,，、]$/.test(word) || text.context.language.conjunctions.has(folded));
  if (isList && before.unit === said.unit && nearly(before.value, said.value))
    text.report('numbers', 'hard', before.from, said.to, 'the same measure twice');
}

/** Two pairs are a pack of two. */
function inPairs({ tokens, context }: TextUnderCheck, quantity: Quantity): Quantity[] {
  const isPairs = context.language.words.numbers.collectives.get(tokens[quantity.to - 1].folded) === 2;
  return isPairs && quantity.to - quantity.from > 1 ? [{ ...quantity, value: quantity.value / 2 }] : [];
}

/** "1080p", "WH-1000XM5", "Bluetooth 5.3": a word of the facts that holds a number. */
function isWordOfFacts({ tokens, context }: TextUnderCheck, said: Quantity): boolean {
  const { numberFrom, numberTo, value, unit, currencies } = said;
  const ahead = numberFrom > 0 && tokens[numberFrom].glue !== 'loose' ? tokens[numberFrom - 1] : undefined;
  const behind = tokens.at(numberTo)?.glue === 'loose' ? undefined : tokens.at(numberTo);
  const { pairs } = context.support;
  const own = tokens[numberFrom].folded;
  // "五金" counts nothing.
  if (isInHanWord(tokens, numberFrom, context.support.units)) return true;
  // The "1" of "3-in-1".
  if (own === '1' && ahead?.folded === 'in' && ahead.glue === 'hyphen' && numberFrom > 1) return true;
  if (ahead?.kind === 'word') return pairs.has(`${ahead.folded} ${own}`);
  // "Standard 100", as a value has it; what a unit makes a measure is one.
  const before = tokens[numberFrom - 1];
  const isNamed = numberFrom > 0 && before.kind === 'word' && /^\p{Lu}/u.test(before.text) && !isHan(before.text);
  if (isNamed && !unit && !currencies && !said.comparator && pairs.has(`${before.folded} ${own}`)) return true;
  return (
    behind?.kind === 'word' &&
    numberTo < tokens.length &&
    [own, String(value)].some((one) => pairs.has(`${one} ${behind.folded}`))
  );
}

/** "A pair of (leather) boots" is one thing to buy, unless a fact counts the pieces. */
function isPairOfThings({ tokens, context: { language, support } }: TextUnderCheck, said: Quantity): boolean {
  const { value, numberTo, unit, currencies } = said;
  if (value !== 2 || unit || currencies || !language.isOf('pairs', tokens[numberTo - 1].folded)) return false;
  const pair = tokens[numberTo - 1].folded;
  if (support.nameStems.has(pair) || support.valueWords.has(pair)) return true;
  // "A pair weighs 1.1 kg", of boots.
  const isBare = tokens.at(numberTo)?.folded !== 'of' && numberTo - said.numberFrom > 1;
  if (isBare && [...language.pairedThings].some((thing) => support.heads.has(language.stem(thing)))) return true;
  if (support.quantities.some(({ attribute }) => isCount(attribute))) return false;
  const ahead = tokens
    .slice(numberTo, numberTo + 6)
    .filter(({ sentence }) => sentence === tokens[numberTo - 1].sentence);
  return ahead.some(({ folded }) => language.pairedThings.has(folded) && support.heads.has(language.stem(folded)));
}

function missing(text: TextUnderCheck, said: Quantity): string {
  const words = text.words(said.from, said.to);
  const known = text.context.support.quantities.filter(({ quantity }) => nearly(quantity.value, said.value));
  if (known.length === 0 || isCountedElsewhere(text, said)) return `no fact says ${words}`;
  const [{ quantity, attribute }] = known;
  const given = quantity.currencies?.[0] ?? quantity.unit?.symbol;
  return `${attribute} is ${quantity.value}${given ? ` ${given}` : ' without a unit'}, not ${words}`;
}
