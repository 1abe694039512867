import type { InteractionDataset } from '@attune/dataset';

/** Every user's items in order, an item that follows itself taken once; and where each item stands in them. */
export interface ItemSequences {
  /** (positions,): item indices, user after user. */
  items: Int32Array;
  /** (positions,): the end of the sequence that the position belongs to. */
  ends: Int32Array;
  /** (positions,): the start of the sequence that the position belongs to. */
  starts: Int32Array;
  /** (items + 1,): places of item i are `placeOffsets[i] … placeOffsets[i + 1]` of `places`. */
  placeOffsets: Int32Array;
  /** (positions,): positions, item after item. */
  places: Int32Array;
}

/** Looking at a product, into the cart, buying it: one step of a sequence, not three. */
export function itemSequences(dataset: InteractionDataset): ItemSequences {
  const items: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let user = 0; user < dataset.userIds.length; user++) {
    const start = items.length;
    for (let p = dataset.offsets[user]; p < dataset.offsets[user + 1]; p++) {
      const repeats = items.length > start && items[items.length - 1] === dataset.items[p];
      if (!repeats) items.push(dataset.items[p]);
    }
    for (let at = start; at < items.length; at++) {
      starts.push(start);
      ends.push(items.length);
    }
  }
  return {
    items: Int32Array.from(items),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    ...placesOf(items, dataset.itemIds.length),
  };
}

function placesOf(items: readonly number[], itemCount: number): Pick<ItemSequences, 'placeOffsets' | 'places'> {
  const placeOffsets = new Int32Array(itemCount + 1);
  for (const item of items) placeOffsets[item + 1]++;
  for (let i = 0; i < itemCount; i++) placeOffsets[i + 1] += placeOffsets[i];
  const next = placeOffsets.slice();
  const places = new Int32Array(items.length);
  items.forEach((item, position) => (places[next[item]++] = position));
  return { placeOffsets, places };
}
