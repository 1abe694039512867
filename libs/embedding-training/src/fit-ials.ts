import { availableParallelism } from 'node:os';
import { type InteractionDataset, seededRandom } from '@attune/dataset';
import { symmetricEigen, type TensorKernels, WasmKernels } from '@attune/kernels';
import type { ItemFactors } from '@attune/ranking-model';
import { IALS_MEMORY_BYTES, ialsWidth, TILE_ROWS } from './ials-memory';
import { halfStep, type IalsSide, ialsSide, objective, settle } from './ials-half-step';
import { type InteractionMatrices, interactionMatrices } from './interaction-matrix';

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

/** Larger catalogs get vectors half as wide: so that a million items are a quarter of a gigabyte, and not half of one. */
const WIDE_ITEMS = 200_000;
/** Weight of all that a user did not touch together, as a multiple of the weight of what the average user touched. */
const UNOBSERVED_SHARE = 20;

/**
 * Settings for a dataset of this shape. The weight of an unobserved pair follows the matrix's density, so that a catalog
 * twice as large does not weigh twice as much against what a shopper did touch.
 */
export function ialsConfigFor(dataset: InteractionDataset, seed: number): IalsConfig {
  const weight = dataset.weights.reduce((sum, one) => sum + one, 0);
  const pairs = dataset.userIds.length * dataset.itemIds.length;
  const unobservedWeight = pairs === 0 ? 0 : (UNOBSERVED_SHARE * weight) / pairs;
  const dims = dataset.itemIds.length <= WIDE_ITEMS ? 128 : 64;
  return { dims, epochs: 12, unobservedWeight, regularization: 0.003, frequencyExponent: 1, seed };
}

