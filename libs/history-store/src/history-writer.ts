import { shopperKey, type ShopEvent, streamKey } from '@attune/contracts';
import type { Database, Queryable } from '@attune/database';
import { eventKey, firstsOf, isBarred, judgeUnstored, orderKey, type PurchaseEvent } from './event-content';
import { erasedAmong } from './history-eraser';
import type { AppendOutcome, EventPlace, HistoryWriter } from './history-store';
import { interactionsOf } from './interactions-of';

/**
 * One statement for a batch of any size: one round trip, and without orders a transaction by itself. The columns of
 * `event` are taken from the payload by the server, which costs less than sending them twice; moments come apart, cut to
 * the milliseconds that Date knows, so that what is read and compared is what was written.
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

/**
 * Whether an order's item is stored already is seen only of what was committed before. Of two writers with the same order
 * (the browser's report and the server's, under two shoppers) one waits for the other, in one order of locks. There are
 * 4,096 of them for all orders of a schema, so that no batch of purchases exhausts the server's table of locks.
 */
const LOCK_ORDERS = `
select pg_advisory_xact_lock(hashtext('orders of ' || current_schema()), place) from (
  select distinct hashtext(tenant || ' ' || transaction_id) & 4095 as place
  from unnest($1::text[], $2::text[]) as bought (tenant, transaction_id) order by place
) as places`;

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
  const columns = columnsOf(
    batch.map((index) => events[index]),
    batch.map((index) => places?.[index]),
  );
  const rows = await inOrdersTurn(database, events, (queryable) =>
    queryable.query<{ tenant: string; event_id: string }>(APPEND, columns, { name: 'history-append' }),
  );
  const stored = new Set(rows.map((row) => firsts.get(eventKey({ tenant: row.tenant, eventId: row.event_id }))));
  const unstored = events.filter((_, index) => !stored.has(index));
  if (unstored.length === 0) return events.map(() => 'stored');
  const judge = await judgeOf(database, unstored);
  const outcomes = events.map((event, index) => (stored.has(index) ? 'stored' : judge(event)));
  // Left out for a neighbour that was not stored itself: now they are the first.
  const tried = new Set(batch);
  const again = events.flatMap((_, index) => (outcomes[index] === undefined && !tried.has(index) ? index : []));
  const later = await append(
    database,
    again.map((index) => events[index]),
    places && again.map((index) => places[index]),
  );
  again.forEach((index, i) => (outcomes[index] = later[i]));
  return outcomes.map((outcome) => outcome ?? 'conflict');
}

/** Writes while nobody else writes purchases of the same orders. */
function inOrdersTurn<T>(
  database: Database,
  events: readonly ShopEvent[],
  write: (queryable: Queryable) => Promise<T>,
): Promise<T> {
  const purchases = events.filter(isPurchase);
  if (purchases.length === 0) return write(database);
  return database.transaction(async (transaction) => {
    await transaction.query(LOCK_ORDERS, [
      purchases.map(({ tenant }) => tenant),
      purchases.map(({ transactionId }) => transactionId),
    ]);
    return write(transaction);
  });
}

function isPurchase(event: ShopEvent): event is PurchaseEvent {
  return event.type === 'purchase';
}

/**
 * Tells why events were not stored: by what stands in their way, or because their shopper was erased; undefined where
 * nothing that is stored does.
 */
async function judgeOf(database: Database, unstored: readonly ShopEvent[]) {
  const purchases = unstored.filter(isPurchase);
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
  return (event: ShopEvent): AppendOutcome | undefined => {
    if (erased.has(streamKey(event.tenant, shopperKey(event)))) return 'erased';
    const ofSameId = byId.get(eventKey(event));
    const ofSameOrder = isPurchase(event) ? (byOrder.get(orderKey(event)) ?? []) : [];
    return isBarred(event, ofSameId, ofSameOrder) ? judgeUnstored(event, ofSameId, ofSameOrder) : undefined;
  };
}

function columnsOf(batch: readonly ShopEvent[], places: readonly (EventPlace | undefined)[]): unknown[] {
  const touches = batch.flatMap((event) =>
    interactionsOf(event).map((touch, line) => ({ tenant: event.tenant, line, ...touch })),
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
