import { createInMemoryCatalog } from '@attune/catalog-store';
import { type CatalogItem, itemChange } from '@attune/contracts';
import { createInMemoryCopy, createInMemoryPolicies, type OutboxMessage } from '@attune/copy-store';
import { extractFacts, negotiate } from '@attune/copy-generation';
import { Unavailable } from '@attune/grpc-transport';
import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { CatalogFacts } from './catalog-facts';
import { CatalogKnowledge } from './catalog-knowledge';
import { ComposedCache } from './composed-cache';
import { createMetrics } from './metrics';
import { DEFAULT_POLICY } from './policy';
import { Publisher } from './publisher';
import type { TenantCopy } from './tenant-copy';

const PLACE = { channel: 'ad', grammar: negotiate('en')! } as const;
const { signal } = new AbortController();
const tenant: TenantCopy = {
  ...{ name: 'shop', knowledge: new CatalogKnowledge(), policy: DEFAULT_POLICY, isBegun: true },
  begun: Promise.resolve(),
};
const shirt = (n: number, material: string): CatalogItem => ({
  ...{ itemId: `shirt-${n}`, title: `Oxford Shirt ${n}`, brand: 'Nordwind', categoryPath: ['Shirts'], inStock: true },
  attributes: { material },
});

/** A shop over stores in memory, with published texts of so many shirts; every change of a text is counted. */
async function shopOf(items: number) {
  const catalog = createInMemoryCatalog();
  let changes = 0;
  const store = async (changed: readonly CatalogItem[]) => {
    const at = new Date(Date.now() + ++changes).toISOString();
    await catalog.apply(
      changed.map((item, n) => {
        const eventId = `3f0c1f0e-6c0a-4a5e-9${String(changes).padStart(3, '0')}-${String(n).padStart(12, '0')}`;
        const stamps = { eventId, occurredAt: at, receivedAt: at };
        return itemChange.parse({ type: 'item_upserted', tenant: 'shop', ...stamps, item });
      }),
    );
    return catalog.changesAfter('shop', 0, 10_000);
  };
  const inMemory = createInMemoryCopy();
  const writes: string[] = [];
  const copies: typeof inMemory = {
    ...inMemory,
    withdraw: (...args: Parameters<typeof inMemory.withdraw>) => {
      writes.push('withdraw');
      return inMemory.withdraw(...args);
    },
    withdrawMany: (...args: Parameters<typeof inMemory.withdrawMany>) => {
      writes.push('withdrawMany');
      return inMemory.withdrawMany(...args);
    },
  };
  const catalogFacts = new CatalogFacts(
    catalog,
    { maxItems: 10, freshMs: 60_000, staleMs: 60_000, readTimeoutMs: 1_000 },
    { read: () => undefined, catalogAway: () => undefined },
  );
  const publisher = new Publisher({
    ...{ copies, policies: createInMemoryPolicies(), catalogFacts, logger: pino({ level: 'silent' }) },
    composed: new ComposedCache({ maxEntries: 10, maxBytes: 1e6 }),
    metrics: createMetrics(new Registry()),
  });
  const shirts = Array.from({ length: items }, (_, n) => shirt(n, 'Linen'));
  await store(shirts);
  for (const item of shirts) await publisher.publish(tenant, extractFacts(item), PLACE, 'anna');
  const ids = shirts.map(({ itemId }) => itemId);
  const openVersions = async () => (await copies.openOf('shop', ids)).map(({ productVersion }) => productVersion);
  const versionOf = (item: CatalogItem) => extractFacts(item).version;
  return { publisher, copies, store, writes, openVersions, versionOf };
}

it('takes the texts of an import’s many items back before it writes one of them anew', async () => {
  const { publisher, store, copies, writes, openVersions, versionOf } = await shopOf(40);
  const changed = Array.from({ length: 39 }, (_, n) => shirt(n, 'Cotton'));
  await publisher.itemsChanged(tenant, await store(changed));
  expect(writes).toEqual(['withdrawMany']);
  expect(await openVersions()).toEqual([versionOf(shirt(39, 'Linen'))]);
  // What a process that ended here has left is found by the next one.
  expect(await copies.dueForRewrite('shop', 100)).toHaveLength(39);
  await publisher.rewriteDue(tenant, signal);
  expect((await openVersions()).sort()).toEqual([...changed, shirt(39, 'Linen')].map(versionOf).sort());
  expect(await copies.dueForRewrite('shop', 100)).toEqual([]);
});

it('replaces the text of a single item in one step, so that no shop is without it for a moment', async () => {
  const { publisher, store, copies, writes } = await shopOf(1);
  const messages: (object | null)[] = [];
  const send = (batch: OutboxMessage[]) => Promise.resolve(void messages.push(...batch.map(({ message }) => message)));
  const takeTurn = () => Promise.resolve({ send, end: () => undefined });
  await copies.drain(100, takeTurn);
  messages.length = 0;
  await publisher.itemsChanged(tenant, await store([shirt(0, 'Cotton')]));
  expect(writes).toEqual(['withdraw']);
  await copies.drain(100, takeTurn);
  expect(messages).toEqual([expect.objectContaining({ itemId: 'shirt-0' })]);
});

