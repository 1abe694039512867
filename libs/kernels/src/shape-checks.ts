/** Numbers that SIMD reads at once. */
const LANES = 4;

/** How many rows of so many columns some numbers are. @throws RangeError when it is no whole number of rows */
export function rowCount(length: number, columns: number): number {
  const rows = columns === 0 ? 0 : length / columns;
  if (!Number.isInteger(rows)) throw new RangeError(`${length} numbers are no whole rows of ${columns}`);
  return rows;
}

/** @throws RangeError for rows that SIMD would read beyond */
export function requireLanes(columns: number): void {
  if (columns % LANES === 0) return;
  throw new RangeError(
    `the kernel cannot take rows of ${columns} numbers: their length must be a multiple of ${LANES}`,
  );
}

/**
 * @param indices of rows of a table, checked from place `from` to before `to`
 * @throws RangeError naming the first that points to none of so many rows
 */
export function requireRows(indices: Int32Array, rows: number, from = 0, to = indices.length): void {
  for (let at = from; at < to; at++) {
    // Negative ones are large without a sign.
    if (indices[at] >>> 0 < rows) continue;
    throw new RangeError(`index ${at} of ${indices.length} is ${indices[at]}, and there are ${rows} rows`);
  }
}

/** @throws RangeError for a share of dropout that cannot be */
export function requireRate(rate: number): void {
  if (!(rate >= 0 && rate < 1)) throw new RangeError(`dropout's rate is ${rate}, and can be 0 to below 1`);
}
