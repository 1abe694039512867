import { type Comparator } from '../../locales/check-words';
import { type Unit } from './units';

/** A number in a text, with all that belongs to it. */
export interface Quantity {
  readonly value: number;
  /** How many digits stand behind the decimal separator. */
  readonly digits: number;
  readonly unit?: Unit;
  /** Whether the unit may be no unit: "in" is a preposition, too, and an inch's sign a quotation mark. */
  readonly isDoubtful?: boolean;
  /** ISO 4217 codes that the sign or word can stand for. */
  readonly currencies?: readonly string[];
  readonly comparator?: Comparator;
  /** Whether the comparator stands behind the number: "and over". */
  readonly isComparedBehind?: boolean;
  /** Of a value: whether it is one end of a range. */
  readonly isEnd?: boolean;
  /** Whether "from" stands before it, and no range follows: "from 25 kg". */
  readonly isFrom?: boolean;
  /** Units that it can have from other numbers of the sentence. */
  readonly impliedUnits?: readonly Unit[];
  /** First token and the one behind the last: comparator, number and unit. */
  readonly from: number;
  readonly to: number;
  /** The number's own first token, and the one behind it. */
  readonly numberFrom: number;
  readonly numberTo: number;
}
