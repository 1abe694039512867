import { topK } from '@attune/kernels';
import type { ScoredItem } from './ranking-model';

/** How many items are scored at first: mostly enough for a list of ten. */
const FIRST_CONTENDERS = 32;
/** Of a longer list so many times its length. */
const CONTENDERS_PER_PLACE = 2;
/** When they are not enough, so many times as many. */
const GROWTH = 4;

/**
 * The `k` items with the highest scores, best first, of equal ones the first, though only a few are scored: those with the
 * highest bounds, until the worst of the best beats the bound of all others (the threshold algorithm of Fagin, Lotem and
 * Naor 2003, with bounds for its lists).
 * @param bounds (items,): no item's score is above its bound
 * @param scoresOf the scores of some items, by index
 * @param isExcluded items that must not be among them
 */
export function bestByBounds(
  bounds: Float32Array,
  k: number,
  scoresOf: (items: Int32Array) => Float32Array,
  isExcluded?: (item: number) => boolean,
): ScoredItem[] {
  for (let wanted = Math.max(FIRST_CONTENDERS, CONTENDERS_PER_PLACE * k); ; wanted *= GROWTH) {
    const contenders = topK(bounds, wanted, isExcluded);
    const othersAreBelow = contenders.length < wanted ? -Infinity : bounds[contenders[wanted - 1]];
    // In the order of the model, by which equal scores are ranked.
    contenders.sort();
    const scores = scoresOf(contenders);
    const best = topK(scores, k);
    if (othersAreBelow === -Infinity || scores[best[k - 1]] > othersAreBelow) {
      return Array.from(best, (place) => ({ item: contenders[place], score: scores[place] }));
    }
  }
}
