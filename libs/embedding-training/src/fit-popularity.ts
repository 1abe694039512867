import { type InteractionDataset, timeSpan } from '@attune/dataset';

/**
 * Popularity of every item, (items,), 0 to 1: the sum of its interactions' weights, each halved with every half-life
 * that it lies before the last interaction; the most popular item has 1.
 * @param halfLifeMs above 0; Infinity counts all times alike
 */
export function fitPopularity(dataset: InteractionDataset, halfLifeMs: number): Float32Array {
  if (!(halfLifeMs > 0)) throw new RangeError(`halfLifeMs must be above 0, not ${halfLifeMs}`);
  const sums = new Float64Array(dataset.itemIds.length);
  const last = timeSpan(dataset)?.to ?? 0;
  dataset.items.forEach((item, position) => {
    sums[item] += dataset.weights[position] * 2 ** ((dataset.times[position] - last) / halfLifeMs);
  });
  const most = sums.reduce((a, b) => Math.max(a, b), 0);
  return Float32Array.from(sums, (sum) => (most > 0 ? sum / most : 0));
}
