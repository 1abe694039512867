import { catalogOf, item } from '../test-shop';
import { itemFilter } from './item-filter';

/** As many values as a filter may have. */
const listOf = (value: (n: number) => string) => `(${Array.from({ length: 1_000 }, (_, n) => value(n)).join(',')})`;

/** The same, each compared on its own; as many as a filter has room for. */
const anyOf = (comparison: (n: number) => string) => Array.from({ length: 900 }, (_, n) => comparison(n)).join(' or ');

const catalog = catalogOf(
  ...Array.from({ length: 20_000 }, (_, n) =>
    item(`i${n}`, {
      categoryPath: ['Home', `c${n % 20}`, `d${n % 400}`],
      price: { amountMinor: n, currency: 'EUR' },
      attributes: { colour: [`x${n % 7}`, `y${n}`], width: n, height: String(n) },
    }),
  ),
);
const items = [...catalog.available.all()];

/** What this thread has worked, in milliseconds: what other processes take of the machine is not counted. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

// A filter that matches nothing is asked for every item of the catalog, and meanwhile no other call is answered.
it.each([
  ['texts', `attributes.colour in ${listOf((n) => `"no ${n}"`)}`],
  ['numbers', `attributes.width in ${listOf((n) => `-${n + 1}`)}`],
  ['numbers, where the items have texts', `attributes.height in ${listOf((n) => `-${n + 1}`)}`],
  ['categories', `category in ${listOf((n) => `"no ${n}"`)}`],
  ['paths of categories', `category in ${listOf((n) => `"c1 > no ${n}"`)}`],
  ['amounts', `price in ${listOf((n) => `9000${n}.01`)}`],
  ['categories, one after the other', anyOf((n) => `category="no${n}"`)],
  ['amounts, one after the other', anyOf((n) => `price=900${n}.01`)],
  ['texts, one after the other', anyOf((n) => `attributes.a="${n}"`)],
  ['amounts of a currency', `price in ${listOf((n) => `900${n}.01 EUR`)}`],
])('a filter by a thousand %s looks at 20,000 items in a moment (usually 5 to 20 ms)', (_, filter) => {
  const matches = itemFilter(filter);
  const times = Array.from({ length: 3 }, () => {
    const startedAt = cpuMs();
    expect(items.filter(matches)).toHaveLength(0);
    return cpuMs() - startedAt;
  });
  expect(Math.min(...times)).toBeLessThan(70);
});
