import { type Dimension, unitBySymbol, unitOf } from './units';

/** An amount with its unit. */
export interface Measure {
  /** A plain decimal: "1.2", "-10". */
  readonly amount: string;
  /** The unit's symbol: "kg", "in", "fl oz". */
  readonly unit: string;
  /** How many of them: 2 of "2 x 500 ml". */
  readonly count?: string;
}

/** The longest text that is looked at: a value, no prose. In UTF-16 code units. */
const MAX_LENGTH = 200;
const MAX_AMOUNTS = 4;

const AMOUNT = String.raw`[-−]?\d{1,12}(?:[.,]\d{1,12}){0,4}`;
const AMOUNT_AT_START = new RegExp(`^${AMOUNT}`, 'u');
const TIMES = /^ ?(?:x|×|\*|by) ?/iu;

/** The only measure of a text, "1.2 kg"; undefined when the text is something else, or more. */
export function parseMeasure(text: string): Measure | undefined {
  const measures = parseMeasures(text);
  return measures.length === 1 ? measures[0] : undefined;
}

/**
 * The measures of a text that holds nothing else: one of "500 ml" and "2 x 500 ml", three of "30 x 20 x 5 cm". Empty for
 * any other text, and for a unit that is not known. A comma is a decimal one ("1,5 l"), unless three digits follow
 * ("1,500 W").
 */
export function parseMeasures(text: string): Measure[] {
  if (text.length > MAX_LENGTH) return [];
  let rest = text.trim().replace(/[\u00a0\u202f\u2009]/g, ' ');
  const amounts: string[] = [];
  const units: (string | undefined)[] = [];
  while (rest !== '') {
    const amount = AMOUNT_AT_START.exec(rest)?.[0];
    if (amount === undefined || amounts.length === MAX_AMOUNTS) return [];
    amounts.push(decimal(amount));
    rest = rest.slice(amount.length).trimStart();
    const written = rest.split(/ ?(?:[x×*]|by) ?(?=[-−]?\d)/iu, 1)[0].trim();
    const unit = written === '' ? undefined : unitOf(written)?.symbol;
    if (written !== '' && unit === undefined) return [];
    units.push(unit);
    rest = rest.slice(written.length);
    const times = TIMES.exec(rest)?.[0];
    if (rest.trim() === '') break;
    if (times === undefined) return [];
    rest = rest.slice(times.length);
    if (rest === '') return [];
  }
  return combine(amounts, units);
}

/** The amount in the dimension's base unit, to compare measures of different units. */
export function inBaseUnit({ amount, unit }: Measure): { value: number; dimension: Dimension } | undefined {
  const known = unitBySymbol(unit);
  return known && { value: Number(amount) * known.factor, dimension: known.dimension };
}

/** Whether both are the same amount, "0.5 kg" and "500 g"; a rounded inch is not 2.54 cm. */
export function sameMeasure(one: Measure, other: Measure): boolean {
  const [a, b] = [inBaseUnit(one), inBaseUnit(other)];
  if (!a || !b || a.dimension !== b.dimension || one.count !== other.count) return false;
  return Math.abs(a.value - b.value) <= 1e-9 * Math.max(Math.abs(a.value), Math.abs(b.value));
}

/** The last unit is that of all amounts, or of what there are several of. */
function combine(amounts: readonly string[], units: readonly (string | undefined)[]): Measure[] {
  const unit = units.at(-1);
  if (unit === undefined || units.some((other) => other !== undefined && other !== unit)) return [];
  const dimension = unitBySymbol(unit)!.dimension;
  if (amounts.length === 1 || dimension === 'length') return amounts.map((amount) => ({ amount, unit }));
  const [count, amount] = amounts;
  return amounts.length === 2 && units[0] === undefined && /^\d+$/.test(count) ? [{ amount, unit, count }] : [];
}

/** "1,5", "1.5", "1,500" and "1.234,5" as plain decimals. */
function decimal(written: string): string {
  const text = written.replace('−', '-');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last === -1) return text;
  const marks = text.match(/[.,]/g) ?? [];
  const isGrouping =
    marks.every((mark) => mark === marks[0]) &&
    (marks.length > 1 || (marks[0] === ',' && /^-?[1-9]\d{0,2},\d{3}$/.test(text)));
  if (isGrouping) return text.replace(/[.,]/g, '');
  return `${text.slice(0, last).replace(/[.,]/g, '')}.${text.slice(last + 1)}`;
}
