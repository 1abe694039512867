import { type InteractionDataset, interactionCount } from '@attune/dataset';
import { ENTRY_BYTES, ialsMemory, rowBytes } from './ials-memory';

/**
 * The history of all shoppers where `fitIals` has room for it, else of those who were there last, as many as there is room
 * for; items are the same.
 * @param memoryBytes of the kernels
 */
export function newestShoppers(
  dataset: InteractionDataset,
  dims: number,
  threads: number,
  memoryBytes: number,
): InteractionDataset {
  const { offsets, itemIds, userIds } = dataset;
  const items = itemIds.length;
  const whole = { users: userIds.length, items, entries: interactionCount(dataset) };
  if (ialsMemory(whole, dims, threads) <= memoryBytes) return dataset;
  // With tiles as large as those of all.
  let room = memoryBytes - (ialsMemory({ ...whole, entries: 0 }, dims, threads) - whole.users * rowBytes(dims));
  const kept: number[] = [];
  for (const user of newestFirst(dataset)) {
    room -= rowBytes(dims) + (offsets[user + 1] - offsets[user]) * ENTRY_BYTES;
    if (room < 0) break;
    kept.push(user);
  }
  return historiesOf(dataset, Int32Array.from(kept).sort());
}

/** Users with a history, by their last touch. */
function newestFirst({ offsets, times, userIds }: InteractionDataset): Int32Array {
  const lastAt = (user: number) => times[offsets[user + 1] - 1];
  return Int32Array.from(userIds.keys())
    .filter((user) => offsets[user + 1] > offsets[user])
    .sort((a, b) => lastAt(b) - lastAt(a) || a - b);
}

function historiesOf(dataset: InteractionDataset, users: Int32Array): InteractionDataset {
  const offsets = new Int32Array(users.length + 1);
  users.forEach((user, u) => (offsets[u + 1] = offsets[u] + dataset.offsets[user + 1] - dataset.offsets[user]));
  const positions = new Int32Array(offsets[users.length]);
  users.forEach((user, u) => {
    for (let at = offsets[u]; at < offsets[u + 1]; at++) positions[at] = dataset.offsets[user] + at - offsets[u];
  });
  return {
    userIds: Array.from(users, (user) => dataset.userIds[user]),
    itemIds: dataset.itemIds,
    offsets,
    items: positions.map((p) => dataset.items[p]),
    weights: Float32Array.from(positions, (p) => dataset.weights[p]),
    times: Float64Array.from(positions, (p) => dataset.times[p]),
    baskets: positions.map((p) => dataset.baskets[p]),
  };
}
