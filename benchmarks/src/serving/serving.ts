import { parseArgs } from 'node:util';
import { recommenderV1 } from '@attune/contracts';
import { migrate, startDatabase, type Database } from '@attune/database';
import { createGrpcClient } from '@attune/grpc-transport';
import { startServices, startStack, waitUntil, type Services, type Stack } from '@attune/local-stack';
import { pino } from 'pino';
import type { Benchmark, BenchmarkRow } from '../benchmark';
import { load } from '../load';
import { startEcho } from '../pipeline/grpc-echo';
import { residentBytes } from '../pipeline/memory';
import type { RecommenderClient } from '../pipeline/recommend';
import { madeUpShop, publishModel, type ShopSize, storeShop } from './made-up-shop';
import { pacedLoad } from './paced-load';

/** As many items as Amazon Beauty has, and a large shop. */
const SIZES: readonly (ShopSize & { perSecond: number })[] = [
  { items: 12_101, events: 200_000, perSecond: 300 },
  { items: 100_000, events: 1_000_000, perSecond: 200 },
];
const CONCURRENCY = 16;
const SECONDS = 10;
const K = 10;
const READY_WITHIN_MS = 120_000;
/** A caller gives up after this long; a benchmark of failing calls says nothing. */
const DEADLINE_MS = 5_000;

/** What a call of Recommend costs in shops of several sizes; server and load share this machine. */
export const serving: Benchmark = {
  summary:
    'calls/s and latency of Recommend by size of catalog, beside a bare echo; start, memory: [--items 12101,100000]',
  async run(args, progress) {
    const rows: BenchmarkRow[] = [];
    for (const size of wanted(args)) {
      // Each size has a database of its own.
      const stack = await startStack({ onProgress: progress });
      try {
        rows.push(...(await measureSize(stack, size, progress)));
      } finally {
        await stack.stop();
      }
    }
    return rows;
  },
};

async function measureSize(
  stack: Stack,
  size: (typeof SIZES)[number],
  progress: (line: string) => void,
): Promise<BenchmarkRow[]> {
  const logger = pino({ level: 'silent' });
  await migrate(stack.databaseUrl);
  const database = startDatabase({ url: stack.databaseUrl, applicationName: 'bench', logger, maxConnections: 1 });
  try {
    const shop = madeUpShop(size);
    progress(`storing ${shop.itemIds.length} items and ${shop.items.length} events`);
    await storeShop(database.value, shop);
    progress('fitting a model');
    await publishModel(database.value, shop);
    await settle(database.value);
    progress('measuring Recommend');
    return await measureServing(stack, size, shop.userIds);
  } finally {
    await database.stop();
  }
}

/** What a database does by itself after so many rows came at once would be counted otherwise. */
async function settle(database: Database): Promise<void> {
  for (const table of ['event', 'interaction', 'catalog_item']) await database.query(`vacuum analyze ${table}`);
  await database.query('checkpoint');
}

async function measureServing(
  stack: Stack,
  { items, perSecond }: (typeof SIZES)[number],
  shoppers: readonly string[],
): Promise<BenchmarkRow[]> {
  const startedAt = performance.now();
  const services = await startServices(stack, { only: ['recommender'] });
  const recommender = createGrpcClient(recommenderV1.RecommenderServiceClient, services.addresses.recommenderAddress, {
    defaultDeadlineMs: DEADLINE_MS,
  });
  const request = (n: number) =>
    recommenderV1.RecommendRequest.fromPartial({
      ...{ tenant: 'default', k: K },
      shopper: { userId: shoppers[(n * 7919) % shoppers.length] },
    });
  const call = (n: number) => recommender.recommend(request(n));
  try {
    const answer = await personalAnswer(recommender, request(0));
    const startMs = performance.now() - startedAt;
    const size = recommenderV1.RecommendResponse.encode({ recommendation: answer }).finish().length;
    const closed = { concurrency: CONCURRENCY, seconds: SECONDS };
    const most = await load(call, closed);
    const paced = await pacedLoad(call, { perSecond, seconds: SECONDS });
    const limit = await echoLimit(
      size,
      (n) => Buffer.from(recommenderV1.RecommendRequest.encode(request(n)).finish()),
      {
        closed,
        perSecond,
      },
    );
    const comparedTo = `bare grpc-js echo of ${size} bytes`;
    const figure = (what: string) => `${items} items: ${what}`;
    return [
      {
        figure: figure(`Recommend, ${CONCURRENCY} at once`),
        ...{ value: most.callsPerSecond, unit: 'calls/s', comparedTo, reference: limit.most.callsPerSecond },
      },
      {
        figure: figure(`Recommend at ${perSecond} calls/s, p50`),
        ...{ value: paced.p50Ms, unit: 'ms', comparedTo, reference: limit.paced.p50Ms },
      },
      {
        figure: figure(`Recommend at ${perSecond} calls/s, p99`),
        ...{ value: paced.p99Ms, unit: 'ms', comparedTo, reference: limit.paced.p99Ms },
      },
      { figure: figure('from start to a personal answer'), value: startMs / 1000, unit: 's', comparedTo: '' },
      {
        figure: figure('memory of the recommender'),
        value: (await memoryOf(services)) / 2 ** 20,
        unit: 'MiB',
        comparedTo: '',
      },
    ];
  } finally {
    recommender.close();
    await services.stop();
  }
}

async function personalAnswer(
  recommender: RecommenderClient,
  request: recommenderV1.RecommendRequest,
): Promise<recommenderV1.Recommendation> {
  const personal = async () => {
    const { recommendation } = await recommender.recommend(request);
    return recommendation?.level === recommenderV1.Level.LEVEL_PERSONAL ? recommendation : undefined;
  };
  return waitUntil(personal, { what: 'a personal recommendation', timeoutMs: READY_WITHIN_MS, everyMs: 10 });
}

/** The same load on a server that does nothing. */
async function echoLimit(
  answerBytes: number,
  requestBytes: (n: number) => Buffer,
  { closed, perSecond }: { closed: { concurrency: number; seconds: number }; perSecond: number },
) {
  const echo = await startEcho(answerBytes);
  try {
    const call = (n: number) => echo.call(requestBytes(n));
    return { most: await load(call, closed), paced: await pacedLoad(call, { perSecond, seconds: closed.seconds }) };
  } finally {
    echo.stop();
  }
}

function memoryOf({ processes }: Services): Promise<number> {
  return residentBytes(processes[0].pid);
}

function wanted(args: readonly string[]): readonly (typeof SIZES)[number][] {
  const { values } = parseArgs({ args: [...args], options: { items: { type: 'string' } } });
  if (values.items === undefined) return SIZES;
  return values.items.split(',').map((text) => {
    const size = SIZES.find(({ items }) => String(items) === text);
    if (!size) throw new Error(`--items must be of ${SIZES.map(({ items }) => items).join(', ')}, not "${text}"`);
    return size;
  });
}
