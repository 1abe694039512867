import { availableParallelism } from 'node:os';
import { type InteractionDataset, type Random, seededRandom } from '@attune/dataset';
import { type TensorKernels, WasmKernels } from '@attune/kernels';
import {
  type HistoryEntry,
  type ItemIndex,
  probesToReach,
  type RankingModel,
  scoreItems,
  topItems,
  weightedVector,
} from '@attune/ranking-model';
import { breathe } from './breathe';
import { historyOf } from './evaluate-ranking';
import type { ItemIndexConfig } from './item-index-config';
import { itemLists } from './item-lists';
import { shuffled } from './shuffled';

/** So many of a shopper's best items are asked for. */
const CUTOFF = 50;

/** An index, and the share of the sampled shoppers' best items that it finds, beside what is among the most popular. */
export interface FittedItemIndex {
  index: ItemIndex;
  recall: { model: number; popularity: number };
}

/** A shopper's best items, and how many lists must be looked into to find each. */
interface BestItems {
  items: number[];
  needed: number[];
}

/**
 * Finds lists for a model's items, and how many of them must be looked into for most of what shoppers like best.
 * @param dataset whose shoppers are asked for
 * @returns nothing for a model of few items, or one that blends no products
 * @throws the signal's reason when it aborts
 */
export async function fitItemIndex(
  model: Omit<RankingModel, 'modelId'>,
  dataset: InteractionDataset,
  config: ItemIndexConfig,
  signal?: AbortSignal,
): Promise<FittedItemIndex | undefined> {
  if (model.itemIds.length < config.leastItems) return undefined;
  const random = seededRandom(config.seed);
  const histories = sampledHistories(dataset, config.shoppers, random);
  const exact: RankingModel = { ...model, index: undefined, modelId: 'exact' };
  const queries = await mapped(histories, signal, (history) => weightedVector(exact, history));
  // Without a product that weighs something there is nothing to find lists by.
  if (!queries.some((query) => query.some((x) => x !== 0))) return undefined;
  const kernels: TensorKernels = new WasmKernels({ threads: availableParallelism() });
  try {
    const lists = await itemLists(kernels, model, queries, config, random, signal);
    return await withProbes(exact, lists, histories, config, signal);
  } finally {
    await kernels.close();
  }
}

/** Chooses how many lists are looked into: as few as find the share that is aimed at. */
async function withProbes(
  model: RankingModel,
  lists: Omit<ItemIndex, 'probes'>,
  histories: readonly (readonly HistoryEntry[])[],
  { aim }: ItemIndexConfig,
  signal: AbortSignal | undefined,
): Promise<FittedItemIndex> {
  const indexed = { ...model, index: { ...lists, probes: 1 } };
  const scores = new Float32Array(model.itemIds.length);
  const best = await mapped(histories, signal, (history): BestItems => {
    const items = topItems(scoreItems(indexed, history, scores), CUTOFF).map(({ item }) => item);
    return { items, needed: probesToReach(indexed, history, items) };
  });
  const needed = Int32Array.from(best.flatMap((each) => each.needed)).sort();
  const probes = Math.max(1, needed[Math.max(0, Math.ceil(aim * needed.length) - 1)]);
  const popular = new Set(topItems(model.popularity, CUTOFF).map(({ item }) => item));
  const share = (values: readonly number[], isFound: (value: number) => boolean) =>
    values.filter(isFound).length / values.length;
  return {
    index: { ...lists, probes },
    recall: {
      model: share([...needed], (each) => each <= probes),
      popularity: share(
        best.flatMap(({ items }) => items),
        (item) => popular.has(item),
      ),
    },
  };
}

/** Histories of shoppers, newest first. */
function sampledHistories(dataset: InteractionDataset, count: number, random: Random): HistoryEntry[][] {
  const { offsets } = dataset;
  const active = [...dataset.userIds.keys()].filter((user) => offsets[user + 1] > offsets[user]);
  return shuffled(active, random)
    .slice(0, count)
    .map((user) => historyOf(dataset, { user, historyEnd: offsets[user + 1], targets: new Int32Array(0) }));
}

/** One after the other, with a breath before each. */
async function mapped<T, R>(
  values: readonly T[],
  signal: AbortSignal | undefined,
  work: (value: T) => R,
): Promise<R[]> {
  const results: R[] = [];
  for (const value of values) {
    await breathe(signal);
    results.push(work(value));
  }
  return results;
}
