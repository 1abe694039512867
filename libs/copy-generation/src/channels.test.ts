import { CHANNEL_RULES, FIELD_LIMITS, MAX_BULLETS } from './channels';

describe('the rules of the channels', () => {
  it('name every field with its limit', () => {
    for (const [channel, limits] of Object.entries(FIELD_LIMITS)) {
      const rules = CHANNEL_RULES[channel as keyof typeof FIELD_LIMITS];
      expect(Object.fromEntries(Object.entries(rules).map(([field, { limit }]) => [field, limit]))).toEqual(limits);
    }
  });

  it('let no page’s title or bullet say a price, and let an advertisement', () => {
    expect(CHANNEL_RULES.product_page['title'].forbids).toContain('price');
    expect(CHANNEL_RULES.product_page['bullet'].forbids).toContain('price');
    expect(CHANNEL_RULES.search_result['title'].forbids).toContain('price');
    expect(CHANNEL_RULES.ad['headline'].forbids).not.toContain('price');
    expect(CHANNEL_RULES.push['title'].forbids).not.toContain('price');
  });

  it('forbid promotion, shouting and emoji everywhere', () => {
    const all = Object.values(CHANNEL_RULES).flatMap((rules) => Object.values(rules));
    for (const { forbids } of all) {
      expect(forbids).toEqual(expect.arrayContaining(['promotion', 'capitals', 'emoji', 'exclamation', 'links']));
    }
  });

  it('let a page have several bullets, and one of all else', () => {
    expect(CHANNEL_RULES.product_page['bullet'].most).toBe(MAX_BULLETS);
    expect(CHANNEL_RULES.product_page['title'].most).toBe(1);
  });
});
