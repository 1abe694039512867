import { fits, shorten } from './graphemes';

const isDangling = (word: string) => ['with', 'and', 'in'].includes(word);

describe('fits', () => {
  it('counts what a reader counts', () => {
    expect(fits('👩‍👩‍👧‍👦'.repeat(3), 3)).toBe(true);
    expect(fits('👩‍👩‍👧‍👦'.repeat(3), 2)).toBe(false);
    expect(fits('e\u0301e\u0301', 2)).toBe(true);
    expect(fits('abc', 2)).toBe(false);
  });
});

describe('shorten', () => {
  it.each([
    ['Linen Shirt', 11, 'Linen Shirt'],
    ['Linen Shirt', 10, 'Linen…'],
    ['Bread with nuts', 12, 'Bread…'],
    ['Chocolate nut-free bar', 15, 'Chocolate…'],
    ['Chair, round table', 8, 'Chair…'],
    ['Donaudampfschifffahrt', 10, undefined],
    ['with and in the x', 8, undefined],
    ['โต๊ะไม้สักทองขนาดใหญ่', 12, 'โต๊ะไม้สักทอง…'],
  ])('makes %j of %i graphemes %j', (text, limit, short) => expect(shorten(text, limit, isDangling)).toBe(short));
});
