/** How fast touches fade that say what is popular, and that say what trends. */
export const ACTIVITY_HALF_LIVES_MS = { usual: 7 * 86_400_000, recent: 6 * 3_600_000 };

/** How much each item was touched, weighted by what the touches say, faded by two half-lives. */
export interface FadedTouches {
  usual: ReadonlyMap<string, number>;
  recent: ReadonlyMap<string, number>;
}

/** What shoppers do at this time, as it is learnt from the newest events and not from a model. Immutable. */
export class ItemActivity {
  readonly itemIds: readonly string[];
  /** (items,): touches by the slow half-life, 0 to 1; the most popular item has 1. */
  readonly popularity: Float32Array;
  /**
   * (items,): how many standard deviations the recent touches lie above what the item's usual share of all touches leads
   * to expect (Poisson: the variance is the expectation, and one touch more, so that a single touch is no trend).
   * As all items share a busy hour, it is no trend.
   */
  readonly trend: Float32Array;
  private readonly index: ReadonlyMap<string, number>;

  constructor({ usual, recent }: FadedTouches) {
    this.itemIds = [...usual.keys()];
    this.index = new Map(this.itemIds.map((itemId, index) => [itemId, index]));
    const most = this.itemIds.reduce((max, itemId) => Math.max(max, usual.get(itemId)!), 0);
    this.popularity = Float32Array.from(this.itemIds, (itemId) => usual.get(itemId)! / (most || 1));
    const share = sum(recent) / (sum(usual) || 1);
    this.trend = Float32Array.from(this.itemIds, (itemId) => {
      const expected = usual.get(itemId)! * share;
      return ((recent.get(itemId) ?? 0) - expected) / Math.sqrt(expected + 1);
    });
  }

  /** 0 to 1; 0 for an item that nobody touched. */
  popularityOf(itemId: string): number {
    const index = this.index.get(itemId);
    return index === undefined ? 0 : this.popularity[index];
  }
}

function sum(values: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const value of values.values()) total += value;
  return total;
}
