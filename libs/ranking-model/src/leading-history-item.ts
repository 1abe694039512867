import { knownHistory, type KnownHistory } from './known-history';
import { kernelsOf } from './kernels-of';
import { historyShare } from './score-items';
import { sessionShares } from './session-neighbours';
import type { HistoryEntry, NeighbourLists, RankingModel } from './ranking-model';

/** How much each item of the history, by place, added to each item's score but for a weight: (items, history). */
interface PartShares {
  weight: number;
  shares: readonly ArrayLike<number>[];
}

/**
 * For each of the items, the item of the history (by index) that added most to its score, or undefined when none added
 * anything and it is there by popularity. The counted parts and the embedding are sums over the history, so their shares
 * are exact: of the neighbour parts by their lists, of the sessions by the items they share, of the embedding by
 * `w_j v_iᵀ A⁻¹ v_j` (Hu, Koren and Volinsky 2008, section 5). The sequence encoder's score is no such sum; its share goes
 * to the history's items by how near they lie to the item among the encoder's embeddings.
 * @param history newest first, the one that the items were scored with
 * @param items indices in the model
 */
export function leadingHistoryItems(
  model: RankingModel,
  history: readonly HistoryEntry[],
  items: readonly number[],
): (number | undefined)[] {
  const known = knownHistory(model, history);
  if (known.items.length === 0) return items.map(() => undefined);
  const parts = partShares(model, known, items);
  return items.map((_, n) => {
    let leading: number | undefined;
    let most = 0;
    known.items.forEach(({ item }, place) => {
      let share = 0;
      for (const { weight, shares } of parts) share += weight * shares[n][place];
      if (share > most) {
        most = share;
        leading = item;
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

function partShares(model: RankingModel, known: KnownHistory, asked: readonly number[]): PartShares[] {
  const { blend } = model;
  const touched = known.items.map(({ item }) => item);
  const parts: PartShares[] = [{ weight: 1, shares: asked.map((item) => neighbourShares(model, touched, item)) }];
  if (blend.sessions > 0) parts.push({ weight: blend.sessions, shares: sessionShares(model, known, asked) });
  if (blend.factors > 0 && model.factors.dims > 0) {
    parts.push({ weight: blend.factors, shares: kernelsOf(model).factorShares(known.items, asked) });
  }
  if (blend.encoder > 0 && model.encoders.length > 0) {
    const weight = blend.encoder / model.encoders.length;
    for (const shares of kernelsOf(model).encoderNearness(asked, touched)) parts.push({ weight, shares });
  }
  return parts;
}

/** Of the lists, weighted: (history,). */
function neighbourShares(
  { blend, historyDecay, transitions, coVisits }: RankingModel,
  touched: readonly number[],
  item: number,
): number[] {
  return touched.map(
    (other, place) =>
      blend.transitions * historyShare(historyDecay.transitions, place) * scoreIn(transitions, other, item) +
      blend.coVisits * historyShare(historyDecay.coVisits, place) * scoreIn(coVisits, other, item),
  );
}

/** An item's score in another's list, 0 when it is not there. */
function scoreIn(lists: NeighbourLists, row: number, item: number): number {
  for (let at = lists.offsets[row]; at < lists.offsets[row + 1]; at++) {
    if (lists.items[at] === item) return lists.scores[at];
  }
  return 0;
}
