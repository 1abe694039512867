import { createInMemoryPolicies } from '@attune/copy-store';
import { CatalogKnowledge } from './catalog-knowledge';
import { DEFAULT_POLICY, policyOf } from './policy';
import { followPolicy } from './policy-follower';
import type { TenantCopy } from './tenants';

const { signal } = new AbortController();
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
  const poll = followPolicy(tenant, { policies, policyChanged }, signal, () => undefined);
  await poll();
  await policies.putPolicy('shop', {}, 0, 'anna');
  await poll();
  await poll();
  expect([tenant.policy.version, checked]).toEqual(['1', ['0', '1']]);
});

it('checks again what could not be checked', async () => {
  let fails = true;
  const failing = (...change: Parameters<typeof policyChanged>) =>
    fails ? Promise.reject(new Error('connection refused')) : policyChanged(...change);
  const poll = followPolicy(tenant, { policies, policyChanged: failing }, signal, () => undefined);
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
  const poll = followPolicy(tenant, { policies: slow, policyChanged }, signal, () => told.push(tenant.policy.version));
  await poll();
  expect(tenant.policy.version).toBe('1');
  await poll();
  expect([told, checked]).toEqual([['1', '1'], ['1']]);
});
