import { type ClaimRule } from './copy-policy';
import { mergedRules } from './merged-rules';
import { InvalidPolicyError, MAX_RULE_WORDS, MAX_RULES, validPolicy } from './validate-policy';

const rule = (parts: Partial<ClaimRule> = {}): ClaimRule => ({
  claimClass: 'eco',
  locale: '*',
  words: 'sea silk',
  rule: 'banned',
  ...parts,
});
const policy = (...rules: unknown[]) => ({ version: '7', rules });

describe('validPolicy', () => {
  it('takes what a tenant may say, with tags in their usual form', () => {
    expect(validPolicy(policy(rule({ locale: 'DE-at', words: '  Meeresseide ' })))).toEqual({
      version: '7',
      rules: [rule({ locale: 'de-AT', words: 'Meeresseide' })],
    });
    expect(validPolicy(policy()).rules).toEqual([]);
  });

  it.each([
    ['no object', 'x', 'policy must be an object'],
    ['no version', { rules: [] }, 'version must be a text'],
    ['rules that are no list', { version: '1', rules: {} }, 'rules must be a list'],
    [
      'too many rules',
      policy(...Array.from({ length: MAX_RULES + 1 }, () => rule())),
      'rules must be at most 500, not 501',
    ],
    ['a rule that is none', policy(rule(), null), 'rules[1] must be an object'],
    [
      'an unknown class',
      policy(rule({ claimClass: 'taste' as 'eco' })),
      'rules[0].claimClass must be one of eco, health',
    ],
    ['an unknown rule', policy(rule({ rule: 'maybe' as 'banned' })), 'rules[0].rule must be one of banned'],
    ['no language', policy(rule({ locale: 'de_DE' })), 'rules[0].locale must be a BCP 47 language tag'],
    ['an empty language', policy(rule({ locale: '' })), 'rules[0].locale must be'],
    ['no words', policy(rule({ words: ' ! ' })), 'rules[0].words must hold a word'],
    [
      'too long words',
      policy(rule({ words: 'x'.repeat(MAX_RULE_WORDS + 1) })),
      'rules[0].words must be a text of at most 100',
    ],
    [
      'megabytes of words',
      policy(rule({ words: 'e\u0301'.repeat(1e6) })),
      'rules[0].words must be a text of at most 100',
    ],
  ])('refuses %s, and names the field', (_what, from, message) => {
    expect(() => validPolicy(from)).toThrow(InvalidPolicyError);
    expect(() => validPolicy(from)).toThrow(message);
  });
});

describe('mergedRules', () => {
  const merged = (locale: string, ...rules: ClaimRule[]) =>
    mergedRules({ version: '1', rules }, locale).map((one) => one.rule);

  it('takes the rules of the locale, of its language and for all', () => {
    const rules = [rule(), rule({ locale: 'de', words: 'b' }), rule({ locale: 'fr', words: 'c' })];
    expect(merged('de', ...rules)).toHaveLength(2);
    expect(merged('en', ...rules)).toHaveLength(1);
  });

  it('prefers the nearer rule for the same words, and the later of two alike', () => {
    expect(merged('de', rule({ locale: 'de', rule: 'allowed' }), rule())).toEqual(['allowed']);
    expect(merged('de', rule(), rule({ words: 'Sea  SILK', rule: 'evidence' }))).toEqual(['evidence']);
    expect(merged('de-AT', rule({ locale: 'de-AT', rule: 'allowed' }), rule({ locale: 'de' }))).toEqual(['allowed']);
  });
});
