import { dotWithin } from './vectors';

/** A matrix that should be symmetric and positive definite is not, or holds NaN. */
export class NotPositiveDefiniteError extends Error {
  override readonly name = 'NotPositiveDefiniteError';
  constructor(row: number, pivot: number) {
    super(`the matrix is not positive definite: pivot ${row} is ${pivot}`);
  }
}

/**
 * Factors a symmetric positive definite matrix into `L @ Lᵀ`, in place: only the lower triangle is read and written.
 * In doubles, since normal equations square the condition number.
 * @param a (n, n) at the start of the array, row-major
 * @throws NotPositiveDefiniteError when a pivot is not above 0
 */
export function choleskyFactor(a: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const rowI = i * n;
    for (let j = 0; j <= i; j++) {
      const rowJ = j * n;
      const sum = a[rowI + j] - dotWithin(a, rowI, rowJ, j);
      if (j < i) {
        a[rowI + j] = sum / a[rowJ + j];
      } else {
        if (!(sum > 0)) throw new NotPositiveDefiniteError(i, sum);
        a[rowI + i] = Math.sqrt(sum);
      }
    }
  }
}

/**
 * Solves `L @ Lᵀ @ x = b` for the factor that `choleskyFactor` left; `b` (n,) becomes `x`.
 * @param l (n, n), row-major; only the lower triangle is read
 */
export function choleskySolve(l: Float64Array, n: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    const row = i * n;
    let sum = b[i];
    for (let k = 0; k < i; k++) sum -= l[row + k] * b[k];
    b[i] = sum / l[row + i];
  }
  for (let i = n - 1; i >= 0; i--) {
    const row = i * n;
    const x = b[i] / l[row + i];
    b[i] = x;
    for (let k = 0; k < i; k++) b[k] -= x * l[row + k];
  }
}
