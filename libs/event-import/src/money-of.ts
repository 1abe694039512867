import { minorUnitDigits, type Money, parseMoney } from '@attune/contracts';
import { RowError } from './row';

/** An amount as a decimal (`12.50`) in a currency. @throws RowError with an amount that the currency has */
export function moneyOf(text: string, currency: string, field: string): Money {
  if (!/^[A-Z]{3}$/.test(currency))
    throw new RowError(`currency: "${currency}" is not a code of three letters like EUR`);
  const money = parseMoney(text, currency);
  if (money) return money;
  const digits = minorUnitDigits(currency);
  const example = digits === 0 ? '1250' : `12.50${'0'.repeat(digits - 2)}`;
  throw new RowError(`${field}: "${text}" is not an amount in ${currency} like ${example}`);
}
