import type { CatalogItem } from '@attune/contracts';
import { dot, multiplyRows, topK } from '@attune/kernels';
import { embedItem } from './embed-item';
import { inverseNorm } from './inverse-norm';
import { itemFeatures } from './item-features';
import { knownHistory } from './known-history';
import { kernelsOf } from './kernels-of';
import { itemVector } from './neighbours';
import type { AttributeMap, HistoryEntry, RankingModel, ScoredItem } from './ranking-model';

/** Items that a model has not learnt from events, placed among its factors by what the catalog says of them. */
export interface ColdItems {
  /** index → id, the same order in the vectors; "" for a row that is of none. */
  readonly itemIds: readonly string[];
  readonly dims: number;
  /** (items, dims), row-major; a row that is of none has zeros. */
  readonly vectors: Float32Array;
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

/** Rows that may be of no item however few items there are. */
const FEW_GAPS = 100;

/**
 * The items of a catalog that the model does not know, but for what its map knows no feature of, kept item by item as the
 * catalog changes: in the order in which they came. What is taken out leaves a row of zeros, which scores 0; when there
 * are more of these than items, the others close up.
 */
export class ColdItemTable implements ColdItems {
  readonly dims: number;
  itemIds: string[] = [];
  /** (capacity, dims) */
  private rows = new Float32Array(0);
  private rowOf = new Map<string, number>();

  constructor(private readonly model: RankingModel) {
    this.dims = model.attributes.dims;
  }

  get vectors(): Float32Array {
    return this.rows.subarray(0, this.itemIds.length * this.dims);
  }

  /** Takes an item in, or one that has changed. */
  add(item: CatalogItem): void {
    this.delete(item.itemId);
    if (this.model.itemIndex.has(item.itemId) || this.model.attributes.features.length === 0) return;
    const vector = coldVector(this.model, item);
    if (vector.some((x) => x !== 0)) this.append(item.itemId, vector);
  }

  delete(itemId: string): void {
    const row = this.rowOf.get(itemId);
    if (row === undefined) return;
    this.rowOf.delete(itemId);
    this.itemIds[row] = '';
    this.rows.fill(0, row * this.dims, (row + 1) * this.dims);
    if (this.itemIds.length > 2 * this.rowOf.size + FEW_GAPS) this.closeUp();
  }

  private append(itemId: string, vector: Float32Array): void {
    const row = this.itemIds.push(itemId) - 1;
    this.rowOf.set(itemId, row);
    const needed = this.itemIds.length * this.dims;
    if (needed > this.rows.length) {
      const rows = new Float32Array(Math.max(2 * this.rows.length, needed));
      rows.set(this.rows);
      this.rows = rows;
    }
    this.rows.set(vector, row * this.dims);
  }

  private closeUp(): void {
    const { rows, rowOf, dims } = this;
    this.itemIds = [];
    this.rowOf = new Map();
    this.rows = new Float32Array(rowOf.size * dims);
    for (const [itemId, row] of rowOf) this.append(itemId, rows.subarray(row * dims, (row + 1) * dims));
  }
}

/** The cold items among a catalog's. */
export function coldItemsOf(model: RankingModel, catalog: Iterable<CatalogItem>): ColdItemTable {
  const cold = new ColdItemTable(model);
  for (const item of catalog) cold.add(item);
  return cold;
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
  const { dims, vectors } = cold;
  const scale = inverseNorm(vector, 0, dims);
  for (let item = 0; item < scores.length; item++)
    if (scores[item] > 0) scores[item] *= scale * inverseNorm(vectors, item * dims, dims);
  const best = topK(scores, k, (item) => !(scores[item] > 0) || isExcluded?.(item) === true);
  return Array.from(best, (item) => ({ item, score: scores[item] }));
}
