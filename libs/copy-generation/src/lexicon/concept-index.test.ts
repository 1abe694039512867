import { cpuTimeOf } from '../cpu-time';
import { concepts as english } from '../locales/en/concepts';
import { ConceptIndex } from './concept-index';
import {
  COLOURS,
  type ConceptId,
  type ConceptWords,
  generalisations,
  kindOf,
  MATERIALS,
  PARTS,
  PATTERNS,
} from './concepts';

const index = new ConceptIndex(english, 'en');
const found = (text: string) => index.mentions(text).map(({ words, concepts }) => [words, ...concepts]);

describe('ConceptIndex', () => {
  it.each([
    ['a navy blue one', [['navy blue', 'navy']]],
    [
      'Off-White and OFF WHITE',
      [
        ['Off-White', 'off_white'],
        ['OFF WHITE', 'off_white'],
      ],
    ],
    [
      'gold-toned zippers',
      [
        ['gold-toned', 'gold'],
        ['zippers', 'zip'],
      ],
    ],
    [
      'a wooden, woollen or woolen thing',
      [
        ['wooden', 'wood'],
        ['woollen', 'wool'],
        ['woolen', 'wool'],
      ],
    ],
    ['stainless steel', [['stainless steel', 'stainless_steel']]],
    ['lamb’s wool', [['lamb’s wool', 'wool']]],
    ['Bouclé', [['Bouclé', 'boucle']]],
    ['Boucle\u0301', [['Boucle\u0301', 'boucle']]],
    [
      'navy. Blue',
      [
        ['navy', 'navy'],
        ['Blue', 'blue'],
      ],
    ],
    ['redo the greenhouse', []],
    ['', []],
  ])('finds in %j the longest words', (text, expected) => expect(found(text)).toEqual(expected));

  it('tells all readings of a word, for the caller to decide', () => {
    expect(found('copper')).toEqual([['copper', 'copper', 'copper_metal']]);
    expect(found('stone')).toEqual([['stone', 'stone', 'stone_material', 'stone_part']]);
    expect(found('gold')).toEqual([['gold', 'gold', 'gold_metal']]);
    expect(index.lookup('Copper', 'material')).toBe('copper_metal');
    expect(index.lookup('Copper')).toBe('copper');
  });

  it('looks a value up as a whole only', () => {
    expect(index.lookup('Merino Wool')).toBe('merino');
    expect(index.lookup('navy stripes')).toBeUndefined();
    expect(index.lookup('navy', 'material')).toBeUndefined();
    expect(index.lookup('—')).toBeUndefined();
  });

  it('gives spans that hold the words', () => {
    const text = '👜 A Dark-Green bag, leather.';
    for (const { start, end, words } of index.mentions(text)) expect(text.slice(start, end)).toBe(words);
    expect(index.mentions(text)).toHaveLength(3);
  });

  it('finds words in Chinese, which has no spaces', () => {
    const words = {
      ...english,
      navy: ['藏青色', '藏青'],
      blue: ['蓝色', '蓝'],
      leather: ['皮革', '真皮'],
    } as ConceptWords;
    const chinese = new ConceptIndex(words, 'zh');
    expect(chinese.mentions('这款藏青色真皮背包').map(({ words: said }) => said)).toEqual(['藏青色', '真皮']);
    expect(chinese.said('navy')).toBe('藏青色');
  });

  it('reads 200 kB in a moment, and not in the square of it', () => {
    const text = 'off off stainless carbon navy '.repeat(7_000);
    expect(cpuTimeOf(() => index.mentions(text))).toBeLessThan(300);
  });

  it('looks up what it says, for every concept', () => {
    for (const concept of Object.keys(english) as ConceptId[]) {
      expect(index.lookup(index.said(concept), kindOf(concept))).toBe(concept);
    }
  });
});

describe('the concepts', () => {
  const trees = [COLOURS, MATERIALS, PATTERNS, PARTS];

  it('have names of their own, whatever their kind', () => {
    const names = trees.flatMap((tree) => Object.keys(tree));
    expect(new Set(names).size).toBe(names.length);
  });

  it('are kinds of something of their own kind, which ends', () => {
    for (const tree of trees) {
      for (const concept of Object.keys(tree) as ConceptId[]) {
        const line = generalisations(concept);
        expect(line.length).toBeLessThan(5);
        for (const wider of line) expect(Object.keys(tree)).toContain(wider);
      }
    }
  });

  it('generalise what is always so, and nothing else', () => {
    expect(generalisations('dusty_rose')).toEqual(['dusty_rose', 'rose', 'pink']);
    expect(generalisations('suede')).toEqual(['suede', 'leather']);
    expect(generalisations('faux_leather')).not.toContain('leather');
    expect(generalisations('denim')).not.toContain('cotton');
    expect(generalisations('teal')).toEqual(['teal']);
  });
});
