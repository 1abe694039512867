import { createInMemoryCatalog, type CatalogReader } from '@attune/catalog-store';
import { type CatalogItem, itemChange } from '@attune/contracts';
import { Unavailable } from '@attune/grpc-transport';
import { CatalogFacts } from './catalog-facts';

const OPTIONS = { maxItems: 2, freshMs: 1_000, staleMs: 60_000, readTimeoutMs: 200 };
const signal = new AbortController().signal;

async function setUp() {
  const catalog = createInMemoryCatalog();
  const clock = { now: 0 };
  const sources: string[] = [];
  let failure: ((signal?: AbortSignal) => Promise<never>) | undefined;
  const reader: CatalogReader = {
    ...catalog,
    items: (tenant, itemIds, limited) => (failure ? failure(limited) : catalog.items(tenant, itemIds, limited)),
  };
  const listener = { read: (source: string) => void sources.push(source), catalogAway: () => undefined };
  const facts = new CatalogFacts(reader, OPTIONS, listener, () => clock.now);
  let changes = 0;
  const change = (fields: object) => {
    const at = new Date(1_700_000_000_000 + ++changes).toISOString();
    return catalog.apply([
      itemChange.parse({ eventId: crypto.randomUUID(), tenant: 'shop', occurredAt: at, receivedAt: at, ...fields }),
    ]);
  };
  const store = (itemId: string, title: string) =>
    change({ type: 'item_upserted', item: { itemId, title } satisfies Partial<CatalogItem> });
  const remove = (itemId: string) => change({ type: 'item_removed', itemId });
  const titleOf = async (itemId: string) => (await facts.get('shop', itemId, signal))?.name.values[0];
  for (const id of ['a', 'b', 'c']) await store(id, `Lamp ${id}`);
  return {
    ...{ clock, sources, facts, store, remove, titleOf },
    fail: (with_?: (signal?: AbortSignal) => Promise<never>) => (failure = with_),
  };
}

const refused = () => Promise.reject(new Error('connect ECONNREFUSED'));

describe('CatalogFacts', () => {
  it('tells of a change once an item is not fresh any more', async () => {
    const { titleOf, store, remove, clock, sources } = await setUp();
    await titleOf('a');
    await store('a', 'Other Lamp');
    clock.now = 999;
    expect(await titleOf('a')).toBe('Lamp a');
    clock.now = 1_000;
    expect(await titleOf('a')).toBe('Other Lamp');
    await remove('a');
    clock.now = 2_000;
    expect(await titleOf('a')).toBeUndefined();
    expect(sources).toEqual(['database', 'memory', 'database', 'database']);
  });

  it('gives the same facts of an item that is as it was, however often it is read: what was worked out of them is kept', async () => {
    const { facts, store, clock, sources } = await setUp();
    const first = await facts.get('shop', 'a', signal);
    clock.now = 1_000;
    expect(await facts.get('shop', 'a', signal)).toBe(first);
    await store('a', 'Other Lamp');
    clock.now = 2_000;
    expect(await facts.get('shop', 'a', signal)).not.toBe(first);
    expect(sources).toEqual(['database', 'database', 'database']);
  });

  it('lets an item from memory stand in for a while when the catalog is away, and no other', async () => {
    const { titleOf, fail, clock, sources } = await setUp();
    await titleOf('a');
    fail(refused);
    clock.now = 59_999;
    expect(await titleOf('a')).toBe('Lamp a');
    await expect(titleOf('b')).rejects.toThrow(Unavailable);
    clock.now = 60_000;
    await expect(titleOf('a')).rejects.toThrow(Unavailable);
    fail(undefined);
    expect(await titleOf('a')).toBe('Lamp a');
    expect(sources).toEqual(['database', 'stale', 'failed', 'failed', 'database']);
  });

  it('reads an item once while its catalog is followed, and again when it was dropped or nobody follows', async () => {
    const { facts, titleOf, store, clock, sources } = await setUp();
    await titleOf('a');
    clock.now = 5_000;
    facts.confirm('shop', 4_500);
    facts.confirm('other', 5_000);
    await titleOf('a');
    await store('a', 'Other Lamp');
    facts.drop('shop', 'a');
    expect(await titleOf('a')).toBe('Other Lamp');
    clock.now = 6_000;
    await titleOf('a');
    expect(sources).toEqual(['database', 'memory', 'database', 'database']);
  });

  it('does not let a removed item stand in', async () => {
    const { titleOf, remove, fail, clock } = await setUp();
    await titleOf('a');
    await remove('a');
    clock.now = 1_000;
    await titleOf('a');
    fail(refused);
    await expect(titleOf('a')).rejects.toThrow(Unavailable);
  });

  it('stops waiting for a catalog that does not answer', async () => {
    const { titleOf, fail, clock } = await setUp();
    await titleOf('a');
    clock.now = 1_000;
    fail(
      (limited) =>
        new Promise((_, reject) => limited?.addEventListener('abort', () => reject(limited.reason as Error))),
    );
    expect(await titleOf('a')).toBe('Lamp a');
  });

  it('ends with the caller’s reason when the caller has gone', async () => {
    const { facts, fail } = await setUp();
    const controller = new AbortController();
    fail(
      (limited) =>
        new Promise((_, reject) => limited?.addEventListener('abort', () => reject(limited.reason as Error))),
    );
    const asked = facts.get('shop', 'a', controller.signal);
    controller.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
  });

  it('keeps the items that were asked for last', async () => {
    const { titleOf, sources } = await setUp();
    for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await titleOf(id);
    expect(sources).toEqual(['database', 'database', 'memory', 'database', 'memory', 'database']);
  });

  it('keeps tenants apart', async () => {
    const { facts, titleOf } = await setUp();
    await titleOf('a');
    expect(await facts.get('other', 'a', signal)).toBeUndefined();
  });
});
