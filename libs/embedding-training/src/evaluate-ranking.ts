import type { InteractionDataset, RankingQuery } from '@attune/dataset';
import { topK } from '@attune/kernels';
import { type MetricMeans, MetricMeansBuilder } from '@attune/ranking-metrics';
import type { HistoryEntry } from '@attune/ranking-model';

/** Scores of all items for a history (newest first), (items,) by the dataset's indices. May be the same array each time. */
export type Scorer = (history: HistoryEntry[]) => Float32Array;

/** The history of a question as scoring reads it: newest first. */
export function historyOf(dataset: InteractionDataset, query: RankingQuery): HistoryEntry[] {
  const history: HistoryEntry[] = [];
  for (let p = query.historyEnd - 1; p >= dataset.offsets[query.user]; p--) {
    history.push({ itemId: dataset.itemIds[dataset.items[p]], weight: dataset.weights[p] });
  }
  return history;
}

/** Marks of the items that the history of a question holds, (items,); to be cleared with the same call and 0. */
export function markSeen(dataset: InteractionDataset, query: RankingQuery, seen: Uint8Array, mark: 0 | 1): void {
  for (let p = dataset.offsets[query.user]; p < query.historyEnd; p++) seen[dataset.items[p]] = mark;
}

/**
 * Ranks all items that a user has not seen for every question, and averages the metrics of the lists: full ranking, no
 * sampled negatives. An item that the model does not know stays in as a miss.
 * @param dataset the whole one that the questions were asked of
 * @param cutoffs the k of "at k"
 */
export function evaluateRanking(
  dataset: InteractionDataset,
  queries: readonly RankingQuery[],
  score: Scorer,
  cutoffs: readonly number[] = [10],
): MetricMeans {
  const means = new MetricMeansBuilder(cutoffs, dataset.itemIds.length);
  const seen = new Uint8Array(dataset.itemIds.length);
  const longest = Math.max(...cutoffs);
  for (const query of queries) {
    markSeen(dataset, query, seen, 1);
    const ranked = topK(score(historyOf(dataset, query)), longest, (item) => seen[item] === 1);
    means.add(ranked, new Set(query.targets));
    markSeen(dataset, query, seen, 0);
  }
  return means.means();
}
