import type { ProductView, RecommendationAnswer } from '@attune/contracts';
import {
  createTracker,
  type Affinity,
  type StorefrontClient,
  type Tracked,
  type Tracker,
} from '@attune/storefront-sdk';
import { affinitiesOf } from './affinities';
import { demoApi, type RecentEvent } from './demo-api';
import { isSameList } from './list-change';

/** One for the top pick, and three rows of four. */
const LIST_LENGTH = 13;
/** Usually an event is stored within a tenth of a second; after this long something is wrong. */
const FOLLOW_FOR_MS = 10_000;
const FOLLOW_EVERY_MS = 30;

/** What became of the list after an event. */
export type Outcome =
  | { kind: 'changed'; milliseconds: number; before: RecommendationAnswer; after: RecommendationAnswer }
  /** The event is stored, and the list is the same: not every event moves it. */
  | { kind: 'unchanged' }
  /** The event did not get through, and why. */
  | { kind: 'lost'; reason: string }
  /** A newer event, or the end of the visit, came first. */
  | { kind: 'overtaken' };

/** Who shops in this page, what they did and what they were shown. */
export class Visit {
  readonly tracker: Tracker;
  /** What is in the cart: the product and how many pieces, by item. */
  readonly cart = new Map<string, { product: ProductView; quantity: number }>();
  /** The newest events, as they are stored. */
  recent: RecentEvent[] = [];
  list?: RecommendationAnswer;
  private readonly shopper: { userId?: string; anonymousId?: string };
  private following?: AbortController;

  /** @param key `user:…` or `anon:…` */
  constructor(
    readonly key: string,
    private readonly storefront: StorefrontClient,
    collectorUrl: string,
  ) {
    const [kind, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
    this.shopper = kind === 'user' ? { userId: id } : { anonymousId: id };
    this.tracker = createTracker({ collectorUrl, anonymousId: id, userId: this.shopper.userId, batchDelayMs: 0 });
  }

  /** Reads the shopper's newest events and what they should see. */
  async begin(): Promise<void> {
    [this.recent, this.list] = await Promise.all([demoApi.history(this.key), this.ask()]);
  }

  affinities(): Affinity[] {
    return affinitiesOf(this.recent);
  }

  /** Asks again until the event is in the shopper's history, and says what the list then is and how long that took. */
  async follow({ delivery, occurredAt }: Tracked): Promise<Outcome> {
    const clicked = performance.now();
    const before = this.list;
    this.following?.abort();
    const { signal } = (this.following = new AbortController());
    const delivered = await delivery;
    if (delivered.status === 'refused') return { kind: 'lost', reason: delivered.reasons[0].message };
    if (delivered.status === 'dropped') return { kind: 'lost', reason: delivered.reason };
    while (performance.now() - clicked < FOLLOW_FOR_MS) {
      const recent = await demoApi.history(this.key);
      const after = await this.ask();
      if (signal.aborted) return { kind: 'overtaken' };
      if (Date.parse(recent[0]?.occurredAt) >= Date.parse(occurredAt)) {
        [this.recent, this.list] = [recent, after];
        if (!before || isSameList(before, after)) return { kind: 'unchanged' };
        return { kind: 'changed', milliseconds: performance.now() - clicked, before, after };
      }
      await new Promise((resolve) => setTimeout(resolve, FOLLOW_EVERY_MS));
    }
    return { kind: 'lost', reason: 'it was not stored in time' };
  }

  /** What goes with the cart. */
  complements(k: number): Promise<RecommendationAnswer> {
    return this.storefront.recommendations({ ...this.shopper, place: 'cart', cart: [...this.cart.keys()], k });
  }

  end(): void {
    this.following?.abort();
    this.tracker.stop();
  }

  private ask(): Promise<RecommendationAnswer> {
    return this.storefront.recommendations({ ...this.shopper, k: LIST_LENGTH });
  }
}
