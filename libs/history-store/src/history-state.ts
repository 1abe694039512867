import type { Database } from '@attune/database';

/** What a tenant's history holds, in a form that can be compared. */
export interface HistoryState {
  tenant: string;
  events: number;
  interactions: number;
  /** 16 hexadecimal digits; equal for equal content, whatever the order in which it came. */
  hash: string;
}

/**
 * Each row becomes 64 bits of its MD5, and the sum of them does not depend on their order. What the way leaves on an
 * event is not content: when it was received, and where it stood on the topic.
 */
const STATE = `
with hashed as (
  select tenant, 1 as events, 0 as interactions, md5((payload - 'receivedAt')::text) as digest
  from event where $1::text is null or tenant = $1
  union all
  select tenant, 0, 1, md5(jsonb_build_array(
    shopper, item_id, type, extract(epoch from occurred_at), event_id, line, quantity, rating, session_id, basket_id, robot
  )::text)
  from interaction where $1::text is null or tenant = $1
)
select tenant, sum(events)::bigint as events, sum(interactions)::bigint as interactions,
       sum(('x' || left(digest, 16))::bit(64)::bigint)::text as total
from hashed group by tenant order by tenant`;

/** The state of every tenant's history, or of one; both tables are read once, as they are at one moment. */
export async function historyStates(database: Database, tenant?: string): Promise<HistoryState[]> {
  const rows = await database.query<{ tenant: string; events: number; interactions: number; total: string }>(STATE, [
    tenant ?? null,
  ]);
  return rows.map(({ total, ...state }) => ({
    ...state,
    hash: BigInt.asUintN(64, BigInt(total)).toString(16).padStart(16, '0'),
  }));
}
