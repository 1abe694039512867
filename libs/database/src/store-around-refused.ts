import { isDataRefusal } from './database';

/** A row that PostgreSQL does not take. */
export class RefusedRow {
  /** @param reason what PostgreSQL says of it; without the row's values */
  constructor(readonly reason: string) {}
}

/**
 * Stores rows, all in one call of `store` when that goes well. When PostgreSQL refuses a value, halves are tried on their
 * own, so that the rows to blame are found and their neighbours are stored. Returns what became of each row, in order.
 * @param store stores all of its rows or, when it rejects, none, and says what became of each in order
 * @throws what `store` throws when no row is to blame: the calls before may have stored theirs then
 */
export async function storeAroundRefused<Row, Outcome>(
  rows: readonly Row[],
  store: (rows: readonly Row[]) => Promise<readonly Outcome[]>,
): Promise<(Outcome | RefusedRow)[]> {
  if (rows.length === 0) return [];
  try {
    return [...(await store(rows))];
  } catch (error) {
    if (!isDataRefusal(error)) throw error;
    if (rows.length === 1) return [new RefusedRow(error.message)];
    const middle = rows.length >> 1;
    const left = await storeAroundRefused(rows.slice(0, middle), store);
    return [...left, ...(await storeAroundRefused(rows.slice(middle), store))];
  }
}
