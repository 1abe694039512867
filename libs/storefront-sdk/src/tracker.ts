import type { PostedEvent } from '@attune/contracts';
import { createCollector, type IdentifiedEvent } from './collector';
import type { Delivery } from './delivery';
import { DeliveryQueue } from './delivery-queue';
import type { EventContext, Money, PurchaseLine } from './events';
import { randomId } from './random-id';
import { UnsentEvents } from './unsent-events';
import { anonymousIdIn, browserStorage, forgetIdsIn, sessionIdIn } from './visitor';

export interface TrackerOptions {
  /** The collector's address: `https://collector.shop.example`, or a path of the shop's own origin. */
  collectorUrl: string;
  /** Whose shop it is; the collector's default tenant when left out. */
  tenant?: string | undefined;
  /** Where the collector asks for one: in a page, which everybody can read, one of its `PAGE_KEYS`. */
  key?: string | undefined;
  /** The shop's account id, once the shopper is signed in. */
  userId?: string | undefined;
  /** This browser's id; made once and kept in localStorage when left out. */
  anonymousId?: string | undefined;
  /** How long an event waits for others to share its request, in milliseconds. Default 100. */
  batchDelayMs?: number | undefined;
  /** How many events wait at most while the collector is away; beyond it the oldest is given up. Default 1,000. */
  queueCapacity?: number | undefined;
  /** The first pause after a failed request, in milliseconds; it doubles with each further one. Default 500. */
  retryDelayMs?: number | undefined;
}

/** Cart events: how many pieces, and the price of one. */
export interface CartDetails {
  /** 1 to 10,000; 1 when left out. */
  quantity?: number | undefined;
  price?: Money | undefined;
}

/** An event on its way. */
export interface Tracked {
  readonly eventId: string;
  /** ISO 8601. */
  readonly occurredAt: string;
  /** What became of it. Never rejects. */
  readonly delivery: Promise<Delivery>;
}

