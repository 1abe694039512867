/**
 * Indices of the `k` largest scores, best first; of equal scores the smaller index comes first. NaN is never among them.
 * Fewer than `k` when there are fewer. O(n log k), with a heap of the best so far.
 * @param scores (n,)
 * @param isExcluded indices for which it answers true are passed over
 */
export function topK(scores: Float32Array, k: number, isExcluded?: (index: number) => boolean): Int32Array {
  const size = Math.max(0, Math.min(k, scores.length));
  if (size === 0) return new Int32Array(0);
  /** A heap with the worst of the best at its root. */
  const heap = new Int32Array(size);
  let filled = 0;
  let worst = -Infinity;
  const count = scores.length;
  for (let i = 0; i < count; i++) {
    if (filled === size) {
      // Nearly all of a long array is passed over here. Indices grow, so an equal score never displaces an earlier one.
      while (i < count && !(scores[i] > worst)) i++;
      if (i === count) break;
    } else if (Number.isNaN(scores[i])) continue;
    if (isExcluded?.(i)) continue;
    if (filled < size) siftUp(heap, filled++, i, scores);
    else siftDown(heap, size, i, scores);
    worst = scores[heap[0]];
  }
  // The worst that is left goes to the end, again and again.
  for (let last = filled - 1; last > 0; last--) {
    const root = heap[0];
    siftDown(heap, last, heap[last], scores);
    heap[last] = root;
  }
  return heap.subarray(0, filled);
}

function isWorse(scores: Float32Array, a: number, b: number): boolean {
  return scores[a] < scores[b] || (scores[a] === scores[b] && a > b);
}

/** Adds an index behind the last of the heap, and lets what is better than it down. */
function siftUp(heap: Int32Array, end: number, index: number, scores: Float32Array): void {
  let at = end;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isWorse(scores, index, heap[parent])) break;
    heap[at] = heap[parent];
    at = parent;
  }
  heap[at] = index;
}

/** Replaces the root of the heap by an index, and lets what is worse than it up. */
function siftDown(heap: Int32Array, size: number, index: number, scores: Float32Array): void {
  let at = 0;
  for (let child = 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && isWorse(scores, heap[child + 1], heap[child])) child++;
    if (!isWorse(scores, heap[child], index)) break;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = index;
}
