import type { Erasure, ShopEvent } from '@attune/contracts';

/** Event types that tie a shopper to an item; impressions and searches are kept as events only. */
export type InteractionType =
  'view_item' | 'select_item' | 'add_to_cart' | 'remove_from_cart' | 'add_to_wishlist' | 'purchase' | 'rate_item';

/** One touch of one item by one shopper; a purchase of three lines is three of them. */
export interface Interaction {
  /** Of the event that it is a part of. */
  eventId: string;
  /** As `shopperKey` of the contracts gives it: `user:…` or `anon:…`. */
  shopper: string;
  itemId: string;
  type: InteractionType;
  occurredAt: Date;
  /** Pieces, for cart and purchase; 1 otherwise. */
  quantity: number;
  /** Rating as a share of its scale, 0 to 1; only for `rate_item`. */
  rating?: number;
  sessionId?: string;
  /** What was bought together shares it: the purchase's transaction id. */
  basketId?: string;
}

/** Half-open: `from` is in it, `to` is not. A missing bound is open. */
export interface TimeRange {
  from?: Date;
  to?: Date;
}

export interface EventCounts {
  events: number;
  interactions: number;
  shoppers: number;
  firstAt?: Date;
  lastAt?: Date;
}

/** A shopper and when they were last seen. */
export interface ActiveShopper {
  shopper: string;
  interactions: number;
  lastAt: Date;
}

/** How much an item was touched in one way. */
export interface ItemTouches {
  itemId: string;
  type: InteractionType;
  /** Touches, each halved with every half-life that it lies before the end of the time asked for. */
  touches: number;
}

/** A list of products as a shopper saw it. */
export interface SeenList {
  itemIds: string[];
  occurredAt: Date;
}

export interface HistoryReader {
  /**
   * The shopper's newest interactions, newest first. Reads what was committed at this moment.
   * @param limit 1 to 1,000
   * @param signal stops the query in the database when aborted
   */
  newest(tenant: string, shopper: string, limit: number, signal?: AbortSignal): Promise<Interaction[]>;
  /** The same of the shopper's purchases only. */
  newestPurchases(tenant: string, shopper: string, limit: number, signal?: AbortSignal): Promise<Interaction[]>;
  /**
   * The lists that the shopper saw last, newest first.
   * @param limit 1 to 1,000
   */
  newestLists(tenant: string, shopper: string, limit: number, signal?: AbortSignal): Promise<SeenList[]>;
  /**
   * What shoppers touched in a time range, robots aside, summed up by item and type, in no order.
   * @param halfLifeMs above 0
   */
  touches(tenant: string, range: Required<TimeRange>, halfLifeMs: number): Promise<ItemTouches[]>;
  /** All interactions of a time range but those of robots, in the order (occurredAt, event id, line), in batches that fit in memory. */
  scan(tenant: string, range: TimeRange): AsyncIterable<Interaction[]>;
  counts(tenant: string): Promise<EventCounts>;
  /** When the last of the tenant's erasures was done, or now while one is not; undefined without any. */
  lastErasure(tenant: string): Promise<Date | undefined>;
  /** Shoppers with the most interactions among the newest, for the demo shop's picker. */
  activeShoppers(tenant: string, limit: number): Promise<ActiveShopper[]>;
}

/**
 * What became of one event. `duplicate`: it is stored already. `conflict`: its id, or its order's, belongs to an event
 * with other content. `erased`: its shopper was. Nothing was written of these three.
 */
export type AppendOutcome = 'stored' | 'duplicate' | 'conflict' | 'erased';

/** Where an event stands on the topic. */
export interface EventPlace {
  partition: number;
  /** A 64-bit number in decimal. */
  offset: string;
}

export interface HistoryWriter {
  /**
   * Stores events and their interactions in one transaction (in a second one what only a neighbour that was not stored
   * stood in the way of); each event id once, whatever comes twice in one call or in two. Of an order (`transactionId`) each item is stored once: a thank-you page that is loaded again reports
   * nothing new, and an order that is reported in parts is whole. Two events have the same content when they differ in
   * the collector's stamps only. Returns the outcomes in the order of the events.
   * @param places of the events, in their order; kept for the ledger
   */
  append(events: readonly ShopEvent[], places?: readonly EventPlace[]): Promise<AppendOutcome[]>;
}

/** A shopper by the key under which their history is kept. */
export interface ShopperName {
  tenant: string;
  shopper: string;
}

/** What was removed of a shopper. */
export interface ErasureReceipt extends ShopperName {
  erasedAt: Date;
  completedAt: Date;
  events: number;
  interactions: number;
}

export interface HistoryEraser {
  /**
   * Removes a shopper's history, and refuses what comes of them from now on. Done again it removes what was left, and
   * the receipt sums it up.
   */
  erase(erasure: Erasure): Promise<ErasureReceipt>;
  /** Those of the shoppers that were erased, by `streamKey` of the contracts. */
  erasedAmong(shoppers: readonly ShopperName[]): Promise<Set<string>>;
}
