import type { Database } from '@attune/database';
import { KEPT_USE_DAYS, type ModelUseLedger } from './model-use';

/** By the database's clock, which is the same for all. */
const TODAY = `(now() at time zone 'UTC')::date`;

/** What was used, in PostgreSQL. The table is that of `migrate`. */
export function createModelUseLedger(database: Database): ModelUseLedger {
  return {
    async take(tenant, tokens, most, signal) {
      const [counted] = await database.query<{ day: string }>(
        `with dropped as (delete from copy_model_use where tenant = $1 and day <= ${TODAY} - ${KEPT_USE_DAYS})
         insert into copy_model_use as used (tenant, day, calls, tokens)
         select $1, ${TODAY}, 1, $2::bigint where $3::bigint >= 1 and $4::bigint >= $2
         on conflict (tenant, day) do update set calls = used.calls + 1, tokens = used.tokens + excluded.tokens
         where used.calls < $3 and used.tokens + excluded.tokens <= $4
         returning day::text`,
        [tenant, tokens, most.calls, most.tokens],
        { signal },
      );
      if (counted) return counted;
      const [used] = await database.query<{ calls: number }>(
        `select calls from copy_model_use where tenant = $1 and day = ${TODAY}`,
        [tenant],
        { signal },
      );
      return { missing: (used?.calls ?? 0) >= most.calls ? 'calls' : 'tokens' };
    },

    async settle(tenant, day, taken, used) {
      await database.query('update copy_model_use set tokens = tokens + $3::bigint where tenant = $1 and day = $2', [
        ...[tenant, day, used - taken],
      ]);
    },
  };
}
