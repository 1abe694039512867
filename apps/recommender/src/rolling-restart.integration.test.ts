import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCatalogWriter } from '@attune/catalog-store';
import { recommenderV1 } from '@attune/contracts';
import type { Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { createGrpcClient, type RpcError } from '@attune/grpc-transport';
import { createHistoryWriter } from '@attune/history-store';
import { createModelWriter } from '@attune/model-artifact';
import { build } from 'esbuild';
import { type RecommenderProcess, startRecommenderProcess } from './testing/recommender-process';
import { runningHistoryQueries, slowTable } from './testing/slow-history';
import { startLoad } from './testing/steady-load';
import { LONG_AGO, modelOf, startRecommender, trainingRecord, until, upserted, viewed } from './testing/test-harness';

const CALLS_PER_SECOND = 200;
const ITEMS = ['mug', 'shirt', 'towel'];

const cleanups: (() => unknown)[] = [];
const folder = mkdtempSync(join(tmpdir(), 'attune-recommender-'));
const bundle = join(folder, 'main.js');
let url: string;
let database: Database;

beforeAll(async () => {
  cleanups.push(() => rmSync(folder, { recursive: true }));
  await build({ entryPoints: [join(__dirname, 'main.ts')], bundle: true, platform: 'node', outfile: bundle });
  const test = await openTestDatabase();
  cleanups.push(() => test.stop());
  ({ url, database } = test);
  const bare = { categoryPath: [], inStock: true, attributes: {} };
  await createCatalogWriter(database).apply(
    ITEMS.map((itemId) => upserted('default', { ...bare, itemId, title: itemId })),
  );
  await createModelWriter(database).publish('default', modelOf(ITEMS, { mug: ['towel'] }), trainingRecord);
  await createHistoryWriter(database).append([viewed('default', 'ada', 'mug', LONG_AGO)]);
});

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

/** What a shop's page would see of a call. */
type Seen = 'chosen by the model' | 'chosen without the model' | `${RpcError['code']}: ${string}`;

/** A client of all replicas, as a shop's back end has it. */
function clientOf(replicas: readonly RecommenderProcess[]) {
  const address = `ipv4:${replicas.map(({ port }) => `127.0.0.1:${port}`).join()}`;
  const client = createGrpcClient(recommenderV1.RecommenderServiceClient, address, {
    defaultDeadlineMs: 10_000,
    repeatable: true,
  });
  const request = recommenderV1.RecommendRequest.fromPartial({ k: 2, shopper: { userId: 'ada' } });
  const ask = (): Promise<Seen> =>
    client.recommend(request).then(
      ({ recommendation }): Seen => (recommendation!.modelId ? 'chosen by the model' : 'chosen without the model'),
      ({ code, details }: RpcError): Seen => `${code}: ${details}`,
    );
  return { ask, close: () => client.close() };
}

const countOf = (seen: readonly Seen[]) =>
  Object.fromEntries([...new Set(seen)].map((one) => [one, seen.filter((other) => other === one).length]));

/** Ends a replica in some way while calls are in flight, which go on only when it takes no more. */
async function endAtWork<T>(replica: RecommenderProcess, end: () => Promise<T>): Promise<T> {
  const release = await slowTable(database, 'interaction');
  await until(
    () => runningHistoryQueries(database),
    (running) => running >= 10,
  );
  const ended = end();
  await until(
    () => isListening(replica.port),
    (listening) => !listening,
  );
  await release();
  return ended;
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Two replicas under steady load while something is done to each in turn, and what was seen of every call. */
async function seenWhile(doTo: (replica: RecommenderProcess) => Promise<RecommenderProcess>): Promise<Seen[]> {
  const replicas = [await startRecommenderProcess(bundle, url, 0), await startRecommenderProcess(bundle, url, 0)];
  const { ask, close } = clientOf(replicas);
  try {
    await until(ask, (seen) => seen === 'chosen by the model');
    let answered = 0;
    const endLoad = startLoad(CALLS_PER_SECOND, () => ask().finally(() => answered++));
    const calls = (count: number) => {
      const goal = answered + count;
      return until(
        () => Promise.resolve(answered),
        (number) => number >= goal,
      );
    };
    await calls(CALLS_PER_SECOND);
    for (const [index, replica] of replicas.entries()) {
      replicas[index] = await doTo(replica);
      await calls(3 * CALLS_PER_SECOND);
    }
    return await endLoad();
  } finally {
    close();
    await Promise.all(replicas.map((replica) => replica.terminate()));
  }
}

it('answers every one of 200 calls a second by the model while its two replicas are restarted in turn', async () => {
  const seen = await seenWhile(async (replica) => {
    expect(await endAtWork(replica, () => replica.terminate())).toBe(0);
    return startRecommenderProcess(bundle, url, replica.port);
  });
  expect(countOf(seen)).toEqual({ 'chosen by the model': seen.length });
});

it('answers every one of them also while its two replicas are killed in turn, with calls in flight', async () => {
  const seen = await seenWhile(async (replica) => {
    await endAtWork(replica, () => replica.kill());
    return startRecommenderProcess(bundle, url, replica.port);
  });
  expect(countOf(seen)).toEqual({ 'chosen by the model': seen.length });
});

it('takes no call before it has read what the replica before it answered from', async () => {
  const waitsForLock = () =>
    database.query(
      `select 1 from pg_stat_activity where application_name = 'recommender' and wait_event_type = 'Lock'`,
    );
  const firstAnswer = async () => {
    const recommender = await startRecommender(url);
    try {
      const request = recommenderV1.RecommendRequest.fromPartial({ k: 2, shopper: { userId: 'ada' } });
      return (await recommender.client.recommend(request)).recommendation!;
    } finally {
      await recommender.stop();
    }
  };
  const first = await database.transaction(async (transaction) => {
    await transaction.query('lock table catalog_item in access exclusive mode');
    const answer = firstAnswer();
    await until(waitsForLock, ({ length }) => length > 0);
    return { answer };
  });
  expect((await first.answer).level).toBe(recommenderV1.Level.LEVEL_PERSONAL);
});
