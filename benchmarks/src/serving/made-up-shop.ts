import { randomUUID } from 'node:crypto';
import { createCatalogWriter } from '@attune/catalog-store';
import { itemChange, shopEvent } from '@attune/contracts';
import type { Database } from '@attune/database';
import { type InteractionDataset, type Random, seededRandom } from '@attune/dataset';
import {
  defaultConfig,
  encoderConfigFor,
  fitItemIndex,
  type FittedModel,
  fitRankingModel,
  itemIndexConfig,
} from '@attune/embedding-training';
import { createHistoryWriter } from '@attune/history-store';
import { createModelWriter } from '@attune/model-artifact';
import type { EncoderWeights, ItemFactors } from '@attune/ranking-model';
import { initialize, parameterCount, viewParameters } from '@attune/sequence-encoder';
import { syntheticInteractions } from '../training/synthetic-interactions';

/** How large a shop is made up. */
export interface ShopSize {
  items: number;
  events: number;
}

export const BRANDS = 200;
export const CATEGORIES = 500;
const EVENTS_PER_SHOPPER = 10;
/** How strong an encoder's item embeddings are, and how much of that is noise where they are made from factors. */
const ENCODER_SCALE = 0.1;
const NOISE = 0.5;
const BATCH = 5_000;
const SEED = 7;
const IALS_EPOCHS = 3;
/** Every part has its say, so that every part costs what it costs. */
const BLEND = { factors: 1, encoder: 1, transitions: 1, coVisits: 0.5, sessions: 0.1, popularity: 0.01 };

/** The shop of a size: who touched what, the same for equal sizes. */
export function madeUpShop({ items, events }: ShopSize): InteractionDataset {
  return syntheticInteractions({ users: Math.ceil(events / EVENTS_PER_SHOPPER), items, events, seed: SEED });
}

/** Stores a shop's catalog and history, as the historian would. */
export async function storeShop(
  database: Database,
  { itemIds, userIds, offsets, items }: InteractionDataset,
): Promise<void> {
  const start = Date.now() - items.length * 1_000;
  const stamp = (at: number) => {
    const moment = new Date(start + at * 1_000).toISOString();
    return { eventId: randomUUID(), occurredAt: moment, receivedAt: moment };
  };
  const catalog = createCatalogWriter(database);
  const changes = itemIds.map((itemId, n) =>
    itemChange.parse({
      ...{ type: 'item_upserted', ...stamp(0) },
      item: {
        itemId,
        title: `Item ${n}`,
        brand: `Brand ${n % BRANDS}`,
        categoryPath: ['All', `Category ${n % CATEGORIES}`],
      },
    }),
  );
  for (let at = 0; at < changes.length; at += BATCH) await catalog.apply(changes.slice(at, at + BATCH));
  const history = createHistoryWriter(database);
  let batch: ReturnType<typeof shopEvent.parse>[] = [];
  for (let user = 0; user < userIds.length; user++) {
    for (let at = offsets[user]; at < offsets[user + 1]; at++) {
      batch.push(
        shopEvent.parse({ type: 'view_item', userId: userIds[user], itemId: itemIds[items[at]], ...stamp(at) }),
      );
    }
    if (batch.length < BATCH && user < userIds.length - 1) continue;
    await history.append(batch);
    batch = [];
  }
}

/**
 * Publishes a model of every part in the sizes that training would choose, with an index where training would make one.
 * The sequence encoder's weights are drawn instead of trained: they cost a request the same, and minutes less here.
 */
export async function publishModel(database: Database, dataset: InteractionDataset): Promise<FittedModel> {
  const config = defaultConfig(dataset, SEED);
  const fitted = await fitRankingModel(dataset, { ...config, ials: { ...config.ials, epochs: IALS_EPOCHS } }, BLEND);
  const model = { ...fitted, encoders: [drawnEncoder(dataset, fitted.factors)] };
  const index = await fitItemIndex(model, dataset, itemIndexConfig(SEED));
  const whole = index ? { ...model, index: index.index } : model;
  await createModelWriter(database).publish('default', whole, {
    trainedOn: { interactions: dataset.items.length, shoppers: dataset.userIds.length },
    metrics: index ? { 'index-recall@50': index.recall } : {},
    ...{ seed: SEED, trainingSeconds: 0, config: { kind: 'personal' } },
  });
  return whole;
}

function drawnEncoder(dataset: InteractionDataset, factors: ItemFactors): EncoderWeights {
  const { dims, blocks, heads, hidden, maxLength, inputs } = encoderConfigFor(dataset, SEED);
  const shape = { items: dataset.itemIds.length, dims, blocks, heads, hidden, maxLength, inputs };
  const parameters = new Float32Array(parameterCount(shape));
  const views = viewParameters(parameters, shape);
  const random = seededRandom(SEED);
  initialize(views, shape, random);
  if (dataset.itemIds.length >= itemIndexConfig(SEED).leastItems) likeFactors(views.items, dims, factors, random);
  return { shape, parameters };
}

/**
 * Makes an encoder's items the factors, with noise half as strong: where items have no order at all, as drawn ones, an
 * index can find none, and says nothing of shops.
 */
function likeFactors(items: Float32Array, dims: number, factors: ItemFactors, random: Random): void {
  let squares = 0;
  for (const x of factors.items) squares += x * x;
  const scale = Math.sqrt(squares / factors.items.length);
  for (let at = 0; at < items.length; at++) {
    const [item, axis] = [Math.floor(at / dims), at % dims];
    const like = axis < factors.dims ? factors.items[item * factors.dims + axis] / scale : 0;
    items[at] = ENCODER_SCALE * (like + NOISE * random.normal());
  }
}
