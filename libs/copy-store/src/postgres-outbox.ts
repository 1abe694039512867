import { checkedRowLimit, type Database } from '@attune/database';
import type { CopyOutbox, OutboxMessage } from './copy-outbox';
import { MAX_BATCH, MAX_COUNTED } from './copy-store';

/** Any number that all releases share: whoever holds this advisory lock sends. */
const SENDER_LOCK = 1_907_332_001;

/** The outbox in PostgreSQL. The table is that of `migrate`. */
export function createCopyOutbox(database: Database): CopyOutbox {
  return {
    async drain(limit, send) {
      checkedRowLimit(limit, MAX_BATCH);
      // Most of the time there is nothing, and this is all that it takes to know.
      const [any] = await database.query('select from copy_outbox limit 1', [], { name: 'copy-outbox-any' });
      if (!any) return 0;
      return database.transaction(async (transaction) => {
        const [{ mine }] = await transaction.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [
          SENDER_LOCK,
        ]);
        if (!mine) return 0;
        const rows = await transaction.query<OutboxMessage & { seq: number }>(
          'select seq, key, message from copy_outbox order by seq limit $1',
          [limit],
        );
        if (rows.length === 0) return 0;
        await send(rows.map(({ key, message }) => ({ key, message })));
        // These and no others: one with a lower number may have been committed meanwhile.
        await transaction.query('delete from copy_outbox where seq = any($1)', [rows.map(({ seq }) => seq)]);
        return rows.length;
      });
    },

    async lag() {
      const [{ messages, oldest }] = await database.query<{ messages: number; oldest: Date | null }>(
        `select count(*) as messages, min(queued_at) as oldest
         from (select queued_at from copy_outbox order by seq limit ${MAX_COUNTED}) counted`,
      );
      return { messages, ...(oldest && { oldest }) };
    },
  };
}
