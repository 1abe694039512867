import { kernelsOf } from './kernels-of';
import type { NeighbourLists, RankingModel, ScoredItem } from './ranking-model';

/**
 * The `k` items most like an item, best first, itself left out: the cosine of the embeddings (negative ones count as 0)
 * plus the co-visit score as a share of the best one's. Only items with a score above 0, so there may be fewer.
 * @param item index in the model
 * @param isExcluded items (by index) that must not be among them
 */
export function similarItems(
  model: RankingModel,
  item: number,
  k: number,
  isExcluded?: (item: number) => boolean,
): ScoredItem[] {
  const neighbours = neighboursOf(model.coVisits, item);
  const shares = neighbours.map((one) => ({ item: one.item, score: one.score / neighbours[0].score }));
  const isHidden = (other: number) => other === item || isExcluded?.(other) === true;
  return kernelsOf(model).nearest(itemVector(model, item), shares, k, isHidden);
}

/**
 * The `k` known items whose embeddings lie nearest to a vector by cosine, best first, above 0 only: what a cold item is
 * like, by its vector of `embedItem`.
 * @param vector (dims,)
 * @param isExcluded items (by index) that must not be among them
 */
export function itemsLike(
  model: RankingModel,
  vector: Float32Array,
  k: number,
  isExcluded?: (item: number) => boolean,
): ScoredItem[] {
  return kernelsOf(model).nearest(vector, [], k, isExcluded);
}

/** The embedding (dims,) of a known item. */
export function itemVector({ factors: { dims, items } }: RankingModel, item: number): Float32Array {
  return items.slice(item * dims, (item + 1) * dims);
}

/** The `k` items bought most in one basket with an item, best first; fewer when there are fewer. */
export function boughtTogether(
  model: RankingModel,
  item: number,
  k: number,
  isExcluded?: (item: number) => boolean,
): ScoredItem[] {
  return neighboursOf(model.boughtTogether, item)
    .filter((neighbour) => !isExcluded?.(neighbour.item))
    .slice(0, Math.max(0, k));
}

/** An item's list, best first. @throws RangeError for an index that the lists do not have */
export function neighboursOf(lists: NeighbourLists, item: number): ScoredItem[] {
  if (!Number.isInteger(item) || item < 0 || item + 1 >= lists.offsets.length) {
    throw new RangeError(`no item has the index ${item}: there are ${lists.offsets.length - 1}`);
  }
  const neighbours: ScoredItem[] = [];
  for (let at = lists.offsets[item]; at < lists.offsets[item + 1]; at++) {
    neighbours.push({ item: lists.items[at], score: lists.scores[at] });
  }
  return neighbours;
}
