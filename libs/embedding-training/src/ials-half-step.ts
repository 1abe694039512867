import { addGramian, choleskyFactor, choleskySolve, dotWithin, rotateRows, symmetricEigen } from '@attune/kernels';
import { scaledRegularization } from '@attune/ranking-model';
import type { IalsConfig } from './fit-ials';
import type { InteractionMatrix } from './interaction-matrix';

/**
 * Solves every row's least squares exactly with the other side fixed: half an epoch of ALS.
 *
 * With A = alpha_0 FᵀF + reg_r I a row's system is (A + VᵀWV) x = VᵀW1, V being the fixed vectors of its entries and W
 * their weights. The fixed side is first rotated into the eigenvectors of FᵀF, which changes no score since the solved
 * side ends in the same basis. There A is diagonal, D, and a row with fewer entries than dimensions is solved in its
 * entries, (D + VᵀWV)⁻¹VᵀW = D⁻¹Vᵀ(W⁻¹ + VD⁻¹Vᵀ)⁻¹, which for a shop's short histories costs a tenth or less.
 *
 * @param matrix one row per solved vector; columns are fixed vectors
 * @param fixed (columns, dims), row-major; rotated in place
 * @param fixedGramian (dims, dims) of `fixed` before it is rotated
 * @param solved (rows, dims), overwritten; zeros for a row without entries
 * @returns eigenvalues of the Gramian: the Gramian's diagonal in the new basis
 */
export function solveHalf(
  matrix: InteractionMatrix,
  fixed: Float32Array,
  fixedGramian: Float64Array,
  solved: Float32Array,
  config: IalsConfig,
): Float64Array {
  const { dims, unobservedWeight } = config;
  const { values, vectors } = symmetricEigen(fixedGramian, dims);
  rotateRows(fixed, matrix.columns, dims, vectors);
  const solver = new RowSolver(dims, fixed);
  for (let row = 0; row < matrix.rows; row++) {
    const start = matrix.offsets[row];
    const end = matrix.offsets[row + 1];
    if (start === end) {
      solved.fill(0, row * dims, (row + 1) * dims);
      continue;
    }
    const indices = matrix.indices.subarray(start, end);
    const weights = matrix.weights.subarray(start, end);
    const regularization = scaledRegularization(config, sum(weights), matrix.columns);
    for (let k = 0; k < dims; k++) {
      // Rounding can leave an eigenvalue of a deficient Gramian a trace below 0.
      solver.diagonal[k] = unobservedWeight * Math.max(0, values[k]) + regularization;
    }
    const vector = end - start < dims ? solver.solveInEntries(indices, weights) : solver.solveInDims(indices, weights);
    for (let k = 0; k < dims; k++) solved[row * dims + k] = vector[k];
  }
  return values;
}

function sum(values: Float32Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Solves one row after the other in the same working memory. */
class RowSolver {
  /** (dims,): D of the row at hand, set by the caller. */
  readonly diagonal: Float64Array;
  private readonly vector: Float64Array;
  private readonly system: Float64Array;
  private readonly scaled: Float64Array;
  private readonly inverseRoots: Float64Array;
  private readonly dual: Float64Array;

  constructor(
    private readonly dims: number,
    private readonly fixed: Float32Array,
  ) {
    this.diagonal = new Float64Array(dims);
    this.vector = new Float64Array(dims);
    this.system = new Float64Array(dims * dims);
    this.scaled = new Float64Array(dims * dims);
    this.inverseRoots = new Float64Array(dims);
    this.dual = new Float64Array(dims);
  }

  /** An (n, n) system for n entries: x = D⁻¹Vᵀy with (W⁻¹ + VD⁻¹Vᵀ) y = 1. */
  solveInEntries(indices: Int32Array, weights: Float32Array): Float64Array {
    const { dims, fixed, scaled, inverseRoots, system, dual, vector } = this;
    const n = indices.length;
    for (let k = 0; k < dims; k++) inverseRoots[k] = 1 / Math.sqrt(this.diagonal[k]);
    for (let a = 0; a < n; a++) {
      const from = indices[a] * dims;
      const to = a * dims;
      for (let k = 0; k < dims; k++) scaled[to + k] = fixed[from + k] * inverseRoots[k];
    }
    for (let a = 0; a < n; a++) {
      for (let b = 0; b <= a; b++) system[a * n + b] = dotWithin(scaled, a * dims, b * dims, dims);
      system[a * n + a] += 1 / weights[a];
      dual[a] = 1;
    }
    choleskyFactor(system, n);
    choleskySolve(system, n, dual);
    vector.fill(0);
    for (let a = 0; a < n; a++) {
      const y = dual[a];
      const from = a * dims;
      for (let k = 0; k < dims; k++) vector[k] += y * scaled[from + k];
    }
    for (let k = 0; k < dims; k++) vector[k] *= inverseRoots[k];
    return vector;
  }

  /** The (dims, dims) system itself: (D + VᵀWV) x = VᵀW1. */
  solveInDims(indices: Int32Array, weights: Float32Array): Float64Array {
    const { dims, fixed, scaled, system, vector } = this;
    system.fill(0);
    vector.fill(0);
    for (let start = 0; start < indices.length; start += dims) {
      const count = Math.min(dims, indices.length - start);
      for (let a = 0; a < count; a++) {
        const root = Math.sqrt(weights[start + a]);
        const from = indices[start + a] * dims;
        const to = a * dims;
        for (let k = 0; k < dims; k++) {
          const x = root * fixed[from + k];
          scaled[to + k] = x;
          vector[k] += root * x;
        }
      }
      addGramian(scaled, count, dims, system);
    }
    for (let i = 0; i < dims; i++) system[i * dims + i] += this.diagonal[i];
    choleskyFactor(system, dims);
    choleskySolve(system, dims, vector);
    return vector;
  }
}