it('writes anew about the facts of now, where an item changed again while it waited for it', async () => {
  const { publisher, store, openVersions, versionOf } = await shopOf(12);
  const made = (material: string) => Array.from({ length: 12 }, (_, n) => shirt(n, material));
  await publisher.itemsChanged(tenant, await store(made('Cotton')));
  await publisher.itemsChanged(tenant, await store(made('Silk')));
  await publisher.rewriteDue(tenant, signal);
  expect((await openVersions()).sort()).toEqual(made('Silk').map(versionOf).sort());
});

describe('an item at whose texts the work fails, whatever is tried', () => {
  const POISON = 'shirt-3';
  const fault = new TypeError('this text cannot be looked at');

  it.each([
    ['many', 40],
    ['a few', 5],
  ])('does not keep what is wrong of the others before shoppers: of %s', async (_, items) => {
    const { publisher, store, copies, openVersions, versionOf } = await shopOf(items);
    const whole = { ...copies };
    copies.withdraw = (...args) => (args[1] === POISON ? Promise.reject(fault) : whole.withdraw(...args));
    copies.withdrawMany = (...args) => (args[1].has(POISON) ? Promise.reject(fault) : whole.withdrawMany(...args));
    const changed = Array.from({ length: items }, (_, n) => shirt(n, 'Cotton'));
    const old = shirt(3, 'Linen');
    await publisher.itemsChanged(tenant, await store(changed));
    await publisher.rewriteDue(tenant, signal);
    const now = changed.map((item) => versionOf(item.itemId === POISON ? old : item));
    expect((await openVersions()).sort()).toEqual(now.sort());
    // Once the fault is mended, its text goes, too.
    Object.assign(copies, whole);
    await publisher.settleRest();
    expect((await openVersions()).sort()).toEqual(changed.map(versionOf).sort());
  });

  it('is withdrawn also when no other text can be written', async () => {
    const { publisher, store, openVersions, versionOf } = await shopOf(2);
    const knowledge = Object.defineProperty(new CatalogKnowledge(), 'lexicon', {
      get: () => {
        throw fault;
      },
    });
    await publisher.itemsChanged({ ...tenant, knowledge }, await store([shirt(0, 'Cotton')]));
    expect(await openVersions()).toEqual([versionOf(shirt(1, 'Linen'))]);
  });

  it('does not keep the others from being written anew, for ever', async () => {
    const { publisher, store, copies, openVersions, versionOf } = await shopOf(12);
    const changed = Array.from({ length: 12 }, (_, n) => shirt(n, 'Cotton'));
    await publisher.itemsChanged(tenant, await store(changed));
    const whole = { ...copies };
    copies.rewrite = (...args) =>
      args[1] === POISON && args[2].length > 0 ? Promise.reject(fault) : whole.rewrite(...args);
    await publisher.rewriteDue(tenant, signal);
    const others = changed.filter(({ itemId }) => itemId !== POISON);
    expect((await openVersions()).sort()).toEqual(others.map(versionOf).sort());
    expect(await copies.dueForRewrite('shop', 100)).toEqual([]);
  });

  it('does not keep a new policy from the others', async () => {
    const { publisher, copies } = await shopOf(5);
    const whole = { ...copies };
    copies.withdraw = (...args) => (args[1] === POISON ? Promise.reject(fault) : whole.withdraw(...args));
    const rule = { claimClass: 'eco', locale: '*', words: 'linen', rule: 'banned' } as const;
    const policy = { ...DEFAULT_POLICY, version: '7', claims: { version: '7', rules: [rule] } };
    await publisher.policyChanged(tenant, policy, signal);
    const left = await copies.openUnderOtherPolicy('shop', '7', 100);
    expect(left.map(({ itemId }) => itemId)).toEqual([POISON]);
  });
});

it('is looked at again once the database is back, and costs one try as long as it is away', async () => {
  const { publisher, store, copies, openVersions } = await shopOf(5);
  const whole = { ...copies };
  const asked = jest.fn(() => Promise.reject(new Unavailable('away')));
  copies.openOf = asked;
  const changed = Array.from({ length: 5 }, (_, n) => shirt(n, 'Cotton'));
  await store(changed);
  for (const { itemId } of changed) await publisher.settle(tenant, itemId);
  asked.mockClear();
  await publisher.settleRest();
  expect(asked).toHaveBeenCalledTimes(1);
  Object.assign(copies, whole);
  await publisher.settleRest();
  expect(new Set(await openVersions()).size).toBe(5);
});

it('ends between two items when it is told to, also in the middle of many', async () => {
  const { publisher, store, copies } = await shopOf(50);
  await publisher.itemsChanged(tenant, await store(Array.from({ length: 50 }, (_, n) => shirt(n, 'Cotton'))));
  const stopping = new AbortController();
  const whole = { ...copies };
  copies.rewrite = (...args) => {
    stopping.abort();
    return whole.rewrite(...args);
  };
  await expect(publisher.rewriteDue(tenant, stopping.signal)).rejects.toThrow('aborted');
  // Whoever starts next finds what is left.
  expect(await copies.dueForRewrite('shop', 100)).toHaveLength(49);
});
