/** A unit as a multiple of its dimension's base. */
export interface Unit {
  readonly symbol: string;
  readonly dimension: string;
  readonly factor: number;
  /** Between the systems one rounds: 12 in are "30 cm". */
  readonly system: 'metric' | 'imperial' | 'other';
}

const HOURS_IN_YEAR = 365.25 * 24;

const TABLE: readonly (readonly [
  dimension: string,
  system: Unit['system'],
  units: Readonly<Record<string, number>>,
])[] = [
  ['length', 'metric', { mm: 1, cm: 10, dm: 100, m: 1000, km: 1e6 }],
  ['length', 'imperial', { in: 25.4, ft: 304.8, yd: 914.4, mi: 1_609_344 }],
  ['mass', 'metric', { mg: 0.001, g: 1, kg: 1000, t: 1e6 }],
  ['mass', 'imperial', { oz: 28.349523125, lb: 453.59237 }],
  ['volume', 'metric', { ml: 1, cl: 10, dl: 100, l: 1000, 'cm³': 1, 'm³': 1e6 }],
  ['volume', 'imperial', { 'fl oz': 29.5735, pt: 473.176, qt: 946.353, gal: 3785.41 }],
  ['area', 'metric', { 'cm²': 1, 'm²': 10_000 }],
  ['area', 'imperial', { 'sq ft': 929.0304 }],
  ['speed', 'metric', { 'km/h': 1 }],
  ['speed', 'imperial', { mph: 1.609344 }],
  ['torque', 'other', { nm: 1 }],
  ['rotation', 'other', { rpm: 1 }],
  ['time', 'other', { s: 1 / 3600, min: 1 / 60, h: 1, day: 24, week: 168, fortnight: 336 }],
  [
    'time',
    'other',
    { month: HOURS_IN_YEAR / 12, year: HOURS_IN_YEAR, decade: 10 * HOURS_IN_YEAR, century: 100 * HOURS_IN_YEAR },
  ],
  ['power', 'other', { w: 1, kw: 1000 }],
  ['energy', 'other', { wh: 1, kwh: 1000, kj: 1 / 3.6, kcal: 4.184 / 3.6 }],
  ['charge', 'other', { mah: 1, ah: 1000 }],
  ['frequency', 'other', { hz: 1, khz: 1000, mhz: 1e6, ghz: 1e9 }],
  ['data', 'other', { kb: 1, mb: 1000, gb: 1e6, tb: 1e9 }],
  ['pressure', 'other', { bar: 1, psi: 0.0689476 }],
  ['luminous flux', 'other', { lm: 1 }],
  ['illuminance', 'other', { lx: 1 }],
  ['voltage', 'other', { v: 1 }],
  ['current', 'other', { ma: 0.001, a: 1 }],
  ['share', 'other', { '%': 1 }],
  ['temperature', 'metric', { '°c': 1 }],
  ['temperature in Fahrenheit', 'imperial', { '°f': 1 }],
  ['colour temperature', 'other', { k: 1 }],
  ['pixels', 'other', { px: 1 }],
  ['megapixels', 'other', { mp: 1 }],
  ['loudness', 'other', { db: 1 }],
  ['density', 'other', { gsm: 1, den: 2 }],
  ['gold content', 'other', { kt: 1 }],
];

const UNITS = new Map<string, Unit>(
  TABLE.flatMap(([dimension, system, units]) =>
    Object.entries(units).map(([symbol, factor]) => [symbol, { symbol, dimension, factor, system }] as const),
  ),
);

/** Other spellings of symbols, whatever the language. */
const SPELLINGS = new Map([
  ...(['″', '"', '”', 'inch', 'inches', 'zoll'] as const).map((word) => [word, 'in'] as const),
  ...(['′', 'foot', 'feet'] as const).map((word) => [word, 'ft'] as const),
  ['lbs', 'lb'],
  ['hr', 'h'],
  ['hrs', 'h'],
  ['mins', 'min'],
  ['sec', 's'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['ltr', 'l'],
  ['kgs', 'kg'],
  ['gr', 'g'],
  ['cms', 'cm'],
  ['m2', 'm²'],
  ['sqm', 'm²'],
  ['cm2', 'cm²'],
  ['m3', 'm³'],
  ['cm3', 'cm³'],
  ['ccm', 'cm³'],
  ['ft²', 'sq ft'],
  ['n·m', 'nm'],
  ['u/min', 'rpm'],
  ['watt', 'w'],
  ['watts', 'w'],
  ['volt', 'v'],
  ['volts', 'v'],
  ['lumen', 'lm'],
  ['lumens', 'lm'],
  ['g/m²', 'gsm'],
  ['g/m2', 'gsm'],
  ['％', '%'],
  ['℃', '°c'],
  ['ct', 'kt'],
  ['克', 'g'],
  ['升', 'l'],
  ['米', 'm'],
]);

/** All symbols and their other spellings, in small letters. */
export function symbols(): string[] {
  return [...UNITS.keys(), ...SPELLINGS.keys()];
}

/** The unit of a symbol in any case, or of another spelling of it. */
export function unitOf(symbol: string): Unit | undefined {
  const folded = symbol.toLowerCase();
  return UNITS.get(SPELLINGS.get(folded) ?? folded);
}

/**
 * Whether two measures are the same: exactly within a system of units; between two, as far as the digits that are given
 * for `said` go.
 */
export function isSameMeasure(said: number, saidUnit: Unit, digits: number, known: number, knownUnit: Unit): boolean {
  if (saidUnit.dimension !== knownUnit.dimension) return false;
  const converted = (known * knownUnit.factor) / saidUnit.factor;
  if (nearly(said, converted)) return true;
  return saidUnit.system !== knownUnit.system && Math.abs(said - converted) <= 0.5 * 10 ** -digits;
}

/** Equal but for the last bits of a conversion. */
export function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
