import type { ShopEvent } from '@attune/contracts';
import type { Database } from '@attune/database';
import type { AppendOutcome, HistoryWriter } from './history-store';
import { interactionsOf } from './interactions-of';

/**
 * One statement for a batch of any size: it is a transaction by itself and one round trip. The columns of `event` are
 * taken from the payload by the server, which costs less than sending them twice; moments come apart, cut to the
 * milliseconds that Date knows, so that what is read and compared is what was written.
 */
const APPEND = `
with stored as (
  insert into event (tenant, event_id, type, user_id, anonymous_id, session_id, occurred_at, received_at, payload)
  select payload->>'tenant', (payload->>'eventId')::uuid, payload->>'type',
         payload->>'userId', payload->>'anonymousId', payload->>'sessionId', occurred_at, received_at, payload
  from rows from (jsonb_array_elements($1::jsonb), unnest($2::timestamptz[]), unnest($3::timestamptz[]))
    as incoming (payload, occurred_at, received_at)
  on conflict do nothing
  returning tenant, event_id, type, session_id, occurred_at
), touched as (
  insert into interaction (tenant, event_id, line, shopper, item_id, type, occurred_at, quantity, rating, session_id, basket_id)
  select tenant, event_id, line, shopper, item_id, type, occurred_at, quantity, rating, session_id, basket_id
  from unnest($4::text[], $5::uuid[], $6::int[], $7::text[], $8::text[], $9::int[], $10::float8[], $11::text[])
    as touch (tenant, event_id, line, shopper, item_id, quantity, rating, basket_id)
  join stored using (tenant, event_id)
)
select tenant, event_id from stored`;

/** Writes the history in PostgreSQL. The tables are those of `migrate`. */
export function createHistoryWriter(database: Database): HistoryWriter {
  return { append: (events) => append(database, events) };
}

async function append(database: Database, events: readonly ShopEvent[]): Promise<AppendOutcome[]> {
  if (events.length === 0) return [];
  // One statement cannot meet a key twice; of equal ids the first counts.
  const firsts = new Map<string, ShopEvent>();
  for (const event of events) if (!firsts.has(keyOf(event))) firsts.set(keyOf(event), event);
  // All writers take ids in one order: two that hold the same events wait for each other instead of deadlocking.
  const batch = [...firsts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event);
  const rows = await database.query<{ tenant: string; event_id: string }>(APPEND, columnsOf(batch), {
    name: 'history-append',
  });
  const stored = new Set(rows.map((row) => `${row.tenant} ${row.event_id}`));
  // `delete` answers true once: for the first of equal ids.
  return events.map((event) => (stored.delete(keyOf(event)) ? 'stored' : 'duplicate'));
}

function keyOf(event: ShopEvent): string {
  return `${event.tenant} ${event.eventId}`;
}

function columnsOf(batch: readonly ShopEvent[]): unknown[] {
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
  ];
}

function milliseconds(instant: string): string {
  return new Date(instant).toISOString();
}
