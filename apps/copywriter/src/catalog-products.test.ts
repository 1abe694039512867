import { randomUUID } from 'node:crypto';
import { createInMemoryCatalog } from '@attune/catalog-store';
import { itemChange } from '@attune/contracts';
import { extractFacts } from '@attune/copy-generation';
import { CatalogFacts } from './catalog-facts';
import { catalogInStock, type CatalogProduct, productsOf } from './catalog-products';

jest.mock('@attune/copy-generation', () => {
  const actual = jest.requireActual<{ extractFacts: typeof extractFacts }>('@attune/copy-generation');
  return { ...actual, extractFacts: jest.fn(actual.extractFacts) };
});

const { signal } = new AbortController();
const ITEMS = ['a', 'b', 'c'];
let now = 0;
/** How long each look at the clock takes. */
let lagMs = 0;
let changes = 0;

const clock = () => (now += lagMs);

/** A shop that sells three lamps, and the ways in which their facts come one after the other. */
async function open() {
  const catalog = createInMemoryCatalog();
  const change = (fields: object) => {
    const at = new Date(changes++).toISOString();
    const whole = { eventId: randomUUID(), tenant: 'shop', occurredAt: at, receivedAt: at, ...fields };
    return catalog.apply([itemChange.parse(whole)]);
  };
  const store = (itemId: string, material: string) =>
    change({ type: 'item_upserted', item: { itemId, title: 'Lamp', attributes: { material } } });
  for (const itemId of ITEMS) await store(itemId, 'Brass');
  const options = { maxItems: 10, freshMs: 1_000, staleMs: 1_000, readTimeoutMs: 1_000 };
  const facts = new CatalogFacts(catalog, options, { read: () => undefined, catalogAway: () => undefined });
  const ways = {
    'by their ids': () => productsOf(facts, 'shop', ITEMS, signal, clock),
    'all in stock': () => catalogInStock(catalog, 'shop', signal, clock),
  };
  return { ways, store, remove: (itemId: string) => change({ type: 'item_removed', itemId }) };
}

beforeEach(() => {
  lagMs = 0;
});

const said = ({ itemId, product }: CatalogProduct) =>
  `${itemId} ${product?.facts.map(({ values }) => values.join()).join() ?? 'none'}`;

describe.each(['by their ids', 'all in stock'] as const)('products, %s', (way) => {
  it('are as they stand when a slow caller asks for the next one', async () => {
    const { ways, store, remove } = await open();
    const products = ways[way]();
    const first = await products.next();
    await store('b', 'Steel');
    await remove('c');
    now += 1_001;
    const rest: CatalogProduct[] = [];
    for await (const one of products) rest.push(one);
    expect([first.value as CatalogProduct, ...rest].map(said)).toEqual([
      ...['a Brass', 'b Steel'],
      ...(way === 'by their ids' ? ['c none'] : []),
    ]);
  });

  it('have their facts read one by one: of long descriptions that takes a while, in which nobody else is answered', async () => {
    const { ways } = await open();
    jest.mocked(extractFacts).mockClear();
    await ways[way]().next();
    expect(extractFacts).toHaveBeenCalledTimes(1);
  });

  it.each([0, 5_000])('come once each, though every read takes %d ms', async (readMs) => {
    const { ways } = await open();
    lagMs = readMs;
    const all: CatalogProduct[] = [];
    for await (const one of ways[way]()) all.push(one);
    expect(all.map(said)).toEqual(['a Brass', 'b Brass', 'c Brass']);
  });
});
