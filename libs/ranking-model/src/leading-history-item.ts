import { choleskySolve } from '@attune/kernels';
import { factorShopper } from './fold-in';
import { knownHistory } from './known-history';
import { historyShare } from './score-items';
import type { HistoryEntry, NeighbourLists, RankingModel } from './ranking-model';

/**
 * For each of the items, the item of the history (by index) that added most to its score, or undefined when none added
 * anything and it is there by popularity. The score is a sum over the history, so the shares are exact: of the
 * neighbour parts by their lists, of the embedding by `w_j v_iᵀ A⁻¹ v_j` (Hu, Koren and Volinsky 2008, section 5).
 * @param history newest first, the one that the items were scored with
 * @param items indices in the model
 */
export function leadingHistoryItems(
  model: RankingModel,
  history: readonly HistoryEntry[],
  items: readonly number[],
): (number | undefined)[] {
  const known = knownHistory(model, history);
  if (known.length === 0) return items.map(() => undefined);
  const { blend, historyDecay, factors } = model;
  const { dims } = factors;
  const useFactors = dims > 0 && blend.factors > 0;
  const system = useFactors ? factorShopper(model, known) : undefined;

  return items.map((item) => {
    const projected = Float64Array.from(factors.items.subarray(item * dims, (item + 1) * dims));
    if (system) choleskySolve(system, dims, projected);
    let leading: number | undefined;
    let most = 0;
    known.forEach(({ item: touched, weight }, place) => {
      let share =
        blend.transitions * historyShare(historyDecay.transitions, place) * scoreIn(model.transitions, touched, item) +
        blend.coVisits * historyShare(historyDecay.coVisits, place) * scoreIn(model.coVisits, touched, item);
      if (system) share += blend.factors * weight * projection(factors.items, touched * dims, projected);
      if (share > most) {
        most = share;
        leading = touched;
      }
    });
    return leading;
  });
}

/** `leadingHistoryItems` for one item. */
export function leadingHistoryItem(
  model: RankingModel,
  history: readonly HistoryEntry[],
  item: number,
): number | undefined {
  return leadingHistoryItems(model, history, [item])[0];
}

function projection(rows: Float32Array, offset: number, vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += rows[offset + i] * vector[i];
  return sum;
}

/** An item's score in another's list, 0 when it is not there. */
function scoreIn(lists: NeighbourLists, row: number, item: number): number {
  for (let at = lists.offsets[row]; at < lists.offsets[row + 1]; at++) {
    if (lists.items[at] === item) return lists.scores[at];
  }
  return 0;
}
