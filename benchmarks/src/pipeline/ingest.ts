import { query, waitUntil, type Stack } from '@attune/local-stack';
import { perSecondSince, type BenchmarkRow } from '../benchmark';
import { measureBareLimits } from '../ingest/bare-limits';
import { batchBodies, startPoster } from '../ingest/poster';
import { postedViews } from '../ingest/shop-events';
import { storedEvents } from '../ingest/stored-events';

const EVENTS = 100_000;
const BATCH = 100;
const CONNECTIONS = 8;

/** Events per second from HTTP to stored, beside what the broker and the database take alone of the same bytes. */
export async function measureIngest(stack: Stack, collectorUrl: string): Promise<BenchmarkRow[]> {
  const events = await makeEvents(stack);
  const stored = await ingest(stack, collectorUrl, events);
  const { produced, inserted } = await measureBareLimits(
    stack,
    events.map((value) => ({ value })),
  );
  const figure = `events stored from HTTP, batches of ${BATCH}`;
  return [
    {
      figure,
      value: stored,
      unit: 'events/s',
      comparedTo: 'kafkajs produce of the same bytes, alone',
      reference: produced,
    },
    {
      figure,
      value: stored,
      unit: 'events/s',
      comparedTo: 'INSERT … unnest of the same rows, alone',
      reference: inserted,
    },
  ];
}

/** Views of catalog items. */
async function makeEvents(stack: Stack): Promise<string[]> {
  const { rows } = await query(
    stack.databaseUrl,
    'SELECT item_id FROM catalog_item WHERE NOT removed ORDER BY item_id',
  );
  const itemIds = rows.map((row) => String(row['item_id']));
  return postedViews(EVENTS, 'bench', (n) => itemIds[(n * 7919) % itemIds.length]);
}

async function ingest(stack: Stack, collectorUrl: string, events: readonly string[]): Promise<number> {
  const before = await storedEvents(stack);
  const bodies = batchBodies(events, BATCH);
  const poster = startPoster(`${collectorUrl}/v1/events`, CONNECTIONS);
  const startedAt = performance.now();
  let next = 0;
  const lane = async () => {
    while (next < bodies.length) await poster.post(bodies[next++]);
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  } finally {
    poster.close();
  }
  const all = async () => ((await storedEvents(stack)) - before >= events.length ? true : undefined);
  await waitUntil(all, { what: `${events.length} events to be stored`, timeoutMs: 120_000, everyMs: 20 });
  return perSecondSince(startedAt, events.length);
}
