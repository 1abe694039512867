import { fits } from '../graphemes';

/** Stands for the amount in a text that is kept; `fillPrice` puts the current one there. */
export const PRICE_SLOT = '{price}';

/** How much room is left for an amount at least, in graphemes: prices change after the text was made. */
export const MIN_PRICE_ROOM = 12;

/** The text as long as it is with an amount of so many graphemes in it. */
export function withRoomForPrice(text: string, room: number): string {
  return text.includes(PRICE_SLOT) ? text.replaceAll(PRICE_SLOT, '0'.repeat(room)) : text;
}

/** The room that an amount takes. */
export function roomOf(amount: string): number {
  let room = MIN_PRICE_ROOM;
  while (!fits(amount, room)) room++;
  return room;
}
