import {
  KEPT_DELETED_PLACES,
  KEPT_VERSIONS,
  MAX_PLACES,
  NoRules,
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

    test('gives those that the caller has not seen, and one version of a place', async () => {
      await store.put(tenant, 'home', { diversity: 0.1 }, 0);
      await store.put(tenant, 'home', { diversity: 0.2 }, 1);
      await store.put(tenant, 'cart', {}, 0);
      const unseen = async (seen: Record<string, number>) =>
        (await store.current(tenant, new Map(Object.entries(seen)))).map(({ place, version }) => [place, version]);
      expect(await unseen({ home: 2, cart: 1 })).toEqual([]);
      expect(await unseen({ home: 2, cart: 1, gone: 7 })).toEqual([['gone', 0]]);
      expect(await unseen({ home: 1, cart: 1 })).toEqual([['home', 2]]);
      expect(await unseen({ home: 3 })).toEqual([
        ['cart', 1],
        ['home', 2],
      ]);
      expect(await store.version(tenant, 'home')).toMatchObject({ version: 2, book: { diversity: 0.2 } });
      expect(await store.version(tenant, 'home', 1)).toMatchObject({ version: 1, book: { diversity: 0.1 } });
      expect(await store.version(tenant, 'home', 3)).toBeUndefined();
      expect(await store.version(tenant, 'elsewhere')).toBeUndefined();
    });

    test('lists the newest versions that fit in 3 MiB', async () => {
      const filter = 'x'.repeat(400_000);
      for (let version = 0; version < 10; version++) await store.put(tenant, 'home', { filter }, version);
      expect((await store.versions(tenant, 'home')).map(({ version }) => version)).toEqual([10, 9, 8, 7, 6, 5, 4]);
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

    test('takes no more places than that from several at once', async () => {
      for (let n = 1; n < MAX_PLACES; n++) await store.put(tenant, `place-${n}`, {}, 0);
      const puts = await Promise.allSettled(['a', 'b', 'c', 'd'].map((place) => store.put(tenant, place, {}, 0)));
      expect(puts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await store.current(tenant)).toHaveLength(MAX_PLACES);
    });

    describe('from which rules are deleted', () => {
      test('tells it as a version without rules, and keeps those before it to be put again', async () => {
        await store.put(tenant, 'home', { diversity: 0.1 }, 0);
        const deletion = await store.delete(tenant, 'home', 1);
        expect(deletion).toMatchObject({ place: 'home', version: 2 });
        expect(deletion.book).toBeUndefined();
        expect(await store.current(tenant, new Map([['home', 1]]))).toEqual([deletion]);
        expect(await store.current(tenant, new Map([['home', 2]]))).toEqual([]);
        expect(await store.version(tenant, 'home')).toEqual(deletion);
        const [newest, before] = await store.versions(tenant, 'home');
        expect([newest, before.book]).toEqual([deletion, { diversity: 0.1 }]);
        expect(await store.put(tenant, 'home', before.book!, 2)).toMatchObject({
          version: 3,
          book: { diversity: 0.1 },
        });
      });

      test('has nothing to delete twice, nor where there never were rules', async () => {
        await expect(store.delete(tenant, 'home', 1)).rejects.toThrow(NoRules);
        await store.put('shop-b', 'home', {}, 0);
        await expect(store.delete(tenant, 'home', 1)).rejects.toThrow(NoRules);
        await store.put(tenant, 'home', {}, 0);
        await store.delete(tenant, 'home', 1);
        await expect(store.delete(tenant, 'home', 2)).rejects.toThrow(NoRules);
        expect((await store.version(tenant, 'home'))?.version).toBe(2);
        expect((await store.version('shop-b', 'home'))?.book).toEqual({});
      });

      test('refuses who has not seen the newest version, also of a change at the same time', async () => {
        await store.put(tenant, 'home', {}, 0);
        await store.put(tenant, 'home', { diversity: 0.1 }, 1);
        await expect(store.delete(tenant, 'home', 1)).rejects.toThrow(RulesConflict);
        const both = await Promise.allSettled([store.put(tenant, 'home', {}, 2), store.delete(tenant, 'home', 2)]);
        expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        expect(both.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(RulesConflict);
        // Who has seen what was there before the deletion does not bring it back without a look.
        await store.put(tenant, 'cart', {}, 0);
        await store.delete(tenant, 'cart', 1);
        for (const expected of [0, 1])
          await expect(store.put(tenant, 'cart', {}, expected)).rejects.toThrow(RulesConflict);
        await expect(store.delete(tenant, 'cart', 1)).rejects.toThrow(RulesConflict);
      });

      test('has room for another place, until the deleted one is to come back', async () => {
        for (let n = 0; n < MAX_PLACES; n++) await store.put(tenant, `place-${n}`, {}, 0);
        await store.delete(tenant, 'place-0', 1);
        await store.put(tenant, 'one-more', {}, 0);
        await expect(store.put(tenant, 'place-0', {}, 2)).rejects.toThrow(TooManyPlaces);
        await store.delete(tenant, 'one-more', 1);
        expect((await store.put(tenant, 'place-0', {}, 2)).version).toBe(3);
      });

      test('keeps those of the hundred places that were deleted last', async () => {
        for (let n = 0; n <= KEPT_DELETED_PLACES; n++) {
          await store.put(tenant, `place-${n}`, {}, 0);
          await store.delete(tenant, `place-${n}`, 1);
        }
        expect(await store.versions(tenant, 'place-0')).toEqual([]);
        expect(await store.versions(tenant, 'place-1')).toHaveLength(2);
        // Who has not heard of the deletion hears that there is nothing any more.
        const heard = await store.current(tenant, new Map(Array.from({ length: 101 }, (_, n) => [`place-${n}`, 2])));
        expect(heard.map(({ place, version, book }) => [place, version, book])).toEqual([['place-0', 0, undefined]]);
      });
    });

    test('changes nothing for a caller who has gone', async () => {
      await store.put(tenant, 'home', {}, 0);
      const options = { signal: AbortSignal.abort(new Error('gone')) };
      await expect(store.put(tenant, 'home', { diversity: 0.1 }, 1, options)).rejects.toThrow('gone');
      await expect(store.delete(tenant, 'home', 1, options)).rejects.toThrow('gone');
      await expect(store.version(tenant, 'home', 1, options)).rejects.toThrow('gone');
      await expect(store.versions(tenant, 'home', options)).rejects.toThrow('gone');
      expect(await store.version(tenant, 'home')).toMatchObject({ version: 1, book: {} });
    });
  });
}
