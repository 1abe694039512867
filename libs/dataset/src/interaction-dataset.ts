/**
 * Interactions in compressed sparse rows: those of user u are at `offsets[u] … offsets[u + 1]`, oldest first.
 * A pair may stand there several times. Parts of a split share ids and therefore indices.
 */
export interface InteractionDataset {
  userIds: readonly string[];
  itemIds: readonly string[];
  /** (users + 1,) */
  offsets: Int32Array;
  /** (interactions,): item indices. */
  items: Int32Array;
  /** (interactions,): above 0. */
  weights: Float32Array;
  /** (interactions,): milliseconds since 1970. */
  times: Float64Array;
  /** (interactions,): what was bought together has the same number; -1 for what was not bought. */
  baskets: Int32Array;
}

/** How many interactions there are. */
export function interactionCount(dataset: InteractionDataset): number {
  return dataset.items.length;
}

/** How many users have at least one interaction. */
export function activeUserCount(dataset: InteractionDataset): number {
  let users = 0;
  for (let u = 0; u < dataset.userIds.length; u++) if (dataset.offsets[u + 1] > dataset.offsets[u]) users++;
  return users;
}

/** The first and the last moment, or undefined without interactions. */
export function timeSpan(dataset: InteractionDataset): { from: number; to: number } | undefined {
  if (dataset.times.length === 0) return undefined;
  let from = Infinity;
  let to = -Infinity;
  for (const time of dataset.times) {
    if (time < from) from = time;
    if (time > to) to = time;
  }
  return { from, to };
}

/** The dataset of the interactions (by position) that `keep` answers true for; users and items stay as they are. */
export function filterInteractions(
  dataset: InteractionDataset,
  keep: (position: number) => boolean,
): InteractionDataset {
  const offsets = new Int32Array(dataset.offsets.length);
  const kept = new Int32Array(dataset.items.length);
  let count = 0;
  for (let u = 0; u < dataset.userIds.length; u++) {
    for (let p = dataset.offsets[u]; p < dataset.offsets[u + 1]; p++) if (keep(p)) kept[count++] = p;
    offsets[u + 1] = count;
  }
  const positions = kept.subarray(0, count);
  return {
    userIds: dataset.userIds,
    itemIds: dataset.itemIds,
    offsets,
    items: Int32Array.from(positions, (p) => dataset.items[p]),
    weights: Float32Array.from(positions, (p) => dataset.weights[p]),
    times: Float64Array.from(positions, (p) => dataset.times[p]),
    baskets: Int32Array.from(positions, (p) => dataset.baskets[p]),
  };
}
