import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type CatalogItem,
  type ItemChange,
  recommenderV1,
  rulesV1,
  type ShopEvent,
  shopEvent,
} from '@attune/contracts';
import { createGrpcClient } from '@attune/grpc-transport';
import type { TrainingRecord } from '@attune/model-artifact';
import { byPart, emptyModel, indexOfIds, type NeighbourLists, type RankingModel } from '@attune/ranking-model';
import { Health, Lifecycle, Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { readConfig } from '../config';
import { createService } from '../service';

/** A recommender in this process, as `run` would start it, with a client. For tests. */
export async function startRecommender(databaseUrl: string) {
  const logger = pino({ level: 'silent' });
  const metrics = new Registry();
  const health = new Health();
  const lifecycle = new Lifecycle(logger);
  const config = readConfig({ PORT: '0', DATABASE_URL: databaseUrl });
  const { port } = await createService(config, { logger, metrics, health, lifecycle });
  const address = `127.0.0.1:${port}`;
  const client = createGrpcClient(recommenderV1.RecommenderServiceClient, address, { defaultDeadlineMs: 20_000 });
  const rules = createGrpcClient(rulesV1.RulesServiceClient, address, { defaultDeadlineMs: 5_000 });
  return {
    address,
    client,
    rules,
    health,
    metrics,
    stop: async () => {
      client.close();
      rules.close();
      await lifecycle.stop();
    },
  };
}

/** The most work that is done while no call is answered, in milliseconds. */
export async function longestWait(until: () => Promise<void>): Promise<number> {
  let [longest, last] = [0, cpuMs()];
  let goesOn = true;
  const watching = (async () => {
    while (goesOn) {
      await nextTurn();
      longest = Math.max(longest, cpuMs() - last);
      last = cpuMs();
    }
  })();
  await until();
  goesOn = false;
  await watching;
  return longest;
}

/** What this thread has worked, in milliseconds: what other processes take of the machine is not counted. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const TICK_MS = 10;

/**
 * Measures from now on in milliseconds, without what other processes take of the machine: how much later than it is due a
 * timer comes whose thread has not worked meanwhile.
 * @returns ends it, and says how long it took
 */
export function stopwatch(): () => number {
  const [began, workedBefore] = [performance.now(), cpuMs()];
  let [last, late] = [began, 0];
  const tick = () => {
    const now = performance.now();
    late += Math.max(0, now - last - TICK_MS);
    last = now;
  };
  const ticking = setInterval(tick, TICK_MS).unref();
  return () => {
    clearInterval(ticking);
    tick();
    return last - began - Math.max(0, late - (cpuMs() - workedBefore));
  };
}

/** Asks again until the answer is right, for at most 30 s; then fails with the last one. */
export async function until<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > end) throw new Error(`still not right after 30 s: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** So long ago that it does not count for what is popular at this time: the model alone says what is. */
export const LONG_AGO = new Date(Date.now() - 100 * 86_400_000);

export function viewed(tenant: string, userId: string, itemId: string, occurredAt = new Date()): ShopEvent {
  const at = occurredAt.toISOString();
  return shopEvent.parse({
    type: 'view_item',
    eventId: randomUUID(),
    tenant,
    userId,
    itemId,
    occurredAt: at,
    receivedAt: at,
  });
}

export function upserted(tenant: string, item: CatalogItem): ItemChange {
  const at = new Date().toISOString();
  return {
    type: 'item_upserted',
    eventId: randomUUID(),
    schemaVersion: 1,
    tenant,
    occurredAt: at,
    receivedAt: at,
    item,
  };
}

export function removed(tenant: string, itemId: string): ItemChange {
  const at = new Date().toISOString();
  return {
    type: 'item_removed',
    eventId: randomUUID(),
    schemaVersion: 1,
    tenant,
    occurredAt: at,
    receivedAt: at,
    itemId,
  };
}

/** A model in which every item leads to those of its list, best first; popularity falls from the first item to the last. */
export function modelOf(itemIds: readonly string[], next: Record<string, string[]> = {}, dims = 0) {
  const itemIndex = indexOfIds(itemIds);
  const lists = (): NeighbourLists => {
    const rows = itemIds.map((id) => (next[id] ?? []).map((other) => itemIndex.get(other)!));
    const offsets = Int32Array.of(0, ...rows.map((_, row) => rows.slice(0, row + 1).flat().length));
    const scores = rows.flatMap((row) => row.map((_, place) => 1 / (place + 1)));
    return { offsets, items: Int32Array.from(rows.flat()), scores: Float32Array.from(scores) };
  };
  return {
    ...emptyModel(itemIds),
    factors: {
      dims,
      items: Float32Array.from({ length: itemIds.length * dims }, (_, i) => Math.sin(i)),
      unobservedWeight: 0.1,
      regularization: 0.1,
      frequencyExponent: 1,
    },
    transitions: lists(),
    coVisits: lists(),
    boughtTogether: lists(),
    popularity: Float32Array.from(itemIds, (_, index) => 1 / (index + 1)),
    blend: { ...byPart(() => 0), factors: dims > 0 ? 0.01 : 0, transitions: 1, coVisits: 0.5, popularity: 0.01 },
    historyDecay: { transitions: 0.5, coVisits: 0.8 },
  } satisfies Omit<RankingModel, 'modelId'>;
}

export const trainingRecord: TrainingRecord = {
  trainedOn: { interactions: 100, shoppers: 10 },
  metrics: {},
  seed: 1,
  trainingSeconds: 0.1,
  config: {},
};
