import { type CatalogItem, minorUnitDigits, parseMoney } from '@attune/contracts';
import type { Comparison, FilterExpression, Literal } from './filter-expression';
import { attributeValues, namesIn, type ValueGroup } from '../catalog/attribute-values';
import { FilterError } from './filter-error';
import { mergedTerms } from './merged-terms';
import { type Compares, numberTest, type NumberTest } from './number-test';
import { parseFilter } from './parse-filter';

/** Whether an item may be shown. */
export interface ItemFilter {
  (item: CatalogItem): boolean;
  /** All that can match is of this group, so that nothing else must be looked at; undefined where nothing so simple is asked. */
  group?: ValueGroup;
  /** As it is written. */
  text?: string;
  /** How often it compares an item at most. */
  comparisons?: number;
}

/** A field that holds text: whether an item has it, and whether it is one of some texts. */
interface TextField {
  exists: ItemFilter;
  oneOf: (wanted: readonly string[]) => ItemFilter;
}

const TEXTS: Readonly<Record<string, TextField>> = {
  itemId: plainText(({ itemId }) => itemId),
  title: plainText(({ title }) => title),
  brand: plainText(({ brand }) => brand),
  category: {
    exists: ({ categoryPath }) => categoryPath.length > 0,
    oneOf: (wanted) => {
      const paths = new Set(wanted);
      const lengths = [...new Set(wanted.map((path) => namesIn([path]).length))];
      return ({ categoryPath }) => {
        const names = namesIn(categoryPath);
        return lengths.some((length) => isWithin(paths, names, length));
      };
    },
  },
};
/** How often one item is compared at most, once what asks the same of one field was made one: this bounds what a filter costs. */
export const MAX_COMPARISONS = 200;

const FIELDS = [...Object.keys(TEXTS), 'price', 'inStock', 'attributes.NAME'];

/**
 * Reads a filter (see `parseFilter`), and makes it a function of items whose texts are in NFC, as a `CatalogIndex` has
 * them. What an item does not have matches no comparison, so `price < 50` and `price >= 50` both pass over an item without a
 * price.
 * - `category = "Kettles"` holds for the category and all below it; `"Home > Kitchen"` names a path.
 * - `price < 50` is in the item's own currency; with a currency, items in others do not match.
 * - an attribute with several values matches when one of them does; numbers also compare with text that is one.
 * @param most how often it may compare an item; 200 when left out
 * @throws FilterError where it cannot be read, compares a field with what it cannot be, or compares an item too often
 */
export function itemFilter(filter: string, most = MAX_COMPARISONS): ItemFilter {
  const compiler = new Compiler(most);
  return Object.assign(compiler.compiled(parseFilter(filter)), { text: filter, comparisons: compiler.comparisons });
}

class Compiler {
  comparisons = 0;

  constructor(private readonly mostComparisons: number) {}

  compiled(expression: FilterExpression): ItemFilter {
    switch (expression.kind) {
      case 'not': {
        const term = this.compiled(expression.term);
        return (item) => !term(item);
      }
      case 'and': {
        const terms = this.terms(expression);
        const every: ItemFilter = (item) => terms.every((term) => term(item));
        return Object.assign(every, { group: terms.find(({ group }) => group)?.group });
      }
      case 'or': {
        const terms = this.terms(expression);
        return (item) => terms.some((term) => term(item));
      }
      case 'comparison':
        return this.comparison(expression);
    }
  }

  private terms({ kind, terms }: Extract<FilterExpression, { terms: unknown }>): ItemFilter[] {
    const merged = mergedTerms(kind, terms);
    return merged.map((term) => this.compiled(term));
  }

  private comparison(expression: Comparison): ItemFilter {
    if (++this.comparisons > this.mostComparisons) {
      throw new FilterError(
        expression.field.position,
        `an item would be compared more than ${this.mostComparisons} times: ask for several values of a field in one place, as with in`,
      );
    }
    return Object.assign(comparison(expression), { group: groupOf(expression) });
  }
}

/** Of `brand = "Acme"`, `category = "Mugs"` and `attributes.colour = "red"`: the items that have the value. */
function groupOf({ field: { name, attribute }, operator, literals: [literal] }: Comparison): ValueGroup | undefined {
  if (operator !== '=' || literal.kind !== 'text' || literal.value === '') return undefined;
  const { value } = literal;
  if (name === 'brand') return { attribute: name, value };
  if (name === 'category' && !value.includes('>')) return { attribute: name, value };
  // An attribute of such a name is another thing.
  if (attribute === undefined || attribute === 'brand' || attribute === 'category') return undefined;
  return { attribute, value };
}

function comparison(expression: Comparison): ItemFilter {
  const { name, attribute, position } = expression.field;
  if (name === 'attributes' && attribute !== undefined) return attributeFilter(expression, attribute);
  if (attribute === undefined && Object.hasOwn(TEXTS, name)) return textFilter(expression, TEXTS[name]);
  if (attribute === undefined && name === 'price') return priceFilter(expression);
  if (attribute === undefined && name === 'inStock') return inStockFilter(expression);
  const hint = attribute === undefined && name !== 'attributes' ? `; if it is an attribute, attributes.${name}` : '';
  throw new FilterError(
    position,
    `there is no field ${fieldText(expression)}: it is one of ${FIELDS.join(', ')}${hint}`,
  );
}

