import type { InteractionDataset } from '@attune/dataset';
import type { NeighbourLists } from '@attune/ranking-model';
import { itemSequences, type ItemSequences } from './item-sequences';
import { neighbourLists } from './neighbour-lists';

/** How pairs of items in one user's sequence are counted. */
export interface CoVisitationConfig {
  /** `after`: only what followed the item; `around`: what came before counts as much. */
  direction: 'after' | 'around';
  /** How many steps apart two items may be, 1 or more. */
  window: number;
  /** What every further step multiplies a pair's count by, 0 to 1. */
  stepDecay: number;
  /** The count is divided by (how often the item occurs)^this: 1 makes rows of often and seldom seen items alike. */
  itemExponent: number;
  /** The count is divided by (how often the neighbour occurs)^this: more of it favours rare neighbours. */
  neighbourExponent: number;
  /** Neighbours kept per item. */
  listLength: number;
}

/**
 * Counts of items that stand near one another in users' histories, weighted by their distance and normalised by how
 * often both occur.
 */
export function fitCoVisitation(dataset: InteractionDataset, config: CoVisitationConfig): NeighbourLists {
  const sequences = itemSequences(dataset);
  const { placeOffsets } = sequences;
  const itemCount = dataset.itemIds.length;
  const discount = Float64Array.from(
    { length: itemCount },
    (_, item) => Math.max(1, placeOffsets[item + 1] - placeOffsets[item]) ** -config.neighbourExponent,
  );
  return neighbourLists(itemCount, config.listLength, (item, row) => {
    const touched = addPairs(sequences, item, config, row);
    const scale = Math.max(1, placeOffsets[item + 1] - placeOffsets[item]) ** -config.itemExponent;
    for (const other of touched) row[other] *= scale * discount[other];
    return touched;
  });
}

/** Adds the decayed counts of one item's neighbours to the row; returns the items touched. */
function addPairs(sequences: ItemSequences, item: number, config: CoVisitationConfig, row: Float32Array): Set<number> {
  const { items, starts, ends, places, placeOffsets } = sequences;
  const touched = new Set<number>();
  const add = (position: number, weight: number) => {
    row[items[position]] += weight;
    touched.add(items[position]);
  };
  for (let i = placeOffsets[item]; i < placeOffsets[item + 1]; i++) {
    const place = places[i];
    for (let step = 1, weight = 1; step <= config.window; step++, weight *= config.stepDecay) {
      if (place + step < ends[place]) add(place + step, weight);
      if (config.direction === 'around' && place - step >= starts[place]) add(place - step, weight);
    }
  }
  return touched;
}
