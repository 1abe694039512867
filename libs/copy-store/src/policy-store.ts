/** A tenant's policy as it stands, or stood, in one version. */
export interface PolicyVersion {
  /** 1, 2, 3, … */
  version: number;
  /** The policy itself; the store does not look into it. */
  policy: object;
  changedAt: Date;
}

export interface PolicyReader {
  /** The newest version; undefined when the tenant has none. */
  currentPolicy(tenant: string): Promise<PolicyVersion | undefined>;
}

export interface PolicyWriter {
  /**
   * Adds a version after `expected`, the one that the caller has seen (0: there was none yet), and drops versions that
   * are older than the newest hundred.
   * @throws PolicyConflict when somebody else was quicker
   */
  putPolicy(tenant: string, policy: object, expected: number, reviewer: string): Promise<PolicyVersion>;
}

/** The policy is no longer the one that the caller has seen. */
export class PolicyConflict extends Error {
  override readonly name = 'PolicyConflict';

  constructor(readonly expected: number) {
    super(`the policy is not at version ${expected} any more`);
  }
}

export const KEPT_POLICIES = 100;
