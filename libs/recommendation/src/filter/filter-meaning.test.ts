import { type CatalogItem } from '@attune/contracts';
import { atOnce } from '@attune/ranking-model';
import fc from 'fast-check';
import { catalogOf, item } from '../test-shop';
import { itemFilter } from './item-filter';

/** A filter as it is written, and what it means in plain words of the language. */
interface Filter {
  text: string;
  means: (item: CatalogItem) => boolean;
}

const name: fc.Arbitrary<string> = fc.constantFrom('A', 'B', 'a "quoted" one', '\\', '__proto__', 'Caf\u00e9', '💥');
const cents = fc.integer({ min: 0, max: 300 });
const written = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const euros = (amount: number) => `${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;

const ORDERS: Record<string, (a: number, b: number) => boolean> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};
const order = fc.constantFrom(...Object.keys(ORDERS));

const comparison: fc.Arbitrary<Filter> = fc.oneof(
  name.map((value): Filter => ({ text: `brand = ${written(value)}`, means: ({ brand }) => brand === value })),
  name.map((value): Filter => ({
    text: `brand != ${written(value)}`,
    means: ({ brand }) => brand !== undefined && brand !== value,
  })),
  fc.array(name, { minLength: 1, maxLength: 3 }).map((values): Filter => ({
    text: `attributes.some in (${values.map(written).join(', ')})`,
    means: ({ attributes }) => [attributes.some ?? []].flat().some((one) => values.includes(String(one))),
  })),
  name.map((value): Filter => ({
    text: `category = ${written(value)}`,
    means: ({ categoryPath }) => categoryPath.includes(value),
  })),
  fc.tuple(order, cents, fc.constantFrom('', ' EUR', ' USD')).map(([operator, amount, currency]): Filter => ({
    text: `price ${operator} ${euros(amount)}${currency}`,
    means: ({ price }) =>
      price !== undefined &&
      (currency === '' || currency === ` ${price.currency}`) &&
      ORDERS[operator](price.amountMinor, amount),
  })),
  fc.tuple(order, cents).map(([operator, amount]): Filter => ({
    text: `attributes["a number"] ${operator} ${amount - 150}`,
    means: ({ attributes }) => {
      const value = attributes['a number'];
      return value !== undefined && ORDERS[operator](Number(value), amount - 150);
    },
  })),
  fc.tuple(order, cents).map(([operator, amount]): Filter => ({
    text: `attributes.several ${operator} ${amount}`,
    means: ({ attributes }) => {
      const values = [attributes.several ?? []].flat().map(Number);
      if (operator === '!=') return values.length > 0 && !values.includes(amount);
      return values.some((value) => ORDERS[operator](value, amount));
    },
  })),
  fc.array(cents, { minLength: 1, maxLength: 4 }).map((amounts): Filter => ({
    text: `price in (${amounts.map((amount, n) => euros(amount) + ['', ' EUR', ' USD'][n % 3]).join(', ')})`,
    means: ({ price }) =>
      amounts.some((amount, n) => {
        const currency = [price?.currency, 'EUR', 'USD'][n % 3];
        return price?.currency === currency && price?.amountMinor === amount;
      }),
  })),
  fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((paths): Filter => ({
    text: `category in (${paths.map((path) => written(path.join(' > '))).join(', ')})`,
    means: ({ categoryPath }) =>
      paths.some((path) => ` > ${categoryPath.join(' > ')} > `.includes(` > ${path.join(' > ')} > `)),
  })),
  fc.array(fc.oneof(name, cents, fc.boolean()), { minLength: 1, maxLength: 4 }).map((values): Filter => ({
    text: `attributes.mixed in (${values.map((value) => (typeof value === 'string' ? written(value) : String(value))).join(', ')})`,
    means: ({ attributes }) =>
      'mixed' in attributes &&
      [attributes.mixed]
        .flat()
        .some((one) => values.includes(typeof one === 'string' && /^\d+$/.test(one) ? Number(one) : one)),
  })),
  fc.constant<Filter>({ text: 'inStock', means: ({ inStock }) => inStock }),
  fc.constant<Filter>({
    text: 'attributes.some exists',
    means: ({ attributes }) => 'some' in attributes && [attributes.some].flat().length > 0,
  }),
);

/** Parentheses everywhere, or only where they are needed. */
const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    comparison,
    tie('filter').map(({ text, means }): Filter => ({ text: `not (${text})`, means: (one) => !means(one) })),
    fc.tuple(tie('filter'), tie('filter')).map(([a, b]): Filter => ({
      text: `(${a.text}) and (${b.text})`,
      means: (one) => a.means(one) && b.means(one),
    })),
    fc.array(comparison, { minLength: 2, maxLength: 6 }).map((some): Filter => ({
      text: `(${some.map(({ text }) => text).join(' or ')})`,
      means: (one) => some.some(({ means }) => means(one)),
    })),
    fc
      .tuple(
        fc.constantFrom('and', 'or'),
        fc.array(fc.tuple(fc.constantFrom('', 'not '), fc.oneof(comparison, tie('filter'))), {
          ...{ minLength: 2, maxLength: 8 },
        }),
      )
      .map(([joined, some]): Filter => {
        const meanings = some.map(
          ([not, { means }]) =>
            (one: CatalogItem) =>
              means(one) === (not === ''),
        );
        return {
          text: some.map(([not, { text }]) => `${not}(${text})`).join(` ${joined} `),
          means: (one) =>
            joined === 'and' ? meanings.every((means) => means(one)) : meanings.some((means) => means(one)),
        };
      }),
    fc.tuple(comparison, comparison, tie('filter')).map(([a, b, c]): Filter => ({
      text: `${a.text} and not ${b.text} or ${c.text}`,
      means: (one) => (a.means(one) && !b.means(one)) || c.means(one),
    })),
  ),
}));

const product = fc
  .record(
    {
      brand: name,
      categoryPath: fc.array(name, { maxLength: 3 }),
      price: fc.record({ amountMinor: cents, currency: fc.constantFrom('EUR', 'EUR', 'USD', 'CHF') }),
      inStock: fc.boolean(),
      attributes: fc.record(
        {
          some: fc.oneof(name, fc.array(name, { maxLength: 3 })),
          'a number': fc.oneof(cents, cents.map(String)),
          several: fc.array(cents.map(String), { maxLength: 3 }),
          mixed: fc.oneof(name, cents, fc.boolean(), fc.array(fc.oneof(name, cents.map(String)), { maxLength: 3 })),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )
  .map((fields) => item('one', fields as Partial<CatalogItem>));

it('a filter means what it says, and the items of its group are all that it can match', () => {
  fc.assert(
    fc.property(filter, product, ({ text, means }, one) => {
      const matches = itemFilter(text);
      expect(matches(one)).toBe(means(one));
      const { group } = matches;
      const { available } = catalogOf({ ...one, inStock: true });
      if (group && matches(one)) expect(atOnce(available.placesWith(group.attribute, group.value))).toHaveLength(1);
    }),
    { numRuns: 2_000 },
  );
});
