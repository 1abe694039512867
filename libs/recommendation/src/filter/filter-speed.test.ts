import { catalogOf, item } from '../test-shop';
import { itemFilter } from './item-filter';

/** A filter that matches nothing, by so many values. */
type FilterBy = (count: number) => string;

const listOf =
  (field: string, value: (n: number) => string): FilterBy =>
  (count) =>
    `${field} in (${Array.from({ length: count }, (_, n) => value(n)).join(',')})`;

/** The same, each compared on its own. */
const anyOf =
  (comparison: (n: number) => string, joined = ' or '): FilterBy =>
  (count) =>
    Array.from({ length: count }, (_, n) => comparison(n)).join(joined);

const catalog = catalogOf(
  ...Array.from({ length: 10_000 }, (_, n) =>
    item(`i${n}`, {
      categoryPath: ['Home', `c${n % 20}`, `d${n % 400}`],
      price: { amountMinor: n, currency: 'EUR' },
      attributes: { colour: [`x${n % 7}`, `y${n}`], width: n, height: String(n) },
    }),
  ),
);
const items = [...catalog.available.all()];

/** How long it takes to look at all items, in milliseconds. */
function timeOf(matches: ReturnType<typeof itemFilter>): number {
  const startedAt = performance.now();
  expect(items.filter(matches)).toHaveLength(0);
  return performance.now() - startedAt;
}

// A filter that matches nothing is asked for every item of the catalog, and meanwhile no other call is answered.
it.each<[string, FilterBy]>([
  ['texts', listOf('attributes.colour', (n) => `"no ${n}"`)],
  ['numbers', listOf('attributes.width', (n) => `-${n + 1}`)],
  ['numbers, where the items have texts', listOf('attributes.height', (n) => `-${n + 1}`)],
  ['categories', listOf('category', (n) => `"no ${n}"`)],
  ['paths of categories', listOf('category', (n) => `"c1 > no ${n}"`)],
  ['amounts', listOf('price', (n) => `9000${n}.01`)],
  ['amounts of a currency', listOf('price', (n) => `900${n}.01 EUR`)],
  ['categories, one after the other', anyOf((n) => `category="no${n}"`)],
  ['amounts, one after the other', anyOf((n) => `price=900${n}.01`)],
  ['texts, one after the other', anyOf((n) => `attributes.colour="${n}"`)],
  ['amounts that are too low', anyOf((n) => `price<-${n}`)],
  ['amounts of which none is reached', anyOf((n) => `price>=900${n % 10} EUR`, ' and ')],
  ['numbers of attributes that are too low', anyOf((n) => `attributes.width<-${n}`)],
  ['texts of which each is excluded', (count) => `brand="none" and ${anyOf((n) => `title!="${n}"`, ' and ')(count)}`],
  ['texts that are none of these', (count) => `not inStock and ${anyOf((n) => `not title="${n}"`, ' and ')(count)}`],
])('a filter by 700 %s takes about as long as one by two', (_, filterBy) => {
  const [many, two] = [itemFilter(filterBy(700)), itemFilter(filterBy(2))];
  const times = Array.from({ length: 7 }, () => [timeOf(many), timeOf(two)]);
  const least = (column: number) => Math.min(...times.map((row) => row[column]));
  // Tried one after the other, 700 values take hundreds of times as long.
  expect(least(0)).toBeLessThan(8 * least(1) + 1);
});
