import { type Erasure, isStorableText, streamKey } from '@attune/contracts';
import type { Database } from '@attune/database';
import type { ErasureReceipt, HistoryEraser, ShopperName } from './history-store';

/** The shopper of a row of `event`, as `shopperKey` of the contracts has it. */
export const SHOPPER_OF_EVENT = `coalesce('user:' || user_id, 'anon:' || anonymous_id)`;

/** So many blocks of a table, 64 MiB, are looked through by one statement, which ends long before its time limit. */
const BLOCKS_AT_ONCE = 8_192;

const REMOVE = `
with gone as (
  delete from event where ctid >= format('(%s,0)', $3::bigint)::tid and ctid < format('(%s,0)', $4::bigint)::tid
    and tenant = $1 and ${SHOPPER_OF_EVENT} = $2
  returning tenant, occurred_at, event_id
), untouched as (
  delete from interaction using gone
  where interaction.tenant = gone.tenant and interaction.occurred_at = gone.occurred_at and interaction.event_id = gone.event_id
  returning 1
)
update erased_shopper
set events = events + (select count(*) from gone), interactions = interactions + (select count(*) from untouched)
where tenant = $1 and shopper = $2`;

interface ReceiptRow {
  erased_at: Date;
  completed_at: Date;
  events: number;
  interactions: number;
}

/** Erases shoppers in PostgreSQL. The tables are those of `migrate`. */
export function createHistoryEraser(database: Database): HistoryEraser {
  return {
    erase: (erasure) => erase(database, erasure),
    erasedAmong: (shoppers) => erasedAmong(database, shoppers),
  };
}

async function erase(database: Database, { tenant, shopper, erasedAt }: Erasure): Promise<ErasureReceipt> {
  await database.transaction(async (transaction) => {
    // Waits for the writers under way, who may not have seen the mark; those that come after it refuse the shopper.
    await transaction.query('lock table event in share row exclusive mode');
    await transaction.query(
      'insert into erased_shopper (tenant, shopper, erased_at) values ($1, $2, $3) on conflict do nothing',
      [tenant, shopper, erasedAt],
    );
  });
  const [{ blocks }] = await database.query<{ blocks: number }>(
    `select pg_relation_size('event') / current_setting('block_size')::bigint as blocks`,
  );
  for (let from = 0; from < blocks; from += BLOCKS_AT_ONCE) {
    await database.query(REMOVE, [tenant, shopper, from, from + BLOCKS_AT_ONCE]);
  }
  const [row] = await database.query<ReceiptRow>(
    `update erased_shopper set completed_at = coalesce(completed_at, now()) where tenant = $1 and shopper = $2
     returning erased_at, completed_at, events, interactions`,
    [tenant, shopper],
  );
  return receiptOf({ tenant, shopper }, row);
}

/** As `HistoryEraser.erasedAmong`. Names from foreign keys may be no text at all: PostgreSQL would refuse to look for them. */
export async function erasedAmong(database: Database, names: readonly ShopperName[]): Promise<Set<string>> {
  const shoppers = names.filter(({ tenant, shopper }) => isStorableText(tenant + shopper));
  const rows = await database.query<ShopperName>(
    `select tenant, shopper from public.erased_shopper
     join unnest($1::text[], $2::text[]) as wanted (tenant, shopper) using (tenant, shopper)`,
    [shoppers.map(({ tenant }) => tenant), shoppers.map(({ shopper }) => shopper)],
  );
  return new Set(rows.map(({ tenant, shopper }) => streamKey(tenant, shopper)));
}

/** What was removed of a shopper; undefined while they are not erased, or not wholly. */
export async function erasureReceipt(database: Database, name: ShopperName): Promise<ErasureReceipt | undefined> {
  const [row] = await database.query<ReceiptRow>(
    `select erased_at, completed_at, events, interactions from erased_shopper
     where tenant = $1 and shopper = $2 and completed_at is not null`,
    [name.tenant, name.shopper],
  );
  return row && receiptOf(name, row);
}

/** Browsers in which a user was signed in and no other user ever was: what they did without signing in is the user's, too. */
export async function browsersOf(database: Database, tenant: string, userId: string): Promise<string[]> {
  const rows = await database.query<{ anonymous_id: string }>(
    `select anonymous_id from event where tenant = $1 and user_id = $2 and anonymous_id is not null
     except
     select anonymous_id from event where tenant = $1 and user_id <> $2 and anonymous_id is not null
     order by anonymous_id`,
    [tenant, userId],
  );
  return rows.map((row) => row.anonymous_id);
}

/** What the history holds of a shopper. */
export async function countsOfShopper(
  database: Database,
  { tenant, shopper }: ShopperName,
): Promise<{ events: number; interactions: number }> {
  const [row] = await database.query<{ events: number; interactions: number }>(
    `select (select count(*) from event where tenant = $1 and ${SHOPPER_OF_EVENT} = $2) as events,
            (select count(*) from interaction where tenant = $1 and shopper = $2) as interactions`,
    [tenant, shopper],
  );
  return row;
}

function receiptOf(name: ShopperName, row: ReceiptRow): ErasureReceipt {
  const { erased_at: erasedAt, completed_at: completedAt, events, interactions } = row;
  return { ...name, erasedAt, completedAt, events, interactions };
}
