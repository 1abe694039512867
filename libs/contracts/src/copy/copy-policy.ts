import { z } from 'zod';
import { channelName } from '../http/storefront-api';
import { isStorableText, NOT_STORABLE } from '../text';

/** What a text can claim beyond describing. */
export const claimClass = z.enum([
  ...['eco', 'health', 'safety', 'origin', 'durability', 'warranty', 'promotion', 'superlative', 'compatibility'],
] as const);

/** A tenant's rule for words that make a claim. */
export const claimRule = z.strictObject({
  claimClass,
  /** BCP 47; "*" for all. */
  locale: z
    .string()
    .max(35)
    .regex(/^(\*|[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)$/, 'must be a language tag, like "en", or "*"'),
  words: z.string().trim().min(1).max(100).refine(isStorableText, NOT_STORABLE),
  /** `evidence`: only where a structured fact says the same. */
  rule: z.enum(['banned', 'evidence', 'allowed']),
});

/** How copy of a channel is published. */
export const channelPolicy = z.strictObject({
  channel: channelName,
  /** `automatic`: at once, unless the checks or the facts ask for a look. */
  publish: z.enum(['automatic', 'after_review']),
  /** Whether readers are told where a machine wrote the text. */
  disclose: z.boolean().default(false),
  /** `free`: beside frames, a model writes a whole text for each publication, which always waits for a review. */
  modelText: z.enum(['frames', 'free']).default('frames'),
});

const MAX_CLAIM_RULES = 1_000;

/** What a tenant adds to the rules that hold for all. */
export const copyPolicy = z.strictObject({
  claimRules: z.array(claimRule).max(MAX_CLAIM_RULES).default([]),
  /** A channel that is not named publishes by itself what the rules wrote, and nothing else. */
  channels: z
    .array(channelPolicy)
    .refine((all) => new Set(all.map(({ channel }) => channel)).size === all.length, 'must name each channel once')
    .default([]),
});
export type CopyPolicy = z.infer<typeof copyPolicy>;
