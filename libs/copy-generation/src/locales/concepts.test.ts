import { areCompatible, type ConceptId, type ConceptKind, kindOf } from '../lexicon/concepts';
import { LOCALES, negotiate } from './index';
import { concepts as german } from './de/concepts';
import { concepts as english } from './en/concepts';
import { concepts as spanish } from './es/concepts';
import { concepts as french } from './fr/concepts';
import { concepts as chinese } from './zh/concepts';

const WORDS = { de: german, en: english, es: spanish, fr: french, zh: chinese };

it('has words for the concepts in every language', () => {
  expect(Object.keys(WORDS).sort()).toEqual([...LOCALES].sort());
});

describe.each(Object.entries(WORDS))('the concepts in %s', (tag, words) => {
  const index = negotiate(tag)!.concepts;
  const entries = Object.entries(words) as [ConceptId, readonly string[]][];

  // Not every language has a word of its own for both: "violet" is French for violet and for purple, which it is a kind of.
  it('are each understood by the word that they are said with', () => {
    for (const [concept, [said]] of entries) {
      const understood = index.lookup(said, kindOf(concept));
      const isRight = understood !== undefined && areCompatible(understood, concept);
      expect([said, isRight ? concept : understood]).toEqual([said, concept]);
    }
  });

  it('are written without doubled or outer spaces', () => {
    const spellings = entries.flatMap(([, all]) => all);
    expect(
      spellings.filter((spelling) => spelling !== spelling.replace(/\s+/g, ' ').trim() || spelling === ''),
    ).toEqual([]);
  });
});

describe('a mention in a text', () => {
  it.each<[string, string, ConceptKind, ConceptId]>([
    ['de', 'ein marineblaues Hemd', 'colour', 'navy'],
    ['de', 'mit silbernen Schnallen', 'part', 'buckle'],
    ['de', 'eine hölzerne Schale', 'material', 'wood'],
    ['de', 'gestreifter Stoff', 'pattern', 'striped'],
    ['fr', 'une robe bleue', 'colour', 'blue'],
    ['fr', 'des chemises blanches', 'colour', 'white'],
    ['fr', 'un sac bleu marine', 'colour', 'navy'],
    ['fr', 'en laine d’agneau', 'material', 'lambswool'],
    ['fr', "en laine d'agneau", 'material', 'lambswool'],
    ['fr', 'deux poches intérieures', 'part', 'pocket'],
    ['es', 'pantalones azules', 'colour', 'blue'],
    ['es', 'botones dorados', 'part', 'button'],
    ['es', 'de acero inoxidable', 'material', 'stainless_steel'],
    ['es', 'camisas rayadas', 'pattern', 'striped'],
    ['zh', '藏青色亚麻衬衫', 'colour', 'navy'],
    ['zh', '藏青色亚麻衬衫', 'material', 'linen'],
    ['zh', '配有两个口袋', 'part', 'pocket'],
  ])('in %s: %s has a %s, %s', (tag, text, kind, concept) => {
    const mentioned = negotiate(tag)!
      .concepts.mentions(text)
      .flatMap(({ concepts }) => concepts);
    expect(mentioned.filter((one) => kindOf(one) === kind)).toEqual([concept]);
  });

  it('in Chinese is no bare character of another word', () => {
    expect(negotiate('zh')!.concepts.mentions('红茶与黑森林蛋糕')).toEqual([]);
  });
});
