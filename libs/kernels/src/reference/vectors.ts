/** Rows of matrices are passed as an array and the offset of their first element, so that no view is made per row. */

/** The inner product of `n` elements of `x` from `xOffset` and of `y` from `yOffset`; summed in doubles. */
export function dot(x: Float32Array, xOffset: number, y: Float32Array, yOffset: number, n: number): number {
  let even = 0;
  let odd = 0;
  let i = 0;
  for (; i + 1 < n; i += 2) {
    even += x[xOffset + i] * y[yOffset + i];
    odd += x[xOffset + i + 1] * y[yOffset + i + 1];
  }
  if (i < n) even += x[xOffset + i] * y[yOffset + i];
  return even + odd;
}

/** The inner product of two stretches of `n` elements of one array, from `a` and from `b`. */
export function dotWithin(x: Float64Array, a: number, b: number, n: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  const whole = n - (n % 4);
  for (let i = 0; i < whole; i += 4) {
    s0 += x[a + i] * x[b + i];
    s1 += x[a + i + 1] * x[b + i + 1];
    s2 += x[a + i + 2] * x[b + i + 2];
    s3 += x[a + i + 3] * x[b + i + 3];
  }
  for (let i = whole; i < n; i++) s0 += x[a + i] * x[b + i];
  return s0 + s1 + (s2 + s3);
}

/** `y += alpha * x` over `n` elements from the two offsets. */
export function axpy(
  alpha: number,
  x: Float32Array,
  xOffset: number,
  y: Float32Array,
  yOffset: number,
  n: number,
): void {
  for (let i = 0; i < n; i++) y[yOffset + i] += alpha * x[xOffset + i];
}

/**
 * `out[r] = matrix[r] · vector` for every row.
 * @param matrix (rows, dims), row-major
 * @param vector (dims,)
 * @param out (rows,)
 */
export function multiplyRows(
  matrix: Float32Array,
  rows: number,
  dims: number,
  vector: Float32Array,
  out: Float32Array,
): Float32Array {
  const v = Float64Array.from(vector);
  const whole = dims - (dims % 4);
  for (let r = 0, at = 0; r < rows; r++, at += dims) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let i = 0; i < whole; i += 4) {
      s0 += matrix[at + i] * v[i];
      s1 += matrix[at + i + 1] * v[i + 1];
      s2 += matrix[at + i + 2] * v[i + 2];
      s3 += matrix[at + i + 3] * v[i + 3];
    }
    for (let i = whole; i < dims; i++) s0 += matrix[at + i] * v[i];
    out[r] = s0 + s1 + (s2 + s3);
  }
  return out;
}

/**
 * Replaces every row of a matrix by its product with a square one: `matrix = matrix @ square`, in place.
 * @param matrix (rows, dims), row-major
 * @param square (dims, dims), row-major
 */
export function rotateRows(matrix: Float32Array, rows: number, dims: number, square: Float64Array): void {
  const product = new Float64Array(dims);
  for (let r = 0, at = 0; r < rows; r++, at += dims) {
    product.fill(0);
    for (let i = 0; i < dims; i++) {
      const x = matrix[at + i];
      const row = i * dims;
      for (let j = 0; j < dims; j++) product[j] += x * square[row + j];
    }
    for (let j = 0; j < dims; j++) matrix[at + j] = product[j];
  }
}