/** How far training is. */
export interface EpochReport {
  /** From 1. */
  epoch: number;
  epochs: number;
  /** The objective after the epoch; never rises, but for the last bits. */
  loss: number;
  /** So many shoppers, the newest, where memory has no room for all. */
  shoppers?: number;
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

export interface IalsOptions {
  /** (items, dims): item embeddings to begin with in place of random ones. */
  initial?: Float32Array;
  /** All cores of the machine unless given. */
  kernels?: TensorKernels;
  /** Ends the fit: it rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Standard deviation of an initial embedding's length: sigma of the paper. */
const INITIAL_SCALE = 0.1;

/**
 * Implicit matrix factorisation by alternating least squares (Hu, Koren and Volinsky 2008, with the objective of Rendle,
 * Krichene, Zhang and Koren, "Revisiting the Performance of iALS", 2021):
 *
 *   Σ_observed w (x·y - 1)² + alpha_0 Σ_all (x·y)² + Σ_u reg_u |x_u|² + Σ_i reg_i |y_i|²
 *
 * with reg_u = lambda (Σ w_u + alpha_0 items)^nu, and the same for items. Every half-step takes a few steps of conjugate
 * gradient for each row (Takács, Pilászy and Tikk 2011). A step minimises the objective along its direction, so that it
 * falls in every epoch, by less as it comes to its end, where it keeps still but for the rounding of 32-bit floats. Rows
 * do not depend on each other: equal seeds give equal bytes on any number of threads of one kind of machine.
 * @throws RangeError for settings out of their ranges, and initial embeddings of another shape
 * @throws TrainingDivergedError in the epoch in which numbers leave their range
 * @throws KernelMemoryError when matrix and factors do not fit the kernels' memory
 */
export async function fitIals(
  dataset: InteractionDataset,
  config: IalsConfig,
  onEpoch?: OnEpoch,
  options: IalsOptions = {},
): Promise<IalsFactors> {
  checkConfig(config, dataset, options);
  const kernels =
    options.kernels ?? new WasmKernels({ threads: availableParallelism(), memoryLimitBytes: IALS_MEMORY_BYTES });
  const mark = kernels.mark();
  try {
    return await factorize(kernels, interactionMatrices(dataset), config, onEpoch, options);
  } finally {
    kernels.release(mark);
    if (!options.kernels) await kernels.close();
  }
}

async function factorize(
  kernels: TensorKernels,
  { byUser, byItem }: InteractionMatrices,
  config: IalsConfig,
  onEpoch: OnEpoch | undefined,
  { initial, signal }: IalsOptions,
): Promise<IalsFactors> {
  const { dims, epochs, unobservedWeight, regularization, frequencyExponent } = config;
  const width = ialsWidth(dims);
  const users = ialsSide(kernels, byUser, width, config);
  const items = ialsSide(kernels, byItem, width, config);
  if (initial) spread(initial, dims, items);
  else randomize(items, dims, config.seed);
  settle(kernels, items, 1);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    await halfStep(kernels, users, items, config, epoch, signal);
    await halfStep(kernels, items, users, config, epoch, signal);
    if (onEpoch) await onEpoch({ epoch, epochs, loss: objective(kernels, users, items, config) });
  }
  turnToAxes(kernels, items, users);
  return {
    users: gathered(users, dims),
    factors: { dims, items: gathered(items, dims), unobservedWeight, regularization, frequencyExponent },
  };
}

/**
 * Turns both sides to the basis in which the items' Gramian is diagonal. Products are the same there, and a shopper is
 * folded in by their history alone, so that no server has to turn the items when it starts.
 */
function turnToAxes(kernels: TensorKernels, items: IalsSide, users: IalsSide): void {
  const { width } = items;
  const mark = kernels.mark();
  settle(kernels, items, 1);
  const basis = kernels.f32(width * width);
  basis.set(symmetricEigen(Float64Array.from(items.gram), width).vectors);
  const turned = kernels.f32(Math.min(TILE_ROWS, Math.max(items.rows, users.rows)) * width);
  for (const { rows, factors } of [items, users]) {
    for (let from = 0; from < rows; from += TILE_ROWS) {
      const tile = factors.subarray(from * width, Math.min(rows, from + TILE_ROWS) * width);
      const out = turned.subarray(0, tile.length);
      kernels.gemm(out, tile, basis, { m: tile.length / width, n: width, k: width });
      tile.set(out);
    }
  }
  kernels.release(mark);
}

function checkConfig(config: IalsConfig, dataset: InteractionDataset, { initial }: IalsOptions): void {
  const check = (name: keyof IalsConfig, holds: boolean, what: string) => {
    if (!holds) throw new RangeError(`${name} must be ${what}, not ${config[name]}`);
  };
  check('dims', Number.isInteger(config.dims) && config.dims >= 1, 'a whole number of 1 or more');
  check('epochs', Number.isInteger(config.epochs) && config.epochs >= 1, 'a whole number of 1 or more');
  check('unobservedWeight', config.unobservedWeight >= 0 && config.unobservedWeight < Infinity, '0 or more');
  check('regularization', config.regularization > 0 && config.regularization < Infinity, 'above 0');
  check('frequencyExponent', config.frequencyExponent >= 0 && config.frequencyExponent <= 1, '0 to 1');
  const wanted = dataset.itemIds.length * config.dims;
  if (initial && initial.length !== wanted) {
    throw new RangeError(`initial must hold ${wanted} numbers, ${config.dims} an item, not ${initial.length}`);
  }
}

/** Factors from a normal distribution; those of an item without interactions become zeros in the first epoch. */
function randomize({ rows, width, factors }: IalsSide, dims: number, seed: number): void {
  const random = seededRandom(seed);
  const scale = INITIAL_SCALE / Math.sqrt(dims);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < dims; c++) factors[row * width + c] = scale * random.normal();
  }
}

/** Copies rows of `dims` numbers to the side's wider ones, the rest of which stays 0. */
function spread(source: Float32Array, dims: number, { rows, width, factors }: IalsSide): void {
  for (let row = 0; row < rows; row++) factors.set(source.subarray(row * dims, (row + 1) * dims), row * width);
}

/** (rows, dims): the first `dims` numbers of each row. */
function gathered({ rows, width, factors }: IalsSide, dims: number): Float32Array {
  const out = new Float32Array(rows * dims);
  for (let row = 0; row < rows; row++) out.set(factors.subarray(row * width, row * width + dims), row * dims);
  return out;
}
