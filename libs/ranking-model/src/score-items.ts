import { multiplyRows, topK } from '@attune/kernels';
import { foldInKnown } from './fold-in';
import { knownHistory, type KnownItem } from './known-history';
import type { HistoryEntry, NeighbourLists, RankingModel, ScoredItem } from './ranking-model';

/** A history's newest items have their say in the neighbour parts; older ones are left to the embedding. */
export const NEIGHBOUR_HISTORY = 20;

/** The score's parts for one shopper, each (items,), not yet weighted. */
export interface ScoreParts {
  factors: Float32Array;
  transitions: Float32Array;
  coVisits: Float32Array;
  popularity: Float32Array;
}

/** How much the item at a place of the history (0: the newest) says in a neighbour part. */
export function historyShare(decay: number, place: number): number {
  return place < NEIGHBOUR_HISTORY ? decay ** place : 0;
}

/**
 * Scores of all items for a shopper, (items,): the weighted sum of the embedding's score, of what followed the newest
 * items, of what was touched near them, and of popularity. Without a single known item: popularity alone.
 * @param history newest first; unknown items and weights of 0 or less are passed over
 * @param out (items,), overwritten; a new one unless given
 */
export function scoreItems(
  model: RankingModel,
  history: readonly HistoryEntry[],
  out: Float32Array = new Float32Array(model.itemIds.length),
): Float32Array {
  const known = knownHistory(model, history);
  const { blend, popularity } = model;
  if (known.length === 0) {
    out.set(popularity);
    return out;
  }
  if (blend.factors > 0) scoreFactors(model, known, out, blend.factors);
  else out.fill(0);
  addNeighbours(model.transitions, known, model.historyDecay.transitions, blend.transitions, out);
  addNeighbours(model.coVisits, known, model.historyDecay.coVisits, blend.coVisits, out);
  if (blend.popularity > 0) {
    for (let i = 0; i < out.length; i++) out[i] += blend.popularity * popularity[i];
  }
  return out;
}

/** The parts of `scoreItems` one by one, to choose the weights by. */
export function scoreParts(model: RankingModel, history: readonly HistoryEntry[]): ScoreParts {
  const known = knownHistory(model, history);
  const empty = () => new Float32Array(model.itemIds.length);
  const parts = { factors: empty(), transitions: empty(), coVisits: empty(), popularity: model.popularity };
  scoreFactors(model, known, parts.factors, 1);
  addNeighbours(model.transitions, known, model.historyDecay.transitions, 1, parts.transitions);
  addNeighbours(model.coVisits, known, model.historyDecay.coVisits, 1, parts.coVisits);
  return parts;
}

/** `out = weight * V @ x` for the shopper's vector x. */
function scoreFactors(model: RankingModel, known: readonly KnownItem[], out: Float32Array, weight: number): void {
  const { dims, items } = model.factors;
  const shopper = foldInKnown(model, known).map((x) => x * weight);
  multiplyRows(items, model.itemIds.length, dims, shopper, out);
}

function addNeighbours(
  lists: NeighbourLists,
  known: readonly KnownItem[],
  decay: number,
  weight: number,
  out: Float32Array,
): void {
  if (weight === 0) return;
  const places = Math.min(known.length, NEIGHBOUR_HISTORY);
  for (let place = 0; place < places; place++) {
    const { item } = known[place];
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
