import { breathe } from './breathe';
import type { FeatureRows } from './feature-rows';

/** Vectors, and the features that they are to follow from. */
export interface RidgeProblem {
  rows: FeatureRows;
  /** Rows that it is fitted on; at least one. */
  examples: Int32Array;
  /** (rows, dims), row-major. */
  targets: Float32Array;
  dims: number;
}

/**
 * A dimension is done when the square of its residual is this share of what it was at zeros: ten steps or so. What comes
 * after that moves no item to another place in a list, on the public sets that were measured.
 */
const TOLERANCE = 1e-3;
const MAX_STEPS = 60;
/** Examples between two breaths: some milliseconds of work. */
const EXAMPLES_AT_ONCE = 1_024;

/**
 * Ridge regression of every dimension on binary features: the W and b of least
 *
 *   Σ_i |Σ_{j of i} W_j + b - y_i|² + lambda |W|²
 *
 * by conjugate gradient on the normal equations, scaled by their diagonal: all dimensions at once, each with steps of its
 * own. No matrix of features by features is made; a step goes over the rows.
 * @param lambda above 0
 * @param initial where it begins: the solution for a lambda near by
 * @returns (features + 1, dims): the features' weights, and b last
 */
export async function solveRidge(
  problem: RidgeProblem,
  lambda: number,
  initial?: Float64Array,
  signal?: AbortSignal,
): Promise<Float64Array> {
  const { rows, dims } = problem;
  const scale = inverseDiagonal(problem, lambda);
  const solution = initial?.slice() ?? new Float64Array((rows.columns + 1) * dims);
  const product = new Float64Array(solution.length);
  const residual = rightSide(problem);
  const wanted = columnProducts(residual, scaled(residual, scale), dims).map((square) => square * TOLERANCE);
  await multiply(problem, lambda, solution, product, signal);
  addColumns(residual, new Float64Array(dims).fill(-1), product);
  let direction = scaled(residual, scale);
  let squares = columnProducts(residual, direction, dims);
  for (let step = 0; step < MAX_STEPS && squares.some((square, c) => square > wanted[c]); step++) {
    await multiply(problem, lambda, direction, product, signal);
    const along = ratios(squares, columnProducts(direction, product, dims));
    addColumns(solution, along, direction);
    addColumns(
      residual,
      along.map((length) => -length),
      product,
    );
    const towards = scaled(residual, scale);
    const next = columnProducts(residual, towards, dims);
    const kept = ratios(next, squares);
    addColumns(towards, kept, direction);
    direction = towards;
    squares = next;
  }
  return solution;
}

/** What a solution gives an item: Σ W_j + b, into `out` (dims,). */
export function predict(rows: FeatureRows, item: number, solution: Float64Array, out: Float64Array): void {
  const dims = out.length;
  for (let c = 0; c < dims; c++) out[c] = solution[rows.columns * dims + c];
  for (let e = rows.offsets[item]; e < rows.offsets[item + 1]; e++) {
    const at = rows.places[e] * dims;
    for (let c = 0; c < dims; c++) out[c] += solution[at + c];
  }
}

/** Adds values (dims,) to the rows of an item's features and to that of b: what `predict` reads, the other way round. */
function scatter(rows: FeatureRows, item: number, values: Float64Array, out: Float64Array): void {
  const dims = values.length;
  for (let e = rows.offsets[item]; e < rows.offsets[item + 1]; e++) {
    const at = rows.places[e] * dims;
    for (let c = 0; c < dims; c++) out[at + c] += values[c];
  }
  for (let c = 0; c < dims; c++) out[rows.columns * dims + c] += values[c];
}

/** out = (ΦᵀΦ + lambda I) x, where a row of Φ has a 1 for each feature and one for b, which lambda does not hold back. */
async function multiply(
  { rows, examples, dims }: RidgeProblem,
  lambda: number,
  x: Float64Array,
  out: Float64Array,
  signal: AbortSignal | undefined,
): Promise<void> {
  const end = rows.columns * dims;
  for (let i = 0; i < end; i++) out[i] = lambda * x[i];
  out.fill(0, end);
  const predicted = new Float64Array(dims);
  for (const [n, example] of examples.entries()) {
    if (n % EXAMPLES_AT_ONCE === 0) await breathe(signal);
    predict(rows, example, x, predicted);
    scatter(rows, example, predicted, out);
  }
}

/** ΦᵀY. */
function rightSide({ rows, examples, targets, dims }: RidgeProblem): Float64Array {
  const out = new Float64Array((rows.columns + 1) * dims);
  for (const example of examples) {
    scatter(rows, example, Float64Array.from(targets.subarray(example * dims, (example + 1) * dims)), out);
  }
  return out;
}

/** 1 / the diagonal of the normal equations, (features + 1,). */
function inverseDiagonal({ rows, examples }: RidgeProblem, lambda: number): Float64Array {
  const diagonal = new Float64Array(rows.columns + 1).fill(lambda, 0, rows.columns);
  const one = Float64Array.of(1);
  for (const example of examples) scatter(rows, example, one, diagonal);
  return diagonal.map((value) => 1 / value);
}

/** Each row of a matrix times its scale. */
function scaled(matrix: Float64Array, scale: Float64Array): Float64Array {
  const dims = matrix.length / scale.length;
  const out = new Float64Array(matrix.length);
  for (let row = 0, at = 0; row < scale.length; row++) {
    for (let c = 0; c < dims; c++, at++) out[at] = scale[row] * matrix[at];
  }
  return out;
}

/** y += x, each column times its factor. */
function addColumns(y: Float64Array, factors: Float64Array, x: Float64Array): void {
  for (let at = 0; at < y.length;) {
    for (let c = 0; c < factors.length; c++, at++) y[at] += factors[c] * x[at];
  }
}

/** (dims,): the products of two matrices' columns. */
function columnProducts(a: Float64Array, b: Float64Array, dims: number): Float64Array {
  const products = new Float64Array(dims);
  for (let at = 0; at < a.length;) {
    for (let c = 0; c < dims; c++, at++) products[c] += a[at] * b[at];
  }
  return products;
}

/** a / b, 0 where b is: of a dimension that has come to its end. */
function ratios(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, c) => (b[c] > 0 ? value / b[c] : 0));
}
