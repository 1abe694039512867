import { hitAt, mrrAt, ndcgAt, recallAt } from './ranking-metrics';

/** Means over all lists, by name: `ndcg@10`, `recall@10`, `hit@10`, `mrr@10`, `coverage@10` and so on for each cutoff. */
export type MetricMeans = Record<string, number>;

const PER_LIST = { ndcg: ndcgAt, recall: recallAt, hit: hitAt, mrr: mrrAt };

/** Sums the metrics of one list after the other, so that the lists need not be kept. */
export class MetricMeansBuilder {
  private readonly sums = new Map<string, number>();
  private readonly shown: { k: number; items: Set<number> }[];
  private count = 0;

  /**
   * @param cutoffs the k of "at k"
   * @param itemCount all items that could be shown
   */
  constructor(
    cutoffs: readonly number[],
    private readonly itemCount: number,
  ) {
    this.shown = Array.from(new Set(cutoffs), (k) => ({ k, items: new Set() }));
  }

  add(ranked: ArrayLike<number>, relevant: ReadonlySet<number>): void {
    this.count++;
    for (const { k, items } of this.shown) {
      for (const [name, metric] of Object.entries(PER_LIST)) {
        const key = `${name}@${k}`;
        this.sums.set(key, (this.sums.get(key) ?? 0) + metric(ranked, relevant, k));
      }
      for (let i = 0; i < Math.min(k, ranked.length); i++) items.add(ranked[i]);
    }
  }

  /** All zeros when no list was added. */
  means(): MetricMeans {
    const means: MetricMeans = {};
    for (const { k, items } of this.shown) {
      for (const name of Object.keys(PER_LIST)) {
        means[`${name}@${k}`] = this.count === 0 ? 0 : (this.sums.get(`${name}@${k}`) ?? 0) / this.count;
      }
      means[`coverage@${k}`] = this.itemCount === 0 ? 0 : items.size / this.itemCount;
    }
    return means;
  }
}
