import { compose } from '../../compose';
import { extractFacts } from '../../facts/extract-facts';
import { negotiate } from '..';
import { adjectival, inflected, made, namedAfter, nouns } from './inflection';

describe('inflection', () => {
  it.each([
    [inflected('beige'), ['beige', 'beigen', 'beiger', 'beiges', 'beigem']],
    [adjectival('Blau'), ['Blau', 'blau', 'blaue', 'blauen', 'blauer', 'blaues', 'blauem']],
    [made('Kork'), ['Kork']],
    [nouns('Knopf', 'Knöpfe'), ['Knopf', 'Knopfs', 'Knöpfe', 'Knöpfen']],
    [nouns('Tasche', 'Taschen'), ['Tasche', 'Tasches', 'Taschen']],
  ])('makes %j', (forms, expected) => expect(new Set(forms)).toEqual(new Set(expected)));

  it('makes adjectives of things that colours are named after', () => {
    expect(namedAfter('Bernstein')).toEqual(
      expect.arrayContaining(['Bernstein', 'bernsteinfarben', 'bernsteinfarbenes']),
    );
  });
});

describe('German sentences', () => {
  const write = (attributes: Record<string, string | string[]>, seed: number) =>
    compose(
      extractFacts({
        ...{ itemId: 'x', title: 'Linde Modell', brand: 'Linde', categoryPath: ['Mode', 'Hemden'], inStock: true },
        attributes,
      }),
      { channel: 'product_page', grammar: negotiate('de')!, seed },
    );
  const bodies = (attributes: Record<string, string | string[]>) =>
    Array.from({ length: 12 }, (_, seed) => {
      const { fields, refused } = write(attributes, seed);
      expect(refused).toEqual([]);
      return fields.find(({ name }) => name === 'body')!.text;
    }).join('\n');

  it.each([
    ['Recycled Polyester', 'aus recyceltem Polyester'],
    ['Egyptian Cotton', 'aus ägyptischer Baumwolle'],
    ['Vegan Leather', 'aus veganem Leder'],
  ])('puts %s in the dative behind "aus"', (material, expected) => expect(bodies({ material })).toContain(expected));

  it('puts each of several materials in the dative', () =>
    expect(bodies({ material: ['Linen', 'Recycled Polyester'] })).toContain('aus Leinen und recyceltem Polyester'));

  it('does not say that a pattern is without a pattern', () => {
    const text = bodies({ pattern: 'plain', fit: 'slim' });
    expect(text).toMatch(/[Dd]as Produkt ist ungemustert/);
    expect(text).not.toContain('Muster ist');
  });
});
