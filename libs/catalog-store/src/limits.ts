/** The most entries that one reading of changes may ask for. */
export const MAX_CHANGES = 10_000;

export const MAX_SEARCH_RESULTS = 1_000;

/** @throws RangeError unless it is a whole number from 1 to `max` */
export function checkedLimit(limit: number, max: number): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= max) return limit;
  throw new RangeError(`limit must be a whole number from 1 to ${max}, not ${limit}`);
}
