import { PolicyConflict, type PolicyReader, type PolicyVersion, type PolicyWriter } from './policy-store';

/** Policies that live as long as the process: for tests. */
export function createInMemoryPolicies(): PolicyReader & PolicyWriter {
  const newest = new Map<string, PolicyVersion>();
  return {
    currentPolicy: (tenant) => Promise.resolve(structuredClone(newest.get(tenant))),

    // eslint-disable-next-line @typescript-eslint/require-await -- a conflict must reject, as the database's does
    async putPolicy(tenant, policy, expected) {
      if (expected !== (newest.get(tenant)?.version ?? 0)) throw new PolicyConflict(expected);
      const next = { version: expected + 1, policy: structuredClone(policy), changedAt: new Date() };
      newest.set(tenant, next);
      return structuredClone(next);
    },
  };
}
