import { extractFacts } from './extract-facts';

function warningsIn(description: string, attributes: Record<string, string | boolean> = {}): readonly string[] {
  const { facts } = extractFacts({
    itemId: 'one',
    title: 'Alder Thing',
    categoryPath: [],
    inStock: true,
    attributes,
    description,
  });
  return facts.find(({ attribute }) => attribute === 'described_warnings')?.values ?? [];
}

describe('a warning in a description', () => {
  it.each([
    ['A train. Not suitable for children under 3 years.', ['Not suitable for children under 3 years']],
    ['A candle. Keep away from fire! Never leave it unattended.', ['Keep away from fire', 'Never leave it unattended']],
    ['An oat bar. Contains nuts, and may contain traces of milk.', ['Contains nuts, and may contain traces of milk']],
    ['<ul><li>Oak</li><li>Choking hazard</li></ul>', ['Choking hazard']],
    ['Warning: hot surface.', ['hot surface']],
    ['Ein Zug. Nicht für Kinder unter 3 Jahren geeignet.', ['Nicht für Kinder unter 3 Jahren geeignet']],
    ['Eine Kerze. Von Feuer fernhalten. Enthält Nüsse.', ['Von Feuer fernhalten', 'Enthält Nüsse']],
    ['Achtung: Erstickungsgefahr!', ['Erstickungsgefahr']],
    ['Un train. Ne convient pas aux enfants de moins de 3 ans.', ['Ne convient pas aux enfants de moins de 3 ans']],
    ['Une bougie. Tenir à l’écart du feu. Contient des noix.', ['Tenir à l’écart du feu', 'Contient des noix']],
    ['Un tren. No apto para niños menores de 3 años.', ['No apto para niños menores de 3 años']],
    ['Una vela. Mantener alejado del fuego. Contiene nueces.', ['Mantener alejado del fuego', 'Contiene nueces']],
    ['小火车。不适合3岁以下儿童。', ['不适合3岁以下儿童']],
    ['蜡烛。远离火源。含坚果。', ['远离火源', '含坚果']],
  ])('is read word for word: %j', (description, warnings) => expect(warningsIn(description)).toEqual(warnings));

  it.each([
    'Contains no nuts. No choking hazard.',
    'The box contains nuts and bolts.',
    'Is it not suitable for children?',
    'It is not toxic to cats.',
    'Never miss a train again.',
    'Keep your keys away from the sofa.',
    'Enthält keine Nüsse. Keine Erstickungsgefahr.',
    'Ne contient pas de noix. Sans risque d’étouffement.',
    'No contiene nueces. Sin riesgo de asfixia.',
    '不含坚果。无窒息危险。不易燃。',
  ])('is none where nothing warns: %j', (description) => expect(warningsIn(description)).toEqual([]));

  it('is not read again where a field has it', () =>
    expect(warningsIn('Keep away from fire.', { warning: 'Keep away from fire. Do not wash.' })).toEqual([]));

  it('is the clause that warns, where its sentence is longer than a bullet', () => {
    const long = `${'A bar of oats and honey from the valley '.repeat(6)}, contains nuts`;
    expect(warningsIn(`${long}.`)).toEqual(['contains nuts']);
  });
});
