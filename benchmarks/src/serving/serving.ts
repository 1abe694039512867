import { parseArgs } from 'node:util';
import { recommenderV1 } from '@attune/contracts';
import { migrate, startDatabase, type Database } from '@attune/database';
import { createGrpcClient } from '@attune/grpc-transport';
import type { InteractionDataset } from '@attune/dataset';
import type { FittedModel } from '@attune/embedding-training';
import { startServices, startStack, waitUntil, type Stack } from '@attune/local-stack';
import { pino } from 'pino';
import type { Benchmark, BenchmarkRow } from '../benchmark';
import { besideEcho } from '../pipeline/grpc-caller';
import type { GrpcTarget } from '../pipeline/grpc-echo';
import { mostResidentBytes, residentBytes } from '../pipeline/memory';
import type { RecommenderClient } from '../pipeline/recommend';
import { BRANDS, CATEGORIES, madeUpShop, publishModel, type ShopSize, storeShop } from './made-up-shop';
import { servedRecall } from './served-recall';

interface MeasuredSize extends ShopSize {
  perSecond: number;
  /** Only measured when it is asked for, since that takes many minutes. */
  onRequest?: boolean;
}

/** As many items as Amazon Beauty has, a large shop, and one whose items have an index. */
const SIZES: readonly MeasuredSize[] = [
  { items: 12_101, events: 200_000, perSecond: 300 },
  { items: 100_000, events: 1_000_000, perSecond: 200 },
  { items: 1_000_000, events: 2_000_000, perSecond: 50, onRequest: true },
];
const CONCURRENCY = 16;
const SECONDS = 10;
const K = 10;
/** Items of a listing's page. */
const RANKED = 50;
/** So many requests of a kind are made in turn. */
const DIFFERENT = 1_000;
const READY_WITHIN_MS = 300_000;
/** A caller gives up after this long; a benchmark of failing calls says nothing. */
const DEADLINE_MS = 5_000;

