import type { CatalogItem } from '@attune/contracts';
import { dot, multiplyRows, topK } from '@attune/kernels';
import { embedItem } from './embed-item';
import { itemFeatures } from './item-features';
import { knownHistory } from './known-history';
import { kernelsOf } from './model-kernels';
import { inverseNorm, itemVector } from './neighbours';
import type { AttributeMap, HistoryEntry, RankingModel, ScoredItem } from './ranking-model';

/** Items that a model has not learnt from events, placed among its factors by what the catalog says of them. */
export interface ColdItems {
  /** index → id; the same order in the vectors. */
  itemIds: readonly string[];
  dims: number;
  /** (items, dims), row-major. */
  vectors: Float32Array;
}

/** Where items stand, by the map that placed them: a catalog changes item by item, and its other items stay. */
const placed = new WeakMap<AttributeMap, WeakMap<CatalogItem, Float32Array>>();

/** An item's vector (dims,) by what the catalog says of it, as `embedItem`; worked out once. */
export function coldVector({ attributes: map }: RankingModel, item: CatalogItem): Float32Array {
  let vectors = placed.get(map);
  if (!vectors) placed.set(map, (vectors = new WeakMap()));
  let vector = vectors.get(item);
  if (!vector) vectors.set(item, (vector = embedItem(map, itemFeatures(item))));
  return vector;
}

/** Those of a catalog's items that the model does not know, but for what its map knows no feature of. */
export function coldItemsOf(model: RankingModel, catalog: Iterable<CatalogItem>): ColdItems {
  const { dims } = model.attributes;
  const itemIds: string[] = [];
  const rows: Float32Array[] = [];
  for (const item of catalog) {
    if (model.itemIndex.has(item.itemId)) continue;
    const vector = coldVector(model, item);
    if (!vector.some((x) => x !== 0)) continue;
    itemIds.push(item.itemId);
    rows.push(vector);
  }
  const vectors = new Float32Array(itemIds.length * dims);
  rows.forEach((row, item) => vectors.set(row, item * dims));
  return { itemIds, dims, vectors };
}

/**
 * The `k` cold items that a shopper is to like best, best first, above 0 only. A score is on the scale of the `factors`
 * part of `scoreItems` before it is weighted.
 * @param history newest first
 * @param isExcluded cold items (by index) that must not be among them
 */
export function bestColdItems(
  model: RankingModel,
  cold: ColdItems,
  history: readonly HistoryEntry[],
  k: number,
  isExcluded?: (item: number) => boolean,
): ScoredItem[] {
  if (cold.itemIds.length === 0) return [];
  const scores = scoreColdItems(cold, shopperVector(model, history));
  const best = topK(scores, k, (item) => !(scores[item] > 0) || isExcluded?.(item) === true);
  return Array.from(best, (item) => ({ item, score: scores[item] }));
}

/** From this cosine on two items are called alike. */
const ALIKE = 0.5;

/**
 * The known item of a history whose vector lies nearest to a cold item's by cosine, by its index in the model; undefined
 * when none is alike.
 * @param item index among the cold items
 */
export function nearestTouched(
  model: RankingModel,
  cold: ColdItems,
  item: number,
  history: readonly HistoryEntry[],
): number | undefined {
  const { dims } = cold;
  const vector = cold.vectors.subarray(item * dims, (item + 1) * dims);
  const scale = inverseNorm(vector, 0, dims);
  let nearest: number | undefined;
  let most = ALIKE;
  for (const { item: touched } of knownHistory(model, history).items) {
    const row = itemVector(model, touched);
    const likeness = scale * dot(vector, 0, row, 0, dims) * inverseNorm(row, 0, dims);
    if (likeness >= most) [nearest, most] = [touched, likeness];
  }
  return nearest;
}

/**
 * A shopper's vector (dims,) as `foldInShopper` finds it, by the kernels that the known items are scored with: fast enough
 * for every request. Zeros when the model knows no item of the history.
 */
export function shopperVector(model: RankingModel, history: readonly HistoryEntry[]): Float32Array {
  const { items } = knownHistory(model, history);
  const { dims } = model.factors;
  return items.length === 0 || dims === 0 ? new Float32Array(dims) : kernelsOf(model).shopperVector(items);
}

/**
 * Scores of cold items for a shopper, (cold items,): the product of each item's vector with the shopper's.
 * @param shopper (dims,), as `shopperVector` gives it; of zeros come zeros
 */
export function scoreColdItems({ itemIds, dims, vectors }: ColdItems, shopper: Float32Array): Float32Array {
  return multiplyRows(vectors, itemIds.length, dims, shopper, new Float32Array(itemIds.length));
}

/**
 * The `k` cold items whose vectors lie nearest to a vector by cosine, best first, above 0 only.
 * @param vector (dims,): of a cold item (`embedItem`) or of a known one (`itemVector`)
 * @param isExcluded cold items (by index) that must not be among them
 */
export function coldItemsLike(
  cold: ColdItems,
  vector: Float32Array,
  k: number,
  isExcluded?: (item: number) => boolean,
): ScoredItem[] {
  const scores = scoreColdItems(cold, vector);
  const scale = inverseNorm(vector, 0, cold.dims);
  for (let item = 0; item < scores.length; item++)
    scores[item] *= scale * inverseNorm(cold.vectors, item * cold.dims, cold.dims);
  const best = topK(scores, k, (item) => !(scores[item] > 0) || isExcluded?.(item) === true);
  return Array.from(best, (item) => ({ item, score: scores[item] }));
}
