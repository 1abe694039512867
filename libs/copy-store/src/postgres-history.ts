import { checkedRowLimit, type Database } from '@attune/database';
import type { CopyHistory } from './copy-history';
import { MAX_BATCH } from './copy-store';

/**
 * Any number that all releases share: whoever holds this advisory lock of a table drops what is over in it. Each has its
 * own: who finds it taken leaves the rest of the table to the one who has it.
 */
const DROPPER_LOCK = 1_907_333_001;
type Table = 'copy_audit' | 'copy';
const LOCK_OF: Readonly<Record<Table, number>> = { copy_audit: 1, copy: 2 };

const OLD_ENOUGH = `now() - $1 * interval '1 millisecond'`;

// Entries are numbered as they come, so that the oldest are found by their key, whether they are old enough or not.
const DROP_AUDIT = `
  with oldest as materialized (select entry, at from copy_audit order by entry limit $2)
  delete from copy_audit where entry in (select entry from oldest where at <= ${OLD_ENOUGH}) returning entry`;

// Without those that somebody publishes again in this moment: neither waits for the other.
const DROP_CLOSED = `
  with oldest as (
    select tenant, copy_id from copy where status not in ('published', 'waiting') and changed_at <= ${OLD_ENOUGH}
    order by changed_at limit $2 for update skip locked)
  delete from copy using oldest where copy.tenant = oldest.tenant and copy.copy_id = oldest.copy_id
  returning copy.copy_id`;

/** What is over, in PostgreSQL. The tables are those of `migrate`. */
export function createCopyHistory(database: Database): CopyHistory {
  const drop = async (table: Table, statement: string, olderThanMs: number, limit: number) => {
    const values = [olderThanMs, checkedRowLimit(limit, MAX_BATCH)];
    return database.transaction(async (transaction) => {
      const [{ mine }] = await transaction.query<{ mine: boolean }>(
        'select pg_try_advisory_xact_lock($1::integer, $2::integer) as mine',
        [DROPPER_LOCK, LOCK_OF[table]],
      );
      return mine ? (await transaction.query(statement, values)).length : 0;
    });
  };
  return {
    forgetAudit: (olderThanMs, limit) => drop('copy_audit', DROP_AUDIT, olderThanMs, limit),
    forgetClosed: (olderThanMs, limit) => drop('copy', DROP_CLOSED, olderThanMs, limit),
  };
}
