import { type ChannelName } from '@attune/contracts';
import { extractFacts } from '../facts/extract-facts';
import { EMPTY_CATALOG_LEXICON } from '../lexicon/catalog-lexicon';
import { negotiate } from '../locales';
import { type ClaimRule, DEFAULT_CLAIM_POLICY } from '../policy/copy-policy';
import { FakeConceptFinder } from './language/fake-concept-finder';
import { sampleProduct } from './sample-products';
import { type TextField, verifyText, type VerifyOptions } from './verify-text';

const english = negotiate('en')!;
const grammar = Object.create(english, {
  concepts: { value: new FakeConceptFinder({ gold: 'golden' }) },
}) as typeof english;

const CHANNEL: ChannelName = 'email_body';

function verify(fields: string | readonly TextField[], itemId: string, options: Partial<VerifyOptions> = {}) {
  return verifyText(typeof fields === 'string' ? [{ name: 'body', text: fields }] : fields, {
    ...{ product: sampleProduct(itemId), grammar, channel: CHANNEL, extent: 'part' as const },
    ...{ catalog: EMPTY_CATALOG_LEXICON, policy: DEFAULT_CLAIM_POLICY },
    ...options,
  });
}
const told = (...args: Parameters<typeof verify>) =>
  verify(...args).findings.map(({ check, severity, words, reason }) => `${check} ${severity} "${words}": ${reason}`);

describe('a verdict', () => {
  it('names the words, their place and the missing fact', () => {
    expect(verify('A backpack of hemp, from Nordwind.', 'daypack').findings).toEqual([
      {
        ...{ check: 'attributes', severity: 'hard', field: 'body' },
        ...{ start: 14, end: 18, words: 'hemp', reason: 'no fact says hemp' },
      },
    ]);
    expect(told('Priced at $89.90.', 'daypack')).toEqual(['numbers hard "$89.90": price is 89.9 EUR, not $89.90']);
    expect(told('A beige backpack.', 'daypack')).toEqual([
      'attributes hard "beige": only of the strap a fact says beige',
    ]);
    expect(told('It is waterproof.', 'daypack').join()).toContain('attributes.waterproof is false');
  });

  it('asks for a review of a harmless word that no fact says', () => {
    expect(verify('A backpack for zhuzhing, in navy.', 'daypack')).toMatchObject({
      outcome: 'review',
      findings: [{ check: 'vocabulary', severity: 'soft', words: 'zhuzhing' }],
    });
  });

  it('tells findings in the order of the checks, each in its field', () => {
    const fields = [
      { name: 'title', text: 'Red Daypack' },
      { name: 'body', text: 'Half price, 30 l, \u200bgreat.' },
    ];
    const { findings } = verify(fields, 'daypack');
    const checks = findings.map(({ check }) => check);
    expect([...new Set(checks)]).toEqual(['characters', 'numbers', 'attributes', 'claims']);
    expect(findings.find(({ check }) => check === 'attributes')?.field).toBe('title');
  });
});

describe('names', () => {
  it('assert nothing as a whole, and everything in pieces', () => {
    expect(told('Meet the Golden Hour Mug.', 'mug')).toEqual([]);
    expect(told('A golden mug.', 'mug').length).toBeGreaterThan(0);
    const item = { itemId: 'x', title: 'Best Waterproof Boot', categoryPath: ['Boots'], inStock: true, attributes: {} };
    const product = extractFacts(item);
    expect(told('See the Best Waterproof Boot.', 'mug', { product })).toEqual([]);
    expect(told('The best boot, and waterproof.', 'mug', { product })).toHaveLength(3);
  });

  it('may be shortened to fit, with a sign that they are', () => {
    expect(told([{ name: 'title', text: 'Linnet Table…' }], 'lamp')).toEqual([]);
    expect(told([{ name: 'title', text: 'Linnet Table Lamp in oak and…' }], 'lamp').join()).toContain('in the middle');
  });
});

describe('the catalog’s lexicon', () => {
  const catalog = {
    brands: new Set(['nordwind', 'orange', 'marlow sons']),
    types: new Set(['tent', 'mug']),
    values: new Map([['travertine', new Set(['material'])]]),
  };

  it('knows other brands, in any case, but not where they are a plain word', () => {
    expect(told('a backpack by marlow sons.', 'daypack', { catalog })).toEqual([
      'attributes hard "marlow sons": no fact says marlow sons: the name of something else',
    ]);
    expect(told('An Orange backpack.', 'daypack', { catalog }).length).toBeGreaterThan(0);
  });

  it('knows what is said of other products', () => {
    expect(told('A lamp on travertine.', 'lamp', { catalog })).toEqual([
      'attributes hard "travertine": no fact says travertine',
    ]);
    expect(told('A tent.', 'lamp', { catalog })).toEqual(['vocabulary soft "tent": no fact says tent']);
  });
});

