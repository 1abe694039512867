import { waitUntil } from '@attune/local-stack';
import { Client } from 'pg';
import { type FaultBench } from './fault-bench';

/**
 * Takes a lock so that the historian's next write waits in the middle of its statement. Resolves when one waits.
 * @returns lets the writes go on
 */
export async function blockWrites({ stack }: FaultBench): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: stack.databaseUrl });
  // A server that is killed takes the lock with it.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('BEGIN');
  await client.query('LOCK TABLE event IN SHARE MODE');
  const waiting = `SELECT count(*)::int AS waiting FROM pg_locks WHERE relation = 'event'::regclass AND NOT granted`;
  await waitUntil(
    async () => {
      const { rows } = await client.query<{ waiting: number }>(waiting);
      return rows[0].waiting > 0 || undefined;
    },
    { what: 'a write to wait for the lock', timeoutMs: 20_000 },
  );
  return () => client.end().catch(() => undefined);
}
