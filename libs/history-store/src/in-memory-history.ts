import { type Erasure, shopperKey, type ShopEvent, streamKey } from '@attune/contracts';
import { checkedRowLimit } from '@attune/database';
import { judgeUnstored, orderedItems } from './event-content';
import type {
  AppendOutcome,
  ErasureReceipt,
  HistoryEraser,
  HistoryReader,
  HistoryWriter,
  Interaction,
  ItemTouches,
  TimeRange,
} from './history-store';
import { interactionsOf } from './interactions-of';
import { MAX_ACTIVE_SHOPPERS, MAX_NEWEST, RECENT_INTERACTIONS } from './limits';

interface StoredInteraction extends Interaction {
  line: number;
  robot: boolean;
}

interface TenantHistory {
  events: Map<string, ShopEvent>;
  /** Purchases, by each item of their order. */
  ordered: Map<string, ShopEvent>;
  /** In the order of a scan. */
  interactions: StoredInteraction[];
}

/** A history that lives as long as the process: for tests, and for trying things out without a database. */
export function createInMemoryHistory(): HistoryReader & HistoryWriter & HistoryEraser {
  const tenants = new Map<string, TenantHistory>();
  /** By `streamKey`. */
  const erased = new Map<string, ErasureReceipt>();
  const historyOf = (tenant: string): TenantHistory =>
    tenants.get(tenant) ?? { events: new Map(), ordered: new Map(), interactions: [] };

  const store = (event: ShopEvent): AppendOutcome => {
    if (erased.has(streamKey(event.tenant, shopperKey(event)))) return 'erased';
    const history = historyOf(event.tenant);
    tenants.set(event.tenant, history);
    const ofSameId = history.events.get(event.eventId);
    const ofSameOrder = orderedItems(event).flatMap((item) => history.ordered.get(item) ?? []);
    if (ofSameId || ofSameOrder.length > 0) return judgeUnstored(event, ofSameId, ofSameOrder);
    history.events.set(event.eventId, event);
    for (const item of orderedItems(event)) history.ordered.set(item, event);
    const lines = interactionsOf(event).map((touch, line) => ({
      ...touch,
      line,
      robot: event.robot !== undefined,
    }));
    history.interactions.push(...lines);
    return 'stored';
  };

  const newest = (
    wanted: (touch: StoredInteraction) => boolean,
    tenant: string,
    limit: number,
    signal: AbortSignal | undefined,
  ): Interaction[] => {
    checkedRowLimit(limit, MAX_NEWEST);
    signal?.throwIfAborted();
    return historyOf(tenant).interactions.filter(wanted).reverse().slice(0, limit).map(withoutPlace);
  };

  /* eslint-disable @typescript-eslint/require-await -- a bad argument must reject, as the database's does */
  return {
    async append(events) {
      const outcomes = events.map(store);
      for (const history of tenants.values()) history.interactions.sort(inOrderOfScan);
      return outcomes;
    },

    newest: async (tenant, shopper, limit, signal) =>
      newest((touch) => touch.shopper === shopper, tenant, limit, signal),

    newestPurchases: async (tenant, shopper, limit, signal) =>
      newest((touch) => touch.shopper === shopper && touch.type === 'purchase', tenant, limit, signal),

    async newestLists(tenant, shopper, limit, signal) {
      checkedRowLimit(limit, MAX_NEWEST);
      signal?.throwIfAborted();
      return [...historyOf(tenant).events.values()]
        .filter((event) => event.type === 'view_item_list')
        .filter((event) => shopperKey(event) === shopper)
        .map((event) => ({ itemIds: event.itemIds, occurredAt: new Date(event.occurredAt) }))
        .sort((a, b) => b.occurredAt.getTime() - a.occurredAt.getTime())
        .slice(0, limit);
    },

    async touches(tenant, range, halfLifeMs) {
      if (!(halfLifeMs > 0)) throw new RangeError(`halfLifeMs must be above 0, not ${halfLifeMs}`);
      const sums = new Map<string, ItemTouches>();
      for (const { itemId, type, occurredAt, robot } of historyOf(tenant).interactions) {
        if (robot || !isIn(range, occurredAt)) continue;
        const key = JSON.stringify([itemId, type]);
        const sum = sums.get(key) ?? { itemId, type, touches: 0 };
        sums.set(key, sum);
        sum.touches += 0.5 ** ((range.to.getTime() - occurredAt.getTime()) / halfLifeMs);
      }
      return [...sums.values()];
    },

    async *scan(tenant, range) {
      const touches = historyOf(tenant).interactions.filter((touch) => !touch.robot && isIn(range, touch.occurredAt));
      if (touches.length > 0) yield touches.map(withoutPlace);
    },

    async counts(tenant) {
      const { events, interactions } = historyOf(tenant);
      const times = [...events.values()].map((event) => Date.parse(event.occurredAt)).sort((a, b) => a - b);
      return {
        events: events.size,
        interactions: interactions.length,
        shoppers: new Set([...events.values()].map(shopperKey)).size,
        ...(times.length > 0 && { firstAt: new Date(times[0]), lastAt: new Date(times[times.length - 1]) }),
      };
    },

    async lastErasure(tenant) {
      const moments = [...erased.values()]
        .filter((receipt) => receipt.tenant === tenant)
        .map(({ erasedAt, completedAt }) => Math.max(erasedAt.getTime(), completedAt.getTime()));
      return moments.length === 0 ? undefined : new Date(Math.max(...moments));
    },

    async erase({ tenant, shopper, erasedAt }: Erasure) {
      const history = historyOf(tenant);
      const gone = [...history.events.values()].filter((event) => shopperKey(event) === shopper);
      for (const event of gone) {
        history.events.delete(event.eventId);
        for (const item of orderedItems(event)) history.ordered.delete(item);
      }
      const kept = history.interactions.filter((touch) => touch.shopper !== shopper);
      const interactions = history.interactions.length - kept.length;
      history.interactions = kept;
      const before = erased.get(streamKey(tenant, shopper));
      const receipt: ErasureReceipt = {
        ...{ tenant, shopper, erasedAt: before?.erasedAt ?? new Date(erasedAt), completedAt: new Date() },
        events: gone.length + (before?.events ?? 0),
        interactions: interactions + (before?.interactions ?? 0),
      };
      erased.set(streamKey(tenant, shopper), receipt);
      return receipt;
    },

    async erasedAmong(shoppers) {
      const keys = shoppers.map(({ tenant, shopper }) => streamKey(tenant, shopper));
      return new Set(keys.filter((key) => erased.has(key)));
    },

    async activeShoppers(tenant, limit) {
      checkedRowLimit(limit, MAX_ACTIVE_SHOPPERS);
      const recent = historyOf(tenant).interactions.slice(-RECENT_INTERACTIONS);
      const byShopper = Map.groupBy(recent, (touch) => touch.shopper);
      return [...byShopper]
        .map(([shopper, touches]) => ({
          shopper,
          interactions: touches.length,
          lastAt: touches[touches.length - 1].occurredAt,
        }))
        .sort((a, b) => b.interactions - a.interactions || byBytes(a.shopper, b.shopper))
        .slice(0, limit);
    },
  };
  /* eslint-enable @typescript-eslint/require-await */
}

function inOrderOfScan(a: StoredInteraction, b: StoredInteraction): number {
  return a.occurredAt.getTime() - b.occurredAt.getTime() || byBytes(a.eventId, b.eventId) || a.line - b.line;
}

/** As PostgreSQL's collation "C" compares. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function isIn({ from, to }: TimeRange, moment: Date): boolean {
  return (!from || moment >= from) && (!to || moment < to);
}

function withoutPlace({ line: _line, robot: _robot, ...interaction }: StoredInteraction): Interaction {
  return interaction;
}
