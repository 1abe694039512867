import { EMPTY_CATALOG_LEXICON, extractFacts, negotiate } from '@attune/copy-generation';
import { type Composed, ComposedCache } from './composed-cache';
import { type Wanted, write } from './writing';

const product = (itemId: string, amountMinor = 4990) =>
  extractFacts({
    ...{ itemId, title: 'Oxford Shirt', brand: 'Nordwind', categoryPath: [], inStock: true, attributes: {} },
    price: { amountMinor, currency: 'EUR' },
  });
const wanted: Wanted = {
  ...{ channel: 'ad', grammar: negotiate('en')!, affinities: [], seed: 0, tone: 'plain', variants: 1 },
  limits: new Map(),
};
const wool = { attribute: 'material', value: 'wool', weight: 1 };

let writes: number;
beforeEach(() => {
  writes = 0;
});

function writing(): Composed {
  writes++;
  return { texts: write(product('a'), wanted, { catalog: EMPTY_CATALOG_LEXICON, policy }) };
}
const policy = { version: '0', rules: [] };

it('gives the same request the same text, without writing it again', () => {
  const cache = new ComposedCache({ maxEntries: 10, maxBytes: 1e6 });
  const first = cache.get('shop', product('a'), wanted, '0', writing);
  expect(cache.get('shop', product('a'), { ...wanted }, '0', writing)).toBe(first);
  expect(writes).toBe(1);
});

it.each<[string, string, ReturnType<typeof product>, Partial<Wanted>, string]>([
  ['another tenant', 'other', product('a'), {}, '0'],
  ['another item', 'shop', product('b'), {}, '0'],
  ['another price', 'shop', product('a', 100), {}, '0'],
  ['another policy', 'shop', product('a'), {}, '1'],
  ['another channel', 'shop', product('a'), { channel: 'card' }, '0'],
  ['another locale', 'shop', product('a'), { grammar: negotiate('de')! }, '0'],
  ['another seed', 'shop', product('a'), { seed: 1 }, '0'],
  ['another tone', 'shop', product('a'), { tone: 'warm' }, '0'],
  ['other limits', 'shop', product('a'), { limits: new Map([['headline', 20]]) }, '0'],
  ['more variants', 'shop', product('a'), { variants: 2 }, '0'],
  ['a question', 'shop', product('a'), { question: 'is it warm?' }, '0'],
  ['an affinity', 'shop', product('a'), { affinities: [wool] }, '0'],
])('writes for %s', (_, tenant, facts, parts, version) => {
  const cache = new ComposedCache({ maxEntries: 10, maxBytes: 1e6 });
  cache.get('shop', product('a'), wanted, '0', writing);
  cache.get(tenant, facts, { ...wanted, ...parts }, version, writing);
  expect(writes).toBe(2);
});

it('keeps no more than it may, and drops what was not asked for the longest', () => {
  const cache = new ComposedCache({ maxEntries: 3, maxBytes: 1e6 });
  const ask = (itemId: string) => cache.get('shop', product(itemId), wanted, '0', writing);
  for (const itemId of ['a', 'b', 'c', 'a', 'd']) ask(itemId);
  expect([writes, cache.size.entries]).toEqual([4, 3]);
  ask('a');
  expect(writes).toBe(4);
  ask('b');
  expect(writes).toBe(5);
  const small = new ComposedCache({ maxEntries: 1_000, maxBytes: 3 * cache.size.bytes });
  for (let n = 0; n < 50; n++) small.get('shop', product(`i${n}`), wanted, '0', writing);
  expect(small.size.bytes).toBeLessThanOrEqual(3 * cache.size.bytes);
  expect(small.size.entries).toBeGreaterThan(1);
});

it('forgets a changed item whole, and no other', () => {
  const cache = new ComposedCache({ maxEntries: 10, maxBytes: 1e6 });
  for (const seed of [1, 2]) cache.get('shop', product('a'), { ...wanted, seed }, '0', writing);
  cache.get('shop', product('b'), wanted, '0', writing);
  cache.drop('shop', 'a');
  cache.drop('other', 'b');
  expect(cache.size.entries).toBe(1);
  cache.drop('shop', 'b');
  expect(cache.size).toEqual({ entries: 0, bytes: 0 });
});
