/** A symmetric matrix as `vectors · diag(values) · vectorsᵀ`. */
export interface SymmetricEigen {
  /** (n,), in no order. */
  values: Float64Array;
  /** (n, n), row-major: column j belongs to value j; columns are orthonormal. */
  vectors: Float64Array;
}

const MAX_SWEEPS = 30;
/** What is left off the diagonal, as a share of the whole, when the sweeps end. */
const TOLERANCE = 1e-12;

/**
 * Eigenvalues and eigenvectors by cyclic Jacobi rotations (Golub and Van Loan, "Matrix Computations", section 8.5): slow
 * for large matrices, as exact as floats allow, and short. 128 by 128 takes about a tenth of a second.
 * @param matrix (n, n), symmetric; not changed
 */
export function symmetricEigen(matrix: ArrayLike<number>, n: number): SymmetricEigen {
  const a = Float64Array.from(matrix);
  const vectors = new Float64Array(n * n);
  for (let i = 0; i < n; i++) vectors[i * n + i] = 1;
  const enough = TOLERANCE * Math.sqrt(a.reduce((sum, x) => sum + x * x, 0));
  for (let sweep = 0; sweep < MAX_SWEEPS && offDiagonal(a, n) > enough; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, vectors, n, p, q);
  }
  return { values: Float64Array.from({ length: n }, (_, i) => a[i * n + i]), vectors };
}

/** Makes a[p, q] zero, and turns the vectors with it. */
function rotate(a: Float64Array, vectors: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q];
  if (apq === 0) return;
  const theta = (a[q * n + q] - a[p * n + p]) / (2 * apq);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (let k = 0; k < n; k++) turn(a, k * n + p, k * n + q, c, s);
  for (let k = 0; k < n; k++) turn(a, p * n + k, q * n + k, c, s);
  for (let k = 0; k < n; k++) turn(vectors, k * n + p, k * n + q, c, s);
}

function turn(values: Float64Array, i: number, j: number, c: number, s: number): void {
  const [x, y] = [values[i], values[j]];
  values[i] = c * x - s * y;
  values[j] = s * x + c * y;
}

function offDiagonal(a: Float64Array, n: number): number {
  let sum = 0;
  for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) sum += 2 * a[p * n + q] ** 2;
  return Math.sqrt(sum);
}
