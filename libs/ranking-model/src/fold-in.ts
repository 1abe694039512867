import { choleskyFactor, choleskySolve, gramian } from '@attune/kernels';
import { knownHistory, type KnownItem } from './known-history';
import type { HistoryEntry, ItemFactors, RankingModel } from './ranking-model';

/** One (dims, dims) Gramian per model, computed on its first use. */
const gramians = new WeakMap<ItemFactors, Float64Array>();

function gramianOf(factors: ItemFactors): Float64Array {
  let known = gramians.get(factors);
  if (!known) {
    known = gramian(factors.items, factors.items.length / factors.dims, factors.dims);
    gramians.set(factors, known);
  }
  return known;
}

/**
 * The regularisation of one vector, lambda (sum of weights + alpha_0 n)^nu: Rendle et al. (2021), equation 8.
 * @param weightSum of the observed entries of this shopper (or item)
 * @param others how many items (or shoppers) there are on the other side
 */
export function scaledRegularization(
  settings: Pick<ItemFactors, 'regularization' | 'unobservedWeight' | 'frequencyExponent'>,
  weightSum: number,
  others: number,
): number {
  return settings.regularization * (weightSum + settings.unobservedWeight * others) ** settings.frequencyExponent;
}

/** The Cholesky factor (dims, dims) of a shopper's normal equations: alpha_0 VᵀV + Σ w v vᵀ + lambda_u I. */
function factorShopper(model: RankingModel, known: readonly KnownItem[]): Float64Array {
  const { factors } = model;
  const { dims, items } = factors;
  const system = gramianOf(factors).map((x) => x * factors.unobservedWeight);
  let weightSum = 0;
  for (const { item, weight } of known) {
    weightSum += weight;
    const at = item * dims;
    for (let i = 0; i < dims; i++) {
      const x = weight * items[at + i];
      for (let j = 0; j <= i; j++) system[i * dims + j] += x * items[at + j];
    }
  }
  const regularization = scaledRegularization(factors, weightSum, model.itemIds.length);
  for (let i = 0; i < dims; i++) system[i * dims + i] += regularization;
  choleskyFactor(system, dims);
  return system;
}

/** The vector (dims,) of a shopper with these items; zeros without any. */
function foldInKnown(model: RankingModel, known: readonly KnownItem[]): Float32Array {
  const { dims, items } = model.factors;
  const vector = new Float64Array(dims);
  if (known.length === 0 || dims === 0) return Float32Array.from(vector);
  for (const { item, weight } of known) {
    for (let i = 0; i < dims; i++) vector[i] += weight * items[item * dims + i];
  }
  choleskySolve(factorShopper(model, known), dims, vector);
  return Float32Array.from(vector);
}

/**
 * A shopper's embedding (dims,) from a history, as the last half-step of training would find it with the items fixed.
 * Zeros when no item of the history is known to the model.
 */
export function foldInShopper(model: RankingModel, history: readonly HistoryEntry[]): Float32Array {
  return foldInKnown(model, knownHistory(model, history).items);
}
