import type { Database } from '@attune/database';

/** Makes every read of a table wait, as behind a migration or an overloaded disk, until it is let go. For tests. */
export async function slowTable(
  database: Database,
  table: 'interaction' | 'catalog_item' | 'recommendation_rules',
): Promise<() => Promise<void>> {
  const locked = Promise.withResolvers<void>();
  const quick = Promise.withResolvers<void>();
  const lock = database.transaction(async (transaction) => {
    await transaction.query(`lock table ${table} in access exclusive mode`);
    locked.resolve();
    await quick.promise;
  });
  await Promise.race([locked.promise, lock]);
  return () => {
    quick.resolve();
    return lock;
  };
}

/** How many reads of the history PostgreSQL has in hand for recommenders. For tests. */
export async function runningHistoryQueries(database: Database): Promise<number> {
  const [{ running }] = await database.query<{ running: number }>(
    `select count(*) as running from pg_stat_activity
     where datname = current_database() and application_name = 'recommender'
       and state = 'active' and query like '%from interaction%shopper = $2%'`,
  );
  return running;
}

/** How many statements of recommenders wait for a table. For tests. */
export async function waitingReads(database: Database): Promise<number> {
  const reads = await database.query(
    `select from pg_stat_activity
     where datname = current_database() and application_name = 'recommender' and wait_event_type = 'Lock'`,
  );
  return reads.length;
}
