import { z } from 'zod';

/** An amount in the currency's minor unit (ISO 4217): `{ amountMinor: 1250, currency: 'EUR' }` is 12.50 EUR. */
export const money = z.object({
  amountMinor: z.int('must be a whole number of minor units (cents)').min(0),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code of three capital letters'),
});
export type Money = z.infer<typeof money>;

/** Digits after the decimal point of a currency, by ISO 4217 as ICU knows it: EUR 2, JPY 0, KWD 3. */
export function minorUnitDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Reads a decimal amount ("12.50") into minor units without going through binary fractions.
 * Returns undefined when the text is not a plain decimal or has more digits than the currency.
 */
export function parseMoney(decimal: string, currency: string): Money | undefined {
  const match = /^(\d{1,12})(?:\.(\d+))?$/.exec(decimal.trim());
  if (!match || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const digits = minorUnitDigits(currency);
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return undefined;
  return { amountMinor: Number(match[1] + fraction.padEnd(digits, '0')), currency };
}
