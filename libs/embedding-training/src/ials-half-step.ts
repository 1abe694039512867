import type { SparseRows, TensorKernels } from '@attune/kernels';
import { type ItemFactors, scaledRegularization } from '@attune/ranking-model';
import { breathe } from './breathe';
import { TILE_ROWS } from './ials-memory';
import type { InteractionMatrix } from './interaction-matrix';
import { TrainingDivergedError } from './training-diverged-error';

/** What weighs what was not touched, and keeps vectors short; the terms of Rendle et al. (2021). */
export type IalsPenalties = Pick<ItemFactors, 'unobservedWeight' | 'regularization' | 'frequencyExponent'>;

/** Users or items: their entries, what regularises each, and their vectors, in the kernels' memory. */
export interface IalsSide {
  rows: number;
  /** Floats of a row: the dimensions rounded up to whole vectors. */
  width: number;
  entries: SparseRows;
  regularization: Float32Array; // (rows,)
  factors: Float32Array; // (rows, width)
  /** factorsᵀ factors, (width, width), of the factors as `settle` last saw them. */
  gram: Float32Array;
}

/**
 * Conjugate-gradient steps of a half-step. Each epoch goes on from where the last one stood, so that two take the
 * objective within 15 epochs to a thousandth of where three do, at three quarters of the time.
 */
const SOLVER_STEPS = 2;

/** A side with all factors 0. @throws TrainingDivergedError when weights are beyond the range of numbers */
export function ialsSide(
  kernels: TensorKernels,
  { rows, columns, offsets, indices, weights }: InteractionMatrix,
  width: number,
  penalties: IalsPenalties,
): IalsSide {
  const entries = {
    offsets: kernels.i32(offsets.length),
    indices: kernels.i32(indices.length),
    weights: kernels.f32(weights.length),
  };
  entries.offsets.set(offsets);
  entries.indices.set(indices);
  entries.weights.set(weights);
  const regularization = kernels.f32(rows);
  for (let row = 0; row < rows; row++) {
    let weightSum = 0;
    for (let p = offsets[row]; p < offsets[row + 1]; p++) weightSum += weights[p];
    regularization[row] = scaledRegularization(penalties, weightSum, columns);
    if (!Number.isFinite(regularization[row])) throw new TrainingDivergedError(1);
  }
  return { rows, width, entries, regularization, factors: kernels.f32(rows * width), gram: kernels.f32(width * width) };
}

/** Brings a side's Gramian up to its factors. @throws TrainingDivergedError when a factor is no number any more */
export function settle(kernels: TensorKernels, side: IalsSide, epoch: number): void {
  const { rows, width, factors, gram } = side;
  for (let from = 0; from < rows; from += TILE_ROWS) {
    const tile = factors.subarray(from * width, Math.min(rows, from + TILE_ROWS) * width);
    const shape = { m: width, n: width, k: tile.length / width, transposeA: true, accumulate: from > 0 };
    kernels.gemm(gram, tile, tile, shape);
  }
  // What is not finite among the factors makes its column's square so.
  if (!gram.every(Number.isFinite)) throw new TrainingDivergedError(epoch);
}

/**
 * Moves one side towards its best with the other fixed; rows do not depend on each other, and other work runs between tiles.
 * @throws TrainingDivergedError when numbers leave their range, and the signal's reason when it aborts
 */
export async function halfStep(
  kernels: TensorKernels,
  side: IalsSide,
  fixed: IalsSide,
  penalties: IalsPenalties,
  epoch: number,
  signal?: AbortSignal,
): Promise<void> {
  const mark = kernels.mark();
  const unobserved = kernels.f32(fixed.gram.length);
  for (let i = 0; i < unobserved.length; i++) unobserved[i] = penalties.unobservedWeight * fixed.gram[i];
  for (let from = 0; from < side.rows; from += TILE_ROWS) {
    await breathe(signal);
    const ofTile = kernels.mark();
    const { factors, entries, regularization } = rowsOf(kernels, side, from, Math.min(side.rows, from + TILE_ROWS));
    kernels.alsHalfStep(factors, fixed.factors, unobserved, entries, regularization, SOLVER_STEPS);
    kernels.release(ofTile);
  }
  kernels.release(mark);
  settle(kernels, side, epoch);
}

/** Some of a side's rows, with offsets of their own: threads share them by those. */
function rowsOf(kernels: TensorKernels, side: IalsSide, from: number, to: number) {
  const { width, factors, regularization } = side;
  const { offsets, indices, weights } = side.entries;
  const [first, last] = [offsets[from], offsets[to]];
  const own = kernels.i32(to - from + 1);
  for (let row = from; row <= to; row++) own[row - from] = offsets[row] - first;
  return {
    factors: factors.subarray(from * width, to * width),
    entries: { offsets: own, indices: indices.subarray(first, last), weights: weights.subarray(first, last) },
    regularization: regularization.subarray(from, to),
  };
}

/** The objective over all pairs; of the unobserved ones Σ_all (x·y)² = trace(XᵀX YᵀY). */
export function objective(kernels: TensorKernels, users: IalsSide, items: IalsSide, penalties: IalsPenalties): number {
  const mark = kernels.mark();
  const losses = kernels.f32(users.rows);
  kernels.alsLosses(losses, users.factors, items.factors, users.entries);
  const observed = losses.reduce((sum, loss) => sum + loss, 0);
  kernels.release(mark);
  const everywhere = users.gram.reduce((sum, value, i) => sum + value * items.gram[i], 0);
  return observed + penalties.unobservedWeight * everywhere + penalty(users) + penalty(items);
}

function penalty({ rows, width, regularization, factors }: IalsSide): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    let square = 0;
    for (let c = row * width; c < (row + 1) * width; c++) square += factors[c] * factors[c];
    sum += regularization[row] * square;
  }
  return sum;
}
