import type { InteractionDataset } from '@attune/dataset';
import { recencyOf } from './recency';

/**
 * Popularity of every item, (items,), 0 to 1: the sum of its interactions' weights, each halved with every half-life
 * that it lies before the newest; the most popular item has 1.
 * @param halfLifeMs above 0; Infinity counts all times alike
 */
export function fitPopularity(dataset: InteractionDataset, halfLifeMs: number): Float32Array {
  const sums = new Float64Array(dataset.itemIds.length);
  const recency = recencyOf(dataset.times, halfLifeMs);
  dataset.items.forEach((item, position) => {
    sums[item] += dataset.weights[position] * recency[position];
  });
  const most = sums.reduce((a, b) => Math.max(a, b), 0);
  return Float32Array.from(sums, (sum) => (most > 0 ? sum / most : 0));
}
