import { minorUnitDigits, type Money } from '@attune/contracts';
import { decimalAmount } from '../facts/structured-facts';
import { Measures } from './measures';

/** A locale's formatters for numbers, money and lists, which cost more to make than to use. */
export class Formats {
  private readonly lists: Intl.ListFormat;
  private readonly numbers: Intl.NumberFormat;
  private readonly plurals: Intl.PluralRules;
  private readonly measures: Measures;
  private readonly currencies = new Map<string, Intl.NumberFormat>();

  /** @param units the locale's own words for units */
  constructor(
    private readonly tag: string,
    units: ConstructorParameters<typeof Measures>[1],
  ) {
    this.lists = new Intl.ListFormat(tag, { type: 'conjunction' });
    this.numbers = new Intl.NumberFormat(tag, { useGrouping: false, maximumFractionDigits: 6 });
    this.plurals = new Intl.PluralRules(tag);
    this.measures = new Measures(tag, units);
  }

  /** "red, green and blue". */
  list(values: readonly string[]): string {
    return this.lists.format(values);
  }

  number(value: string | number): string {
    return this.numbers.format(value as Intl.StringNumericLiteral);
  }

  /** A number with a unit as the locale has it; as it is where it is none. */
  measure(text: string): string {
    return this.measures.format(text) ?? text;
  }

  /** Which form of a noun a number asks for. */
  plural(count: number): Intl.LDMLPluralRule {
    return this.plurals.select(count);
  }

  money(money: Money): string {
    let format = this.currencies.get(money.currency);
    if (!format) {
      // ISO 4217's digits, which the amount is in, and not CLDR's.
      const digits = minorUnitDigits(money.currency);
      format = new Intl.NumberFormat(this.tag, {
        style: 'currency',
        currency: money.currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      this.currencies.set(money.currency, format);
    }
    // As text: the exact decimal, and no binary fraction near it.
    return format.format(decimalAmount(money) as Intl.StringNumericLiteral);
  }
}
