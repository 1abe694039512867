import { type ChannelName, copyPolicy, type CopyPolicy } from '@attune/contracts';
import type { PolicyReader, PolicyVersion } from '@attune/copy-store';
import { type ClaimPolicy, DEFAULT_CLAIM_POLICY } from '@attune/copy-generation';

/** A tenant's policy with its version, as the copywriter uses it. */
export interface TenantPolicy extends CopyPolicy {
  /** "0" while the tenant has none. */
  version: string;
  claims: ClaimPolicy;
}

/** No rules beside those that hold for all. */
export const DEFAULT_POLICY: TenantPolicy = {
  version: '0',
  claimRules: [],
  channels: [],
  claims: DEFAULT_CLAIM_POLICY,
};

/** Reads the tenant's policy as it stands. */
export async function readPolicy(policies: PolicyReader, tenant: string): Promise<TenantPolicy> {
  return policyOf(await policies.currentPolicy(tenant));
}

/** @throws ZodError when a later release has stored what this one cannot follow */
export function policyOf(stored: PolicyVersion | undefined): TenantPolicy {
  if (!stored) return DEFAULT_POLICY;
  const policy = copyPolicy.parse(stored.policy);
  const version = String(stored.version);
  return { ...policy, version, claims: { version, rules: policy.claimRules } };
}

/** Whether a text that nothing speaks against goes out without a person's look. */
export function publishesAlone(policy: TenantPolicy, channel: ChannelName, writer: string): boolean {
  const named = policy.channels.find((one) => one.channel === channel);
  return named ? named.publish === 'automatic' : writer === 'rules';
}

export function discloses(policy: TenantPolicy, channel: ChannelName): boolean {
  return policy.channels.some((one) => one.channel === channel && one.disclose);
}

/** Whether a model writes whole texts, which wait for a review, beside frames. */
export function writesFreely(policy: TenantPolicy, channel: ChannelName): boolean {
  return policy.channels.some((one) => one.channel === channel && one.modelText === 'free');
}
