import { discloses, policyOf, publishesAlone, writesFreely } from './policy';

const stored = (policy: object) => policyOf({ version: 5, policy, changedAt: new Date() });
const linen = { claimClass: 'eco', locale: 'en', words: 'linen', rule: 'banned' };

describe('a policy that a later release has stored', () => {
  it('forbids what can be read of it, and lets nothing out without a review', () => {
    const later = stored({
      claimRules: [{ ...linen, rule: 'banned_in_titles' }, linen],
      channels: [{ channel: 'ad', publish: 'automatic' }],
    });
    expect(later.claims.rules).toEqual([linen]);
    expect(later.unknown).toEqual(['claimRules[0]']);
    for (const channel of ['ad', 'card'] as const) expect(publishesAlone(later, channel, 'rules')).toBe(false);
  });

  it('lets nothing out without a review either where all of it can be read but one thing of its own', () => {
    const later = stored({ claimRules: [linen], quietHours: { from: 22, to: 7 } });
    expect([later.claims.rules, later.unknown]).toEqual([[linen], ['quietHours']]);
    expect(publishesAlone(later, 'card', 'rules')).toBe(false);
  });

  it('is read strictly for the channels that it says new things of, and as it is for the others', () => {
    const later = stored({
      channels: [
        { channel: 'ad', publish: 'after_sampling' },
        { channel: 'card', publish: 'automatic', disclose: true, tone: 'warm' },
        { channel: 'chat_answer', publish: 'automatic' },
        { channel: 'chat_answer', publish: 'after_sampling' },
        { channel: 'billboard', publish: 'automatic' },
        { channel: 'email_body', publish: 'automatic' },
      ],
    });
    expect(later.unknown).toEqual([0, 1, 3, 4].map((n) => `channels[${n}]`));
    const alone = (['ad', 'card', 'chat_answer', 'email_body'] as const).map((channel) =>
      publishesAlone(later, channel, 'rules'),
    );
    expect(alone).toEqual([false, false, false, true]);
    expect([discloses(later, 'ad'), writesFreely(later, 'ad')]).toEqual([true, false]);
  });

  it('has a version of its own, so that what was checked against a part of it is checked again by who knows all', () => {
    expect(stored({ claimRules: [linen] }).version).toBe('5');
    const later = stored({ claimRules: [linen, {}] });
    expect([later.version, later.claims.version]).toEqual(['5~', '5~']);
  });

  it.each([{ claimRules: 'all' }, { claimRules: [7, null], channels: null }, { channels: [[]] }])(
    'lets nothing out that is not even a list: %j',
    (policy) => {
      expect(stored(policy)).toMatchObject({ claimRules: [], channels: [], version: '5~' });
      expect(publishesAlone(stored(policy), 'card', 'rules')).toBe(false);
    },
  );
});
