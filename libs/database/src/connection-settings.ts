import { types, type PoolConfig } from 'pg';
import { checkedUrl } from './database';

/** How long a statement waits for a lock before it gives up. */
const LOCK_TIMEOUT_MS = 10_000;
/** How long a transaction may sit idle before the server ends it: a hung client must not hold locks for ever. */
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000;
/** The client gives up this much later than the server, for a server that does not answer at all. */
const CLIENT_GRACE_MS = 5_000;

const INT8_OID = 20;

/** Types as JavaScript sees them; only `int8` differs from the driver's defaults. */
const typeParsers: PoolConfig['types'] = {
  getTypeParser: (oid, format) =>
    (oid as number) === INT8_OID && format !== 'binary' ? parseInt8 : (types.getTypeParser(oid, format) as unknown),
};

/** Counts fit in a number. @throws RangeError instead of a wrong last digit */
export function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 ${text} does not fit in a number; cast it to text`);
  return value;
}

/**
 * The driver takes `require` and `verify-ca` for `verify-full`, as is safe, warns of it on the standard error, and will check
 * less from its next release on. Here they are `verify-full` for good. Its word for the authorities that Node.js trusts is none.
 */
export function withCheckedTls(url: string): string {
  const parsed = new URL(url);
  const { searchParams: parameters } = parsed;
  const bySystem = parameters.get('sslrootcert') === 'system';
  if (!bySystem && !['require', 'verify-ca'].includes(parameters.get('sslmode') ?? '')) return url;
  if (bySystem) parameters.delete('sslrootcert');
  parameters.set('sslmode', 'verify-full');
  return parsed.href;
}

/** Settings of one connection. The limits are the server's own, so they hold even when this process hangs. */
export function connectionSettings(url: string, applicationName: string, statementTimeoutMs: number, schema?: string) {
  const searchPath = schema === undefined ? '' : ` -c search_path=${schema}`;
  return {
    connectionString: withCheckedTls(checkedUrl(url)),
    application_name: applicationName,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    statement_timeout: statementTimeoutMs,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    query_timeout: statementTimeoutMs + CLIENT_GRACE_MS,
    // What is answered as committed is on disk, whatever the server's default: offsets are committed on the strength of it.
    options: `-c timezone=UTC -c synchronous_commit=on${searchPath}`,
    types: typeParsers,
  } satisfies PoolConfig;
}
