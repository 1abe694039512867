import { topK } from '@attune/kernels';
import { knownHistory, type KnownHistory } from './known-history';
import { kernelsOf } from './kernels-of';
import type { BlendWeights, HistoryEntry, NeighbourLists, RankingModel, ScoredItem } from './ranking-model';
import { byPart, onlyPart, type Part, PARTS } from './score-parts';
import { addSessionScores } from './session-neighbours';

/** A history's newest items have their say in the neighbour parts; older ones are left to the embedding. */
const NEIGHBOUR_HISTORY = 20;

/** The score's parts for one shopper, each (items,), not yet weighted. */
export type ScoreParts = Record<Part, Float32Array>;

/** How much the item at a place of the history (0: the newest) says in a neighbour part. */
export function historyShare(decay: number, place: number): number {
  return place < NEIGHBOUR_HISTORY ? decay ** place : 0;
}

/** Adds a part's scores, times a weight, to `out`. */
type PartScorer = (model: RankingModel, history: KnownHistory, weight: number, out: Float32Array) => void;

/** The parts that are products of an item's vector with the shopper's: all are computed in one go. */
const PRODUCTS = ['factors', 'encoder'] as const satisfies Part[];
type SparsePart = Exclude<Part, (typeof PRODUCTS)[number] | 'popularity'>;

/** Those that score few items, which are near something in the history; added up in this order, before popularity. */
const SPARSE: Record<SparsePart, PartScorer> = {
  transitions: (model, history, weight, out) => {
    addNeighbours(model.transitions, history, model.historyDecay.transitions, weight, out);
  },
  coVisits: (model, history, weight, out) => {
    addNeighbours(model.coVisits, history, model.historyDecay.coVisits, weight, out);
  },
  sessions: addSessionScores,
};
const SPARSE_PARTS = PARTS.filter((part): part is SparsePart => part in SPARSE);

/** out (items,) += the sparse parts. */
function addSparse(model: RankingModel, history: KnownHistory, weights: BlendWeights, out: Float32Array): void {
  for (const part of SPARSE_PARTS) {
    if (weights[part] > 0) SPARSE[part](model, history, weights[part], out);
  }
}

/**
 * Scores of all items for a shopper, (items,): the sum of the parts, weighted by the model's blend. Without a single known
 * item: popularity alone.
 * @param history newest first; unknown items and weights of 0 or less are passed over
 * @param out (items,), overwritten; a new one unless given
 */
export function scoreItems(
  model: RankingModel,
  history: readonly HistoryEntry[],
  out: Float32Array = new Float32Array(model.itemIds.length),
): Float32Array {
  const known = knownHistory(model, history);
  if (known.items.length === 0) out.set(model.popularity);
  else addParts(model, known, model.blend, out.fill(0));
  return out;
}

function addParts(model: RankingModel, known: KnownHistory, weights: BlendWeights, out: Float32Array): void {
  addSparse(model, known, weights, out);
  kernelsOf(model).addDense(known, weights, out);
}

function hasProducts(weights: BlendWeights): boolean {
  return PRODUCTS.some((part) => weights[part] > 0);
}

/** The parts of `scoreItems` one by one, to choose the weights by; zeros for those that are not asked for. */
export function scoreParts(
  model: RankingModel,
  history: readonly HistoryEntry[],
  parts: readonly Part[] = PARTS,
): ScoreParts {
  const known = knownHistory(model, history);
  return byPart((part) => {
    const scores = new Float32Array(model.itemIds.length);
    const scored = parts.includes(part) && (known.items.length > 0 || part === 'popularity');
    if (scored) addParts(model, known, onlyPart(part), scores);
    return scores;
  });
}

/**
 * The `k` best items for a shopper, best first: `topItems` of `scoreItems`, to the last bit, for about 60 % of what that costs
 * at 12,101 items. Of a model with an index some may be missed.
 * @param isExcluded items (by index) that must not be among them
 */
export function bestItems(
  model: RankingModel,
  history: readonly HistoryEntry[],
  k: number,
  isExcluded?: (item: number) => boolean,
): ScoredItem[] {
  const known = knownHistory(model, history);
  if (known.items.length === 0) return topItems(model.popularity, k, isExcluded);
  const addFew = (out: Float32Array) => addSparse(model, known, model.blend, out);
  if (model.index && hasProducts(model.blend)) {
    const best = kernelsOf(model).bestOfLists(known, model.blend, addFew, k, isExcluded);
    return best ?? topItems(scoreItems(model, history), k, isExcluded);
  }
  return kernelsOf(model).best(known, model.blend, addFew, k, isExcluded);
}

/**
 * The `k` best of some items for a shopper, best first: what `topItems` of `scoreItems` gives of these alone, to the last bit,
 * for little more than what these few cost.
 * @param items by index, ascending
 */
export function bestOfSome(
  model: RankingModel,
  history: readonly HistoryEntry[],
  items: Int32Array,
  k: number,
  isExcluded?: (item: number) => boolean,
): ScoredItem[] {
  if (items.length === 0) return [];
  const known = knownHistory(model, history);
  const addFew = (out: Float32Array) => addSparse(model, known, model.blend, out);
  const scores =
    known.items.length === 0
      ? Float32Array.from(items, (item) => model.popularity[item])
      : kernelsOf(model).scoresOfSome(known, model.blend, addFew, items);
  const best = topK(scores, k, isExcluded && ((place) => isExcluded(items[place])));
  return Array.from(best, (place) => ({ item: items[place], score: scores[place] }));
}

/**
 * How many lists of the model's index must be looked into for `bestItems` to find each of some items; 0 for those that it
 * finds without.
 */
export function probesToReach(
  model: RankingModel,
  history: readonly HistoryEntry[],
  items: readonly number[],
): number[] {
  const known = knownHistory(model, history);
  const addFew = (out: Float32Array) => addSparse(model, known, model.blend, out);
  return kernelsOf(model).probesToReach(known, model.blend, addFew, items);
}

/**
 * A shopper's vectors one after the other, (dims of the factors and of every encoder,), weighted as the model blends them: its
 * product with an item's own is what the two parts add to the score, but for what all items share. Zeros for a part without
 * a weight, and for a history of which the model knows nothing.
 */
export function weightedVector(model: RankingModel, history: readonly HistoryEntry[]): Float32Array {
  return kernelsOf(model).weightedVector(knownHistory(model, history), model.blend);
}

function addNeighbours(
  lists: NeighbourLists,
  { items }: KnownHistory,
  decay: number,
  weight: number,
  out: Float32Array,
): void {
  const places = Math.min(items.length, NEIGHBOUR_HISTORY);
  for (let place = 0; place < places; place++) {
    const { item } = items[place];
    const share = weight * historyShare(decay, place);
    for (let at = lists.offsets[item]; at < lists.offsets[item + 1]; at++) {
      out[lists.items[at]] += share * lists.scores[at];
    }
  }
}

/**
 * The `k` best items, best first; of equal scores the one that comes first in the model.
 * @param scores (items,), as `scoreItems` gives them
 * @param isExcluded items (by index) that must not be among them
 */
export function topItems(scores: Float32Array, k: number, isExcluded?: (item: number) => boolean): ScoredItem[] {
  return Array.from(topK(scores, k, isExcluded), (item) => ({ item, score: scores[item] }));
}
