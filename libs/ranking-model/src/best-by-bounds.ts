import { type TensorKernels, topK } from '@attune/kernels';
import type { ScoredItem } from './ranking-model';

/** How many items are scored to begin with. */
const FIRST_CONTENDERS = 32;
/** For a longer list so many times its length. */
const CONTENDERS_PER_PLACE = 2;

/**
 * The `k` items with the highest scores, best first, of equal ones the first, though only a few are scored: first those with
 * the highest bounds, then those whose bounds are not below the worst of the best of these (the threshold algorithm of
 * Fagin, Lotem and Naor 2003, with bounds for its lists).
 * @param bounds (items,), allocated by the kernels: no item's score is above its bound
 * @param scoresOf the scores of some items, by index
 * @param isExcluded items that must not be among them
 */
export function bestByBounds(
  kernels: TensorKernels,
  bounds: Float32Array,
  k: number,
  scoresOf: (items: Int32Array) => Float32Array,
  isExcluded: (item: number) => boolean = () => false,
): ScoredItem[] {
  const likely = highest(kernels, bounds, Math.max(FIRST_CONTENDERS, CONTENDERS_PER_PLACE * k), isExcluded);
  const places = Math.min(k, likely.length);
  if (places === 0) return [];
  const scores = scoresOf(likely);
  const worst = scores[topK(scores, places)[places - 1]];
  // In the order of the model, by which equal scores are ranked.
  const contenders = kernels.placesFrom(bounds, worst).filter((item) => !isExcluded(item));
  const exact = scoresOf(contenders);
  return Array.from(topK(exact, places), (place) => ({ item: contenders[place], score: exact[place] }));
}

/** Items with the highest bounds: `count` of them where most items are excluded, else nearly as many, and no fewer than `k`. */
function highest(
  kernels: TensorKernels,
  bounds: Float32Array,
  count: number,
  isExcluded: (item: number) => boolean,
): Int32Array {
  const of = { columns: kernels.i32(count), scores: kernels.f32(count) };
  kernels.topKRows(of, bounds, { offsets: kernels.i32(2), columns: kernels.i32(0) });
  const left = of.columns.filter((item) => item >= 0 && !isExcluded(item));
  return left.length >= count / CONTENDERS_PER_PLACE ? left : topK(bounds, count, isExcluded);
}
