import { shopperKey, type ShopEvent, streamKey } from '@attune/contracts';
import type { Database } from '@attune/database';
import { eventKey, firstsOf, judgeUnstored, orderKey, type PurchaseEvent } from './event-content';
import { erasedAmong } from './history-eraser';
import type { AppendOutcome, EventPlace, HistoryWriter } from './history-store';
import { interactionsOf } from './interactions-of';

/**
 * One statement for a batch of any size: it is a transaction by itself and one round trip. The columns of `event` are
 * taken from the payload by the server, which costs less than sending them twice; moments come apart, cut to the
 * milliseconds that Date knows, so that what is read and compared is what was written.
 */
const APPEND = `
with incoming as (
  select payload, occurred_at, received_at, topic_partition, topic_offset
  from rows from (jsonb_array_elements($1::jsonb), unnest($2::timestamptz[]), unnest($3::timestamptz[]),
                  unnest($12::int[]), unnest($13::bigint[]))
    as incoming (payload, occurred_at, received_at, topic_partition, topic_offset)
), stored as (
  insert into event (tenant, event_id, type, user_id, anonymous_id, session_id, occurred_at, received_at, payload,
                     topic_partition, topic_offset)
  select payload->>'tenant', (payload->>'eventId')::uuid, payload->>'type',
         payload->>'userId', payload->>'anonymousId', payload->>'sessionId', occurred_at, received_at, payload,
         topic_partition, topic_offset
  from incoming
  where not exists (
    select from public.erased_shopper
    where tenant = payload->>'tenant' and shopper = coalesce('user:' || (payload->>'userId'), 'anon:' || (payload->>'anonymousId'))
  ) and (payload->>'type' <> 'purchase' or not exists (
    select from jsonb_array_elements(payload->'lines') as bought
    join interaction on tenant = payload->>'tenant' and basket_id = payload->>'transactionId' and item_id = bought->>'itemId'
  ))
  on conflict do nothing
  returning tenant, event_id, type, session_id, occurred_at, payload ? 'robot' as robot
), touched as (
  insert into interaction (tenant, event_id, line, shopper, item_id, type, occurred_at, quantity, rating, session_id, basket_id, robot)
  select tenant, event_id, line, shopper, item_id, type, occurred_at, quantity, rating, session_id, basket_id, robot
  from unnest($4::text[], $5::uuid[], $6::int[], $7::text[], $8::text[], $9::int[], $10::float8[], $11::text[])
    as touch (tenant, event_id, line, shopper, item_id, quantity, rating, basket_id)
  join stored using (tenant, event_id)
)
select tenant, event_id from stored`;

/** Stored events of the same ids, and stored purchases of the same orders. */
const IN_THE_WAY = `
select payload from event
join unnest($1::text[], $2::uuid[]) as wanted (tenant, event_id) using (tenant, event_id)
union all
select payload from event
where (tenant, event_id) in (
  select tenant, event_id from interaction
  join unnest($3::text[], $4::text[]) as wanted (tenant, basket_id) using (tenant, basket_id)
)`;

/** Writes the history in PostgreSQL. The tables are those of `migrate`. */
export function createHistoryWriter(database: Database): HistoryWriter {
  return { append: (events, places) => append(database, events, places) };
}

async function append(
  database: Database,
  events: readonly ShopEvent[],
  places?: readonly EventPlace[],
): Promise<AppendOutcome[]> {
  if (events.length === 0) return [];
  const firsts = firstsOf(events);
  // All writers take ids in one order: two that hold the same events wait for each other instead of deadlocking.
  const batch = [...firsts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, index]) => index);
  const rows = await database.query<{ tenant: string; event_id: string }>(
    APPEND,
    columnsOf(
      batch.map((index) => events[index]),
      batch.map((index) => places?.[index]),
    ),
    { name: 'history-append' },
  );
  const stored = new Set(rows.map((row) => firsts.get(eventKey({ tenant: row.tenant, eventId: row.event_id }))));
  const unstored = events.filter((_, index) => !stored.has(index));
  if (unstored.length === 0) return events.map(() => 'stored');
  const judge = await judgeOf(database, unstored);
  return events.map((event, index) => (stored.has(index) ? 'stored' : judge(event)));
}

/** Tells why events were not stored: by what stands in their way, or because their shopper was erased. */
async function judgeOf(database: Database, unstored: readonly ShopEvent[]) {
  const purchases = unstored.filter((event): event is PurchaseEvent => event.type === 'purchase');
  const shoppers = unstored.map((event) => ({ tenant: event.tenant, shopper: shopperKey(event)! }));
  const erased = await erasedAmong(database, shoppers);
  const rows = await database.query<{ payload: ShopEvent }>(IN_THE_WAY, [
    unstored.map(({ tenant }) => tenant),
    unstored.map(({ eventId }) => eventId),
    purchases.map(({ tenant }) => tenant),
    purchases.map(({ transactionId }) => transactionId),
  ]);
  const byId = new Map(rows.map(({ payload }) => [eventKey(payload), payload]));
  const byOrder = Map.groupBy(
    rows.map(({ payload }) => payload).filter((event) => event.type === 'purchase'),
    orderKey,
  );
  return (event: ShopEvent): AppendOutcome =>
    erased.has(streamKey(event.tenant, shopperKey(event)))
      ? 'erased'
      : judgeUnstored(
          event,
          byId.get(eventKey(event)),
          event.type === 'purchase' ? (byOrder.get(orderKey(event)) ?? []) : [],
        );
}

function columnsOf(batch: readonly ShopEvent[], places: readonly (EventPlace | undefined)[]): unknown[] {
  const touches = batch.flatMap((event) =>
    interactionsOf(event).map((touch, line) => ({ tenant: event.tenant, eventId: event.eventId, line, ...touch })),
  );
  return [
    JSON.stringify(batch),
    batch.map((event) => milliseconds(event.occurredAt)),
    batch.map((event) => milliseconds(event.receivedAt)),
    touches.map((touch) => touch.tenant),
    touches.map((touch) => touch.eventId),
    touches.map((touch) => touch.line),
    touches.map((touch) => touch.shopper),
    touches.map((touch) => touch.itemId),
    touches.map((touch) => touch.quantity),
    touches.map((touch) => touch.rating),
    touches.map((touch) => touch.basketId),
    places.map((place) => place?.partition ?? null),
    places.map((place) => place?.offset ?? null),
  ];
}

function milliseconds(instant: string): string {
  return new Date(instant).toISOString();
}
