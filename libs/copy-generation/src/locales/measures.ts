/** Units as catalogs write them, and their names in Intl. */
const SHORT_UNITS = new Map([
  ['kg', 'kilogram'],
  ['g', 'gram'],
  ['lb', 'pound'],
  ['lbs', 'pound'],
  ['oz', 'ounce'],
  ['l', 'liter'],
  ['L', 'liter'],
  ['ml', 'milliliter'],
  ['mL', 'milliliter'],
  ['mm', 'millimeter'],
  ['cm', 'centimeter'],
  ['m', 'meter'],
  ['km', 'kilometer'],
  ['in', 'inch'],
  ['ft', 'foot'],
  ['°C', 'celsius'],
  ['°F', 'fahrenheit'],
  ['fl oz', 'fluid-ounce'],
  ['gal', 'gallon'],
  ['yd', 'yard'],
  ['TB', 'terabyte'],
  ['GB', 'gigabyte'],
  ['MB', 'megabyte'],
  ['%', 'percent'],
]);

/** Units that are written out: their symbols differ between languages, or are none. */
const LONG_UNITS = new Map([
  ['yr', 'year'],
  ['mo', 'month'],
  ['wk', 'week'],
  ['d', 'day'],
  ['h', 'hour'],
  ['min', 'minute'],
  ['s', 'second'],
  ['year', 'year'],
  ['years', 'year'],
  ['month', 'month'],
  ['months', 'month'],
  ['day', 'day'],
  ['days', 'day'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
]);

const MEASURE = /^(-?\d{1,15}(?:\.\d{1,6})?) ?(\p{L}[\p{L} ]*|°[CF]|%)$/u;

/** Writes numbers with a unit as a language does: "1.2 kg" is "1,2 kg" in German. */
export class Measures {
  private readonly formats = new Map<string, Intl.NumberFormat>();

  /**
   * @param tag BCP 47 of the language
   * @param shortUnits how units are written that catalogs write short
   */
  constructor(
    private readonly tag: string,
    private readonly shortUnits: 'short' | 'long' = 'short',
  ) {}

  /** Undefined when the value is no number with a unit that Intl has words for. */
  format(value: string): string | undefined {
    const [, number, unit] = MEASURE.exec(value) ?? [];
    const short = SHORT_UNITS.get(unit);
    const name = short ?? LONG_UNITS.get(unit);
    if (name === undefined) return undefined;
    const format = this.formatOf(name, short ? this.shortUnits : 'long');
    const text = format.format(number as Intl.StringNumericLiteral);
    // Of two ways to write a unit, "ml" and "mL", the catalog's stays.
    return text.toLowerCase() === value.toLowerCase() ? value : text;
  }

  private formatOf(unit: string, unitDisplay: 'short' | 'long'): Intl.NumberFormat {
    let format = this.formats.get(unit);
    if (!format) {
      const digits = { useGrouping: false, maximumFractionDigits: 6 };
      format = new Intl.NumberFormat(this.tag, { style: 'unit', unit, unitDisplay, ...digits });
      this.formats.set(unit, format);
    }
    return format;
  }
}
