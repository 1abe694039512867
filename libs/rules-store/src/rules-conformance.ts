import {
  KEPT_VERSIONS,
  MAX_PLACES,
  RulesConflict,
  type RulesReader,
  type RulesWriter,
  TooManyPlaces,
} from './rules-store';

/** What every store of rules must do. `open` gives an empty one. */
export function describeRules(name: string, open: () => Promise<RulesReader & RulesWriter>): void {
  describe(`${name}: a store of rules`, () => {
    let store: RulesReader & RulesWriter;
    const tenant = 'default';

    beforeEach(async () => {
      store = await open();
    });

    test('gives the newest version of each place, and the older ones to go back to', async () => {
      await store.put(tenant, 'home', { diversity: 0.1 }, 0);
      await store.put(tenant, 'home', { diversity: 0.2 }, 1);
      await store.put(tenant, 'cart', { filter: 'inStock' }, 0);
      expect(await store.current(tenant)).toMatchObject([
        { place: 'cart', version: 1, book: { filter: 'inStock' } },
        { place: 'home', version: 2, book: { diversity: 0.2 } },
      ]);
      expect((await store.versions(tenant, 'home')).map(({ version, book }) => [version, book])).toEqual([
        [2, { diversity: 0.2 }],
        [1, { diversity: 0.1 }],
      ]);
      expect((await store.current(tenant))[0].changedAt.getTime()).toBeLessThanOrEqual(Date.now() + 1_000);
    });

    test('has nothing where nothing was put, and mixes no tenants', async () => {
      await store.put('shop-b', 'home', {}, 0);
      expect(await store.current(tenant)).toEqual([]);
      expect(await store.versions(tenant, 'home')).toEqual([]);
    });

    test('takes one of two changes to the same version, and refuses the other', async () => {
      await store.put(tenant, 'home', {}, 0);
      const both = await Promise.allSettled([1, 2].map((n) => store.put(tenant, 'home', { diversity: n / 10 }, 1)));
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = both.find((one) => one.status === 'rejected');
      expect(refused?.reason).toBeInstanceOf(RulesConflict);
      for (const expected of [0, 1, 7, 2 ** 31 - 1])
        await expect(store.put(tenant, 'home', {}, expected)).rejects.toThrow(RulesConflict);
      expect((await store.current(tenant))[0].version).toBe(2);
    });

    test('keeps a hundred versions, and rules for a hundred places', async () => {
      for (let version = 0; version < KEPT_VERSIONS + 3; version++)
        await store.put(tenant, 'home', { version }, version);
      const kept = (await store.versions(tenant, 'home')).map(({ version }) => version);
      expect([kept.length, kept[0], kept.at(-1)]).toEqual([KEPT_VERSIONS, KEPT_VERSIONS + 3, 4]);
      for (let n = 1; n < MAX_PLACES; n++) await store.put(tenant, `place-${n}`, {}, 0);
      await expect(store.put(tenant, 'one-more', {}, 0)).rejects.toThrow(TooManyPlaces);
      expect((await store.put(tenant, 'place-1', {}, 1)).version).toBe(2);
    });
  });
}
