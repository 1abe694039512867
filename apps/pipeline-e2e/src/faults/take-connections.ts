import { Client } from 'pg';
import { type FaultBench } from './fault-bench';

const HISTORIANS = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'historian'`;

/**
 * Takes every connection that the server gives, those of the historian too.
 * @returns gives them back
 */
export async function takeConnections({ stack }: FaultBench): Promise<() => Promise<void>> {
  const taken: Client[] = [];
  const takeAll = async () => {
    for (;;) {
      const client = new Client({ connectionString: stack.databaseUrl, application_name: 'fault' });
      client.on('error', () => undefined);
      try {
        await client.connect();
      } catch {
        return;
      }
      taken.push(client);
    }
  };
  await takeAll();
  await taken[0].query(HISTORIANS);
  await takeAll();
  return async () => {
    await Promise.all(taken.map((client) => client.end()));
  };
}
