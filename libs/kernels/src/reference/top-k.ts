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
    if (filled < size) {
      heap[filled++] = i;
      siftUp(heap, filled - 1, scores);
    } else {
      heap[0] = i;
      siftDown(heap, size, scores);
    }
    worst = scores[heap[0]];
  }
  return heap.subarray(0, filled).sort((a, b) => (isWorse(scores, a, b) ? 1 : -1));
}

function isWorse(scores: Float32Array, a: number, b: number): boolean {
  return scores[a] < scores[b] || (scores[a] === scores[b] && a > b);
}

function siftUp(heap: Int32Array, at: number, scores: Float32Array): void {
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isWorse(scores, heap[at], heap[parent])) return;
    [heap[at], heap[parent]] = [heap[parent], heap[at]];
    at = parent;
  }
}

function siftDown(heap: Int32Array, size: number, scores: Float32Array): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) return;
    if (child + 1 < size && isWorse(scores, heap[child + 1], heap[child])) child++;
    if (!isWorse(scores, heap[child], heap[at])) return;
    [heap[at], heap[child]] = [heap[child], heap[at]];
    at = child;
  }
}
