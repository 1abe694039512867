import { dot, multiplyRows, topK } from '@attune/kernels';
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
  const scores = cosines(model, itemVector(model, item));
  for (let i = 0; i < scores.length; i++) if (!(scores[i] > 0)) scores[i] = 0;
  const neighbours = neighboursOf(model.coVisits, item);
  for (const neighbour of neighbours) scores[neighbour.item] += neighbour.score / neighbours[0].score;
  const best = topK(scores, k, (other) => other === item || scores[other] === 0 || isExcluded?.(other) === true);
  return Array.from(best, (other) => ({ item: other, score: scores[other] }));
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
  const scores = cosines(model, vector);
  const best = topK(scores, k, (item) => !(scores[item] > 0) || isExcluded?.(item) === true);
  return Array.from(best, (item) => ({ item, score: scores[item] }));
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

/** 1 / |v| of every item's embedding, 0 for zeros; computed on a model's first use. */
const inverseNorms = new WeakMap<RankingModel, Float32Array>();

function inverseNormsOf(model: RankingModel): Float32Array {
  let known = inverseNorms.get(model);
  if (!known) {
    const { dims, items } = model.factors;
    known = Float32Array.from(model.itemIds, (_, i) => inverseNorm(items, i * dims, dims));
    inverseNorms.set(model, known);
  }
  return known;
}

/** 1 / |v| of the `dims` numbers from an offset, 0 for zeros. */
export function inverseNorm(rows: Float32Array, from: number, dims: number): number {
  const norm = Math.sqrt(dot(rows, from, rows, from, dims));
  return norm > 0 ? 1 / norm : 0;
}

/** The cosine of a vector (dims,) with every item's embedding, (items,). */
function cosines(model: RankingModel, vector: Float32Array): Float32Array {
  const { dims, items } = model.factors;
  const norms = inverseNormsOf(model);
  const scale = inverseNorm(vector, 0, dims);
  const row = vector.map((x) => x * scale);
  const scores = multiplyRows(items, model.itemIds.length, dims, row, new Float32Array(model.itemIds.length));
  for (let i = 0; i < scores.length; i++) scores[i] *= norms[i];
  return scores;
}
