import { randomUUID } from 'node:crypto';
import { createCatalogWriter } from '@attune/catalog-store';
import { itemChange, shopEvent } from '@attune/contracts';
import type { Database } from '@attune/database';
import { type InteractionDataset, seededRandom } from '@attune/dataset';
import { defaultConfig, encoderConfigFor, fitRankingModel } from '@attune/embedding-training';
import { createHistoryWriter } from '@attune/history-store';
import { createModelWriter } from '@attune/model-artifact';
import type { EncoderWeights } from '@attune/ranking-model';
import { initialize, parameterCount, viewParameters } from '@attune/sequence-encoder';
import { syntheticInteractions } from '../training/synthetic-interactions';

/** How large a shop is made up. */
export interface ShopSize {
  items: number;
  events: number;
}

const EVENTS_PER_SHOPPER = 10;
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
      item: { itemId, title: `Item ${n}`, brand: `Brand ${n % 200}`, categoryPath: ['All', `Category ${n % 500}`] },
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
 * Publishes a model of every part in the sizes that training would choose. The sequence encoder's weights are drawn
 * instead of trained: they cost a request the same, and minutes less here.
 */
export async function publishModel(database: Database, dataset: InteractionDataset): Promise<void> {
  const config = defaultConfig(dataset, SEED);
  const fitted = await fitRankingModel(dataset, { ...config, ials: { ...config.ials, epochs: IALS_EPOCHS } }, BLEND);
  await createModelWriter(database).publish(
    'default',
    { ...fitted, encoders: [drawnEncoder(dataset)] },
    {
      trainedOn: { interactions: dataset.items.length, shoppers: dataset.userIds.length },
      ...{ metrics: {}, seed: SEED, trainingSeconds: 0, config: { kind: 'personal' } },
    },
  );
}

function drawnEncoder(dataset: InteractionDataset): EncoderWeights {
  const { dims, blocks, heads, hidden, maxLength, inputs } = encoderConfigFor(dataset, SEED);
  const shape = { items: dataset.itemIds.length, dims, blocks, heads, hidden, maxLength, inputs };
  const parameters = new Float32Array(parameterCount(shape));
  initialize(viewParameters(parameters, shape), shape, seededRandom(SEED));
  return { shape, parameters };
}
