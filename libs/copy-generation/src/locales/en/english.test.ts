import { english } from './index';
import { indefiniteArticle } from './indefinite-article';

describe('indefiniteArticle', () => {
  it.each([
    ...['slim fit', 'uniform', 'one-piece', 'European cut', 'V collar', 'USB-C port', '100 ml bottle', '1,800 W motor'],
    ...['utility pocket', 'NATO strap', 'weight', 'Xylophone'],
  ])('a %s', (words) => expect(indefiniteArticle(words)).toBe('a'));
  it.each([
    ...['easy fit', 'hour hand', 'LED light', 'X shape', '8 h life', '11 inch screen', '18 V battery', '80 W motor'],
    ...['8,000 mm column', 'uninteresting fit', 'heirloom', 'inseam', 'RCA plug'],
  ])('an %s', (words) => expect(indefiniteArticle(words)).toBe('an'));
});

describe('a value in an English sentence', () => {
  it.each([
    ['Navy', 'navy'],
    ['Merino Wool', 'merino wool'],
    ['Oxygen-Free Copper', 'oxygen-free copper'],
    ['Egyptian Cotton', 'Egyptian Cotton'],
    ['Vitamin C', 'Vitamin C'],
    ['PU', 'PU'],
    ['MDF', 'MDF'],
  ])('%j is %j', (value, small) => expect(english.inSentence(value)).toBe(small));
});
