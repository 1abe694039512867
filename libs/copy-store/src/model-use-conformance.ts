import fc from 'fast-check';
import type { ModelUseLedger } from './model-use';

/** A ledger, and what makes it tomorrow. */
export interface OpenLedger {
  ledger: ModelUseLedger;
  nextDay: () => Promise<void>;
}

const counted = { day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string };

/** What every ledger of use must do. `open` gives an empty one. */
export function describeModelUse(name: string, open: () => Promise<OpenLedger>): void {
  describe(`${name}: a ledger of what is used of a model`, () => {
    let ledger: ModelUseLedger;
    let nextDay: () => Promise<void>;
    beforeEach(async () => {
      ({ ledger, nextDay } = await open());
    });

    test('stops a tenant whose calls are used up, and no other, until the next day', async () => {
      const take = (tenant: string) => ledger.take(tenant, 1, { calls: 2, tokens: 1_000 });
      expect([await take('one'), await take('one'), await take('one')]).toEqual([
        ...[counted, counted, { missing: 'calls' }],
      ]);
      expect(await take('other')).toEqual(counted);
      await nextDay();
      expect(await take('one')).toEqual(counted);
    });

    test('lets nobody call where nothing may be used', async () => {
      expect(await ledger.take('one', 1, { calls: 0, tokens: 9 })).toEqual({ missing: 'calls' });
      expect(await ledger.take('one', 1, { calls: 9, tokens: 0 })).toEqual({ missing: 'tokens' });
    });

    test('gives back what a call took and did not use, on the day on which it took it', async () => {
      const take = (tokens: number) => ledger.take('one', tokens, { calls: 100, tokens: 34 });
      const first = await take(20);
      if ('missing' in first) throw new Error('was not counted');
      expect(await take(15)).toEqual({ missing: 'tokens' });
      await ledger.settle('one', first.day, 20, 15);
      expect(await take(20)).toEqual({ missing: 'tokens' });
      expect(await take(19)).toEqual(counted);
      await nextDay();
      await ledger.settle('one', first.day, 15, 0);
      expect(await take(35)).toEqual({ missing: 'tokens' });
      expect(await take(34)).toEqual(counted);
    });

    test('lets no more through than a day has, however many ask at once', async () => {
      const asked = Array.from({ length: 40 }, () => ledger.take('one', 7, { calls: 10, tokens: 1_000 }));
      expect((await Promise.all(asked)).filter((one) => 'day' in one)).toHaveLength(10);
      const tokens = Array.from({ length: 40 }, () => ledger.take('other', 7, { calls: 1_000, tokens: 50 }));
      expect((await Promise.all(tokens)).filter((one) => 'day' in one)).toHaveLength(7);
    });

    test('never lets through more calls or tokens than a day has, in whatever order calls begin and end', async () => {
      let tenants = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.boolean())), async (calls) => {
          const tenant = `tenant ${tenants++}`;
          const open: (() => Promise<void>)[] = [];
          let [begun, used] = [0, 0];
          for (const [taken, part, endsAtOnce] of calls) {
            const call = await ledger.take(tenant, taken, { calls: 10, tokens: 100 });
            if ('day' in call) {
              begun++;
              used += Math.min(taken, part);
              open.push(() => ledger.settle(tenant, call.day, taken, Math.min(taken, part)));
            }
            if (endsAtOnce) await open.pop()?.();
          }
          for (const end of open) await end();
          expect(begun).toBeLessThanOrEqual(10);
          expect(used).toBeLessThanOrEqual(100);
          // All that was not used is there for others, and no more.
          if (begun === 10) return;
          const rest = 100 - used;
          expect(await ledger.take(tenant, rest + 1, { calls: 10, tokens: 100 })).toEqual({ missing: 'tokens' });
          expect(await ledger.take(tenant, rest, { calls: 10, tokens: 100 })).toEqual(counted);
        }),
        { numRuns: 50 },
      );
    });
  });
}
