import { reachAtStart, type ServiceContext } from '@attune/service-runtime';
import { databaseFault, isDatabaseAway } from './database-fault';
import { migrate } from './migrate';

/**
 * Migrates at the start of a service. While PostgreSQL is away, health says so as `database`, and it is tried again for a
 * minute.
 * @throws Error that names DATABASE_URL when PostgreSQL is away for longer, or refuses the connection
 * @throws MigrationError as `migrate` does
 */
export async function migrateAtStart(url: string, { health, logger }: Pick<ServiceContext, 'health' | 'logger'>) {
  health.notReady('database', 'its tables are not up to date yet');
  const whyAway = (error: unknown) => (isDatabaseAway(error) ? databaseFault(error, url) : undefined);
  try {
    return await reachAtStart('database', () => migrate(url), whyAway, { health, logger });
  } catch (error) {
    const fault = databaseFault(error, url);
    throw fault === undefined ? error : new Error(fault, { cause: error });
  }
}
