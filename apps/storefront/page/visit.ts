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
import type { KeptComparison } from './kept-comparison';
import { isSameList } from './list-change';

/** One for the top pick, and three rows of four. */
const LIST_LENGTH = 13;
/** Six rows of four. */
const CATEGORY_LENGTH = 24;
/** Usually an event is stored within a tenth of a second; after this long something is wrong. */
const FOLLOW_FOR_MS = 10_000;
/** How often it is looked for; after a while less, so that a system that is behind is not asked the more for it. */
const FOLLOW_EVERY_MS = 30;
const PATIENT_AFTER_MS = 1_000;
const PATIENT_EVERY_MS = 500;
/** An event that has not been taken by then, or not been stored, is told to be waiting. */
const WAITING_AFTER_MS = 2_000;

const NO_LIST: RecommendationAnswer = { recommendationId: '', level: 'empty', items: [] };

/** What an event waits for. */
export type WaitingFor = 'collector' | 'storage';

/** What became of the list after an event. */
export type Outcome =
  | { kind: 'changed'; milliseconds: number; before: RecommendationAnswer; after: RecommendationAnswer }
  /** The event is stored, and the list is the same: not every event moves it. */
  | { kind: 'unchanged' }
  /** The event is stored, and what the list is now could not be asked. */
  | { kind: 'unanswered' }
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
  /** The list that the visit began with; missing while it could not be asked. */
  firstList?: RecommendationAnswer;
  /** Whether the first answers, or their failures, are there. */
  hasBegun = false;
  /** Settles with it. */
  begun: Promise<unknown> = Promise.resolve();
  private readonly shopper: { userId?: string; anonymousId?: string };
  private following?: AbortController;
  /** What was done since the visit began, newest first, as it is stored. */
  deeds: RecentEvent[] = [];
  /** The events that were read so far, by id; missing while none could be. */
  private read?: Set<string>;
  /** Those of this page, which may be stored before the first are read. */
  private readonly own = new Set<string>();

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

  /**
   * Reads the shopper's newest events and what they should see.
   * @param kept what goes on when the page is loaded again
   * @returns what failed: the rest is there all the same
   */
  begin(kept?: KeptComparison): Promise<unknown[]> {
    const begun = this.readFirst(kept);
    this.begun = begun;
    return begun;
  }

  private async readFirst(kept?: KeptComparison): Promise<unknown[]> {
    const [recent, list] = await Promise.allSettled([demoApi.history(this.key), this.ask()]);
    this.hasBegun = true;
    if (recent.status === 'fulfilled') {
      this.recent = recent.value;
      this.read = new Set(recent.value.flatMap(({ eventId }) => (this.own.has(eventId) ? [] : eventId)));
    }
    if (list.status === 'fulfilled') this.list = this.firstList = list.value;
    if (kept) this.goOnFrom(kept);
    return [recent, list].flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  }

  /** What the list before and after needs once the page is loaded again; undefined when there is no list to begin with. */
  toKeep(): KeptComparison | undefined {
    const { key, firstList, deeds, read } = this;
    return firstList && read && { shopper: key, firstList, deeds, read: [...read] };
  }

  /** Goes on from before the page was loaded again, unless the events of then are gone: then the shopper was erased. */
  private goOnFrom({ firstList, deeds, read }: KeptComparison): void {
    const known = new Set(read);
    const isErased = this.read && known.size > 0 && read.every((eventId) => !this.read?.has(eventId));
    if (isErased) return;
    // What was on its way when the page was left is read now for the first time.
    const since = this.recent.filter(({ eventId }) => !known.has(eventId));
    this.firstList = firstList;
    this.deeds = [...since, ...deeds];
    this.read = new Set([...read, ...since.map(({ eventId }) => eventId)]);
  }

  /** Fills the cart with what the shop still has of these lines. */
  async fillCart(lines: readonly (readonly [itemId: string, quantity: number])[]): Promise<void> {
    const products = await Promise.all(lines.map(([itemId]) => demoApi.product(itemId)));
    this.cart.clear();
    lines.forEach(([itemId, quantity], i) => {
      const product = products[i];
      if (product) this.cart.set(itemId, { product, quantity });
    });
  }

  affinities(): Affinity[] {
    return affinitiesOf(this.recent);
  }

  /**
   * Waits until the event is in the shopper's history, and says what the list then is and how long that took.
   * `onWaiting` is told when the event takes long to be sent, or to be stored.
   */
  async follow({ delivery, eventId }: Tracked, onWaiting: (waitingFor: WaitingFor) => void): Promise<Outcome> {
    const clicked = performance.now();
    this.own.add(eventId);
    this.following?.abort();
    const { signal } = (this.following = new AbortController());
    const within = <T>(work: Promise<T>, waitingFor: WaitingFor): Promise<T> => {
      const waiting = setTimeout(() => onWaiting(waitingFor), WAITING_AFTER_MS);
      return work.finally(() => clearTimeout(waiting));
    };
    const delivered = await within(delivery, 'collector');
    if (delivered.status === 'refused') return { kind: 'lost', reason: delivered.reasons[0].message };
    if (delivered.status === 'dropped') return { kind: 'lost', reason: delivered.reason };
    const recent = await within(this.historyWith(eventId, signal), 'storage');
    await this.begun;
    if (signal.aborted) return { kind: 'overtaken' };
    if (!recent) return { kind: 'lost', reason: 'it was not stored in time' };
    this.recent = recent;
    this.read ??= new Set(recent.flatMap((each) => (each.eventId === eventId ? [] : each.eventId)));
    this.deeds.unshift(...recent.filter((each) => !this.read?.has(each.eventId)));
    for (const each of recent) this.read.add(each.eventId);
    const before = this.list ?? NO_LIST;
    const after = await this.ask().catch(() => undefined);
    if (signal.aborted) return { kind: 'overtaken' };
    if (!after) return { kind: 'unanswered' };
    this.list = after;
    if (isSameList(before, after)) return { kind: 'unchanged' };
    return { kind: 'changed', milliseconds: performance.now() - clicked, before, after };
  }

  /** The newest events as soon as this one is among them; undefined when it does not come, or a newer click is followed. */
  private async historyWith(eventId: string, signal: AbortSignal): Promise<RecentEvent[] | undefined> {
    const began = performance.now();
    const goneMs = () => performance.now() - began;
    while (goneMs() < FOLLOW_FOR_MS && !signal.aborted) {
      const recent = await demoApi.history(this.key);
      if (recent.some((each) => each.eventId === eventId)) return recent;
      const pauseMs = goneMs() < PATIENT_AFTER_MS ? FOLLOW_EVERY_MS : PATIENT_EVERY_MS;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return undefined;
  }

  /** What a category has, best for the shopper first. @param path from the widest name to the narrowest */
  category(path: readonly string[]): Promise<RecommendationAnswer> {
    return this.storefront.recommendations({ ...this.shopper, place: 'category', category: path, k: CATEGORY_LENGTH });
  }

  /** These items, best for the shopper first. */
  rank(itemIds: readonly string[]): Promise<RecommendationAnswer> {
    return this.storefront.rank(itemIds, this.shopper);
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
