import { extractFacts } from '../../facts/extract-facts';
import { verifyField } from '../../verify/citations';
import { negotiate } from '../index';
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
  expect(typography.opening('de la marque Ostsee')).toBe(typography.opening('de Zola'));
});

it.each([
  ['Lin', 'lin'],
  ['Bleu Marine', 'bleu marine'],
  ['Coton Pima', 'Coton Pima'],
  ['ABS', 'ABS'],
])('writes %j as %j in a sentence', (value, small) => expect(french.inSentence(value)).toBe(small));

it('says "le produit" once in a sentence', () => {
  const grammar = negotiate('fr')!;
  expect(grammar.secondClause('le produit est en lin', 'le produit n’est pas étanche')).toBe('il n’est pas étanche');
  expect(grammar.secondClause('le coloris est noir', 'le produit est étanche')).toBe('le produit est étanche');
});

describe('the check of citations', () => {
  const attributes = { material: 'Lin', waterproof: false };
  const product = extractFacts({ itemId: 'sac', title: 'Sac', categoryPath: [], inStock: true, attributes });
  const facts = product.facts.map(({ field, values }) => ({ field, value: values[0] }));
  const findings = (text: string) =>
    verifyField({ name: 'body', text, sentences: [{ text, facts, frames: [] }] }, product, negotiate('fr')!).join('\n');

  it.each([
    'En bref\u202f: en lin, modèle non étanche.',
    'En bref\u00a0: en lin, modèle non étanche.',
    'Le produit est en lin\u202f; de plus, il n’est pas étanche.',
    'Le produit n’est pas étanche, et le produit est en lin.',
  ])('lets pass %j', (text) => expect(findings(text)).toBe(''));

  it.each([
    ['En bref : en lin, modèle non étanche.', 'is not well formed'],
    ['En bref\u202f\u202f: en lin, modèle non étanche.', 'is not well formed'],
    ['En lin, modèle étanche.', 'reverses attributes.waterproof'],
    ['Le produit est en lin, et il est étanche.', 'reverses attributes.waterproof'],
    ['En soie, modèle non étanche.', '"soie" is in no cited fact'],
  ])('refuses %j', (text, finding) => expect(findings(text)).toContain(finding));
});

it('says colours behind a masculine noun, as the list of colours has them: no "couleur doré", no "de couleur noir"', () => {
  const { attributes, frames } = french;
  const { phrase, clause } = attributes.colour;
  const ways = [phrase, clause].flatMap((wording) => [...(wording?.one ?? []), ...(wording?.many ?? [])]);
  for (const way of [...ways, ...frames.partColour]) expect(way).not.toMatch(/couleurs? \{value\}/);
});
