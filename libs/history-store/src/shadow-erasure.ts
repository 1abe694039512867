import type { Database } from '@attune/database';
import { SHOPPER_OF_EVENT } from './history-eraser';
import { TO_USE } from './shadow-history';

/** Of one tenant. */
export interface Shoppers {
  tenant: string;
  /** As `shopperKey` of the contracts gives them. */
  shoppers: readonly string[];
}

/**
 * How many events of shoppers the tables beside the live ones hold: of a shadow run, or of a rebuild that was killed.
 * @param schema a name of this code's own: it stands in SQL as it is
 */
export async function countInShadow(database: Database, schema: string, whose: Shoppers): Promise<number> {
  if (!(await isThere(database, schema))) return 0;
  const [{ events }] = await database.query<{ events: number }>(
    `select count(*) as events from ${schema}.event where ${IS_THEIRS}`,
    [whose.tenant, whose.shoppers],
  );
  return events;
}

/** Removes shoppers who are marked as erased from such tables. Returns how many events went. */
export function eraseFromShadow(database: Database, schema: string, whose: Shoppers): Promise<number> {
  return database.transaction(async (transaction) => {
    // Nobody makes the tables anew, or does away with them, meanwhile.
    await transaction.query(TO_USE);
    if (!(await isThere(transaction, schema))) return 0;
    // Waits for a writer under way, who may not have seen the mark; those that come after it refuse the shopper.
    await transaction.query(`lock table ${schema}.event in share row exclusive mode`);
    const [{ events }] = await transaction.query<{ events: number }>(
      `with gone as (
         delete from ${schema}.event where ${IS_THEIRS} returning tenant, occurred_at, event_id
       ), untouched as (
         delete from ${schema}.interaction using gone
         where interaction.tenant = gone.tenant and interaction.occurred_at = gone.occurred_at
           and interaction.event_id = gone.event_id
       )
       select count(*) as events from gone`,
      [whose.tenant, whose.shoppers],
    );
    return events;
  });
}

const IS_THEIRS = `tenant = $1 and ${SHOPPER_OF_EVENT} = any($2::text[])`;

async function isThere(database: Pick<Database, 'query'>, schema: string): Promise<boolean> {
  const [{ there }] = await database.query<{ there: boolean }>(
    `select to_regclass($1) is not null and to_regclass($2) is not null as there`,
    [`${schema}.event`, `${schema}.interaction`],
  );
  return there;
}
