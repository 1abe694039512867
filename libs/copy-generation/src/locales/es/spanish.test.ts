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
