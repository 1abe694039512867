import { fold } from '../verify/language/tokens';
import { type ClaimPolicy, type ClaimRule } from './copy-policy';

/**
 * A tenant's rules that hold for a locale, one for the same words: one for the very locale ("de-AT") before one for its
 * language, and that before one for all; of two for the same, the later.
 */
export function mergedRules({ rules }: ClaimPolicy, locale: string): ClaimRule[] {
  const byWords = new Map<string, ClaimRule>();
  for (const rule of rules) {
    if (nearness(rule.locale, locale) === 0) continue;
    const words = rule.words.trim().split(/\s+/).map(fold).join(' ');
    const other = byWords.get(words);
    if (!other || nearness(rule.locale, locale) >= nearness(other.locale, locale)) byWords.set(words, rule);
  }
  return [...byWords.values()];
}

/** How near a rule's locale is to the text's: 0 when the rule does not hold there. */
function nearness(ofRule: string, ofText: string): number {
  const [rule, text] = [ofRule.toLowerCase(), ofText.toLowerCase()];
  if (rule === '*') return 1;
  if (rule === text) return 3;
  return rule === text.split('-')[0] || rule.split('-')[0] === text ? 2 : 0;
}
