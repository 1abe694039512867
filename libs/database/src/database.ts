import { DatabaseError } from 'pg';

export interface QueryOptions {
  /** When it aborts, the query is stopped in the server and the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Prepares the statement under this name, once on each connection; for hot reads. The text must not vary. */
  name?: string;
}

/**
 * Runs SQL, one statement at a time. Results: `int8` is a number (a `RangeError` beyond 2^53), `timestamptz` is a Date
 * in milliseconds, `jsonb` is parsed, `bytea` is a Buffer. Values: JSON is passed as text (`JSON.stringify`), arrays as arrays.
 */
export interface Queryable {
  query<Row extends object>(text: string, values?: readonly unknown[], options?: QueryOptions): Promise<Row[]>;
}

export interface Database extends Queryable {
  /** Runs `work` in one transaction (READ COMMITTED): commits when it resolves, rolls back when it rejects. */
  transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T>;
}

/** The database's address cannot be read. The message never holds the address, since that holds a password. */
export class DatabaseUrlError extends Error {
  override readonly name = 'DatabaseUrlError';
}

/** Checks that an address can be read. @throws DatabaseUrlError */
export function checkedUrl(url: string): string {
  try {
    if (/^postgres(ql)?:$/.test(new URL(url).protocol)) return url;
  } catch {
    // The parser's error carries its input, and so the password: it is dropped on purpose.
  }
  throw new DatabaseUrlError(
    'the database address cannot be read: it must be postgresql://user:password@host:port/database, with special characters percent-encoded',
  );
}

/** SQLSTATE classes that blame the data: data exception, integrity violation, program limit exceeded. */
const DATA_CLASSES = new Set(['22', '23', '54']);

/**
 * Whether PostgreSQL refused the statement because of the values in it, so that trying again cannot help. Everything
 * else (connection lost, shutting down, timeout, deadlock, disk full) may pass with time.
 */
export function isDataRefusal(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && DATA_CLASSES.has((error.code ?? '').slice(0, 2));
}
