import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceContext } from '@attune/service-runtime';
import { databaseFault, isDatabaseAway } from './database-fault';
import { migrate } from './migrate';

/** How long a service that was started before its database waits for it. */
const STARTUP_PATIENCE_MS = 60_000;
const PAUSE_MS = 1_000;

/**
 * Migrates at the start of a service. While PostgreSQL is away, health says so as `database`, and it is tried again for a
 * minute.
 * @throws Error that names DATABASE_URL when PostgreSQL is away for longer, or refuses the connection
 * @throws MigrationError as `migrate` does
 */
export async function migrateAtStart(url: string, { health, logger }: Pick<ServiceContext, 'health' | 'logger'>) {
  health.notReady('database', 'its tables are not up to date yet');
  const giveUpAt = Date.now() + STARTUP_PATIENCE_MS;
  for (;;) {
    try {
      const applied = await migrate(url);
      health.ready('database');
      return applied;
    } catch (error) {
      const fault = databaseFault(error, url);
      if (fault === undefined) throw error;
      if (!isDatabaseAway(error) || Date.now() > giveUpAt) throw new Error(fault, { cause: error });
      health.notReady('database', fault);
      logger.warn({ reason: fault }, 'waiting for the database');
      await sleep(PAUSE_MS);
    }
  }
}
