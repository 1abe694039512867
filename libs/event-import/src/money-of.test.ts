import { moneyOf } from './money-of';

test.each([
  ['12.50', 'EUR', 1250],
  ['1000', 'JPY', 1000],
  ['1.234', 'KWD', 1234],
])('%s in %s is an amount', (text, currency, amountMinor) => {
  expect(moneyOf(text, currency, 'price')).toEqual({ amountMinor, currency });
});

test.each([
  ['-5.00', 'USD', 'price: "-5.00" is not an amount in USD like 12.50'],
  ['12,50', 'EUR', 'price: "12,50" is not an amount in EUR like 12.50'],
  ['10.50', 'JPY', 'price: "10.50" is not an amount in JPY like 1250'],
  ['1.2345', 'KWD', 'price: "1.2345" is not an amount in KWD like 12.500'],
  ['5', 'US', 'currency: "US" is not a code of three letters like EUR'],
  ['5', '$', 'currency: "$" is not a code of three letters like EUR'],
])('%s in %s is refused with what would be right', (text, currency, reason) => {
  expect(() => moneyOf(text, currency, 'price')).toThrow(reason);
});