/** Tells the collector what a shopper does. Every method returns at once; sending goes on behind. */
export interface Tracker {
  readonly anonymousId: string;
  readonly userId?: string;
  /** A product page was opened. */
  viewItem(itemId: string, context?: EventContext): Tracked;
  /** A list of products was shown, in the order of the page. */
  viewItemList(itemIds: readonly string[], context?: EventContext): Tracked;
  /** A product in a list was clicked; `position` counts from 1. */
  selectItem(itemId: string, position?: number, context?: EventContext): Tracked;
  addToCart(itemId: string, details?: CartDetails, context?: EventContext): Tracked;
  removeFromCart(itemId: string, details?: Pick<CartDetails, 'quantity'>, context?: EventContext): Tracked;
  addToWishlist(itemId: string, context?: EventContext): Tracked;
  /** An order was placed; `transactionId` is the shop's order number. */
  purchase(transactionId: string, lines: readonly PurchaseLine[], context?: EventContext): Tracked;
  /** A search was made; `resultItemIds` are the items shown, best first. */
  search(query: string, resultItemIds?: readonly string[], context?: EventContext): Tracked;
  /** A product was rated, from 0 to `scale` (5 when left out). */
  rateItem(itemId: string, rating: number, scale?: number, context?: EventContext): Tracked;
  /** The shopper signed in, or out when called without an id. Later events carry it. */
  identify(userId?: string): void;
  /** Sends what waits now. */
  flush(): void;
  /** Sends what waits and takes no further events. */
  stop(): void;
  /**
   * The shopper withdrew their consent: gives up what waits, takes no further events, and leaves no id in the browser.
   * What the collector has is erased by the shop (`replay erase`).
   */
  forget(): void;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What an event says beside who, where and when. */
type EventBody = DistributiveOmit<
  PostedEvent,
  | 'eventId'
  | 'schemaVersion'
  | 'tenant'
  | 'userId'
  | 'anonymousId'
  | 'sessionId'
  | 'occurredAt'
  | 'receivedAt'
  | 'context'
>;

/**
 * Starts a tracker. In a browser it sends what waits when the page is hidden and when the device is online again, and what the
 * collector did not take by then with the next page; it also runs in a back end.
 * @throws TypeError for an address that is none
 */
export function createTracker(options: TrackerOptions): Tracker {
  const storage = browserStorage();
  const queue = new DeliveryQueue(createCollector(options.collectorUrl, options.key), {
    batchDelayMs: options.batchDelayMs ?? 100,
    capacity: options.queueCapacity ?? 1_000,
    retryDelayMs: options.retryDelayMs ?? 500,
  });
  const anonymousId = options.anonymousId ?? anonymousIdIn(storage);
  const unsent = new UnsentEvents(storage, options.collectorUrl);
  const stopWatching = watchPage({
    onHidden: () => {
      unsent.keep(queue.open());
      queue.flush();
    },
    onOnline: () => queue.flush(),
  });
  let userId = options.userId;
  let isForgotten = false;
  const send = (event: IdentifiedEvent) => {
    const delivery = queue.add(event);
    void delivery.then(() => unsent.settled(event.eventId));
    return delivery;
  };
  for (const event of unsent.takeAll()) void send(event);

  const track = (body: EventBody, context?: EventContext): Tracked => {
    const now = Date.now();
    const eventId = randomId();
    const occurredAt = new Date(now).toISOString();
    const event: IdentifiedEvent = {
      ...body,
      eventId,
      tenant: options.tenant,
      userId,
      anonymousId,
      sessionId: isForgotten ? undefined : sessionIdIn(storage, now),
      occurredAt,
      context,
    };
    return { eventId, occurredAt, delivery: send(event) };
  };

  return {
    anonymousId,
    get userId() {
      return userId;
    },
    viewItem: (itemId, context) => track({ type: 'view_item', itemId }, context),
    viewItemList: (itemIds, context) => track({ type: 'view_item_list', itemIds: [...itemIds] }, context),
    selectItem: (itemId, position, context) => track({ type: 'select_item', itemId, position }, context),
    addToCart: (itemId, details, context) => track({ type: 'add_to_cart', itemId, ...details }, context),
    removeFromCart: (itemId, details, context) => track({ type: 'remove_from_cart', itemId, ...details }, context),
    addToWishlist: (itemId, context) => track({ type: 'add_to_wishlist', itemId }, context),
    purchase: (transactionId, lines, context) => track({ type: 'purchase', transactionId, lines: [...lines] }, context),
    search: (query, resultItemIds, context) =>
      track({ type: 'search', query, resultItemIds: resultItemIds && [...resultItemIds] }, context),
    rateItem: (itemId, rating, scale, context) => track({ type: 'rate_item', itemId, rating, scale }, context),
    identify: (id) => void (userId = id),
    flush: () => queue.flush(),
    stop: () => {
      stopWatching();
      queue.stop();
    },
    forget: () => {
      isForgotten = true;
      stopWatching();
      queue.drop('the shopper is forgotten');
      unsent.takeAll();
      forgetIdsIn(storage);
    },
  };
}

/**
 * `visibilitychange` is the last event that every browser sends reliably; `pagehide` covers those that close a visible page.
 * @returns ends it
 */
function watchPage({ onHidden, onOnline }: { onHidden: () => void; onOnline: () => void }): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const onVisibilityChange = () => {
    if (document.visibilityState === 'hidden') onHidden();
  };
  const watched: [EventTarget, string, () => void][] = [
    [document, 'visibilitychange', onVisibilityChange],
    [globalThis, 'pagehide', onHidden],
    [globalThis, 'online', onOnline],
  ];
  for (const [target, type, listener] of watched) target.addEventListener(type, listener);
  return () => {
    for (const [target, type, listener] of watched) target.removeEventListener(type, listener);
  };
}
