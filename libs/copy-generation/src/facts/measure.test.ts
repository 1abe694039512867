import fc from 'fast-check';
import { parseMeasure, parseMeasures, sameMeasure } from './measure';

describe('parseMeasure', () => {
  it.each([
    ['1.2 kg', '1.2', 'kg'],
    ['1,5 l', '1.5', 'l'],
    ['500ml', '500', 'ml'],
    ['1,500 W', '1500', 'W'],
    ['1.234,5 g', '1234.5', 'g'],
    ['0,500 kg', '0.500', 'kg'],
    ['12″', '12', 'in'],
    ['12 inches', '12', 'in'],
    ['-10 °C', '-10', '°C'],
    ['16 fl oz', '16', 'fl oz'],
    ['5000 mAh', '5000', 'mAh'],
    ['2 Litres', '2', 'l'],
    ['64\u00a0GB', '64', 'GB'],
  ])('reads %j', (text, amount, unit) => expect(parseMeasure(text)).toEqual({ amount, unit }));

  it.each([
    '',
    'kg',
    '12',
    'M',
    '1.2 kg approx',
    '5 parsecs',
    '10–12 kg',
    '1 kg, 2 kg',
    'x 2 kg',
    '3 x',
    '9'.repeat(300),
  ])('takes %j for no measure', (text) => expect(parseMeasures(text)).toEqual([]));

  it('tells the sides of a thing from so many of it', () => {
    expect(parseMeasures('30 x 20 cm')).toEqual([
      { amount: '30', unit: 'cm' },
      { amount: '20', unit: 'cm' },
    ]);
    expect(parseMeasures('30cm×20cm×5cm').map(({ amount }) => amount)).toEqual(['30', '20', '5']);
    expect(parseMeasure('2 x 500 ml')).toEqual({ amount: '500', unit: 'ml', count: '2' });
    expect(parseMeasures('30 cm x 20 in')).toEqual([]);
  });

  it('never throws, and reads again what it has read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dx., kgml-]{0,30}$/)), (text) => {
        for (const { amount, unit } of parseMeasures(text)) expect(parseMeasure(`${amount} ${unit}`)).toBeDefined();
      }),
    );
  });
});

it('compares measures of different units', () => {
  const same = (one: string, other: string) => sameMeasure(parseMeasure(one)!, parseMeasure(other)!);
  expect(same('0.5 kg', '500 g')).toBe(true);
  expect(same('1 in', '2.54 cm')).toBe(true);
  expect(same('12 in', '30 cm')).toBe(false);
  expect(same('1 kg', '1 l')).toBe(false);
  expect(same('2 x 500 ml', '500 ml')).toBe(false);
});
