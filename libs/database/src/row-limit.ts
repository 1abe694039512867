/**
 * Checks how many rows a caller asks for, so that no request can ask for a whole table.
 * @throws RangeError unless `limit` is a whole number from 1 to `max`
 */
export function checkedRowLimit(limit: number, max: number): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= max) return limit;
  throw new RangeError(`limit must be a whole number from 1 to ${max}, not ${limit}`);
}
