import { topK } from '@attune/kernels';
import type { ItemIndex, ScoredItem } from './ranking-model';

/** So many times the items that are wanted must be left of the candidates: a filter that leaves few leaves the worse. */
const LEFT_PER_PLACE = 4;
/** When they are not, so many times as many lists are looked into. */
const GROWTH = 4;
/** The share of all lists from which on to score every item in order costs less. */
const LARGEST_SHARE = 1 / 4;

/** What a shopper's best items are looked for among, beside the lists. */
export interface Lookup {
  /** So many lists, those that fit best first. */
  bestLists: (count: number) => Int32Array;
  /** Items that are candidates whatever list they are in; may repeat. */
  others: readonly Int32Array[];
  /** The scores of some items, by index. */
  scoresOf: (items: Int32Array) => Float32Array;
}

/**
 * The `k` best items among those of the lists that fit best, best first, of equal ones the first.
 * @param isExcluded items that must not be among them
 * @returns undefined when so much is excluded that all items should be scored instead
 */
export function bestByIndex(
  index: ItemIndex,
  { bestLists, others, scoresOf }: Lookup,
  k: number,
  isExcluded?: (item: number) => boolean,
): ScoredItem[] | undefined {
  const most = Math.max(index.probes, (index.offsets.length - 1) * LARGEST_SHARE);
  for (let { probes } = index; probes <= most; probes *= GROWTH) {
    const candidates = candidatesOf(index, bestLists(probes), others);
    const scores = scoresOf(candidates);
    const isOut = (place: number) => !(scores[place] > 0) || isExcluded?.(candidates[place]) === true;
    const best = topK(scores, LEFT_PER_PLACE * k, isOut);
    if (best.length < LEFT_PER_PLACE * k) continue;
    return Array.from(best.subarray(0, k), (place) => ({ item: candidates[place], score: scores[place] }));
  }
  return undefined;
}

/** The items of some lists and others, each once, in the order of the model, by which equal scores are ranked. */
function candidatesOf({ offsets, items }: ItemIndex, lists: Int32Array, others: readonly Int32Array[]): Int32Array {
  const parts = [...others];
  for (const list of lists) parts.push(items.subarray(offsets[list], offsets[list + 1]));
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let filled = 0;
  for (const part of parts) {
    all.set(part, filled);
    filled += part.length;
  }
  all.sort();
  let distinct = 0;
  for (const item of all) if (distinct === 0 || all[distinct - 1] !== item) all[distinct++] = item;
  return all.subarray(0, distinct);
}
