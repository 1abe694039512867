import type { InteractionDataset } from '@attune/dataset';
import type { BlendWeights, HistoryDecay, RankingModel } from '@attune/ranking-model';
import { fitBoughtTogether } from './fit-bought-together';
import { type CoVisitationConfig, fitCoVisitation } from './fit-co-visitation';
import { fitIals, type IalsConfig, type OnEpoch } from './fit-ials';
import { fitPopularity } from './fit-popularity';
import { emptyLists } from './neighbour-lists';

/** Settings of all parts of a ranking model. */
export interface RankingModelConfig {
  ials: IalsConfig;
  transitions: CoVisitationConfig;
  coVisits: CoVisitationConfig;
  boughtTogether: { listLength: number };
  popularity: { halfLifeMs: number };
  historyDecay: HistoryDecay;
}

/** A fitted model; the registry gives it its id. */
export type FittedModel = Omit<RankingModel, 'modelId'>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Settings that did well on the validation parts of Amazon Beauty, MovieLens 100K and the demo shop. */
export function defaultConfig(seed: number): RankingModelConfig {
  return {
    ials: { dims: 64, epochs: 16, unobservedWeight: 0.1, regularization: 0.003, frequencyExponent: 1, seed },
    transitions: {
      direction: 'after',
      window: 10,
      stepDecay: 0.7,
      itemExponent: 0.5,
      neighbourExponent: 0,
      listLength: 200,
    },
    coVisits: {
      direction: 'around',
      window: 10,
      stepDecay: 0.8,
      itemExponent: 0.5,
      neighbourExponent: 0.3,
      listLength: 200,
    },
    boughtTogether: { listLength: 50 },
    popularity: { halfLifeMs: 14 * DAY_MS },
    historyDecay: { transitions: 0.3, coVisits: 0.7 },
  };
}

/** Fits every part on a dataset, to be blended with the given weights. */
export async function fitRankingModel(
  dataset: InteractionDataset,
  config: RankingModelConfig,
  blend: BlendWeights,
  onEpoch?: OnEpoch,
): Promise<FittedModel> {
  const { factors } = await fitIals(dataset, config.ials, onEpoch);
  return {
    ...idsOf(dataset),
    factors,
    transitions: fitCoVisitation(dataset, config.transitions),
    coVisits: fitCoVisitation(dataset, config.coVisits),
    boughtTogether: fitBoughtTogether(dataset, config.boughtTogether.listLength),
    popularity: fitPopularity(dataset, config.popularity.halfLifeMs),
    blend,
    historyDecay: config.historyDecay,
  };
}

/** A model of popularity alone: the same order for everybody. For a shop with too little history to learn from. */
export function fitPopularityModel(dataset: InteractionDataset, config: RankingModelConfig): FittedModel {
  const itemCount = dataset.itemIds.length;
  const { unobservedWeight, regularization, frequencyExponent } = config.ials;
  return {
    ...idsOf(dataset),
    factors: { dims: 0, items: new Float32Array(0), unobservedWeight, regularization, frequencyExponent },
    transitions: emptyLists(itemCount),
    coVisits: emptyLists(itemCount),
    boughtTogether: emptyLists(itemCount),
    popularity: fitPopularity(dataset, config.popularity.halfLifeMs),
    blend: POPULARITY_ONLY,
    historyDecay: config.historyDecay,
  };
}

/** The blend that ranks by popularity alone. */
export const POPULARITY_ONLY: BlendWeights = { factors: 0, transitions: 0, coVisits: 0, popularity: 1 };

function idsOf(dataset: InteractionDataset): Pick<RankingModel, 'itemIds' | 'itemIndex'> {
  return { itemIds: dataset.itemIds, itemIndex: new Map(dataset.itemIds.map((id, index) => [id, index])) };
}
