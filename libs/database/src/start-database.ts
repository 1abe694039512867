import { endedBefore, type Logger, type Registry, type Started } from '@attune/service-runtime';
import { Pool, type PoolClient } from 'pg';
import { connectionSettings } from './connection-settings';
import type { Database } from './database';
import { observePool } from './pool-metrics';
import { databasePlace } from './query-span';
import { Session } from './session';

export interface DatabaseOptions {
  url: string;
  /** Shown in `pg_stat_activity`; the service's name. */
  applicationName: string;
  logger: Logger;
  /** Default 10. */
  maxConnections?: number;
  /** The server stops a statement after this. Default 30,000. */
  statementTimeoutMs?: number;
  /** Where names of tables are looked up; the server's default, `public`, unless told. */
  schema?: string;
  /** Told how many connections there are, and what waits for one. */
  metrics?: Registry;
}

/** How long a request to stop a query may take before its connection is cut instead. */
const CANCEL_TIMEOUT_MS = 2_000;

/**
 * Opens a pool. Connections are made when they are first needed, so this succeeds while PostgreSQL is away; a lost
 * connection is replaced by the next query. Needs PostgreSQL itself or a pooler in session mode behind `url`.
 * @throws DatabaseUrlError when the address cannot be read
 */
export function startDatabase(options: DatabaseOptions): Started<Database> {
  const { url, applicationName, maxConnections = 10, statementTimeoutMs = 30_000, schema, metrics, logger } = options;
  const settings = connectionSettings(url, applicationName, statementTimeoutMs, schema);
  const place = databasePlace(url);
  const pool = openPool(settings, maxConnections, logger);
  const connections = new Set<PoolClient>();
  pool.on('connect', (client) => connections.add(client));
  pool.on('remove', (client) => connections.delete(client));
  if (metrics) observePool(metrics, pool);
  // A pool of its own: queries are to be stopped exactly when the other one may have no connection left.
  const cancelSettings = {
    ...connectionSettings(url, `${applicationName} cancel`, CANCEL_TIMEOUT_MS),
    connectionTimeoutMillis: CANCEL_TIMEOUT_MS,
    query_timeout: CANCEL_TIMEOUT_MS,
  };
  const cancelPool = openPool(cancelSettings, 1, logger);
  const cancel = async (client: PoolClient) => {
    await cancelPool.query('select pg_cancel_backend($1)', [serverProcess(client)]);
  };
  const withSession = async <T>(signal: AbortSignal | undefined, use: (session: Session) => Promise<T>): Promise<T> => {
    const client = await checkOut(pool, signal);
    const session = new Session(client, cancel, place);
    try {
      return await use(session);
    } finally {
      client.release(!session.usable);
    }
  };
  return {
    value: {
      query: (text, values, options) => withSession(options?.signal, (session) => session.query(text, values, options)),
      transaction: (work) => withSession(undefined, (session) => session.transaction(work)),
    },
    // Lets the queries under way end. Those of a server that does not answer would take their whole time: in a hurry they
    // are cut, and the server rolls back what it does not hear the end of.
    stop: async (hurry) => {
      const ended = pool.end().then(() => cancelPool.end());
      if (!(await endedBefore(hurry, ended))) for (const client of connections) void client.end();
    },
  };
}

function openPool(settings: ReturnType<typeof connectionSettings>, max: number, logger: Logger): Pool {
  const pool = new Pool({ ...settings, max });
  // Without these listeners a restart of PostgreSQL would end this process: the pool speaks for idle connections only.
  pool.on('error', (error) => logger.warn({ reason: error.message }, 'lost an idle database connection'));
  pool.on('connect', (client) =>
    client.on('error', (error) => logger.debug({ reason: error.message }, 'database connection failed')),
  );
  return pool;
}

/** A connection of the pool, or the signal's reason when that comes first. */
async function checkOut(pool: Pool, signal: AbortSignal | undefined): Promise<PoolClient> {
  signal?.throwIfAborted();
  const connecting = pool.connect();
  if (!signal) return connecting;
  const aborted = Promise.withResolvers<never>();
  const onAbort = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([connecting, aborted.promise]);
  } catch (error) {
    // The pool still owes this call a connection: it goes straight back.
    connecting.then(
      (client) => client.release(),
      () => undefined,
    );
    throw error;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** The server process behind a connection, `pg_stat_activity.pid`; the driver has it, its types do not. */
function serverProcess(client: PoolClient): number | null {
  return (client as PoolClient & { processID: number | null }).processID;
}
