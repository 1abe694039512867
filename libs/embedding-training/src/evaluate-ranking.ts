import type { InteractionDataset, RankingQuery } from '@attune/dataset';
import { topK } from '@attune/kernels';
import { type MetricMeans, MetricMeansBuilder } from '@attune/ranking-metrics';
import type { HistoryEntry } from '@attune/ranking-model';
import { breathe } from './breathe';

/** Scores of all items for a history (newest first), (items,) by the dataset's indices. May be the same array each time. */
export type Scorer = (history: HistoryEntry[]) => Float32Array;

/** The history of a question as scoring reads it: newest first. */
export function historyOf(dataset: InteractionDataset, query: RankingQuery): HistoryEntry[] {
  const history: HistoryEntry[] = [];
  for (let p = query.historyEnd - 1; p >= dataset.offsets[query.user]; p--) {
    history.push({ itemId: dataset.itemIds[dataset.items[p]], weight: dataset.weights[p], time: dataset.times[p] });
  }
  return history;
}

/** Marks of the items that the history of a question holds, (items,); to be cleared with the same call and 0. */
export function markSeen(dataset: InteractionDataset, query: RankingQuery, seen: Uint8Array, mark: 0 | 1): void {
  for (let p = dataset.offsets[query.user]; p < query.historyEnd; p++) seen[dataset.items[p]] = mark;
}

export interface EvaluationOptions {
  /** The k of "at k". */
  cutoffs?: readonly number[];
  /** Whether items of the history are ranked as well: where a shopper comes back to what was seen. */
  ranksSeen?: boolean;
  /** Is told each question's list, in the order of the questions. */
  onRanked?: (query: RankingQuery, ranked: Int32Array) => void;
  /** Ends the ranking between two questions: it rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Ranks all items that a user has not seen for every question, and averages the metrics of the lists: full ranking, no
 * sampled negatives. An item that the model does not know stays in as a miss.
 * @param dataset the whole one that the questions were asked of
 */
export async function evaluateRanking(
  dataset: InteractionDataset,
  queries: readonly RankingQuery[],
  score: Scorer,
  { cutoffs = [10], ranksSeen = false, onRanked, signal }: EvaluationOptions = {},
): Promise<MetricMeans> {
  const means = new MetricMeansBuilder(cutoffs, dataset.itemIds.length);
  const seen = new Uint8Array(dataset.itemIds.length);
  const longest = Math.max(...cutoffs);
  for (const query of queries) {
    await breathe(signal);
    if (!ranksSeen) markSeen(dataset, query, seen, 1);
    const ranked = topK(score(historyOf(dataset, query)), longest, (item) => seen[item] === 1);
    means.add(ranked, new Set(query.targets));
    onRanked?.(query, ranked);
    if (!ranksSeen) markSeen(dataset, query, seen, 0);
  }
  return means.means();
}
