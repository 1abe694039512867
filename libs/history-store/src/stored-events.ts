import { isStorableText } from '@attune/contracts';
import type { Database } from '@attune/database';
import { eventKey, orderKey, type PurchaseEvent } from './event-content';
import type { EventPlace } from './history-store';

/** An event's name: ids are unique within a tenant. */
interface EventName {
  tenant: string;
  eventId: string;
}

/** What a ledger asks of the history. */
export interface StoredEvents {
  /**
   * Of those of the events that are stored, by `eventKey`: the place on the topic of the record that was; undefined for
   * what was stored by a release that did not keep it.
   */
  placesOf(events: readonly EventName[]): Promise<Map<string, EventPlace | undefined>>;
  /** The keys (`orderKey`) of those of the orders that a purchase is stored of. */
  storedOrders(purchases: readonly Pick<PurchaseEvent, 'tenant' | 'transactionId'>[]): Promise<Set<string>>;
}

/** Reads the tables of `migrate`. */
export function createStoredEvents(database: Database): StoredEvents {
  return {
    async placesOf(events) {
      const rows = await database.query<{
        tenant: string;
        event_id: string;
        topic_partition: number | null;
        topic_offset: string | null;
      }>(
        `select tenant, event_id, topic_partition, topic_offset::text as topic_offset from event
         join unnest($1::text[], $2::uuid[]) as wanted (tenant, event_id) using (tenant, event_id)`,
        [events.map(({ tenant }) => tenant), events.map(({ eventId }) => eventId)],
      );
      return new Map(
        rows.map((row) => [
          eventKey({ tenant: row.tenant, eventId: row.event_id }),
          row.topic_partition === null || row.topic_offset === null
            ? undefined
            : { partition: row.topic_partition, offset: row.topic_offset },
        ]),
      );
    },
    async storedOrders(named) {
      // What stands on a topic may name what PostgreSQL refuses to look for.
      const purchases = named.filter(({ transactionId }) => isStorableText(transactionId));
      const rows = await database.query<{ tenant: string; basket_id: string }>(
        `select distinct tenant, basket_id from interaction
         join unnest($1::text[], $2::text[]) as wanted (tenant, basket_id) using (tenant, basket_id)`,
        [purchases.map(({ tenant }) => tenant), purchases.map(({ transactionId }) => transactionId)],
      );
      return new Set(rows.map((row) => orderKey({ tenant: row.tenant, transactionId: row.basket_id })));
    },
  };
}
