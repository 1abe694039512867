import { createCatalogWriter } from '@attune/catalog-store';
import { recommenderV1 } from '@attune/contracts';
import type { Database } from '@attune/database';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { createHistoryWriter } from '@attune/history-store';
import { createModelWriter } from '@attune/model-artifact';
import { runningHistoryQueries, slowTable, waitingReads } from './testing/slow-history';
import { modelOf, startRecommender, trainingRecord, until, upserted, viewed } from './testing/test-harness';

const ITEMS = ['mug', 'shirt', 'towel'];
const ANSWERS = 'attune_recommender_answers_total';
const SHOPPER = { userId: 'ada' };

const cleanups: (() => Promise<void>)[] = [];
let database: Database;
let recommender: Awaited<ReturnType<typeof startRecommender>>;

beforeAll(async () => {
  const test = await openTestDatabase();
  cleanups.push(() => test.stop());
  ({ database } = test);
  const bare = { categoryPath: [], inStock: true, attributes: {} };
  await createCatalogWriter(database).apply(
    ITEMS.map((itemId) => upserted('default', { ...bare, itemId, title: itemId })),
  );
  await createModelWriter(database).publish('default', modelOf(ITEMS, { mug: ['towel'] }), trainingRecord);
  await createHistoryWriter(database).append([viewed('default', SHOPPER.userId, 'mug')]);
  recommender = await startRecommender(test.url);
  cleanups.push(() => recommender.stop());
});

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

const request = recommenderV1.RecommendRequest.fromPartial({ k: 2, shopper: SHOPPER });
const levelOfAnswer = async () => (await recommender.client.recommend(request)).recommendation!.level;
const isPersonal = (level: recommenderV1.Level) => level === recommenderV1.Level.LEVEL_PERSONAL;

/** Calls one after the other on each of some lines at the same time. */
async function inLines(calls: number, lines: number, call: () => Promise<unknown>): Promise<void> {
  let left = calls;
  const line = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: lines }, line));
}

const historyQueries = () => runningHistoryQueries(database);
const metric = async (name: string, labels = '') => {
  const text = await recommender.metrics.metrics();
  return Number(new RegExp(`^${name}${labels.replace(/[{}]/g, '\\$&')} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
};
const connections = async (state: 'busy' | 'idle') => metric('attune_database_connections', `{state="${state}"}`);
const busyOrAwaited = async () => (await connections('busy')) + (await metric('attune_database_waiting_queries'));
const lateReads = () => metric('attune_recommender_history_reads_total', '{read="history",outcome="late"}');
/** The pool closes a connection that was idle for a while, so each has a timer; those are no leak. */
const timers = async () =>
  process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length - (await connections('idle'));

it('stops the queries of 1,000 calls that nobody waits for, and keeps neither connection nor timer of them', async () => {
  await until(levelOfAnswer, isPersonal);
  const release = await slowTable(database, 'interaction');
  try {
    // The first query to be stopped opens the connection over which all are, and which stays for a while.
    expect(isPersonal(await levelOfAnswer())).toBe(false);
    const timersBefore = await timers();
    const lateBefore = await lateReads();
    await inLines(1_000, 20, () => recommender.client.recommend(request, { deadlineMs: 5 }).catch(() => undefined));
    expect((await lateReads()) - lateBefore).toBeGreaterThan(500);
    const lastCallAt = Date.now();
    await until(historyQueries, (running) => running === 0);
    await until(busyOrAwaited, (connections) => connections === 0);
    await until(timers, (count) => count <= timersBefore);
    // The history is slow still: the queries did not come to their end, nor to that of the server's patience.
    expect(Date.now() - lastCallAt).toBeLessThan(7_000);
  } finally {
    await release();
  }
  expect(isPersonal(await levelOfAnswer())).toBe(true);
});

it('chooses nothing for callers who have gone', async () => {
  await until(levelOfAnswer, isPersonal);
  const answers = async () => (await recommender.metrics.getMetricsAsJSON()).find(({ name }) => name === ANSWERS)!;
  const release = await slowTable(database, 'interaction');
  try {
    const before = await answers();
    const gone = new AbortController();
    const calls = Array.from({ length: 10 }, () => recommender.client.recommend(request, { signal: gone.signal }));
    const lateBefore = await lateReads();
    setTimeout(() => gone.abort(), 100);
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'CANCELLED' });
    await until(lateReads, (late) => late >= lateBefore + 10);
    expect(await answers()).toEqual(before);
  } finally {
    await release();
  }
});

it('answers for every shopper of an email within the deadline while the history hangs', async () => {
  await until(levelOfAnswer, isPersonal);
  // So many that reads of half a second, or of half of what is left, would leave the last ones nothing.
  const shoppers = Array.from({ length: 100 }, (_, n) => ({ userId: `user-${n}` }));
  const many = recommenderV1.RecommendManyRequest.fromPartial({ k: 2, shoppers });
  const release = await slowTable(database, 'interaction');
  try {
    const answers: recommenderV1.RecommendManyResponse[] = [];
    for await (const answer of recommender.client.recommendMany(many, { deadlineMs: 6_000 })) answers.push(answer);
    expect(answers.map(({ shopperIndex }) => shopperIndex)).toEqual(shoppers.map((_, n) => n));
    expect(answers[0].recommendation).toMatchObject({ leftOut: ['history'], items: [{}, {}] });
  } finally {
    await release();
  }
});

it('reads the history while the catalogs of many tenants cannot be read', async () => {
  for (let n = 0; n < 12; n++) {
    await createModelWriter(database).publish(`shop-${n}`, modelOf(ITEMS), trainingRecord);
  }
  const { client } = recommender;
  for (let n = 0; n < 12; n++) {
    await client.recommend(recommenderV1.RecommendRequest.fromPartial({ tenant: `shop-${n}`, k: 2 }));
  }
  const release = await slowTable(database, 'catalog_item');
  try {
    await until(
      () => waitingReads(database),
      (waiting) => waiting >= 4,
    );
    for (let n = 0; n < 5; n++) expect(isPersonal(await levelOfAnswer())).toBe(true);
  } finally {
    await release();
  }
});
