/** What a unit measures. Units of one dimension can be compared. */
export type Dimension =
  | ('mass' | 'volume' | 'length' | 'area' | 'area_density' | 'power' | 'energy' | 'charge' | 'voltage' | 'current')
  | ('luminous_flux' | 'illuminance' | 'information' | 'frequency' | 'level' | 'celsius' | 'fahrenheit' | 'kelvin')
  | ('pressure' | 'time' | 'share' | 'pixels' | 'rotation' | 'resolution' | 'count');

/** A unit by the symbol under which it is known here. */
export interface Unit {
  readonly symbol: string;
  readonly dimension: Dimension;
  /** How much of the dimension's base unit one of it is; of the SI's base unit, where there is one. */
  readonly factor: number;
}

/** Symbol, factor, then other spellings; of those with a capital, the case counts. */
type Row = readonly [symbol: string, factor: number, ...spellings: string[]];

const ROWS: Readonly<Record<Dimension, readonly Row[]>> = {
  mass: [
    ['kg', 1, 'kilogram', 'kilograms', 'kilogramm', 'kilo', 'kilos', 'kgs'],
    ['g', 1e-3, 'gram', 'grams', 'gramm', 'gr', 'gramme', 'grammes', 'gramos'],
    ['mg', 1e-6, 'milligram', 'milligrams', 'milligramm'],
    ['t', 1000, 'tonne', 'tonnes'],
    ['lb', 0.45359237, 'lbs', 'pound', 'pounds'],
    ['oz', 0.028349523125, 'ounce', 'ounces'],
  ],
  volume: [
    ['l', 1e-3, 'L', 'litre', 'litres', 'liter', 'liters', 'ltr', 'litro', 'litros'],
    ['ml', 1e-6, 'mL', 'millilitre', 'millilitres', 'milliliter', 'milliliters'],
    ['cl', 1e-5, 'cL', 'centilitre', 'centilitres'],
    ['dl', 1e-4, 'dL'],
    ['fl oz', 2.95735295625e-5, 'fl. oz', 'fl. oz.', 'fl oz.', 'floz', 'fluid ounce', 'fluid ounces'],
    ['gal', 3.785411784e-3, 'gallon', 'gallons'],
    ['pt', 4.73176473e-4, 'pint', 'pints'],
    ['qt', 9.46352946e-4, 'quart', 'quarts'],
  ],
  length: [
    ['m', 1, 'metre', 'metres', 'meter', 'meters'],
    ['cm', 1e-2, 'centimetre', 'centimetres', 'centimeter', 'centimeters', 'zentimeter'],
    ['mm', 1e-3, 'millimetre', 'millimetres', 'millimeter', 'millimeters'],
    ['km', 1e3, 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
    ['in', 0.0254, 'inch', 'inches', '″', '"', '”', 'zoll', 'pouces', 'pulgadas'],
    ['ft', 0.3048, 'foot', 'feet', '′'],
    ['yd', 0.9144, 'yard', 'yards'],
  ],
  area: [
    ['m²', 1, 'm2', 'sqm', 'square metre', 'square metres'],
    ['cm²', 1e-4, 'cm2'],
    ['sq ft', 0.09290304, 'ft²', 'square feet'],
  ],
  area_density: [['g/m²', 1e-3, 'gsm', 'g/m2', 'g/qm']],
  power: [
    ['W', 1, 'watt', 'watts'],
    ['kW', 1e3, 'kilowatt', 'kilowatts'],
    ['hp', 745.69987158, 'horsepower'],
    ['PS', 735.49875],
  ],
  energy: [
    ['Wh', 3600, 'watt hours'],
    ['kWh', 3.6e6],
    ['kcal', 4184],
    ['kJ', 1e3],
  ],
  charge: [
    ['mAh', 3.6, 'mah'],
    ['Ah', 3600],
  ],
  voltage: [
    ['V', 1, 'volt', 'volts'],
    ['kV', 1e3],
  ],
  current: [
    ['A', 1, 'amp', 'amps', 'ampere'],
    ['mA', 1e-3],
  ],
  luminous_flux: [['lm', 1, 'lumen', 'lumens']],
  illuminance: [['lx', 1, 'lux']],
  information: [
    ['TB', 1e12, 'terabyte', 'terabytes'],
    ['GB', 1e9, 'gigabyte', 'gigabytes'],
    ['MB', 1e6, 'megabyte', 'megabytes'],
  ],
  frequency: [
    ['Hz', 1, 'hertz'],
    ['kHz', 1e3],
    ['MHz', 1e6],
    ['GHz', 1e9],
  ],
  level: [['dB', 1, 'decibel', 'decibels', 'dB(A)']],
  celsius: [['°C', 1, 'degrees celsius', 'grad celsius']],
  fahrenheit: [['°F', 1, 'degrees fahrenheit']],
  kelvin: [['K', 1, 'kelvin']],
  pressure: [
    ['bar', 1e5],
    ['Pa', 1],
    ['hPa', 100],
    ['kPa', 1e3],
    ['psi', 6894.757293168],
  ],
  time: [
    ['s', 1, 'sec', 'second', 'seconds', 'sekunden'],
    ['min', 60, 'mins', 'minute', 'minutes', 'minuten'],
    ['h', 3600, 'hr', 'hrs', 'hour', 'hours', 'stunden'],
    ['d', 86_400, 'day', 'days', 'tage'],
    ['wk', 604_800, 'week', 'weeks', 'wochen'],
    ['mo', 2_629_746, 'month', 'months', 'monate'],
    ['yr', 31_556_952, 'year', 'years', 'jahr', 'jahre'],
  ],
  share: [['%', 0.01, 'percent', 'per cent', 'prozent']],
  pixels: [['MP', 1e6, 'megapixel', 'megapixels']],
  rotation: [['rpm', 1, 'U/min']],
  resolution: [['dpi', 1]],
  count: [['pcs', 1, 'pc', 'pieces', 'piece', 'pack', 'packs', 'count', 'stück', 'stk', 'pièces', 'piezas']],
};

const BY_SYMBOL = new Map<string, Unit>();
const BY_SPELLING = new Map<string, Unit>();
for (const [dimension, rows] of Object.entries(ROWS) as [Dimension, readonly Row[]][]) {
  for (const [symbol, factor, ...spellings] of rows) {
    const unit = { symbol, dimension, factor };
    BY_SYMBOL.set(symbol, unit);
    for (const spelling of [symbol, ...spellings]) BY_SPELLING.set(spelling, unit);
  }
}

/** The unit that is written so: "kg", "litres", "″"; undefined for any other word. */
export function unitOf(spelling: string): Unit | undefined {
  return BY_SPELLING.get(spelling) ?? BY_SPELLING.get(spelling.toLowerCase());
}

/** The unit with the symbol that a measure or a fact gives. */
export function unitBySymbol(symbol: string): Unit | undefined {
  return BY_SYMBOL.get(symbol);
}
