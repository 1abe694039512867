/** C (m, n) = op(A) (m, k) * op(B) (k, n), row-major and dense; added to C when `accumulate`. */
export interface GemmShape {
  m: number;
  n: number;
  k: number;
  /** A is stored as (k, m). */
  transposeA?: boolean;
  /** B is stored as (n, k). */
  transposeB?: boolean;
  accumulate?: boolean;
}

/** B (k, n) of products to come, laid out as they read it; lives as long as the memory that it was packed in. */
export interface PackedMatrix {
  k: number;
  n: number;
  floats: Float32Array;
}

/** Products and sums of vectors and matrices. All are row-major; what is written to is none of what is read, unless said. */
export interface MatrixKernels {
  /**
   * C (m, n) = op(A) (m, k) * op(B) (k, n): with k 0 zeros. Sums run along k, in 32-bit floats in WebAssembly: off by at most
   * k 2⁻²⁴ of the sum of what is added (Higham, "Accuracy and Stability of Numerical Algorithms", 3.1).
   */
  gemm(c: Float32Array, a: Float32Array, b: Float32Array, shape: GemmShape): void;
  /** Packs B (k, n), row-major, once for many products: for a few rows of A packing costs as much as the product. */
  pack(b: Float32Array, k: number, n: number): PackedMatrix;
  /** C (m, n) = A (m, k) * B (k, n), row-major; added to C when `accumulate`. */
  gemmPacked(c: Float32Array, a: Float32Array, b: PackedMatrix, accumulate?: boolean): void;
  /** y += alpha x, for all of x; any length. */
  axpy(alpha: number, x: Float32Array, y: Float32Array): void;
  /** y += alpha (x - y), for all of x: a step of a moving average; any length. */
  approach(alpha: number, x: Float32Array, y: Float32Array): void;
  /** out[r] = table[r] · x, for a table of (rows, columns); out (rows,), x (columns,). */
  dotRows(out: Float32Array, table: Float32Array, x: Float32Array): void;
  /** out (columns,) = Σ weights[r] * table[r], for a table of (rows, columns); weights (rows,). */
  combineRows(out: Float32Array, table: Float32Array, weights: Float32Array): void;
}
