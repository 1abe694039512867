import { topK } from '@attune/kernels';
import type { ItemSet } from './item-set';
import type { ItemIndex, ScoredItem } from './ranking-model';

/** So many times the items that are wanted must be left of the candidates: a filter that leaves few leaves the worse. */
const LEFT_PER_PLACE = 4;
/** When they are not, so many times as many lists are looked into. */
const GROWTH = 4;
/** The share of all lists from which on to score every item in order costs less. */
const LARGEST_SHARE = 1 / 4;

/** What a shopper's best items are looked for among, beside the lists. */
interface Lookup {
  /** So many lists, those that fit best first. */
  bestLists: (count: number) => Int32Array;
  /** What candidates are gathered in. */
  candidates: ItemSet;
  /** Adds the items that are candidates whatever list they are in. */
  addOthers: (candidates: ItemSet) => void;
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
  { bestLists, candidates: gathered, addOthers, scoresOf }: Lookup,
  k: number,
  isExcluded?: (item: number) => boolean,
): ScoredItem[] | undefined {
  const most = Math.max(index.probes, (index.offsets.length - 1) * LARGEST_SHARE);
  for (let { probes } = index; probes <= most; probes *= GROWTH) {
    gathered.clear();
    addOthers(gathered);
    for (const list of bestLists(probes)) {
      gathered.addAll(index.items.subarray(index.offsets[list], index.offsets[list + 1]));
    }
    // In the order of the model, by which equal scores are ranked.
    const candidates = gathered.inOrder();
    const scores = scoresOf(candidates);
    const isOut = (place: number) => !(scores[place] > 0) || isExcluded?.(candidates[place]) === true;
    const best = topK(scores, LEFT_PER_PLACE * k, isOut);
    if (best.length < LEFT_PER_PLACE * k) continue;
    return Array.from(best.subarray(0, k), (place) => ({ item: candidates[place], score: scores[place] }));
  }
  return undefined;
}
