import { checkedRowLimit, type Database } from '@attune/database';
import { SHOPPER_OF_EVENT } from './history-eraser';
import type {
  ActiveShopper,
  EventCounts,
  HistoryReader,
  Interaction,
  ItemTouches,
  SeenList,
  TimeRange,
} from './history-store';
import { INTERACTION_COLUMNS, interactionOf, type InteractionRow } from './interaction-row';
import { MAX_ACTIVE_SHOPPERS, MAX_NEWEST, RECENT_INTERACTIONS } from './limits';

/** Interactions in one batch of a scan: about 5 MB as objects. */
const SCAN_BATCH = 20_000;

/** Reads the history in PostgreSQL. The tables are those of `migrate`. */
export function createHistoryReader(database: Database): HistoryReader {
  return {
    newest: (...asked) => newest(database, HISTORY, ...asked),
    newestPurchases: (...asked) => newest(database, PURCHASES, ...asked),
    newestLists: (tenant, shopper, limit, signal) => newestLists(database, tenant, shopper, limit, signal),
    touches: (tenant, range, halfLifeMs) => touches(database, tenant, range, halfLifeMs),
    scan: (tenant, range) => scan(database, tenant, range),
    counts: (tenant) => counts(database, tenant),
    lastErasure: (tenant) => lastErasure(database, tenant),
    activeShoppers: (tenant, limit) => activeShoppers(database, tenant, limit),
  };
}

/** The hot reads: each a walk along an index, interaction_by_shopper and purchase_by_shopper, without a sort. */
const HISTORY = { name: 'history-newest', condition: 'tenant = $1 and shopper = $2' };
const PURCHASES = { name: 'history-newest-purchases', condition: `${HISTORY.condition} and type = 'purchase'` };

/** By a prepared statement. */
async function newest(
  database: Database,
  { name, condition }: typeof HISTORY,
  tenant: string,
  shopper: string,
  limit: number,
  signal?: AbortSignal,
): Promise<Interaction[]> {
  const rows = await database.query<InteractionRow>(
    `select ${INTERACTION_COLUMNS} from interaction
     where ${condition}
     order by occurred_at desc, event_id desc, line desc
     limit $3`,
    [tenant, shopper, checkedRowLimit(limit, MAX_NEWEST)],
    { name, signal },
  );
  return rows.map(interactionOf);
}

/** A walk along the index list_view_by_shopper. */
async function newestLists(
  database: Database,
  tenant: string,
  shopper: string,
  limit: number,
  signal?: AbortSignal,
): Promise<SeenList[]> {
  const rows = await database.query<{ item_ids: string[]; occurred_at: Date }>(
    `select payload->'itemIds' as item_ids, occurred_at from event
     where tenant = $1 and ${SHOPPER_OF_EVENT} = $2 and type = 'view_item_list'
     order by occurred_at desc
     limit $3`,
    [tenant, shopper, checkedRowLimit(limit, MAX_NEWEST)],
    { name: 'history-newest-lists', signal },
  );
  return rows.map((row) => ({ itemIds: row.item_ids, occurredAt: row.occurred_at }));
}

/** What is more half-lives ago than this counts as nothing; PostgreSQL refuses to compute so small a number. */
const MOST_HALF_LIVES = 1_000;

async function touches(
  database: Database,
  tenant: string,
  { from, to }: Required<TimeRange>,
  halfLifeMs: number,
): Promise<ItemTouches[]> {
  if (!(halfLifeMs > 0)) throw new RangeError(`halfLifeMs must be above 0, not ${halfLifeMs}`);
  return database.query<ItemTouches>(
    `select item_id as "itemId", type, sum(power(0.5::float8,
       least(extract(epoch from $3::timestamptz - occurred_at)::float8 * 1000 / $4, ${MOST_HALF_LIVES}))) as touches
     from interaction
     where tenant = $1 and not robot and occurred_at >= $2 and occurred_at < $3
     group by item_id, type`,
    [tenant, from, to, halfLifeMs],
  );
}

/**
 * Page after page along the primary key: no transaction stays open meanwhile, however long the caller takes. What is
 * written behind the place reached is not seen, so end the range in the past where that matters.
 */
async function* scan(database: Database, tenant: string, { from, to }: TimeRange): AsyncGenerator<Interaction[]> {
  let after: InteractionRow | undefined;
  for (;;) {
    const rows: InteractionRow[] = await database.query<InteractionRow>(
      `select ${INTERACTION_COLUMNS} from interaction
       where tenant = $1 and not robot and occurred_at < $2 and (occurred_at, event_id, line) ${after ? '>' : '>='} ($3, $4, $5)
       order by occurred_at, event_id, line
       limit ${SCAN_BATCH}`,
      [
        tenant,
        to ?? 'infinity',
        after?.occurred_at ?? from ?? '-infinity',
        after?.event_id ?? FIRST_ID,
        after?.line ?? 0,
      ],
    );
    if (rows.length > 0) yield rows.map(interactionOf);
    if (rows.length < SCAN_BATCH) return;
    after = rows[rows.length - 1];
  }
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

async function counts(database: Database, tenant: string): Promise<EventCounts> {
  const [row] = await database.query<{
    events: number;
    interactions: number;
    shoppers: number;
    first_at: Date | null;
    last_at: Date | null;
  }>(
    `select count(*) as events, min(occurred_at) as first_at, max(occurred_at) as last_at,
       (select count(*) from interaction where tenant = $1) as interactions,
       (select count(*) from (select distinct user_id, case when user_id is null then anonymous_id end
                              from event where tenant = $1)) as shoppers
     from event where tenant = $1`,
    [tenant],
  );
  return {
    events: row.events,
    interactions: row.interactions,
    shoppers: row.shoppers,
    ...(row.first_at && row.last_at && { firstAt: row.first_at, lastAt: row.last_at }),
  };
}

async function lastErasure(database: Database, tenant: string): Promise<Date | undefined> {
  const [{ at }] = await database.query<{ at: Date | null }>(
    'select max(greatest(erased_at, coalesce(completed_at, now()))) as at from erased_shopper where tenant = $1',
    [tenant],
  );
  return at ?? undefined;
}

async function activeShoppers(database: Database, tenant: string, limit: number): Promise<ActiveShopper[]> {
  const rows = await database.query<{ shopper: string; interactions: number; last_at: Date }>(
    `select shopper, count(*) as interactions, max(occurred_at) as last_at
     from (select shopper, occurred_at from interaction where tenant = $1
           order by occurred_at desc, event_id desc, line desc limit ${RECENT_INTERACTIONS}) recent
     group by shopper
     order by interactions desc, shopper
     limit $2`,
    [tenant, checkedRowLimit(limit, MAX_ACTIVE_SHOPPERS)],
  );
  return rows.map((row) => ({ shopper: row.shopper, interactions: row.interactions, lastAt: row.last_at }));
}
