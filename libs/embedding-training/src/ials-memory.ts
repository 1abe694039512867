/** Memory of the kernels that factors are fitted in, in bytes. */
export const IALS_MEMORY_BYTES = 2 ** 31;
/** Rows of vectors that a product takes at once: all at once would take as much room again as the vectors. */
export const TILE_ROWS = 2 ** 17;
/** The kernels want rows of whole vectors. */
const LANES = 4;
/** Columns that a product reads together: what it packs is as wide as whole groups of them. */
const PACKED_COLUMNS = 8;
/** Each thread's tile of a product, and its scratch. */
const THREAD_BYTES = 2 ** 18;
/** Matrices (dims, dims): both sides' Gramians, what is unobserved, the basis, and copies that products make of them. */
const SQUARES = 8;

/** Floats of a row of vectors. */
export function ialsWidth(dims: number): number {
  return Math.ceil(dims / LANES) * LANES;
}

/** Bytes that one user or item takes beside its entries: its vector, where its entries begin, its regularisation and loss. */
export function rowBytes(dims: number): number {
  return 4 * (ialsWidth(dims) + 3);
}

/** Bytes that a pair takes: its place and weight, in both directions. */
export const ENTRY_BYTES = 16;

/** Bytes of kernel memory that `fitIals` needs at most, by calculation. */
export function ialsMemory(
  { users, items, entries }: { users: number; items: number; entries: number },
  dims: number,
  threads: number,
): number {
  const width = ialsWidth(dims);
  const packed = Math.ceil(width / PACKED_COLUMNS) * PACKED_COLUMNS;
  const tiles = Math.min(TILE_ROWS, Math.max(users, items)) * (width + packed);
  const fixed = 4 * (tiles + SQUARES * width * width) + threads * THREAD_BYTES + 2 ** 17;
  return (users + items) * rowBytes(dims) + entries * ENTRY_BYTES + fixed;
}
