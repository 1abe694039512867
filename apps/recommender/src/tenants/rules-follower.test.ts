import type { RuleBook } from '@attune/recommendation';
import { createInMemoryRules } from '@attune/rules-store';
import fc from 'fast-check';
import { pino } from 'pino';
import { followRules } from './rules-follower';
import { TenantShop } from './tenant-shop';
import { longestWait } from '../testing/test-harness';

const logger = pino({ level: 'silent' });

/** A filter that compares an item so many times: each asks for another attribute. */
const comparing = (times: number) => Array.from({ length: times }, (_, n) => `attributes.a${n} = "wine"`).join(' or ');
const wine = { itemId: 'wine', title: 'Wine', categoryPath: [], inStock: true, attributes: { a300: 'wine' } };

describe('the rules', () => {
  it('are taken over version by version; those that cannot be followed are refused, and the ones before stay', async () => {
    const store = createInMemoryRules();
    const shop = new TenantShop('default');
    const follow = followRules(shop, store, logger);
    await follow();
    expect(shop.rules.size).toBe(0);
    await store.put('default', 'home', { diversity: 0.5 }, 0);
    await store.put('other', 'cart', { diversity: 0.1 }, 0);
    await follow();
    expect([...shop.rules].map(([place, { version, rules }]) => [place, version, rules.diversity])).toEqual([
      ['home', 1, 0.5],
    ]);
    // As a later release might have stored it.
    await store.put('default', 'home', { filter: 'an operator of the future' }, 1);
    await follow();
    expect(shop.rules.get('home')?.version).toBe(1);
    await store.put('default', 'home', { diversity: 0.2 }, 2);
    await follow();
    expect(shop.rules.get('home')).toMatchObject({ version: 3, rules: { diversity: 0.2 } });
  });

  describe('that were stored before this release, or by a later one', () => {
    /** What a recommender that starts now follows of a place whose versions are these, oldest first. */
    const startedWith = async (...versions: (RuleBook & { deleted?: true })[]) => {
      const store = createInMemoryRules();
      for (const [n, { deleted, ...book }] of versions.entries()) {
        if (deleted) await store.delete('default', 'home', n);
        else await store.put('default', 'home', book, n);
      }
      const shop = new TenantShop('default');
      await followRules(shop, store, logger)();
      return shop.rules.get('home');
    };

    it('never show what their filter excludes, however often it compares an item', async () => {
      const followed = await startedWith({ filter: `not (${comparing(301)})`, diversity: 0.5 });
      expect(followed?.rules.diversity).toBe(0.5);
      expect(followed?.rules.filter?.(wine)).toBe(false);
      expect(followed?.leftOut).toEqual([]);
    });

    it('are followed but for the rules that cannot be, which are named', async () => {
      const boosts = [comparing(1), comparing(201), ...Array.from({ length: 5 }, () => comparing(200))];
      const followed = await startedWith({
        filter: 'not category = "Alcohol"',
        boosts: boosts.map((filter) => ({ filter, factor: 2 })),
        caps: [
          { by: 'brand', max: 2 },
          { by: 'supplier', max: 1 },
        ],
      });
      expect(followed?.rules.filter?.({ ...wine, categoryPath: ['Alcohol'] })).toBe(false);
      expect(followed?.rules.boosts).toHaveLength(5);
      expect(followed?.rules.caps).toHaveLength(1);
      expect(followed?.leftOut.map(({ field }) => field)).toEqual([
        'boosts[1].filter',
        'boosts[6].filter',
        'caps[1].by',
      ]);
    });

    it('whose filter cannot be read leave those before them in force, also after a restart', async () => {
      const future = { filter: 'an operator of the future' };
      const followed = await startedWith({ diversity: 0.1 }, { filter: 'inStock = false' }, future, future);
      expect(followed).toMatchObject({ version: 2, leftOut: [{ field: 'filter' }] });
      expect(followed?.rules.filter?.(wine)).toBe(false);
    });

    it('whose filter cannot be read show nothing where there were none before: it may exclude anything', async () => {
      const future = { filter: 'an operator of the future' };
      for (const versions of [[future], [{ diversity: 0.1 }, { deleted: true as const }, future]]) {
        const followed = await startedWith(...versions);
        expect(followed).toMatchObject({ version: versions.length, leftOut: [{ field: 'filter' }] });
        expect([true, false].map((inStock) => followed?.rules.filter?.({ ...wine, inStock }))).toEqual([false, false]);
      }
    });

    it('are looked at again when those before them could not be read', async () => {
      const store = createInMemoryRules();
      let isAway = true;
      const versions: typeof store.versions = (...asked) =>
        isAway ? Promise.reject(new Error('away')) : store.versions(...asked);
      await store.put('default', 'home', { diversity: 0.5 }, 0);
      await store.put('default', 'home', { filter: 'an operator of the future' }, 1);
      const shop = new TenantShop('default');
      const follow = followRules(shop, { ...store, versions }, logger);
      await expect(follow()).rejects.toThrow('away');
      isAway = false;
      await follow();
      expect(shop.rules.get('home')?.version).toBe(1);
    });
  });

  it('that are deleted are followed no more, until an older version is put again', async () => {
    const store = createInMemoryRules();
    const shop = new TenantShop('default');
    const follow = followRules(shop, store, logger);
    await store.put('default', 'home', { diversity: 0.5 }, 0);
    await store.put('default', 'cart', { diversity: 0.1 }, 0);
    await follow();
    await store.delete('default', 'home', 1);
    await follow();
    expect([...shop.rules.keys()]).toEqual(['cart']);
    await store.put('default', 'home', { diversity: 0.5 }, 2);
    await follow();
    expect(shop.rules.get('home')).toMatchObject({ version: 3, rules: { diversity: 0.5 } });
  });

  it('are followed no more when nothing of them is left, and again from their first version on', async () => {
    const shop = new TenantShop('default');
    let store = createInMemoryRules();
    const follow = followRules(shop, { ...store, current: (...asked) => store.current(...asked) }, logger);
    await store.put('default', 'home', { diversity: 0.5 }, 0);
    await follow();
    // As after the database was restored from a time before them.
    store = createInMemoryRules();
    await follow();
    expect(shop.rules.size).toBe(0);
    await store.put('default', 'home', { diversity: 0.2 }, 0);
    await follow();
    expect(shop.rules.get('home')).toMatchObject({ version: 1, rules: { diversity: 0.2 } });
  });

  it('are those of the store after any changes, deletions and outages', async () => {
    type Step = { kind: 'put' | 'delete' | 'follow' | 'outage'; place: string };
    const steps = fc.array(
      fc.record<Step>({
        kind: fc.constantFrom('put', 'put', 'delete', 'follow', 'outage'),
        place: fc.constantFrom('home', 'cart', 'footer'),
      }),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const store = createInMemoryRules();
        let isAway = false;
        const reader: Pick<typeof store, 'current'> = {
          current: (...asked) => (isAway ? Promise.reject(new Error('away')) : store.current(...asked)),
        };
        const shop = new TenantShop('default');
        const follow = followRules(shop, { ...store, ...reader }, logger);
        let changes = 0;
        for (const { kind, place } of taken) {
          const newest = await store.version('default', place);
          if (kind === 'put') await store.put('default', place, { diversity: ++changes / 100 }, newest?.version ?? 0);
          else if (kind === 'delete') await store.delete('default', place, newest?.version ?? 0).catch(() => undefined);
          else if (kind === 'outage') isAway = !isAway;
          else await follow().catch(() => undefined);
        }
        isAway = false;
        await follow();
        const wanted = (await store.current('default')).filter(({ book }) => book);
        const followed = [...shop.rules].map(([place, { version, rules }]) => [place, version, rules.diversity]);
        expect(followed.sort()).toEqual(
          wanted.map(({ place, version, book }) => [place, version, (book as { diversity: number }).diversity]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('of many places, as long as they may be, hold up no call while they are taken over', async () => {
    const store = createInMemoryRules();
    for (let place = 0; place < 20; place++) {
      const boosts = Array.from({ length: 50 }, (_, n) => ({
        filter: `attributes.sku in (${Array.from({ length: 1_000 }, (_, m) => `"${place} ${n} ${m}"`).join(',')})`,
        factor: 2,
      }));
      await store.put('default', `place-${place}`, { boosts }, 0);
    }
    const shop = new TenantShop('default');
    // Usually below 100; all at once they took more than a second.
    expect(await longestWait(followRules(shop, store, logger))).toBeLessThan(500);
    expect(shop.rules.size).toBe(20);
  }, 60_000);

  it('are read when they have changed, and not with every poll', async () => {
    const store = createInMemoryRules();
    const read: number[] = [];
    const counting: typeof store = {
      ...store,
      current: async (...asked) => {
        const books = await store.current(...asked);
        read.push(books.length);
        return books;
      },
    };
    const follow = followRules(new TenantShop('default'), counting, logger);
    await store.put('default', 'home', { diversity: 0.5 }, 0);
    await store.put('default', 'cart', { filter: 'an operator of the future' }, 0);
    await follow();
    await follow();
    await store.put('default', 'home', {}, 1);
    await follow();
    await follow();
    expect(read).toEqual([2, 0, 1, 0]);
  });
});
