import fc from 'fast-check';
import { minorUnitDigits, money, parseMoney } from './money';

const currency = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CLF');

/** Minor units as a decimal amount, by moving the point. */
function decimalOf(amountMinor: number, digits: number): string {
  const text = String(amountMinor).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

describe('parseMoney', () => {
  it.each([
    ['12.50', 'EUR', 1250],
    ['12.5', 'EUR', 1250],
    ['12', 'EUR', 1200],
    ['19.99', 'EUR', 1999],
    ['1200', 'JPY', 1200],
    ['1200.00', 'JPY', 1200],
    ['1.234', 'KWD', 1234],
    ['0.1', 'KWD', 100],
    ['0', 'EUR', 0],
    ['1.2340', 'KWD', 1234],
    [' 7 ', 'USD', 700],
  ])('reads %s %s as %d minor units', (text, code, amountMinor) => {
    expect(parseMoney(text, code)).toEqual({ amountMinor, currency: code });
  });

  it.each([
    ['12,50', 'EUR'],
    ['1,200.00', 'USD'],
    ['NaN', 'EUR'],
    ['Infinity', 'EUR'],
    ['1e3', 'EUR'],
    ['-5', 'EUR'],
    ['', 'EUR'],
    ['.5', 'EUR'],
    ['5.', 'EUR'],
    ['12.505', 'EUR'],
    ['1.5', 'JPY'],
    ['1.2345', 'KWD'],
    ['12.50', ''],
    ['12.50', 'eur'],
    ['9999999999999', 'EUR'],
  ])('refuses %s %s rather than guess a price', (text, code) => {
    expect(parseMoney(text, code)).toBeUndefined();
  });

  it('gives back every amount exactly, without binary fractions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), currency, (amountMinor, code) => {
        const parsed = parseMoney(decimalOf(amountMinor, minorUnitDigits(code)), code);
        expect(parsed).toEqual({ amountMinor, currency: code });
        expect(money.parse(parsed)).toEqual(parsed);
      }),
    );
  });

  it('never gives an amount that the contract refuses', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,14}(\.\d{0,5})?$/), currency, (text, code) => {
        const parsed = parseMoney(text, code);
        if (parsed) expect(money.safeParse(parsed).success).toBe(true);
      }),
    );
  });
});

it('minor units are those of ISO 4217, so that yen are not taken for hundredths of yen', () => {
  const digits = { EUR: 2, USD: 2, JPY: 0, KRW: 0, KWD: 3, IQD: 3, HUF: 2, MGA: 2, CLF: 4 };
  for (const [code, count] of Object.entries(digits)) expect([code, minorUnitDigits(code)]).toEqual([code, count]);
});

it.each([
  { amountMinor: 12.5 },
  { amountMinor: -1 },
  { amountMinor: NaN },
  { amountMinor: Infinity },
  { amountMinor: '5' },
])('a price of %j is refused', (wrong) => {
  expect(money.safeParse({ currency: 'EUR', ...wrong }).success).toBe(false);
  expect(money.safeParse({ amountMinor: 1250 }).success).toBe(false);
});
