import { capitalised } from './frame';

describe('a capital first letter', () => {
  it.each([
    ['navy', 'Navy'],
    ['élan', 'Élan'],
    ['', ''],
    ['4 cups', '4 cups'],
    ['ßharp', 'ßharp'],
    // Their capitals are those of β and в: what a catalog has would not be found in the text again.
    ['ϐ', 'ϐ'],
    ['ᲀ', 'ᲀ'],
  ])('of %j is that of %j', (text, expected) => expect(capitalised(text)).toBe(expected));
});
