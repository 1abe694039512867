import { seededRandom } from '@attune/dataset';
import { type AttributeMap, type ItemFactors, MAX_FEATURES, NO_ATTRIBUTES } from '@attune/ranking-model';
import { commonFeatures, featureRows } from './feature-rows';
import { predict, type RidgeProblem, solveRidge } from './ridge-regression';
import { shuffled } from './shuffled';

/** Settings of the map from attributes to item factors. */
export interface AttributeMapConfig {
  /** Features at most, the most frequent ones. */
  maxFeatures: number;
  /** Values of lambda to choose among, above 0, falling, since each is solved from where the one before ended. */
  regularizations: readonly number[];
  /** The share of the items that chooses, above 0 and below 1. */
  heldOutShare: number;
  /** Items that are looked at to choose, at most: what is the best lambda does not grow with the catalog. */
  maxChoosing: number;
  seed: number;
}

/** Settings that did well on all public sets that were measured. */
export function attributeMapConfig(seed: number): AttributeMapConfig {
  const regularizations = [100, 30, 10, 3, 1];
  return { maxFeatures: MAX_FEATURES, regularizations, heldOutShare: 0.1, maxChoosing: 20_000, seed };
}

/** A map, and how it came about. */
export interface FittedAttributeMap {
  map: AttributeMap;
  /** Items that it was fitted on. */
  items: number;
  /** The lambda that the held-out items chose; absent when nothing was fitted. */
  regularization?: number;
}

/**
 * Learns to place an item among the item factors by its attributes alone: a ridge regression of the factors on the
 * features, its lambda the one whose predictions of held-out items have the least squared error (Gantner, Drumond,
 * Freudenthaler, Rendle and Schmidt-Thieme, "Learning Attribute-to-Feature Mappings for Cold-Start Recommendations",
 * 2010, with least squares). Items without features or without a vector teach nothing and are passed over. Features stand
 * as they are: weighing them by idf and bringing an item's to length 1 ranked the cold items of MovieLens worse and those
 * of Amazon Beauty no better. Nor did it help to let rarely touched items count less: the factors' own regularisation has
 * made their vectors short already. Equal inputs give equal bytes.
 * @param features (items,): distinct features of each, as `itemFeatures` gives them
 * @returns a map without features when fewer than two items have any in common
 * @throws the signal's reason when it aborts
 */
export async function fitAttributeMap(
  factors: ItemFactors,
  features: readonly (readonly string[])[],
  config: AttributeMapConfig,
  signal?: AbortSignal,
): Promise<FittedAttributeMap> {
  const { dims, items: targets } = factors;
  const hasVector = (item: number) => targets.subarray(item * dims, (item + 1) * dims).some((x) => x !== 0);
  const learnt = features.map((names, item) => (hasVector(item) ? names : []));
  const told = learnt.filter((names) => names.length > 0);
  const known = commonFeatures(told, config.maxFeatures);
  const rows = featureRows(known, learnt);
  const examples = Int32Array.from(learnt.keys()).filter((item) => rows.offsets[item + 1] > rows.offsets[item]);
  if (examples.length < 2) return { map: NO_ATTRIBUTES, items: 0 };
  const problem = { rows, examples, targets, dims };
  const regularization = await chooseRegularization(problem, config, signal);
  const solution = Float32Array.from(await solveRidge(problem, regularization, undefined, signal));
  const end = known.length * dims;
  const map = { features: known, dims, weights: solution.slice(0, end), bias: solution.slice(end) };
  return { map, items: examples.length, regularization };
}

async function chooseRegularization(
  problem: RidgeProblem,
  { regularizations, heldOutShare, maxChoosing, seed }: AttributeMapConfig,
  signal: AbortSignal | undefined,
): Promise<number> {
  if (regularizations.length === 1) return regularizations[0];
  const looked = Int32Array.from(shuffled(problem.examples, seededRandom(seed)).slice(0, maxChoosing));
  const count = Math.max(1, Math.round(heldOutShare * looked.length));
  const heldOut = { ...problem, examples: looked.subarray(0, count) };
  const rest = { ...problem, examples: looked.subarray(count) };
  let solution: Float64Array | undefined;
  let best = { regularization: regularizations[0], error: Infinity };
  for (const regularization of regularizations) {
    solution = await solveRidge(rest, regularization, solution, signal);
    const error = squaredError(heldOut, solution);
    if (error < best.error) best = { regularization, error };
  }
  return best.regularization;
}

function squaredError({ rows, examples, targets, dims }: RidgeProblem, solution: Float64Array): number {
  const predicted = new Float64Array(dims);
  let error = 0;
  for (const item of examples) {
    predict(rows, item, solution, predicted);
    for (let c = 0; c < dims; c++) error += (predicted[c] - targets[item * dims + c]) ** 2;
  }
  return error;
}
