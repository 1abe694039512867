import type { ShopEvent } from '@attune/contracts';
import type { Database } from '@attune/database';
import type { EventPlace, TimeRange } from './history-store';

const PAGE = 2_000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Reads a tenant's events that occurred within a range, whole, as they were stored, in the order in which they occurred;
 * as they are at one moment, page after page. The server sorts them, so they need not fit in memory.
 * @param take is done with a page before the next one is read; rejects to end the reading
 */
export async function scanEvents(
  database: Database,
  tenant: string,
  { from, to }: TimeRange,
  take: (page: ShopEvent[]) => Promise<void>,
): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query(
      `declare scan no scroll cursor for
       select payload from event where tenant = $1 and occurred_at >= $2 and occurred_at < $3
       order by occurred_at, event_id`,
      [tenant, from ?? '-infinity', to ?? 'infinity'],
    );
    for (;;) {
      const rows = await transaction.query<{ payload: ShopEvent }>(`fetch ${PAGE} from scan`);
      if (rows.length === 0) return;
      await take(rows.map(({ payload }) => payload));
    }
  });
}

/** Where the topic begins: what came before is on it no more. */
interface TopicStart {
  /** By partition, the offset of its oldest record. */
  offsets: ReadonlyMap<number, bigint>;
  /** When the oldest record of all came; undefined on an empty topic. */
  oldest?: Date;
}

/**
 * Events of all tenants that the topic does not hold any more, with their places where those are known. What was received
 * before the oldest record came is not on it, whatever its place: a topic that was made anew counts from 0 again.
 */
export async function* scanEventsBefore(
  database: Database,
  { offsets, oldest }: TopicStart,
): AsyncGenerator<{ event: ShopEvent; place?: EventPlace }[]> {
  const partitions = [...offsets.keys()];
  for (let after: [string, string] | undefined = ['', FIRST_ID]; after;) {
    const rows: PlacedRow[] = await database.query<PlacedRow>(
      `select tenant, event_id, payload, topic_partition, topic_offset::text as topic_offset from event
       left join unnest($1::int[], $2::bigint[]) as start (topic_partition, first_offset) using (topic_partition)
       where (tenant, event_id) > ($3, $4)
         and (received_at < $5 or topic_offset < first_offset)
       order by tenant, event_id limit ${PAGE}`,
      [partitions, partitions.map((partition) => String(offsets.get(partition))), ...after, oldest ?? 'infinity'],
    );
    if (rows.length > 0) yield rows.map(placed);
    const last = rows.at(-1);
    after = last && rows.length === PAGE ? [last.tenant, last.event_id] : undefined;
  }
}

interface PlacedRow {
  tenant: string;
  event_id: string;
  payload: ShopEvent;
  topic_partition: number | null;
  topic_offset: string | null;
}

function placed({ payload, topic_partition, topic_offset }: PlacedRow): { event: ShopEvent; place?: EventPlace } {
  if (topic_partition === null || topic_offset === null) return { event: payload };
  return { event: payload, place: { partition: topic_partition, offset: topic_offset } };
}
