import { PolicyConflict, type PolicyReader, type PolicyWriter } from './policy-store';

/** What every store of policies must do. `open` gives an empty one. */
export function describePolicies(name: string, open: () => Promise<PolicyReader & PolicyWriter>): void {
  describe(`${name}: a store of policies`, () => {
    test('gives the newest version of a tenant’s policy, and takes one of two changes to the same version', async () => {
      const store = await open();
      expect(await store.currentPolicy('default')).toBeUndefined();
      expect(await store.putPolicy('default', { a: 1 }, 0, 'anna')).toMatchObject({ version: 1, policy: { a: 1 } });
      const both = await Promise.allSettled([2, 3].map((a) => store.putPolicy('default', { a }, 1, 'anna')));
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(both.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(PolicyConflict);
      for (const expected of [0, 1, 9]) {
        await expect(store.putPolicy('default', {}, expected, 'ben')).rejects.toThrow(PolicyConflict);
      }
      expect((await store.currentPolicy('default'))?.version).toBe(2);
      expect(await store.currentPolicy('shop-b')).toBeUndefined();
    });
  });
}
