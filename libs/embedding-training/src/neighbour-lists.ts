import { growingFloats, growingInts } from '@attune/dataset';
import { topK } from '@attune/kernels';
import type { NeighbourLists } from '@attune/ranking-model';

/**
 * Lists of the `length` best neighbours of every item, from a function that adds one item's scores to a dense row.
 * @param addScores adds to `row` (items,), which it finds at 0, and returns the indices it touched
 */
export function neighbourLists(
  itemCount: number,
  length: number,
  addScores: (item: number, row: Float32Array) => Iterable<number>,
): NeighbourLists {
  const offsets = new Int32Array(itemCount + 1);
  const items = growingInts();
  const scores = growingFloats();
  const row = new Float32Array(itemCount);
  for (let item = 0; item < itemCount; item++) {
    const touched = Int32Array.from(new Set(addScores(item, row))).sort();
    const touchedScores = Float32Array.from(touched, (other) => row[other]);
    for (const at of topK(touchedScores, length, (i) => touched[i] === item || !(touchedScores[i] > 0))) {
      items.push(touched[at]);
      scores.push(touchedScores[at]);
    }
    for (const other of touched) row[other] = 0;
    offsets[item + 1] = items.length;
  }
  return { offsets, items: items.values(), scores: scores.values() };
}
