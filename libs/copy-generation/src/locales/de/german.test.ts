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
