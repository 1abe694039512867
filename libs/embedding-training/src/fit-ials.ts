import { type InteractionDataset, seededRandom } from '@attune/dataset';
import { dot, gramian, NotPositiveDefiniteError } from '@attune/kernels';
import { type ItemFactors, scaledRegularization } from '@attune/ranking-model';
import { solveHalf } from './ials-half-step';
import { type InteractionMatrix, interactionMatrix, transpose } from './interaction-matrix';

/** Settings of implicit ALS, in the terms of Rendle et al. (2021). */
export interface IalsConfig {
  /** Embedding dimensions, 1 or more. */
  dims: number;
  epochs: number;
  /** alpha_0: the weight of every pair, observed or not; 0 or more. */
  unobservedWeight: number;
  /** lambda, above 0. */
  regularization: number;
  /** nu: how much stronger long histories and popular items are regularised, 0 to 1. */
  frequencyExponent: number;
  seed: number;
}

/** How far training is. */
export interface EpochReport {
  /** From 1. */
  epoch: number;
  epochs: number;
  /** The objective after the epoch; never rises. */
  loss: number;
}

/**
 * Called after every epoch, and waited for: a caller that must stay responsive lets other work run meanwhile. What it
 * throws ends the training.
 */
export type OnEpoch = (report: EpochReport) => void | Promise<void>;

/** What training found. */
export interface IalsFactors {
  /** (users, dims), row-major; zeros for a user without interactions. */
  users: Float32Array;
  factors: ItemFactors;
}

/** Standard deviation of an initial embedding's length: sigma of the paper. */
const INITIAL_SCALE = 0.1;

/** Training produced NaN or infinity. */
export class TrainingDivergedError extends Error {
  override readonly name = 'TrainingDivergedError';
  constructor(epoch: number, options?: ErrorOptions) {
    super(`training left the range of numbers in epoch ${epoch}: are weights or regularization extreme?`, options);
  }
}

/**
 * Implicit matrix factorisation by alternating least squares, every half-step solved exactly (Hu, Koren and Volinsky
 * 2008, with the objective of Rendle, Krichene, Zhang and Koren, "Revisiting the Performance of iALS", 2021):
 *
 *   Σ_observed w (x·y - 1)² + alpha_0 Σ_all (x·y)² + Σ_u reg_u |x_u|² + Σ_i reg_i |y_i|²
 *
 * with reg_u = lambda (Σ w_u + alpha_0 items)^nu, and the same for items. Equal seeds give equal bytes.
 * @throws RangeError for settings out of their ranges
 * @throws TrainingDivergedError
 */
export async function fitIals(
  dataset: InteractionDataset,
  config: IalsConfig,
  onEpoch?: OnEpoch,
): Promise<IalsFactors> {
  checkConfig(config);
  const { dims, epochs } = config;
  const byUser = interactionMatrix(dataset);
  const byItem = transpose(byUser);
  const users = new Float32Array(byUser.rows * dims);
  const items = initialFactors(byItem.rows, config);
  let itemGramian = gramian(items, byItem.rows, dims);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    solveFinite(byUser, items, itemGramian, users, config, epoch);
    const userGramian = gramian(users, byUser.rows, dims);
    const userEigenvalues = solveFinite(byItem, users, userGramian, items, config, epoch);
    itemGramian = gramian(items, byItem.rows, dims);
    if (!onEpoch) continue;
    const loss =
      config.unobservedWeight * sumOfSquaredScores(userEigenvalues, itemGramian) +
      observedLoss(byUser, users, items, dims) +
      penalty(byUser, users, config) +
      penalty(byItem, items, config);
    await onEpoch({ epoch, epochs, loss });
  }
  const { unobservedWeight, regularization, frequencyExponent } = config;
  return { users, factors: { dims, items, unobservedWeight, regularization, frequencyExponent } };
}

function checkConfig(config: IalsConfig): void {
  const check = (name: keyof IalsConfig, holds: boolean, what: string) => {
    if (!holds) throw new RangeError(`${name} must be ${what}, not ${config[name]}`);
  };
  check('dims', Number.isInteger(config.dims) && config.dims >= 1, 'a whole number of 1 or more');
  check('epochs', Number.isInteger(config.epochs) && config.epochs >= 1, 'a whole number of 1 or more');
  check('unobservedWeight', config.unobservedWeight >= 0 && config.unobservedWeight < Infinity, '0 or more');
  check('regularization', config.regularization > 0 && config.regularization < Infinity, 'above 0');
  check('frequencyExponent', config.frequencyExponent >= 0 && config.frequencyExponent <= 1, '0 to 1');
}

/** (rows, dims) from a normal distribution; an item without interactions becomes zeros in the first epoch. */
function initialFactors(rows: number, { dims, seed }: IalsConfig): Float32Array {
  const random = seededRandom(seed);
  const scale = INITIAL_SCALE / Math.sqrt(dims);
  return Float32Array.from({ length: rows * dims }, () => scale * random.normal());
}

/** `solveHalf`, whose result must be finite. @throws TrainingDivergedError */
function solveFinite(
  matrix: InteractionMatrix,
  fixed: Float32Array,
  fixedGramian: Float64Array,
  solved: Float32Array,
  config: IalsConfig,
  epoch: number,
): Float64Array {
  try {
    const eigenvalues = solveHalf(matrix, fixed, fixedGramian, solved, config);
    if (!solved.every(Number.isFinite)) throw new TrainingDivergedError(epoch);
    return eigenvalues;
  } catch (error) {
    // With a regularisation above 0 every system is positive definite unless numbers overflowed.
    if (error instanceof NotPositiveDefiniteError) throw new TrainingDivergedError(epoch, { cause: error });
    throw error;
  }
}

/** Σ_all (x·y)² = trace(XᵀX YᵀY), where XᵀX is diagonal. */
function sumOfSquaredScores(diagonal: Float64Array, other: Float64Array): number {
  const dims = diagonal.length;
  return diagonal.reduce((sum, value, k) => sum + value * other[k * dims + k], 0);
}

function observedLoss(matrix: InteractionMatrix, users: Float32Array, items: Float32Array, dims: number): number {
  let loss = 0;
  for (let u = 0; u < matrix.rows; u++) {
    for (let p = matrix.offsets[u]; p < matrix.offsets[u + 1]; p++) {
      const error = 1 - dot(users, u * dims, items, matrix.indices[p] * dims, dims);
      loss += matrix.weights[p] * error * error;
    }
  }
  return loss;
}

function penalty(matrix: InteractionMatrix, vectors: Float32Array, config: IalsConfig): number {
  const { dims } = config;
  let sum = 0;
  for (let row = 0; row < matrix.rows; row++) {
    let weightSum = 0;
    for (let p = matrix.offsets[row]; p < matrix.offsets[row + 1]; p++) weightSum += matrix.weights[p];
    const regularization = scaledRegularization(config, weightSum, matrix.columns);
    sum += regularization * dot(vectors, row * dims, vectors, row * dims, dims);
  }
  return sum;
}