describe('a tenant’s rules', () => {
  const policy = (...rules: Partial<ClaimRule>[]) => ({
    version: '1',
    rules: rules.map((rule): ClaimRule => ({ claimClass: 'eco', locale: '*', words: 'navy', rule: 'banned', ...rule })),
  });

  it('ban words, allow them, or ask for a fact', () => {
    expect(told('A navy backpack.', 'daypack', { policy: policy({}) })).toEqual([
      'claims hard "navy": a claim about the environment: the tenant bans it',
    ]);
    expect(told('A sturdy backpack.', 'daypack').join()).toContain('claims hard "sturdy"');
    expect(told('A sturdy backpack.', 'daypack', { policy: policy({ words: 'Sturdy', rule: 'allowed' }) })).toEqual([]);
    expect(told('A navy backpack.', 'daypack', { policy: policy({ rule: 'evidence' }) })).toEqual([]);
    expect(told('A snug backpack.', 'daypack', { policy: policy({ words: 'snug', rule: 'evidence' }) })).toHaveLength(
      1,
    );
    expect(told('A navy backpack.', 'daypack', { policy: policy({ locale: 'de' }) })).toEqual([]);
  });
});

describe('what must be said', () => {
  const page = { channel: 'product_page', extent: 'whole' } as const;

  it('is asked of a whole page', () => {
    expect(told('Made of stoneware.', 'mug', page)).toEqual([
      'coverage hard "": neither the name nor the kind of product is said',
      'coverage hard "": the brand is not said: Claywork',
      'coverage hard "": pack_size is not said: 2',
      'coverage hard "": volume is not said: 350 ml',
    ]);
    expect(told('Two mugs by Claywork, each holding 350 ml.', 'mug', page)).toEqual([]);
    expect(told('A pack of 12 bars by Bramble.', 'bar', page)).toEqual([
      'coverage hard "": the warning is not said: contains nuts',
    ]);
  });

  it('is only asked for by a reviewer where there is no room, and not of a part', () => {
    expect(verify('Made of stoneware.', 'mug', { extent: 'whole', channel: 'social_post' }).outcome).toBe('review');
    expect(verify('Made of stoneware.', 'mug').outcome).toBe('pass');
    // A message's body stands below its title.
    expect(verify('Made of stoneware.', 'mug', { extent: 'whole', channel: 'push' }).outcome).toBe('pass');
  });
});

describe('form', () => {
  const title = (text: string, itemId = 'daypack') => told([{ name: 'title', text }], itemId).join();

  it.each([
    ['a title that shouts', 'NAVY Daypack', 'in capitals'],
    ['promotional signs', 'Daypack!', 'a character that titles must not have'],
    ['a title that is too long', `Daypack ${'navy '.repeat(40)}`, 'longer than 80 characters'],
    ['mixed case', 'nAvY daypack', 'mixed'],
    ['an emoji', 'Daypack 🎒', 'an emoji'],
    ['an exclamation mark', 'Daypack!', 'an exclamation mark'],
    ['a cut end', 'Daypack with', 'ends in the middle'],
    ['an open bracket', 'Daypack (navy', 'do not match'],
  ])('refuses %s', (_what, text, reason) => expect(title(text)).toContain(reason));

  it.each([
    ['the same word twice', 'The the backpack is navy.', 'the same word twice'],
    ['a sentence said twice', 'It has four pockets. It has four pockets.', 'a sentence said twice'],
    ['a cut word', 'The backpack is made of recycled poly', 'ends in the middle'],
    ['a wrong article', 'It is a oak lamp.', '"an" stands before oak'],
    ['two stops', 'A navy backpack..', 'repeated punctuation'],
    ['another language', 'Der Rucksack ist aus Polyester und hat vier Fächer mit einem Gurt.', 'reads like de, not en'],
  ])('finds %s', (_what, text, reason) =>
    expect(told(text, text.includes('lamp') ? 'lamp' : 'daypack').join()).toContain(reason),
  );

  it('takes the capitals, braces and signs of the catalog’s own words', () => {
    const attributes = { material: 'PU {soft}', model: 'WH-1000XM5' };
    const item = { itemId: 'x', title: 'NIKE Wow! (2)', categoryPath: ['Shoes'], inStock: true, attributes };
    const product = extractFacts(item);
    expect(told([{ name: 'title', text: 'NIKE Wow! (2)' }], 'mug', { product })).toEqual([]);
    expect(told('Shoes of PU {soft}. Model: WH-1000XM5.', 'mug', { product })).toEqual([]);
  });

  it('has no price in the title of a page, and may have one in that of a mailing', () => {
    const title = [{ name: 'title', text: 'Daypack, €89.90' }];
    expect(told(title, 'daypack', { channel: 'product_page' }).join()).toContain('a price, which this field');
    expect(told(title, 'daypack', { channel: 'email_body' })).toEqual([]);
  });

  it('lets the price be filled in later', () => {
    expect(told('The backpack costs {price}.', 'daypack')).toEqual([]);
    expect(told('The backpack costs {cost}.', 'daypack').join()).toContain('placeholder');
  });
});

describe('chat answers', () => {
  it('may say that the catalog does not say', () => {
    expect(told('The catalog does not say whether it is machine washable.', 'mug')).toEqual([]);
    expect(told('It is machine washable.', 'mug').length).toBeGreaterThan(0);
  });
});
