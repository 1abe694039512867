import { checkedRowLimit, type Database } from '@attune/database';
import type { AuditTrail } from './audit-trail';
import { MAX_ITEMS } from './copy-store';

/** The audit in PostgreSQL. The table is that of `migrate`. */
export function createAuditTrail(database: Database): AuditTrail {
  return {
    async forget(before, limit) {
      // Entries are numbered as they come, so that the oldest are found by their key, whether they are old enough or not.
      const rows = await database.query(
        `with oldest as materialized (select entry, at from copy_audit order by entry limit $2)
         delete from copy_audit where entry in (select entry from oldest where at < $1) returning entry`,
        [before, checkedRowLimit(limit, MAX_ITEMS)],
      );
      return rows.length;
    },
  };
}
