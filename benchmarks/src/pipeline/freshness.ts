import { recommenderV1 } from '@attune/contracts';
import { query, waitUntil, type Stack } from '@attune/local-stack';
import { median, quantile, type BenchmarkRow } from '../benchmark';
import type { RecommenderClient } from './recommend';

const ROUNDS = 100;

/**
 * How long after the collector's answer to a first event a shopper's recommendations are their own. Compared with one
 * call of Recommend, which is the least that can be seen.
 */
export async function measureFreshness(
  stack: Stack,
  collectorUrl: string,
  recommender: RecommenderClient,
): Promise<BenchmarkRow[]> {
  const itemIds = await trainedItems(stack);
  const delays: number[] = [];
  const calls: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const userId = `fresh-${process.pid}-${round}`;
    const isPersonal = async () => {
      const started = performance.now();
      const { recommendation } = await recommender.recommend(
        recommenderV1.RecommendRequest.fromPartial({ tenant: 'default', shopper: { userId }, k: 10 }),
      );
      calls.push(performance.now() - started);
      return recommendation?.level === recommenderV1.Level.LEVEL_PERSONAL ? true : undefined;
    };
    if (await isPersonal()) throw new Error(`${userId} has a personal list before any event`);
    await view(collectorUrl, userId, itemIds[(round * 31) % itemIds.length]);
    const answered = performance.now();
    await waitUntil(isPersonal, { what: `${userId}'s event to count`, timeoutMs: 10_000, everyMs: 1 });
    delays.push(performance.now() - answered);
  }
  const row = (what: string, value: number) => ({
    figure: `from an event's answer to a changed recommendation: ${what}`,
    value,
    unit: 'ms',
    comparedTo: 'one call of Recommend, median',
    reference: median(calls),
  });
  return [row('p50', median(delays)), row('p99', quantile(delays, 0.99))];
}

async function view(collectorUrl: string, userId: string, itemId: string): Promise<void> {
  const response = await fetch(`${collectorUrl}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'view_item', userId, itemId }),
  });
  if (response.status !== 202) throw new Error(`the collector answered ${response.status}: ${await response.text()}`);
}

/** Items with enough history to be in the model. */
async function trainedItems(stack: Stack): Promise<string[]> {
  const { rows } = await query(
    stack.databaseUrl,
    `SELECT item_id FROM interaction WHERE shopper NOT LIKE 'user:bench-%' GROUP BY item_id
     HAVING count(*) >= 5 ORDER BY item_id LIMIT 500`,
  );
  return rows.map((row) => String(row['item_id']));
}
