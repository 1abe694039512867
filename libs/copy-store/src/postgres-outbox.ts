import { checkedRowLimit, type Database, type Queryable } from '@attune/database';
import type { CopyOutbox, OutboxMessage, SendingTurn } from './copy-outbox';
import { MAX_BATCH, MAX_COUNTED } from './copy-store';

/** Any number that all releases share: whoever holds this advisory lock sends. */
const SENDER_LOCK = 1_907_332_001;

/** One who has fallen silent with the lock loses it so soon; longer than a turn and its sends may take. */
const SILENT_MS = 25_000;

/** The outbox in PostgreSQL. The table is that of `migrate`. */
export function createCopyOutbox(database: Database): CopyOutbox {
  return {
    async drain(limit, takeTurn) {
      checkedRowLimit(limit, MAX_BATCH);
      // Most of the time there is nothing, and this is all that it takes to know.
      if (!(await isAny(database))) return 0;
      return database.transaction(async (transaction) => {
        const [{ mine }] = await transaction.query<{ mine: boolean }>(
          `select pg_try_advisory_xact_lock($1) as mine, set_config('idle_in_transaction_session_timeout', $2, true)`,
          [SENDER_LOCK, String(SILENT_MS)],
        );
        if (!mine || !(await isAny(transaction))) return 0;
        // Whoever loses the lock from here on, as his connection breaks, has his turn taken before the next one reads.
        const turn = await takeTurn();
        try {
          return await sendOldest(transaction, limit, turn);
        } finally {
          turn.end();
        }
      });
    },

    async lag() {
      const [row] = await database.query<{ messages: number; waitedMs: number }>(
        `select count(*) as messages,
           coalesce(greatest(0, extract(epoch from clock_timestamp() - min(queued_at)) * 1000), 0)::float8 as "waitedMs"
         from (select queued_at from copy_outbox order by seq limit ${MAX_COUNTED}) counted`,
      );
      return row;
    },
  };
}

async function isAny(database: Queryable): Promise<boolean> {
  const any = await database.query('select from copy_outbox limit 1', [], { name: 'copy-outbox-any' });
  return any.length > 0;
}

async function sendOldest(transaction: Queryable, limit: number, turn: SendingTurn): Promise<number> {
  const rows = await transaction.query<OutboxMessage & { seq: number }>(
    'select seq, key, message from copy_outbox order by seq limit $1',
    [limit],
  );
  if (rows.length === 0) return 0;
  await turn.send(rows.map(({ key, message }) => ({ key, message })));
  // These and no others: one with a lower number may have been committed meanwhile.
  await transaction.query('delete from copy_outbox where seq = any($1)', [rows.map(({ seq }) => seq)]);
  return rows.length;
}