/** What a call of Recommend costs in shops of several sizes; server and load share this machine. */
export const serving: Benchmark = {
  summary:
    'calls/s and latency of Recommend by size of catalog, beside a bare echo; start, memory: [--items 12101,100000; also 1000000]',
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
  size: MeasuredSize,
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
    const model = await publishModel(database.value, shop);
    await settle(database.value);
    progress('measuring Recommend');
    return await measureServing(stack, size, shop, model);
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
  { items, perSecond }: MeasuredSize,
  shop: InteractionDataset,
  model: FittedModel,
): Promise<BenchmarkRow[]> {
  const startedAt = performance.now();
  const services = await startServices(stack, { only: ['recommender'] });
  const recommender = createGrpcClient(recommenderV1.RecommenderServiceClient, services.addresses.recommenderAddress, {
    defaultDeadlineMs: DEADLINE_MS,
  });
  try {
    const answer = await personalAnswer(recommender, requestOf(shop, 0));
    const startMs = performance.now() - startedAt;
    const size = recommenderV1.RecommendResponse.encode({ recommendation: answer }).finish().length;
    const { most, paced, others, limit } = await calls(size, services.addresses.recommenderAddress, perSecond, shop);
    const comparedTo = `bare grpc-js echo of ${size} bytes`;
    const ask = (userId: string, k: number) =>
      recommender.recommend(recommenderV1.RecommendRequest.fromPartial({ tenant: 'default', k, shopper: { userId } }));
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
      ...others.map(({ what, p50Ms }) => ({
        figure: figure(`${what} at ${perSecond} calls/s, p50`),
        ...{ value: p50Ms, unit: 'ms', comparedTo, reference: limit.paced.p50Ms },
      })),
      { figure: figure('from start to a personal answer'), value: startMs / 1000, unit: 's', comparedTo: '' },
      ...(await memoryRows(services.processes[0].pid, figure)),
      {
        figure: figure('the best 50 by scores of all items that are served'),
        value: await servedRecall(ask, shop, model),
        ...{ unit: 'share', comparedTo: model.index ? "an index; the encoder's items are the factors and noise" : '' },
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

/**
 * Recommend for one shopper after the other, as fast as it goes and at a steady rate; the other things that pages ask for, at
 * that rate; and the same of a server that does nothing.
 */
async function calls(answerBytes: number, address: string, perSecond: number, shop: InteractionDataset) {
  const { recommend, rank, similarItems } = recommenderV1.RecommenderServiceService;
  const target = { address, path: recommend.path };
  const requests = shop.userIds.map((_, n) => recommend.requestSerialize(requestOf(shop, n)));
  return besideEcho(answerBytes, async (caller, echo) => {
    const measure = async (target: GrpcTarget) => ({
      most: await caller.closed(target, requests, { concurrency: CONCURRENCY, seconds: SECONDS }),
      paced: await caller.paced(target, requests, { perSecond, seconds: SECONDS }),
    });
    const known = await measure(target);
    const others = [];
    for (const { what, path, request } of [
      { what: 'Rank of 50', path: rank.path, request: (n: number) => rank.requestSerialize(rankingOf(shop, n)) },
      {
        ...{ what: 'items like one', path: similarItems.path },
        request: (n: number) => similarItems.requestSerialize(likeOne(shop, n)),
      },
      {
        ...{ what: 'a category for a visitor nobody knows', path: recommend.path },
        request: (n: number) => recommend.requestSerialize(ofCategory(n)),
      },
      {
        ...{ what: 'a list for a profile', path: recommend.path },
        request: (n: number) => recommend.requestSerialize(ofProfile(n)),
      },
    ]) {
      const asked = Array.from({ length: DIFFERENT }, (_, n) => request(n));
      others.push({ what, ...(await caller.paced({ address, path }, asked, { perSecond, seconds: SECONDS })) });
    }
    return { ...known, others, limit: await measure(echo.target) };
  });
}

/** Neighbouring requests are not of neighbouring shoppers. */
function requestOf(shop: InteractionDataset, n: number): recommenderV1.RecommendRequest {
  return recommenderV1.RecommendRequest.fromPartial({
    ...{ tenant: 'default', k: K },
    shopper: { userId: shop.userIds[(n * 7919) % shop.userIds.length] },
  });
}

/** A page of a listing, for a known shopper. */
function rankingOf(shop: InteractionDataset, n: number): recommenderV1.RankRequest {
  const from = (n * 7919) % (shop.itemIds.length - RANKED);
  return recommenderV1.RankRequest.fromPartial({
    ...{ tenant: 'default', itemIds: shop.itemIds.slice(from, from + RANKED) },
    shopper: { userId: shop.userIds[n % shop.userIds.length] },
  });
}

/** A product's page. */
function likeOne({ itemIds }: InteractionDataset, n: number): recommenderV1.SimilarItemsRequest {
  const itemId = itemIds[(n * 7919) % itemIds.length];
  return recommenderV1.SimilarItemsRequest.fromPartial({ tenant: 'default', k: K, itemId });
}

function ofCategory(n: number): recommenderV1.RecommendRequest {
  const categoryPath = ['All', `Category ${n % CATEGORIES}`];
  return recommenderV1.RecommendRequest.fromPartial({ tenant: 'default', k: K, place: 'category', categoryPath });
}

function ofProfile(n: number): recommenderV1.RecommendRequest {
  const affinities = [
    { attribute: 'brand', value: `Brand ${n % BRANDS}`, weight: 1 },
    { attribute: 'category', value: `Category ${n % CATEGORIES}`, weight: 0.5 },
  ];
  return recommenderV1.RecommendRequest.fromPartial({ tenant: 'default', k: K, affinities });
}

async function memoryRows(pid: number, figure: (what: string) => string): Promise<BenchmarkRow[]> {
  const most = await mostResidentBytes(pid);
  const row = (what: string, bytes: number) => ({
    ...{ figure: figure(what), value: bytes / 2 ** 20, unit: 'MiB', comparedTo: '' },
  });
  return [
    row('memory of the recommender', await residentBytes(pid)),
    ...(most === undefined ? [] : [row('the most that it was', most)]),
  ];
}

function wanted(args: readonly string[]): readonly MeasuredSize[] {
  const { values } = parseArgs({ args: [...args], options: { items: { type: 'string' } } });
  if (values.items === undefined) return SIZES.filter(({ onRequest }) => !onRequest);
  return values.items.split(',').map((text) => {
    const size = SIZES.find(({ items }) => String(items) === text);
    if (!size) throw new Error(`--items must be of ${SIZES.map(({ items }) => items).join(', ')}, not "${text}"`);
    return size;
  });
}
