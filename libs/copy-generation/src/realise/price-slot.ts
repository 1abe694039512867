import { minorUnitDigits, type Money } from '@attune/contracts';
import { fits } from '../graphemes';

/** Stands for the amount in a text that is kept; `fillPrice` puts the current one there. */
export const PRICE_SLOT = '{price}';

/** How much room is left for an amount at least, in graphemes: prices change after the text was made. */
export const MIN_PRICE_ROOM = 12;

/** The text as long as it is with an amount of so many graphemes in it. */
export function withRoomForPrice(text: string, room: number): string {
  return text.includes(PRICE_SLOT) ? text.replaceAll(PRICE_SLOT, '0'.repeat(room)) : text;
}

/** Up to so many digits amounts take the same room: a text must not depend on an amount of ordinary size. */
const ORDINARY_DIGITS = 6;

/** The room for an amount of the same currency: that of the longest with at most six digits before the point, mostly. */
export function roomFor(money: Money, format: (money: Money) => string): number {
  const minorDigits = minorUnitDigits(money.currency);
  const digits = Math.max(ORDINARY_DIGITS + minorDigits, String(money.amountMinor).length);
  const amountMinor = Math.min(Number('9'.repeat(digits)), Number.MAX_SAFE_INTEGER);
  const longest = format({ ...money, amountMinor });
  let room = MIN_PRICE_ROOM;
  while (!fits(longest, room)) room++;
  return room;
}
