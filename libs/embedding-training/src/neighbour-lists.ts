import { growingFloats, growingInts } from '@attune/dataset';
import { topK } from '@attune/kernels';
import type { NeighbourLists } from '@attune/ranking-model';
import { breathe } from './breathe';

/** Items between two breaths: some milliseconds of work. */
const ITEMS_AT_ONCE = 256;

/**
 * Lists of the `length` best neighbours of every item, from a function that adds one item's scores to a dense row.
 * @param addScores adds to `row` (items,), which it finds at 0, and returns the indices it touched
 * @throws the signal's reason when it aborts
 */
export async function neighbourLists(
  itemCount: number,
  length: number,
  addScores: (item: number, row: Float32Array) => Iterable<number>,
  signal?: AbortSignal,
): Promise<NeighbourLists> {
  const offsets = new Int32Array(itemCount + 1);
  const items = growingInts();
  const scores = growingFloats();
  const row = new Float32Array(itemCount);
  for (let item = 0; item < itemCount; item++) {
    if (item % ITEMS_AT_ONCE === 0) await breathe(signal);
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
