import { negotiate } from '../index';
import { spanish } from './index';
import { adjective, nouns } from './inflection';

describe('inflection', () => {
  it.each([
    [adjective('rojo'), ['rojo', 'roja', 'rojos', 'rojas']],
    [adjective('azul'), ['azul', 'azules']],
    [adjective('gris'), ['gris', 'grises']],
    [adjective('marrón'), ['marrón', 'marrones']],
    [adjective('verde'), ['verde', 'verdes']],
    [nouns('botón'), ['botón', 'botones']],
    [nouns('reposabrazos'), ['reposabrazos']],
    [nouns('correa de hombro'), ['correa de hombro', 'correas de hombro']],
  ])('makes %j', (forms, expected) => expect([...forms].sort()).toEqual([...expected].sort()));
});

it('says "e" for "y" before the sound of an i', () => {
  expect(negotiate('es')!.list(['Francia', 'Italia'])).toBe('Francia e Italia');
  expect(negotiate('es')!.list(['Francia', 'Portugal'])).toBe('Francia y Portugal');
});

it.each([
  ['Lino', 'lino'],
  ['Azul Marino', 'azul marino'],
  ['Algodón Pima', 'Algodón Pima'],
])('writes %j as %j in a sentence', (value, small) => expect(spanish.inSentence(value)).toBe(small));

it('lets the brand and the material follow each other, which both begin with "de"', () => {
  const grammar = negotiate('es')!;
  expect(grammar.clash('de la marca Ostsee', 'de algodón')).toBe(false);
  expect(grammar.clash('de algodón', 'de lana')).toBe(true);
  expect(grammar.secondClause('el producto es de lino', 'el producto tiene capucha')).toBe('tiene capucha');
});
