import { type Database, isDataRefusal, type Queryable } from '@attune/database';
import { Unavailable } from '@attune/grpc-transport';

/** The database, whose failures callers are told as UNAVAILABLE where the same call may succeed a little later. */
export function availableDatabase(database: Database): Database {
  return {
    ...available(database),
    async transaction(work) {
      let own: unknown;
      try {
        return await database.transaction(async (transaction) => {
          try {
            return await work(available(transaction));
          } catch (error) {
            own = error;
            throw error;
          }
        });
      } catch (error) {
        // What the work found, as that somebody else was quicker, is no failure of the database.
        throw error === own ? error : told(error);
      }
    },
  };
}

function available(database: Queryable): Queryable {
  return {
    async query(text, values, options) {
      try {
        return await database.query(text, values, options);
      } catch (error) {
        options?.signal?.throwIfAborted();
        throw told(error);
      }
    },
  };
}

/** Away, late or overloaded; what is wrong with the statement or its values stays as it is, and is no passing trouble. */
function told(error: unknown): unknown {
  const { code = '' } = error as { code?: string };
  const isFault = error instanceof TypeError || error instanceof RangeError || /^(42|0A)/.test(code);
  if (isFault || isDataRefusal(error)) return error;
  return new Unavailable('the database does not answer now', { cause: error });
}
