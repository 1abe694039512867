import { z } from 'zod';

/** An amount in the currency's minor unit (ISO 4217): `{ amountMinor: 1250, currency: 'EUR' }` is 12.50 EUR. */
export const money = z.object({
  amountMinor: z.int('must be a whole number of minor units (cents)').min(0),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code of three capital letters'),
});
export type Money = z.infer<typeof money>;

/** ISO 4217's currencies whose minor unit has other than two digits. `Intl` follows CLDR, which differs (IQD, MGA). */
const MINOR_UNIT_DIGITS: Readonly<Record<string, number>> = {
  ...digits(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
  ...digits(3, 'BHD IQD JOD KWD LYD OMR TND'),
  ...digits(4, 'CLF UYW'),
};

function digits(count: number, currencies: string): Record<string, number> {
  return Object.fromEntries(currencies.split(' ').map((currency) => [currency, count]));
}

/** Digits after the decimal point of a currency by ISO 4217: EUR 2, JPY 0, KWD 3. */
export function minorUnitDigits(currency: string): number {
  return MINOR_UNIT_DIGITS[currency] ?? 2;
}

/**
 * Reads a decimal amount ("12.50") into minor units without going through binary fractions.
 * Returns undefined when the text is not a plain decimal, has more digits than the currency, or is above 2^53 minor units.
 */
export function parseMoney(decimal: string, currency: string): Money | undefined {
  const match = /^(\d{1,12})(?:\.(\d+))?$/.exec(decimal.trim());
  if (!match || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const digits = minorUnitDigits(currency);
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return undefined;
  const amountMinor = Number(match[1] + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(amountMinor) ? { amountMinor, currency } : undefined;
}
