import { parseMeasures } from '../facts/measure';
import { unitOf } from '../facts/units';

/** Units by their symbols here, with their names in Intl. */
const INTL_UNITS = new Map(
  [
    ...(['kg kilogram', 'g gram', 'lb pound', 'oz ounce', 'l liter', 'ml milliliter', 'fl oz fluid-ounce'] as const),
    ...(['gal gallon', 'm meter', 'cm centimeter', 'mm millimeter', 'km kilometer', 'in inch', 'ft foot'] as const),
    ...(['yd yard', 'TB terabyte', 'GB gigabyte', 'MB megabyte', '°C celsius', '°F fahrenheit', '% percent'] as const),
    ...(['yr year', 'mo month', 'wk week', 'd day', 'h hour', 'min minute', 's second'] as const),
  ].map((row) => [row.slice(0, row.lastIndexOf(' ')), row.slice(row.lastIndexOf(' ') + 1)] as const),
);

/** One number and what stands behind it: "2,400 W". */
const ONE_MEASURE = /^([-−]?\d[\d.,]*) ?(\p{L}[\p{L} ]*|°[CF]|%)$/u;
const NUMBER = /(?<![\d.,])\d[\d.,]*(?![\d.,])/g;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;

/** A thousand and a half where a point groups digits, and one and a half elsewhere. */
const AMBIGUOUS = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])/;

/** A unit in full, "litres": not a symbol or a short form. */
const WORD = /^\p{Ll}{4,}/u;

/** Writes numbers with a unit as a language does: "1.2 kg" is "1,2 kg" in German, and "2,400 W" "2.400 W". */
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

  /** Undefined when the value is no measure and no number with its digits in groups, or one that can be read in two ways. */
  format(value: string): string | undefined {
    if (AMBIGUOUS.test(value)) return undefined;
    if (GROUPED.test(value)) return this.number(value);
    if (parseMeasures(value).length === 0) return undefined;
    const text = this.withUnit(value) ?? value.replace(NUMBER, (number) => this.number(number));
    // Of two ways to write a unit, "ml" and "mL", the catalog's stays.
    return text.toLowerCase() === value.toLowerCase() ? value : text;
  }

  /** With the unit in the language's words; undefined where Intl has none for it, or the value is in the language already. */
  private withUnit(value: string): string | undefined {
    const [, number, written] = ONE_MEASURE.exec(value) ?? [];
    const symbol = written === undefined ? undefined : unitOf(written)?.symbol;
    const unit = symbol === undefined ? undefined : INTL_UNITS.get(symbol);
    if (unit === undefined) return undefined;
    const isWord = WORD.test(written);
    const isTime = unitOf(written)?.dimension === 'time';
    // "Litres" or "liters", "inch" or "inches": English catalogs know what they write.
    if (isWord && !isTime && this.tag === 'en') return undefined;
    const format = this.formatOf(number, unit, isWord || isTime ? 'long' : this.shortUnits);
    return format.format(plainNumber(number));
  }

  private number(written: string): string {
    const digits = /[.,](\d{1,2}|\d{4,})$/.exec(written)?.[1].length ?? 0;
    const format = this.formatFor(written, { minimumFractionDigits: digits });
    return format.format(plainNumber(written));
  }

  private formatOf(written: string, unit: string, unitDisplay: 'short' | 'long'): Intl.NumberFormat {
    return this.formatFor(written, { style: 'unit', unit, unitDisplay });
  }

  /** Digits are grouped where the catalog groups them. */
  private formatFor(written: string, style: Intl.NumberFormatOptions): Intl.NumberFormat {
    const useGrouping = isGrouped(written) ? 'auto' : false;
    const key = JSON.stringify([style, useGrouping]);
    let format = this.formats.get(key);
    if (!format) {
      format = new Intl.NumberFormat(this.tag, { maximumFractionDigits: 6, ...style, useGrouping });
      this.formats.set(key, format);
    }
    return format;
  }
}

function isGrouped(written: string): boolean {
  return /,\d{3}(?!\d)/.test(written) || /\.\d{3}\.\d{3}/.test(written);
}

function plainNumber(written: string): Intl.StringNumericLiteral {
  return parseMeasures(`${written} m`)[0].amount as Intl.StringNumericLiteral;
}
