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

/** Products and sums of vectors and matrices. All are row-major. */
export interface MatrixKernels {
  gemm(c: Float32Array, a: Float32Array, b: Float32Array, shape: GemmShape): void;
  /** Packs B (k, n), row-major, once for many products: for a few rows of A packing costs as much as the product. */
  pack(b: Float32Array, k: number, n: number): PackedMatrix;
  /** C (m, n) = A (m, k) * B (k, n), row-major; added to C when `accumulate`. */
  gemmPacked(c: Float32Array, a: Float32Array, b: PackedMatrix, accumulate?: boolean): void;
  /** y += alpha x. */
  axpy(alpha: number, x: Float32Array, y: Float32Array): void;
  /** y += alpha (x - y): a step of a moving average. */
  approach(alpha: number, x: Float32Array, y: Float32Array): void;
  /** out[r] = table[r] · x, for a table of (rows, columns). */
  dotRows(out: Float32Array, table: Float32Array, x: Float32Array): void;
  /** out (columns,) = Σ weights[r] * table[r], for a table of (rows, columns). */
  combineRows(out: Float32Array, table: Float32Array, weights: Float32Array): void;
}
