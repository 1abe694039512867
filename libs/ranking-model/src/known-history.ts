import type { HistoryEntry, RankingModel } from './ranking-model';

/** One item of a history that the model knows. */
export interface KnownItem {
  /** Its index in the model. */
  item: number;
  /** The sum of the weights of all touches of it. */
  weight: number;
}

/** What a model makes of a history. */
export interface KnownHistory {
  /** The distinct items that say something (weight above 0), in the order of their newest touch. */
  items: readonly KnownItem[];
  /** Every touch that says something, newest first; touches of one item that follow each other are one. */
  steps: readonly KnownStep[];
}

/** One step of a history. */
export interface KnownStep {
  item: number;
  /** Of its strongest touch. */
  weight: number;
  /** Of its newest touch, where that is known. */
  time?: number;
}

/** The last that was worked out: a request asks several times in a row, to score and then to give reasons. */
let last: { model: RankingModel; history: readonly HistoryEntry[]; known: KnownHistory } | undefined;

/**
 * What of a history the model knows. Nothing for a new shopper, and for one who only touched items that came after the
 * model was trained.
 * @param history newest first; not changed afterwards
 */
export function knownHistory(model: RankingModel, history: readonly HistoryEntry[]): KnownHistory {
  if (last?.model !== model || last.history !== history) last = { model, history, known: workOut(model, history) };
  return last.known;
}

function workOut(model: RankingModel, history: readonly HistoryEntry[]): KnownHistory {
  const items = new Map<number, KnownItem>();
  const steps: KnownStep[] = [];
  for (const { itemId, weight, time } of history) {
    const item = model.itemIndex.get(itemId);
    if (item === undefined || !(weight > 0)) continue;
    const later = steps.at(-1);
    if (later?.item === item) later.weight = Math.max(later.weight, weight);
    else steps.push({ item, weight, time });
    const before = items.get(item);
    if (before) before.weight += weight;
    else items.set(item, { item, weight });
  }
  return { items: [...items.values()], steps };
}
