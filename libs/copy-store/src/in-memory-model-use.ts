import type { ModelUseLedger } from './model-use';

/** What was used, for as long as the process lives: for tests. @param now milliseconds since 1970, UTC */
export function createInMemoryModelUse(now: () => number = Date.now): ModelUseLedger {
  const used = new Map<string, { calls: number; tokens: number }>();
  const usedOn = (tenant: string, day: string) => used.get(`${tenant} ${day}`) ?? { calls: 0, tokens: 0 };

  /* eslint-disable @typescript-eslint/require-await -- the interface is that of a database */
  return {
    async take(tenant, tokens, most) {
      const day = new Date(now()).toISOString().slice(0, 10);
      const { calls, tokens: before } = usedOn(tenant, day);
      if (calls >= most.calls) return { missing: 'calls' };
      if (before + tokens > most.tokens) return { missing: 'tokens' };
      used.set(`${tenant} ${day}`, { calls: calls + 1, tokens: before + tokens });
      return { day };
    },

    async settle(tenant, day, taken, usedTokens) {
      const { calls, tokens } = usedOn(tenant, day);
      used.set(`${tenant} ${day}`, { calls, tokens: tokens + usedTokens - taken });
    },
  };
  /* eslint-enable @typescript-eslint/require-await */
}
