import { french } from './index';
import { elided } from './elision';
import { adjective, nouns } from './inflection';

describe('elided', () => {
  it.each([
    ['Chemise de ', 'Adidas', 'Chemise d’Adidas'],
    ['Chemise de ', 'Éram', 'Chemise d’Éram'],
    ['de la plume de ', 'Émile Zola', 'de la plume d’Émile Zola'],
    ['De ', 'Yves Rocher', 'D’Yves Rocher'],
    ['de ', 'Yeti', 'de Yeti'],
    ['de ', 'Hermès', 'de Hermès'],
    ['de ', '11 pièces', 'de 11 pièces'],
    ['de ', 'Nordwind', 'de Nordwind'],
    ['le monde ', 'Adidas', 'le monde Adidas'],
    ['en ', 'acier', 'en acier'],
  ])('puts %j before %j', (before, words, text) => expect(elided(before, words)).toBe(text));
});

describe('inflection', () => {
  it.each([
    [adjective('bleu'), ['bleu', 'bleue', 'bleus', 'bleues']],
    [adjective('blanc', 'blanche'), ['blanc', 'blanche', 'blancs', 'blanches']],
    [adjective('rouge'), ['rouge', 'rouges']],
    [adjective('gris'), ['gris', 'grise', 'grises']],
    [nouns('anneau'), ['anneau', 'anneaux']],
    [nouns('poche intérieure'), ['poche intérieure', 'poches intérieures']],
    [nouns('cordon de serrage'), ['cordon de serrage', 'cordons de serrage']],
  ])('makes %j', (forms, expected) => expect([...forms].sort()).toEqual([...expected].sort()));
});

it('lets measures follow each other, which all begin with the same article', () => {
  const { typography } = french;
  expect(typography.opening('d’un poids de 180 g')).not.toBe(typography.opening('d’un diamètre de 20 cm'));
  expect(typography.opening('de la marque Ostsee')).toBe(typography.opening('de la plume de Zola'));
});

it.each([
  ['Lin', 'lin'],
  ['Bleu Marine', 'bleu marine'],
  ['Coton Pima', 'Coton Pima'],
  ['ABS', 'ABS'],
])('writes %j as %j in a sentence', (value, small) => expect(french.inSentence(value)).toBe(small));
