import { dot } from '@attune/kernels';
import { knownHistory, type KnownHistory } from './known-history';
import { kernelsOf } from './model-kernels';
import { historyShare } from './score-items';
import { sessionShares } from './session-neighbours';
import type { HistoryEntry, NeighbourLists, RankingModel } from './ranking-model';

/** How much each item of the history, by place, added to an item's score. */
type Shares = (item: number) => ArrayLike<number>;

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
  const parts = [
    neighbourShares(model, known),
    ...(model.blend.factors > 0 ? factorShares(model, known) : []),
    ...(model.blend.sessions > 0 ? [sessionPartShares(model, known, items)] : []),
    ...(model.blend.encoder > 0 ? model.encoders.map((_, e) => encoderShares(model, known, e)) : []),
  ];
  return items.map((item) => {
    const shares = parts.map((sharesOf) => sharesOf(item));
    let leading: number | undefined;
    let most = 0;
    known.items.forEach(({ item: touched }, place) => {
      let share = 0;
      for (const part of shares) share += part[place];
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

function neighbourShares(
  { blend, historyDecay, transitions, coVisits }: RankingModel,
  { items }: KnownHistory,
): Shares {
  return (item) =>
    items.map(
      ({ item: touched }, place) =>
        blend.transitions * historyShare(historyDecay.transitions, place) * scoreIn(transitions, touched, item) +
        blend.coVisits * historyShare(historyDecay.coVisits, place) * scoreIn(coVisits, touched, item),
    );
}

function factorShares(model: RankingModel, { items }: KnownHistory): Shares[] {
  const sharesOf = kernelsOf(model).factorShares(items);
  return sharesOf ? [(item) => sharesOf(item).map((share) => model.blend.factors * share)] : [];
}

function sessionPartShares(model: RankingModel, known: KnownHistory, asked: readonly number[]): Shares {
  const shares = sessionShares(model, known, asked);
  return (item) => shares.get(item)!.map((share) => model.blend.sessions * share);
}

function encoderShares(model: RankingModel, { items }: KnownHistory, which: number): Shares {
  const { shape, parameters } = model.encoders[which];
  const { dims } = shape;
  const weight = model.blend.encoder / model.encoders.length;
  // Item embeddings come first among the parameters.
  return (item) =>
    items.map(({ item: touched }) => weight * dot(parameters, touched * dims, parameters, item * dims, dims));
}

/** An item's score in another's list, 0 when it is not there. */
function scoreIn(lists: NeighbourLists, row: number, item: number): number {
  for (let at = lists.offsets[row]; at < lists.offsets[row + 1]; at++) {
    if (lists.items[at] === item) return lists.scores[at];
  }
  return 0;
}
