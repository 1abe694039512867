import { createInMemoryPolicies } from '@attune/copy-store';
import { pino } from 'pino';
import { CatalogKnowledge } from './catalog-knowledge';
import { DEFAULT_POLICY, policyOf } from './policy';
import { followPolicy } from './policy-follower';
import type { TenantCopy } from './tenant-copy';

const { signal } = new AbortController();
const silent = pino({ level: 'silent' });
let tenant: TenantCopy;
let policies: ReturnType<typeof createInMemoryPolicies>;
let checked: string[];
const policyChanged = (_tenant: TenantCopy, { version }: { version: string }) =>
  Promise.resolve(void checked.push(version));

beforeEach(() => {
  tenant = {
    ...{ name: 'shop', knowledge: new CatalogKnowledge(), policy: DEFAULT_POLICY, isBegun: true },
    begun: Promise.resolve(),
  };
  policies = createInMemoryPolicies();
  checked = [];
});

it('puts a new policy in force, and has what was published checked once', async () => {
  const poll = followPolicy(tenant, { policies, policyChanged, logger: silent }, signal, () => undefined);
  await poll();
  await policies.putPolicy('shop', {}, 0, 'anna');
  await poll();
  await poll();
  expect([tenant.policy.version, checked]).toEqual(['1', ['0', '1']]);
});

it('goes on taking texts back by a policy of a later release, and logs once what it cannot follow', async () => {
  const logged: object[] = [];
  const logger = pino({}, { write: (line: string) => logged.push(JSON.parse(line) as object) });
  const poll = followPolicy(tenant, { policies, policyChanged, logger }, signal, () => undefined);
  await policies.putPolicy('shop', { claimRules: [{ rule: 'of the future' }] }, 0, 'anna');
  await poll();
  await poll();
  expect([tenant.policy.version, checked]).toEqual(['1~', ['1~']]);
  expect(logged).toMatchObject([{ level: 50, version: 1, unknown: ['claimRules[0]'] }]);
});

it('checks again what could not be checked', async () => {
  let fails = true;
  const failing = (...change: Parameters<typeof policyChanged>) =>
    fails ? Promise.reject(new Error('connection refused')) : policyChanged(...change);
  const poll = followPolicy(tenant, { policies, policyChanged: failing, logger: silent }, signal, () => undefined);
  await expect(poll()).rejects.toThrow('refused');
  fails = false;
  await poll();
  expect(checked).toEqual(['0']);
});

it('does not bring back the policy that it read before somebody put another one in force', async () => {
  const told: string[] = [];
  const slow = {
    currentPolicy: async (name: string) => {
      const read = await policies.currentPolicy(name);
      if (read) return read;
      tenant.policy = policyOf(await policies.putPolicy('shop', {}, 0, 'anna'));
      return read;
    },
  };
  const poll = followPolicy(tenant, { policies: slow, policyChanged, logger: silent }, signal, () =>
    told.push(tenant.policy.version),
  );
  await poll();
  expect(tenant.policy.version).toBe('1');
  await poll();
  expect([told, checked]).toEqual([['1', '1'], ['1']]);
});
