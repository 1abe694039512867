import { agreed } from './agreement';
import { english } from './index';
import { indefiniteArticle } from './indefinite-article';

describe('indefiniteArticle', () => {
  it.each([
    ...[
      'ukulele',
      'utopia',
      'unicorn',
      'slim fit',
      'uniform',
      'one-piece',
      'European cut',
      'V collar',
      'USB-C port',
      '100 ml bottle',
      '1,800 W motor',
    ],
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
    ['Electric Blue', 'electric blue'],
    ['Engineered Mesh', 'engineered mesh'],
    ['Merino Wool', 'merino wool'],
    ['Oxygen-Free Copper', 'oxygen-free copper'],
    ['Egyptian Cotton', 'Egyptian Cotton'],
    ['Vitamin C', 'Vitamin C'],
    ['PU', 'PU'],
    ['MDF', 'MDF'],
  ])('%j is %j', (value, small) => expect(english.inSentence(value)).toBe(small));
});

describe('agreed', () => {
  it.each([
    ['it is waterproof', 'Trail Boots', 'they are waterproof'],
    ['it is red', 'Ruby Passion Stilettos', 'they are red'],
    ['it is red', 'Stretched Canvas', 'it is red'],
    ['it has 1 pocket', 'Blue Jeans with Belt', 'they have 1 pocket'],
    ['it comes in navy', 'Set of 4 Glasses', 'it comes in navy'],
    ['it weighs 2 kg', 'Summer Dress', 'it weighs 2 kg'],
    ['it costs €5', 'Camera Lens', 'it costs €5'],
    ['the weight is 2 kg', 'Trail Boots', 'the weight is 2 kg'],
  ])('says %j of %j as %j', (clause, name, text) => expect(agreed(clause, name)).toBe(text));
});