function plainText(valueOf: (item: CatalogItem) => string | undefined): TextField {
  return {
    exists: (item) => valueOf(item) !== undefined,
    oneOf: (texts) => {
      const wanted = new Set<string | undefined>(texts);
      return (item) => wanted.has(valueOf(item));
    },
  };
}

/** Whether so many names in a row are one of the paths: `Home > Kitchen` of `Home > Kitchen > Kettles`. */
function isWithin(paths: ReadonlySet<string>, names: readonly string[], length: number): boolean {
  for (let from = 0; from + length <= names.length; from++) {
    if (paths.has(length === 1 ? names[from] : names.slice(from, from + length).join(' > '))) return true;
  }
  return false;
}

function textFilter(expression: Comparison, { exists, oneOf }: TextField): ItemFilter {
  const { operator, literals } = expression;
  if (operator === 'exists') return exists;
  const ordered = operator !== '=' && operator !== '!=' && operator !== 'in';
  if (ordered)
    throw new FilterError(expression.field.position, `${fieldText(expression)} is text: it takes =, != and in`);
  const matches = oneOf(literals.map((literal) => textOf(literal, expression)));
  return operator === '!=' ? (item) => exists(item) && !matches(item) : matches;
}

function textOf(literal: Literal, expression: Comparison): string {
  if (literal.kind === 'text') return literal.value;
  throw new FilterError(literal.position, `${fieldText(expression)} is text: put the value in quotes`);
}

function priceFilter({ operator, literals, every }: Comparison): ItemFilter {
  if (operator === 'exists') return ({ price }) => price !== undefined;
  const amounts = literals.map(amountOf);
  /** By currency: what the amounts are in one is worked out once, not for each item. */
  const tests = new Map<string, NumberTest>();
  return ({ price }) => {
    if (!price) return false;
    const { amountMinor, currency } = price;
    let test = tests.get(currency);
    if (!test) {
      const minors = amounts.flatMap((amount) => amount(currency) ?? []);
      // What must compare with each does not when one is of another currency.
      const wanted = every && minors.length < amounts.length ? [] : minors;
      tests.set(currency, (test = numberTest(operator, wanted, every)));
    }
    return test(amountMinor);
  };
}

/** An amount in the minor units of a currency; undefined when it is of another one. */
type Amount = (currency: string) => number | undefined;

function amountOf(literal: Literal): Amount {
  const { position } = literal;
  if (literal.kind !== 'number')
    throw new FilterError(position, 'price is an amount: compare it with 49.90 EUR, or 49.90');
  const { value, currency } = literal;
  const minor = (unit: string) => parseMoney(value, unit)?.amountMinor ?? Number(value) * 10 ** minorUnitDigits(unit);
  if (currency === undefined) return minor;
  const amount = parseMoney(value, currency);
  if (!amount) throw new FilterError(position, `${value} is no amount of ${currency}: too many digits, or below 0`);
  return (unit) => (unit === currency ? amount.amountMinor : undefined);
}

function inStockFilter(expression: Comparison): ItemFilter {
  const { operator, literals } = expression;
  if (operator === 'exists') return () => true;
  const [literal] = literals;
  if (literal.kind !== 'boolean' || (operator !== '=' && operator !== '!=')) {
    throw new FilterError(literal.position, 'inStock is true or false: it takes = and !=');
  }
  const wanted = literal.value === (operator === '=');
  return ({ inStock }) => inStock === wanted;
}

type AttributeValue = string | number | boolean;

function attributeFilter({ operator, literals, every }: Comparison, name: string): ItemFilter {
  const valuesOf = (item: CatalogItem) => attributeValues(item, name);
  if (operator === 'exists') return (item) => valuesOf(item).length > 0;
  const holds = valueTest(operator === '!=' ? '=' : operator, literals, every);
  const matches: ItemFilter = (item) => valuesOf(item).some(holds);
  return operator === '!=' ? (item) => valuesOf(item).length > 0 && !matches(item) : matches;
}

function valueTest(
  operator: Compares,
  literals: readonly Literal[],
  every: boolean | undefined,
): (value: AttributeValue) => boolean {
  const numbers: number[] = [];
  const others = new Set<AttributeValue>();
  for (const literal of literals) {
    const { kind, value, position } = literal;
    if (kind === 'number') {
      if (literal.currency) throw new FilterError(position, 'only price is an amount: leave the currency out');
      numbers.push(Number(value));
    } else if (operator === '=' || operator === 'in') others.add(value);
    else throw new FilterError(position, `${operator} compares numbers only`);
  }
  const holds = numberTest(operator, numbers, every);
  return (value) => others.has(value) || (numbers.length > 0 && holds(numberIn(value)));
}

function numberIn(value: AttributeValue): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
}

function fieldText({ field: { name, attribute } }: Comparison): string {
  return attribute === undefined ? name : `${name}.${attribute}`;
}
