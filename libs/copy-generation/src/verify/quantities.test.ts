import { checks as german } from '../locales/de/checks';
import { checks as english } from '../locales/en/checks';
import { checks as spanish } from '../locales/es/checks';
import { checks as french } from '../locales/fr/checks';
import { checks as chinese } from '../locales/zh/checks';
import { decimalOf } from './decimals';
import { QuantityReader } from './quantities';
import { tokensOf } from './tokens';

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
    ['zh', '约900克', 'about 900 g'],
  ] as const)('reads %s %j', (tag, text, quantity) => expect(read(text, tag)).toEqual([quantity]));

  it('gives both ends of a range the unit, and a word between them no meaning', () => {
    expect(read('20–30 l')).toEqual(['20 l', '30 l']);
    expect(read('2 x 500 ml')).toEqual(['2 ml', '500 ml']);
    expect(read('20 bis 30 Liter', 'de')).toEqual(['20 l', '30 l']);
  });

  it.each(['a lamp', 'one of them', 'it pairs oak with linen', 'in a second', 'size M'])(
    'finds no number in %j',
    (text) => expect(read(text)).toEqual([]),
  );
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
