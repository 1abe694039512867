import {
  channelName,
  type ChannelName,
  channelPolicy,
  claimRule,
  copyPolicy,
  type CopyPolicy,
} from '@attune/contracts';
import type { PolicyReader, PolicyVersion } from '@attune/copy-store';
import { type ClaimPolicy, DEFAULT_CLAIM_POLICY } from '@attune/copy-generation';

/** A tenant's policy with its version, as the copywriter uses it. */
export interface TenantPolicy extends CopyPolicy {
  /** "0" while the tenant has none; "5~" where only a part of it can be followed. */
  version: string;
  claims: ClaimPolicy;
  /** What a later release has stored, and this one cannot follow: `claimRules[3]`. */
  unknown: readonly string[];
  /** Nothing goes out without a person's look: what is unknown could forbid it. */
  reviewsAll: boolean;
}

/** No rules beside those that hold for all. */
export const DEFAULT_POLICY: TenantPolicy = {
  version: '0',
  claimRules: [],
  channels: [],
  claims: DEFAULT_CLAIM_POLICY,
  unknown: [],
  reviewsAll: false,
};

/** Reads the tenant's policy as it stands. */
export async function readPolicy(policies: PolicyReader, tenant: string): Promise<TenantPolicy> {
  return policyOf(await policies.currentPolicy(tenant));
}

/**
 * A policy as it is stored. Where a later release has stored what this one cannot follow, the rest stands, and the unknown is
 * read strictly: what it may be about waits for a review. The version is then another one than that of who knows all, who
 * checks again what was let out under it.
 */
export function policyOf(stored: PolicyVersion | undefined): TenantPolicy {
  if (!stored) return DEFAULT_POLICY;
  const whole = copyPolicy.safeParse(stored.policy);
  if (!whole.success) return partOf(stored);
  const version = String(stored.version);
  const claims = { version, rules: whole.data.claimRules };
  return { ...whole.data, version, claims, unknown: [], reviewsAll: false };
}

function partOf(stored: PolicyVersion): TenantPolicy {
  const { claimRules = [], channels = [], ...others } = stored.policy as Record<string, unknown>;
  const unknown = Object.keys(others);
  const read = <T>(name: string, list: unknown, entryOf: (entry: unknown, at: string) => T | undefined): T[] => {
    if (Array.isArray(list)) return list.flatMap((entry, n) => entryOf(entry, `${name}[${n}]`) ?? []);
    unknown.push(name);
    return [];
  };
  const rules = read('claimRules', claimRules, (entry, at) => {
    const { data } = claimRule.safeParse(entry);
    if (!data) unknown.push(at);
    return data;
  });
  // What a channel's own policy says concerns no other channel.
  const strictly: string[] = [];
  const ofChannels = read('channels', channels, (entry, at) => {
    const { data } = channelPolicy.safeParse(entry);
    if (data) return data;
    const { channel } = (entry ?? {}) as { channel?: unknown };
    (typeof channel === 'string' ? strictly : unknown).push(at);
    const known = channelName.safeParse(channel).data;
    return known && { channel: known, publish: 'after_review' as const, disclose: true, modelText: 'frames' as const };
  });
  const version = `${stored.version}~`;
  return {
    ...{ claimRules: rules, channels: ofChannels, version, claims: { version, rules } },
    unknown: [...unknown, ...strictly],
    // Each entry may be known, and not all of them together.
    reviewsAll: unknown.length > 0 || strictly.length === 0,
  };
}

/** Whether a text that nothing speaks against goes out without a person's look. */
export function publishesAlone(policy: TenantPolicy, channel: ChannelName, writer: string): boolean {
  if (policy.reviewsAll) return false;
  const named = policy.channels.filter((one) => one.channel === channel);
  return named.length > 0 ? named.every(({ publish }) => publish === 'automatic') : writer === 'rules';
}

export function discloses(policy: TenantPolicy, channel: ChannelName): boolean {
  return policy.channels.some((one) => one.channel === channel && one.disclose);
}

/** Whether a model writes whole texts, which wait for a review, beside frames. */
export function writesFreely(policy: TenantPolicy, channel: ChannelName): boolean {
  return policy.channels.some((one) => one.channel === channel && one.modelText === 'free');
}
