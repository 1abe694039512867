import type { InteractionDataset } from '@attune/dataset';

/** Every user's items in order, an item that follows itself taken once; and where each item stands in them. */
export interface ItemSequences {
  /** (positions,): item indices, user after user. */
  items: Int32Array;
  /** (positions,): milliseconds since 1970, of an item taken once the first of its times. */
  times: Float64Array;
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
  const { offsets } = dataset;
  const items = new Int32Array(dataset.items.length);
  const times = new Float64Array(items.length);
  const starts = new Int32Array(items.length);
  const ends = new Int32Array(items.length);
  let length = 0;
  for (let user = 0; user < dataset.userIds.length; user++) {
    const start = length;
    for (let p = offsets[user]; p < offsets[user + 1]; p++) {
      if (length > start && items[length - 1] === dataset.items[p]) continue;
      items[length] = dataset.items[p];
      times[length++] = dataset.times[p];
    }
    starts.fill(start, start, length);
    ends.fill(length, start, length);
  }
  const positions = items.subarray(0, length);
  return {
    items: positions,
    times: times.subarray(0, length),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    ...placesOf(positions, dataset.itemIds.length),
  };
}

function placesOf(items: Int32Array, itemCount: number): Pick<ItemSequences, 'placeOffsets' | 'places'> {
  const placeOffsets = new Int32Array(itemCount + 1);
  for (const item of items) placeOffsets[item + 1]++;
  for (let i = 0; i < itemCount; i++) placeOffsets[i + 1] += placeOffsets[i];
  const next = placeOffsets.slice();
  const places = new Int32Array(items.length);
  items.forEach((item, position) => (places[next[item]++] = position));
  return { placeOffsets, places };
}
