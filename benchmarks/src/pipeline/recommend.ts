import { recommenderV1 } from '@attune/contracts';
import type { GrpcClient } from '@attune/grpc-transport';
import { query, waitUntil, type Stack } from '@attune/local-stack';
import type { BenchmarkRow } from '../benchmark';
import { besideEcho } from './grpc-caller';
import { residentBytes } from './memory';

export type RecommenderClient = GrpcClient<typeof recommenderV1.RecommenderServiceClient.service>;

const CONCURRENCY = 16;
const SECONDS = 6;
const K = 10;

/** Calls of Recommend per second and their latency, beside a bare gRPC echo that answers with as many bytes. */
export async function measureRecommend(
  stack: Stack,
  recommender: RecommenderClient,
  address: string,
): Promise<{ rows: BenchmarkRow[]; echoProcessBytes: number }> {
  const shoppers = await knownShoppers(stack);
  const request = (n: number) =>
    recommenderV1.RecommendRequest.fromPartial({
      tenant: 'default',
      shopper: { userId: shoppers[n % shoppers.length] },
      k: K,
    });
  const personal = async () => {
    const { recommendation } = await recommender.recommend(request(0));
    return recommendation?.level === recommenderV1.Level.LEVEL_PERSONAL ? recommendation : undefined;
  };
  const answer = await waitUntil(personal, { what: 'a personal recommendation', timeoutMs: 30_000 });
  const size = recommenderV1.RecommendResponse.encode({ recommendation: answer }).finish().length;
  const { path } = recommenderV1.RecommenderServiceService.recommend;
  const requests = shoppers.map((_, n) => recommenderV1.RecommendRequest.encode(request(n)).finish());
  const options = { concurrency: CONCURRENCY, seconds: SECONDS };
  return besideEcho(size, async (caller, echo) => {
    const measured = await caller.closed({ address, path }, requests, options);
    const limit = await caller.closed(echo.target, requests, options);
    const comparedTo = `bare grpc-js echo of ${size} bytes`;
    const figure = (what: string) => `Recommend, k=${K}, ${CONCURRENCY} at once: ${what}`;
    const rows = [
      {
        figure: figure('calls'),
        value: measured.callsPerSecond,
        unit: 'calls/s',
        comparedTo,
        reference: limit.callsPerSecond,
      },
      { figure: figure('p50'), value: measured.p50Ms, unit: 'ms', comparedTo, reference: limit.p50Ms },
      { figure: figure('p99'), value: measured.p99Ms, unit: 'ms', comparedTo, reference: limit.p99Ms },
    ];
    return { rows, echoProcessBytes: await residentBytes(echo.pid) };
  });
}

async function knownShoppers(stack: Stack): Promise<string[]> {
  const { rows } = await query(
    stack.databaseUrl,
    `SELECT DISTINCT user_id FROM event WHERE user_id IS NOT NULL AND user_id NOT LIKE 'bench-%' ORDER BY user_id LIMIT 1000`,
  );
  return rows.map((row) => String(row['user_id']));
}
