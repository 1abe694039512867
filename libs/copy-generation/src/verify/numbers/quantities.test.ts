import { checks as german } from '../../locales/de/checks';
import { checks as english } from '../../locales/en/checks';
import { checks as spanish } from '../../locales/es/checks';
import { checks as french } from '../../locales/fr/checks';
import { checks as chinese } from '../../locales/zh/checks';
import { decimalOf } from './decimals';
import { QuantityReader } from './quantities';
import { tokensOf } from '../language/tokens';

const readers = { en: english, de: german, fr: french, es: spanish, zh: chinese };

function read(text: string, tag: keyof typeof readers = 'en'): string[] {
  return new QuantityReader(readers[tag])
    .read(tokensOf(text))
    .map(({ value, unit, currencies, comparator }) =>
      [comparator, Number(value.toFixed(4)), unit?.symbol ?? currencies?.[0]]
        .filter((one) => one !== undefined)
        .join(' '),
    );
}

describe('QuantityReader', () => {
  it.each([
    ['twenty-five litres', '25 l'],
    ['half a kilo', '0.5 kg'],
    ['a dozen eggs', '12'],
    ['half a dozen', '6'],
    ['a pair of straps', '2'],
    ['two hundred and fifty grams', '250 g'],
    ['a hundred and five', '105'],
    ['two thousand three hundred', '2300'],
    ['1 ½ l', '1.5 l'],
    ['3/4 l', '0.75 l'],
    ['12″', '12 in'],
    ['1,299.99 USD', '1299.99 USD'],
    ['US$49', '49 USD'],
    ['under £20', 'under 20 GBP'],
    ['25+ litres', 'atLeast 25'],
    ['no more than 25 l', 'atMost 25 l'],
    ['20 °C', '20 °c'],
    ['100%', '100 %'],
    ['two and a half hours', '2.5 h'],
    ['twenty and a half kilos', '20.5 kg'],
    ['one and a half litres', '1.5 l'],
    ['a metre and a half of rope', '1.5 m'],
    ['an hour and a half', '1.5 h'],
    ['three hours and a quarter', '3.25 h'],
    ['three quarters of a litre', '0.75 l'],
    ['42 square metres', '42 m²'],
    ['25 newton metres', '25 nm'],
    ['-5 °C', '-5 °c'],
    ['minus one', '-1'],
    ['ten degrees below zero', '-10 °c'],
    ['925 sterling silver', '925'],
  ])('reads %j', (text, quantity) => expect(read(text)).toEqual([quantity]));

  it.each([
    ['de', 'fünfundzwanzig Liter', '25 l'],
    ['de', '1.299,99 €', '1299.99 EUR'],
    ['de', 'ein halbes Kilo', '0.5 kg'],
    ['de', 'ab 49,90 €', 'atLeast 49.9 EUR'],
    ['fr', 'quatre-vingt-dix-sept grammes', '97 g'],
    ['fr', 'vingt et un litres', '21 l'],
    ['fr', 'moins de 20 €', 'under 20 EUR'],
    ['es', 'treinta y cinco litros', '35 l'],
    ['es', 'medio kilo', '0.5 kg'],
    ['es', 'desde 20 €', 'atLeast 20 EUR'],
    ['zh', '二十五升', '25 l'],
    ['zh', '两百克', '200 g'],
    ['zh', '半公斤', '0.5 kg'],
    ['zh', '一公斤', '1 kg'],
    ['zh', '不到一公里', 'under 1 km'],
    ['zh', '一毫升', '1 ml'],
    ['zh', '约900克', 'about 900 g'],
    ['de', 'dreieinhalb Stunden', '3.5 h'],
    ['de', 'zwei und eine halbe Stunde', '2.5 h'],
    ['de', 'drei Viertel Liter', '0.75 l'],
    ['de', '10 000 mm', '10000 mm'],
    ['de', 'minus fünf Grad', '-5 °c'],
    ['es', '5 grados bajo cero', '-5 °c'],
    ['fr', 'deux heures et demie', '2.5 h'],
    ['fr', 'une heure et demie', '1.5 h'],
    ['fr', 'trois quarts de litre', '0.75 l'],
    ['fr', '12 000 mm', '12000 mm'],
    ['es', 'dos horas y media', '2.5 h'],
    ['es', 'tres cuartos de litro', '0.75 l'],
    ['es', 'cien por cien', '100 %'],
    ['zh', '两个半小时', '2.5 h'],
    ['zh', '两小时半', '2.5 h'],
    ['zh', '一个半小时', '1.5 h'],
    ['zh', '四分之三升', '0.75 l'],
    ['zh', '百分之八', '8 %'],
    ['zh', '零下5度', '-5 °c'],
  ] as const)('reads %s %j', (tag, text, quantity) => expect(read(text, tag)).toEqual([quantity]));

  it('gives both ends of a range the unit, and a word between them no meaning', () => {
    expect(read('20–30 l')).toEqual(['20 l', '30 l']);
    expect(read('2 x 500 ml')).toEqual(['2 ml', '500 ml']);
    expect(read('20 bis 30 Liter', 'de')).toEqual(['20 l', '30 l']);
  });

  it('gives a number without a unit those that the sentence has', () => {
    const implied = (text: string) =>
      new QuantityReader(english)
        .read(tokensOf(text))
        .map(({ impliedUnits }) => impliedUnits?.map(({ symbol }) => symbol));
    expect(implied('44 cm high, 29 wide and 14 deep')).toEqual([undefined, ['cm'], ['cm']]);
    expect(implied('44 cm high. Then 29.')).toEqual([undefined, undefined]);
  });

  it.each([
    ['de', 'bei null anfangen'],
    ['fr', 'repartir de zéro'],
    ['es', 'empezar desde cero'],
    ['es', 'un par máximo'],
    ['zh', '从零开始'],
  ] as const)('finds no number in %s %j', (tag, text) => expect(read(text, tag)).toEqual([]));

  it.each([
    ...['a lamp', 'one of them', 'it pairs oak with linen', 'in a second', 'size M'],
    ...['a figure of eight', 'a figure-of-eight track', 'wagons that couple by magnet'],
  ])('finds no number in %j', (text) => expect(read(text)).toEqual([]));
});

it.each([
  ['1,5', ',', 1.5],
  ['1.5', ',', 1.5],
  ['1.299', ',', 1299],
  ['1,299', '.', 1299],
  ['1,29', '.', 1.29],
  ["1'299.50", '.', 1299.5],
  ['1.299,5', ',', 1299.5],
  ['1,299,999', '.', 1299999],
] as const)('reads %s with the separator %s as %d', (text, separator, value) => {
  expect(decimalOf(text, separator).value).toBe(value);
});
