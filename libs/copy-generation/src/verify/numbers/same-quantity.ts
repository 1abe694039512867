import { isMaximum } from './comparators';
import { type KnownQuantity } from './known-quantities';
import type { Quantity } from './quantity';
import { isSameMeasure, nearly, type Unit } from './units';

/** How near a round number must be to what it stands for, a bound to what it bounds, and the most to what it is the most of. */
const NEAR_ROUND = 1.2;
const NEAR_BOUND = 1.25;
const NEAR_MOST = 1.1;

/** Whether the two are the same number of the same, whatever they are compared with. */
export function isSame(
  said: Pick<Quantity, 'value' | 'digits' | 'unit' | 'currencies' | 'isDoubtful'>,
  known: KnownQuantity['quantity'],
): boolean {
  // None is none of whatever.
  if (said.value === 0 && known.value === 0 && !said.currencies && !known.currencies) return true;
  if (said.currencies && known.currencies) {
    return nearly(said.value, known.value) && said.currencies.some((code) => known.currencies!.includes(code));
  }
  if (said.unit && known.unit) {
    if (isSameMeasure(said.value, said.unit, said.digits, known.value, known.unit)) return true;
    // "30 degrees" are of whichever scale the fact has.
    const areDegrees = said.isDoubtful && isTemperature(said.unit) && isTemperature(known.unit);
    return (areDegrees === true || isShortFor(said.unit, known.unit)) && nearly(said.value, known.value);
  }
  if (said.unit || said.currencies)
    return said.isDoubtful === true && !known.currencies && nearly(said.value, known.value);
  return !known.unit && !known.currencies && nearly(said.value, known.value);
}

const isTemperature = ({ dimension }: Unit) => dimension.startsWith('temperature');

/** "100 g paper" is paper of 100 g/m², "18K" gold of 18 carats. */
const isShortFor = (said: Unit, known: Unit) => SHORT_FOR.get(said.symbol) === known.symbol;
const SHORT_FOR = new Map([
  ['g', 'gsm'],
  ['k', 'kt'],
]);

/** Whether two units may stand for the same: those of one dimension, and what is short for the other. */
export function isOfDimension(said: Unit, known: Unit): boolean {
  return said.dimension === known.dimension || isShortFor(said, known);
}

/** "Under a kilo", where it weighs 980 g: true, and somebody else's number. A price is not to be advertised so. */
export function isNear(said: Quantity, known: KnownQuantity): boolean {
  const isExtreme = said.comparator === 'atMost' || said.comparator === 'atLeast';
  return isWithin(said, known, isExtreme ? NEAR_MOST : NEAR_BOUND);
}

/** "Just over four litres" are 4.2, "nearly 5 kilos" 4.8: a rounder number than the fact's, and said to be round. */
export function isRounded(said: Quantity, known: KnownQuantity): boolean {
  const isRounder = significant(said.value) < significant(known.quantity.value) || isOne(said);
  return isWithin(said, known, NEAR_ROUND) && isRounder;
}

/** "Less than a litre" of 0.9: nothing is rounder than one of a unit. */
const isOne = ({ value, unit, comparator }: Quantity) => value === 1 && unit !== undefined && comparator === 'under';

function isWithin(said: Quantity, { quantity: known, attribute }: KnownQuantity, near: number): boolean {
  const ratio = ratioOf(said, known);
  // A bound of a bound is another's.
  const isExact = known.comparator === undefined || known.comparator === 'about';
  if (ratio === undefined || !isExact || known.isEnd) return false;
  const isBelow = said.comparator === 'under' || said.comparator === 'atMost';
  if (isBelow) return ratio > 1 && ratio <= near && !isMaximum(attribute);
  if (said.comparator === 'over' || said.comparator === 'atLeast') return ratio < 1 && ratio >= 1 / near;
  return said.comparator === 'about' && ratio <= near && ratio >= 1 / near;
}

/** From how many things on their number is rounded. */
const MIN_COUNT = 30;

function ratioOf({ value, unit, comparator, currencies }: Quantity, known: KnownQuantity['quantity']) {
  if (currencies || known.currencies || !comparator || unit?.dimension !== known.unit?.dimension) return undefined;
  // "About five" of four pockets is wrong, and so is size 47 of 45: what is counted is only rounded.
  const isRound = known.value >= MIN_COUNT && significant(value) < significant(known.value);
  if (!unit && !isRound) return undefined;
  return (value * (unit?.factor ?? 1)) / (known.value * (known.unit?.factor ?? 1));
}

/** How many digits of a number say something: two of 4.2 and of 420. */
function significant(value: number): number {
  return Number(value.toPrecision(12))
    .toString()
    .replace('.', '')
    .replace(/^-?0+|0+$/g, '').length;
}
