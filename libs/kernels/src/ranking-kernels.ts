/**
 * A table (rows, columns) in 7 bits a number: row r is about scales[r] * (codes[r] - 64). A quarter of the memory, which is
 * what a product with all rows of a large table waits for; and what it may be off by is known.
 */
export interface CoarseTable {
  rows: number;
  columns: number;
  /** (rows, columns rounded up to 16), 1 to 127; 64 fills up. */
  codes: Uint8Array;
  scales: Float32Array; // (rows,)
  /** (rows,): how far each row lies from what its codes say. */
  errors: Float32Array;
  /** (rows,): the length of what the codes say. */
  norms: Float32Array;
}

/** Scores of whole catalogs, and the best of them. */
export interface RankingKernels {
  /** A coarse copy of a table (rows, columns). */
  coarse(table: Float32Array, columns: number): CoarseTable;
  /**
   * out[r] = the most that row r · x may be, by the coarse table: never below what `dotRows` gives for the table itself, and
   * above it by at most twice what codes of 7 and 8 bits may be off.
   */
  boundRows(out: Float32Array, table: CoarseTable, x: Float32Array): void;
  /** y += alpha * max(0, x - floor). */
  addAbove(alpha: number, x: Float32Array, floor: number, y: Float32Array): void;
  /**
   * The best columns of each row of scores (rows, columns), best first, into out.columns and out.scores (rows, k); the
   * lower of columns with equal scores comes first, infinities are scores like others, and NaN is never among them, as
   * `topK` has it. Where there are fewer, -1 and the lowest finite score fill up. `excluded` columns of a row are passed
   * over, and their scores are overwritten.
   */
  topKRows(
    out: { columns: Int32Array; scores: Float32Array },
    scores: Float32Array,
    excluded: { offsets: Int32Array; columns: Int32Array },
  ): void;
  /** The places of values that are not below a floor, ascending; a new tensor. */
  placesFrom(values: Float32Array, floor: number): Int32Array;
}
