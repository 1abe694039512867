import { DatabaseError, type PoolClient } from 'pg';
import type { Queryable, QueryOptions } from './database';
import { type DatabasePlace, traceQuery } from './query-span';

/** PostgreSQL's answer to a query that was stopped on request. */
const QUERY_CANCELED = '57014';

/** A connection while it is lent out: runs statements one after the other, and knows whether it may be used again. */
export class Session implements Queryable {
  private intact = true;

  /**
   * @param cancel asks the server, on another connection, to stop what this one runs
   * @param place told with the spans of its queries
   */
  constructor(
    private readonly client: PoolClient,
    private readonly cancel: (client: PoolClient) => Promise<void>,
    private readonly place: DatabasePlace,
  ) {}

  /** Whether the connection answers the next statement as a new one would. */
  get usable(): boolean {
    return this.intact;
  }

  query<Row extends object>(text: string, values: readonly unknown[] = [], options: QueryOptions = {}): Promise<Row[]> {
    return traceQuery(this.place, text, options.name, () => this.run<Row>(text, values, options));
  }

  private async run<Row extends object>(
    text: string,
    values: readonly unknown[],
    { signal, name }: QueryOptions,
  ): Promise<Row[]> {
    signal?.throwIfAborted();
    let cancelling: Promise<void> | undefined;
    const onAbort = () => {
      // A server that cannot even be told to stop: cut the connection, so that the caller does not wait for it.
      cancelling = this.cancel(this.client).catch(() => void this.client.end());
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    let failure: unknown;
    try {
      const result = await this.client.query<Row>({ text, values: values as unknown[], name });
      if (!cancelling) return result.rows;
    } catch (error) {
      failure = error;
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
    await cancelling;
    // A request to stop that came too late for this statement could hit the next one, so only an answered one is safe.
    if (cancelling ? !hasCode(failure, QUERY_CANCELED) : !leavesConnectionOpen(failure)) this.intact = false;
    throw cancelling ? signal?.reason : withoutValues(failure);
  }

  async transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T> {
    await this.query('begin');
    try {
      const result = await work(this);
      await this.query('commit');
      return result;
    } catch (error) {
      // The first error is the one to report; a failed rollback shows in `usable`, and ends with the connection.
      if (this.usable) await this.query('rollback').catch(() => undefined);
      throw error;
    }
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof DatabaseError && error.code === code;
}

/** An error that the server reported about a statement; all others are about the connection. */
function leavesConnectionOpen(error: unknown): boolean {
  return error instanceof DatabaseError && error.severity !== 'FATAL' && error.severity !== 'PANIC';
}

/** Longest message of the server that is passed on. */
const MAX_MESSAGE_LENGTH = 300;

/** The server's details quote the row's values, which are shoppers' data: they must not reach a log. */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error;
  error.detail = error.where = undefined;
  error.message = error.message.slice(0, MAX_MESSAGE_LENGTH);
  return error;
}
