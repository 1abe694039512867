import { fits } from '../graphemes';
import { foldedTokens } from '../verify/language/tokens';
import { CLAIM_CLASSES, type ClaimPolicy, type ClaimRule } from './copy-policy';

/** The most rules that a tenant may have. */
export const MAX_RULES = 500;

/** The longest words of a rule, in graphemes, and the longest version. */
export const MAX_RULE_WORDS = 100;

const RULES = ['banned', 'evidence', 'allowed'] as const;

/** A policy that cannot be used; the message names the field and says what it must be. */
export class InvalidPolicyError extends Error {
  override readonly name = 'InvalidPolicyError';
}

/**
 * A policy from outside, checked.
 * @throws InvalidPolicyError for the first field that is not as it must be
 */
export function validPolicy(policy: unknown): ClaimPolicy {
  const { version, rules } = recordOf(policy, 'policy');
  if (typeof version !== 'string' || version === '' || !fits(version, MAX_RULE_WORDS)) {
    throw new InvalidPolicyError(`version must be a text of 1 to ${MAX_RULE_WORDS} characters`);
  }
  if (!Array.isArray(rules)) throw new InvalidPolicyError('rules must be a list');
  if (rules.length > MAX_RULES) throw new InvalidPolicyError(`rules must be at most ${MAX_RULES}, not ${rules.length}`);
  return { version, rules: rules.map((rule, index) => validRule(rule, `rules[${index}]`)) };
}

function validRule(rule: unknown, field: string): ClaimRule {
  const { claimClass, locale, words, rule: kind } = recordOf(rule, field);
  return {
    claimClass: oneOf(claimClass, CLAIM_CLASSES, `${field}.claimClass`),
    locale: validLocale(locale, `${field}.locale`),
    words: validWords(words, `${field}.words`),
    rule: oneOf(kind, RULES, `${field}.rule`),
  };
}

function recordOf(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new InvalidPolicyError(`${field} must be an object`);
  return value as Readonly<Record<string, unknown>>;
}

function oneOf<Value extends string>(value: unknown, allowed: readonly Value[], field: string): Value {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new InvalidPolicyError(`${field} must be one of ${allowed.join(', ')}`);
  return found;
}

function validLocale(locale: unknown, field: string): string {
  if (locale === '*') return locale;
  try {
    if (typeof locale === 'string' && locale !== '') return new Intl.Locale(locale).baseName;
  } catch {
    // Told below.
  }
  throw new InvalidPolicyError(`${field} must be a BCP 47 language tag, or "*" for all`);
}

function validWords(words: unknown, field: string): string {
  if (typeof words !== 'string' || words.length > 20 * MAX_RULE_WORDS || !fits(words.trim(), MAX_RULE_WORDS)) {
    throw new InvalidPolicyError(`${field} must be a text of at most ${MAX_RULE_WORDS} characters`);
  }
  const trimmed = words.normalize('NFC').trim();
  if (foldedTokens(trimmed).length === 0) throw new InvalidPolicyError(`${field} must hold a word`);
  return trimmed;
}
