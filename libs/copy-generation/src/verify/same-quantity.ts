import { type KnownQuantity } from './known-quantities';
import { type Quantity } from './quantities';
import { isSameMeasure, nearly, type Unit } from './units';

/** How near a bound or a round number must be to what it stands for. */
const NEAR = 1.1;

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
    return (areDegrees === true || isPaper(said.unit, known.unit)) && nearly(said.value, known.value);
  }
  if (said.unit || said.currencies)
    return said.isDoubtful === true && !known.currencies && nearly(said.value, known.value);
  return !known.unit && !known.currencies && nearly(said.value, known.value);
}

const isTemperature = ({ dimension }: Unit) => dimension.startsWith('temperature');

/** "100 g paper" is paper of 100 g/m². */
const isPaper = (said: Unit, known: Unit) => said.symbol === 'g' && known.symbol === 'gsm';

/** "Under a kilo", where it weighs 980 g: true, and somebody else's number. A price is not to be advertised so. */
export function isNear(said: Quantity, known: KnownQuantity['quantity']): boolean {
  const ratio = ratioOf(said, known);
  // A bound of a bound is another's.
  const isExact = known.comparator === undefined || known.comparator === 'about';
  if (ratio === undefined || !isExact) return false;
  if (said.comparator === 'under' || said.comparator === 'atMost') return ratio > 1 && ratio <= NEAR;
  if (said.comparator === 'over' || said.comparator === 'atLeast') return ratio < 1 && ratio >= 1 / NEAR;
  return said.comparator === 'about' && ratio <= NEAR && ratio >= 1 / NEAR;
}

/** "Just over four litres" are 4.2, "nearly 5 kilos" 4.8: a rounder number than the fact's, and said to be round. */
export function isRounded(said: Quantity, known: KnownQuantity['quantity']): boolean {
  return isNear(said, known) && significant(said.value) < significant(known.value);
}

function ratioOf({ value, unit, comparator, currencies }: Quantity, known: KnownQuantity['quantity']) {
  if (currencies || !comparator || !unit || unit.dimension !== known.unit?.dimension) return undefined;
  return (value * unit.factor) / (known.value * known.unit.factor);
}

/** How many digits of a number say something: two of 4.2 and of 420. */
function significant(value: number): number {
  return Number(value.toPrecision(12))
    .toString()
    .replace('.', '')
    .replace(/^-?0+|0+$/g, '').length;
}
