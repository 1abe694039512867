import type { CoarseTable } from '../ranking-kernels';

/** Bytes that the kernels read at once. */
const STRIDE = 16;
/** What stands for 0 among the codes of a table, and the largest code beside it: 7 bits without a sign. */
const ZERO = 64;
const LARGEST_CODE = 63;
/** The largest code of a vector: 8 bits with a sign. */
const LARGEST_QUERY_CODE = 127;
/** Half a step of a 32-bit float at 1. */
const ROUNDING = 2 ** -24;

/** Bytes between the rows of a coarse table. */
export function coarseStride(columns: number): number {
  return Math.ceil(columns / STRIDE) * STRIDE;
}

/** Fills a coarse table from the one that it stands for, (rows, columns). */
export function encodeCoarse(coarse: CoarseTable, table: Float32Array): void {
  const { rows, columns, codes, scales, errors, norms } = coarse;
  const stride = coarseStride(columns);
  codes.fill(ZERO);
  for (let r = 0; r < rows; r++) {
    const row = table.subarray(r * columns, (r + 1) * columns);
    const scale = Math.fround(largest(row) / LARGEST_CODE);
    let [off, length] = [0, 0];
    for (let c = 0; c < columns; c++) {
      const code = codeOf(row[c], scale, LARGEST_CODE);
      codes[r * stride + c] = ZERO + code;
      off += (row[c] - scale * code) ** 2;
      length += (scale * code) ** 2;
    }
    scales[r] = scale;
    // What is stored as 32-bit floats must not be rounded down.
    errors[r] = Math.sqrt(off) * (1 + 4 * ROUNDING);
    norms[r] = Math.sqrt(length) * (1 + 4 * ROUNDING);
  }
}

/** A vector in 8 bits a number, and by how much products with it may be off. */
export interface CoarseQuery {
  /** (columns rounded up to 16); 0 fills up. */
  codes: Int8Array;
  /** What a code of 1 stands for. */
  scale: number;
  /** What the products of codes with those of a table are too high by, since its codes begin at 64. */
  offset: number;
  /** A row's product is off by at most errors[r] * perError + norms[r] * perNorm. */
  perError: number;
  perNorm: number;
}

/**
 * With v = v̂ + e a row and its codes, x = x̂ + d the vector and its own: v · x = v̂ · x̂ + v̂ · d + e · x, where
 * v̂ · d <= |v̂| |d| and e · x <= |e| |x| (Cauchy and Schwarz). What is computed in 32-bit floats is off by a share of
 * |v| |x| more, that grows with the number of columns (Higham, "Accuracy and Stability of Numerical Algorithms", 3.1).
 */
export function encodeQuery(x: Float32Array): CoarseQuery {
  const codes = new Int8Array(coarseStride(x.length));
  const scale = Math.fround(largest(x) / LARGEST_QUERY_CODE);
  let [off, length, offset] = [0, 0, 0];
  for (let c = 0; c < x.length; c++) {
    const code = codeOf(x[c], scale, LARGEST_QUERY_CODE);
    codes[c] = code;
    offset += ZERO * code;
    off += (x[c] - scale * code) ** 2;
    length += x[c] ** 2;
  }
  const rounding = Math.sqrt(length) * (x.length + 8) * 2 * ROUNDING;
  return { codes, scale, offset, perError: Math.sqrt(length) + rounding, perNorm: Math.sqrt(off) + rounding };
}

function codeOf(value: number, scale: number, most: number): number {
  return scale > 0 ? Math.max(-most, Math.min(most, Math.round(value / scale))) : 0;
}

function largest(x: Float32Array): number {
  let most = 0;
  for (let i = 0; i < x.length; i++) most = Math.max(most, Math.abs(x[i]));
  return most;
}
