import fc from 'fast-check';
import { identifier, isStorableText, MAX_ID_LENGTH, storableText, tenantName } from './text';

const reasonOf = (value: unknown) => identifier.safeParse(value).error?.issues[0].message;

describe('an identifier', () => {
  it.each([
    'SKU/10 % #1+α',
    '..',
    'a%2Fb',
    'a/b',
    'constructor',
    '__proto__',
    '0',
    'item:1',
    '北京',
    '🧶',
    "O'Neil",
    'a b',
  ])('like %s comes through as it is, so that no product and no shopper is lost for its spelling', (id) => {
    expect(identifier.parse(id)).toBe(id);
  });

  it('is refused as a number, since JSON numbers would merge 9007199254740992 and 9007199254740993', () => {
    expect(reasonOf(Number('9007199254740993'))).toMatch('must be a string');
    expect(identifier.parse('9007199254740993')).toBe('9007199254740993');
  });

  it.each(['null', 'undefined', 'NaN', 'none', '[object Object]', 'TRUE', 'false'])(
    'is refused as %s, which would merge all shoppers of a broken page into one',
    (id) => {
      expect(reasonOf(id)).toMatch('stands for "no value"');
    },
  );

  it.each([
    ['nothing', undefined, 'is needed'],
    ['null', null, 'must be a string'],
    ['an empty one', '', 'must not be empty'],
    ['white space around it', ' SKU-1', 'white space'],
    ['a line break in it', 'SKU\n1', 'control characters'],
    ['U+0000 in it', 'SKU\u00001', 'control characters'],
    ['half a surrogate pair', 'SKU\ud83d', 'control characters'],
  ])('is refused with %s', (_, value, reason) => {
    expect(reasonOf(value)).toMatch(reason);
  });

  it('has at most 200 characters, and is never cut: two that differ in the last character stay two', () => {
    const longest = 'x'.repeat(MAX_ID_LENGTH);
    expect(identifier.parse(longest)).toBe(longest);
    expect(identifier.safeParse(`${longest}a`).success).toBe(false);
    // U+0958 becomes two characters under NFC: the limit is on what is stored.
    expect(identifier.safeParse('\u0958'.repeat(MAX_ID_LENGTH)).success).toBe(false);
  });

  it('is one, whichever way its letters were composed', () => {
    expect(identifier.parse('Zoe\u0308')).toBe(identifier.parse('Zoë'));
  });

  it('that was accepted is accepted again, unchanged, by every service behind the first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 220 }), (text) => {
        const first = identifier.safeParse(text);
        fc.pre(first.success);
        expect(identifier.parse(first.data)).toBe(first.data);
        expect(isStorableText(first.data)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('text', () => {
  it('cut in the middle of an emoji is refused before it breaks the database', () => {
    const title = `${'x'.repeat(63)}🧶`.slice(0, 64);
    expect(storableText(500).safeParse(title).error?.issues[0].message).toMatch('half a surrogate pair');
    expect(storableText(500).parse('🧶')).toBe('🧶');
  });

  it('with U+0000 is refused, with other unusual characters not', () => {
    expect(storableText(500).safeParse('Mug\u0000Blue').success).toBe(false);
    expect(storableText(500).parse('a\tb\n\u200f\ufeff')).toBe('a\tb\n\u200f\ufeff');
  });
});

it('a tenant has a name that is safe in keys, metrics and paths', () => {
  for (const name of ['default', 'shop-2', '0a_b']) expect(tenantName.parse(name)).toBe(name);
  for (const name of ['', 'Shop', 'a/b', 'a:b', '-a', 'ä', 'x'.repeat(64)]) {
    expect(tenantName.safeParse(name).success).toBe(false);
  }
});
