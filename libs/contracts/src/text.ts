import { z } from 'zod';

/** The longest identifier that is accepted, in UTF-16 code units. Published in docs/storefront.md. */
export const MAX_ID_LENGTH = 200;

/** Words that shops send by accident when a variable was empty; taken as ids they would merge many shoppers into one. */
const ACCIDENTAL_IDS = new Set(['null', 'undefined', 'nan', 'none', '[object object]', 'true', 'false']);

/** Whether PostgreSQL can hold the text and every JSON reader reads it alike: no U+0000, no lone surrogate. */
export function isStorableText(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}

export const NOT_STORABLE = 'must not contain U+0000 or half a surrogate pair (a character cut in two)';

/** Text of at most `max` UTF-16 code units that can be stored. */
export function storableText(max: number) {
  return z.string().max(max).refine(isStorableText, NOT_STORABLE);
}

/**
 * An identifier: a string, compared byte by byte after Unicode NFC. Numbers are refused, since JSON numbers lose ids
 * above 2^53; so are outer white space, control characters and words that stand for "no value".
 */
export const identifier = z
  .string({
    error: ({ input }) =>
      input === undefined ? 'is needed' : 'must be a string (JSON numbers lose digits above 2^53)',
  })
  .normalize('NFC')
  .min(1, 'must not be empty')
  .max(MAX_ID_LENGTH, `must be at most ${MAX_ID_LENGTH} characters`)
  .refine((id) => id.trim() === id, 'must not begin or end with white space')
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  .refine((id) => !/[\u0000-\u001f\u007f-\u009f]/.test(id) && isStorableText(id), 'must not contain control characters')
  .refine((id) => !ACCIDENTAL_IDS.has(id.toLowerCase()), 'stands for "no value"; leave the field out instead');

/** A tenant's name: it appears in topic keys, metrics and paths, so it is kept plain. */
export const tenantName = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'must be 1 to 63 of a-z, 0-9, "-" and "_"');

/** The name of a place on a shop's pages: `home`, `cart`. */
export const placeName = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'must be 1 to 63 of a-z, 0-9, "-" and "_"');

export const DEFAULT_TENANT = 'default';
