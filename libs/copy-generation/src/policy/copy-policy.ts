/** What a text can claim beyond describing: each class has rules of its own, by locale. */
export const CLAIM_CLASSES = [
  'eco',
  'health',
  'safety',
  'origin',
  'durability',
  'warranty',
  'promotion',
  'superlative',
  'compatibility',
] as const;
export type ClaimClass = (typeof CLAIM_CLASSES)[number];

/** A tenant's rule for words that make a claim. */
export interface ClaimRule {
  readonly claimClass: ClaimClass;
  /** BCP 47 language; "*" for all. */
  readonly locale: string;
  /** A word or phrase, as a text would have it. */
  readonly words: string;
  /** `evidence`: only where a structured fact says the same. */
  readonly rule: 'banned' | 'evidence' | 'allowed';
}

/** What a tenant adds to the claim rules that hold for all. */
export interface ClaimPolicy {
  /** Part of what a copy depends on. */
  readonly version: string;
  readonly rules: readonly ClaimRule[];
}

/** No rules beside those that hold for all. */
export const DEFAULT_CLAIM_POLICY: ClaimPolicy = { version: '0', rules: [] };
