import type { HistoryEntry, RankingModel } from './ranking-model';

/** One item of a history that the model knows. */
export interface KnownItem {
  /** Its index in the model. */
  item: number;
  /** The sum of the weights of all touches of it. */
  weight: number;
}

/**
 * The distinct items of a history that the model knows and that say something (weight above 0), in the order of their
 * newest touch. Empty for a new shopper, and for one who only touched items that came after the model was trained.
 * @param history newest first
 */
export function knownHistory(model: RankingModel, history: readonly HistoryEntry[]): KnownItem[] {
  const known = new Map<number, KnownItem>();
  for (const { itemId, weight } of history) {
    const item = model.itemIndex.get(itemId);
    if (item === undefined || !(weight > 0)) continue;
    const before = known.get(item);
    if (before) before.weight += weight;
    else known.set(item, { item, weight });
  }
  return [...known.values()];
}
