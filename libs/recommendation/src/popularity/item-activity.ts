import { IdIndex, itself } from '@attune/ranking-model';

/** How fast touches fade that say what is popular, and that say what trends. */
export const ACTIVITY_HALF_LIVES_MS = { usual: 7 * 86_400_000, recent: 6 * 3_600_000 };

/** Which of the two ways touches fade in. */
export type Fading = keyof typeof ACTIVITY_HALF_LIVES_MS;

/** A view, a click, a wish, a cart and a purchase weigh 11.5 together: one shopper who buys is no trend. */
const MOST_OF_ONE_SHOPPER = 12;
/** What lies fewer standard deviations above the expected may be chance. */
const LEAST_DEVIATION = 2;

/** Sums up what shoppers touch. Sums fade by growing what comes later, so that no time costs a look at all items. */
export class TouchCounter {
  private readonly itemIds: string[] = [];
  private readonly index = new IdIndex(this.itemIds, itself);
  /** (items,) each, as they stood at `since`. */
  private readonly sums: Record<Fading, number[]> = { usual: [], recent: [] };

  /** @param since in milliseconds since the epoch, some half-lives from now at most: numbers double with each */
  constructor(private readonly since: number) {}

  /** Counts touches of an item. @param at when they are worth `weight`, in milliseconds since the epoch */
  add(fading: Fading, itemId: string, weight: number, at: number): void {
    if (!(weight > 0)) return;
    let item = this.index.get(itemId);
    if (item === undefined) {
      this.index.set(itemId, (item = this.itemIds.push(itemId) - 1));
      this.sums.usual.push(0);
      this.sums.recent.push(0);
    }
    this.sums[fading][item] += weight * 2 ** ((at - this.since) / ACTIVITY_HALF_LIVES_MS[fading]);
  }

  /** What the sums say at a moment, in milliseconds since the epoch; undefined when there is nothing. */
  activity(at: number): ItemActivity | undefined {
    if (this.itemIds.length === 0) return undefined;
    const left = (fading: Fading) => 0.5 ** ((at - this.since) / ACTIVITY_HALF_LIVES_MS[fading]);
    return new ItemActivity(this.itemIds, this.index, this.sums, { usual: left('usual'), recent: left('recent') });
  }
}

/** What shoppers do at this time, as it is learnt from the newest events and not from a model. Immutable. */
export class ItemActivity {
  /** (items,): touches by the slow half-life, 0 to 1; the most popular item has 1. */
  readonly popularity: Float32Array;
  /**
   * (items,): how many standard deviations the recent touches lie above what the item's usual share of all touches leads
   * to expect (Poisson: the variance is the expectation, and one touch more). As all items share a busy hour, it is no
   * trend. Above 0 it says that the item trends: what a single shopper may leave does not, nor what chance may.
   */
  readonly trend: Float32Array;

  /**
   * @param itemIds of the sums, and perhaps of later ones
   * @param sums (items,) each: of touches, as they stood once
   * @param left what a touch of that time is worth now
   */
  constructor(
    readonly itemIds: readonly string[],
    private readonly index: Pick<IdIndex<string>, 'get'>,
    { usual, recent }: Record<Fading, readonly number[]>,
    left: Record<Fading, number>,
  ) {
    // Plain loops and no copies of the sums, since calls wait while those of a million items are looked at.
    let [most, ofUsual, ofRecent] = [0, 0, 0];
    for (let item = 0; item < usual.length; item++) {
      if (usual[item] > most) most = usual[item];
      ofUsual += usual[item];
      ofRecent += recent[item];
    }
    const share = (ofRecent * left.recent) / (ofUsual * left.usual || 1);
    this.popularity = new Float32Array(usual.length);
    this.trend = new Float32Array(usual.length);
    for (let item = 0; item < usual.length; item++) {
      const expected = usual[item] * left.usual * share;
      this.popularity[item] = usual[item] / (most || 1);
      const lately = recent[item] * left.recent;
      const deviation = (lately - expected) / Math.sqrt(expected + 1);
      const isTrend = lately > MOST_OF_ONE_SHOPPER && deviation >= LEAST_DEVIATION;
      this.trend[item] = isTrend ? deviation : Math.min(0, deviation);
    }
  }

  /** Where an item stands; it may be after the end of the sums. Undefined when nobody touched it. */
  indexOf(itemId: string): number | undefined {
    return this.index.get(itemId);
  }

  /** 0 to 1; 0 for an item that nobody touched. */
  popularityOf(itemId: string): number {
    const index = this.index.get(itemId);
    return index === undefined ? 0 : (this.popularity[index] ?? 0);
  }
}
