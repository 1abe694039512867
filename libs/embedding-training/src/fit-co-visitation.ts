import type { InteractionDataset } from '@attune/dataset';
import type { NeighbourLists } from '@attune/ranking-model';
import { itemSequences, type ItemSequences } from './item-sequences';
import { neighbourLists } from './neighbour-lists';
import { recencyOf } from './recency';

/** How pairs of items in one user's sequence are counted. */
export interface CoVisitationConfig {
  /** `after`: only what followed the item; `around`: what came before counts as much. */
  direction: 'after' | 'around';
  /** How many steps apart two items may be, 1 or more. */
  window: number;
  /** What every further step multiplies a pair's count by, 0 to 1. */
  stepDecay: number;
  /** A pair counts half as much with every such time that its later touch lies before the last; Infinity: all alike. */
  halfLifeMs: number;
  /** The count is divided by (how often the item occurs)^this: 1 makes rows of often and seldom seen items alike. */
  itemExponent: number;
  /** The count is divided by (how often the neighbour occurs)^this: more of it favours rare neighbours. */
  neighbourExponent: number;
  /** Neighbours kept per item. */
  listLength: number;
}

/**
 * Counts of items that stand near one another in users' histories, weighted by their distance and age and normalised by
 * how often both occur.
 * @throws RangeError for a half-life that is not above 0; the signal's reason when it aborts
 */
export async function fitCoVisitation(
  dataset: InteractionDataset,
  config: CoVisitationConfig,
  signal?: AbortSignal,
): Promise<NeighbourLists> {
  const { halfLifeMs, itemExponent, neighbourExponent } = config;
  const sequences = itemSequences(dataset);
  const recency = recencyOf(sequences.times, halfLifeMs);
  const occurrences = occurrencesOf(sequences, recency, dataset.itemIds.length);
  const discount = occurrences.map((count) => count ** -neighbourExponent);
  return neighbourLists(
    dataset.itemIds.length,
    config.listLength,
    (item, row) => {
      const touched = addPairs(sequences, recency, item, config, row);
      const scale = occurrences[item] ** -itemExponent;
      for (const other of touched) row[other] *= scale * discount[other];
      return touched;
    },
    signal,
  );
}

/** What each item's touches count together, (items,), at least 1. */
function occurrencesOf({ items }: ItemSequences, recency: Float64Array, itemCount: number): Float64Array {
  const sums = new Float64Array(itemCount);
  items.forEach((item, position) => (sums[item] += recency[position]));
  return sums.map((sum) => Math.max(1, sum));
}

/** Adds the decayed counts of one item's neighbours to the row; returns the items touched. */
function addPairs(
  { items, starts, ends, places, placeOffsets }: ItemSequences,
  recency: Float64Array,
  item: number,
  { window, stepDecay, direction }: CoVisitationConfig,
  row: Float32Array,
): Set<number> {
  const touched = new Set<number>();
  const add = (position: number, weight: number) => {
    row[items[position]] += weight;
    touched.add(items[position]);
  };
  for (let i = placeOffsets[item]; i < placeOffsets[item + 1]; i++) {
    const place = places[i];
    for (let step = 1, weight = 1; step <= window; step++, weight *= stepDecay) {
      if (place + step < ends[place]) add(place + step, weight * recency[place + step]);
      if (direction === 'around' && place - step >= starts[place]) add(place - step, weight * recency[place]);
    }
  }
  return touched;
}
