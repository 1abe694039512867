import { type InteractionDataset, usualSpan } from '@attune/dataset';
import { type BlendWeights, emptyModel, type HistoryDecay, onlyPart, type RankingModel } from '@attune/ranking-model';
import { fitBoughtTogether } from './fit-bought-together';
import { type CoVisitationConfig, fitCoVisitation } from './fit-co-visitation';
import { type IalsConfig, ialsConfigFor, type OnEpoch } from './fit-ials';
import { fitItemFactors } from './fit-item-factors';
import { fitPopularity } from './fit-popularity';
import { fitSessionIndex, type SessionIndexConfig } from './fit-session-index';

/** Settings of all parts of a ranking model. */
export interface RankingModelConfig {
  ials: IalsConfig;
  transitions: CoVisitationConfig;
  coVisits: CoVisitationConfig;
  sessions: SessionIndexConfig;
  boughtTogether: { listLength: number };
  popularity: { halfLifeMs: number };
  historyDecay: HistoryDecay;
}

/** A fitted model; the registry gives it its id. */
export type FittedModel = Omit<RankingModel, 'modelId'>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Settings for a dataset of this shape; what no rule derives from it did well on all public sets that were measured. */
export function defaultConfig(dataset: InteractionDataset, seed: number): RankingModelConfig {
  const span = usualSpan(dataset.times);
  // Tastes change over months: half of a long history, and next to nothing of a short one, is decay.
  const tasteHalfLifeMs = Math.max(30 * DAY_MS, span ? (span.to - span.from) / 2 : 0);
  return {
    ials: ialsConfigFor(dataset, seed),
    transitions: {
      direction: 'after',
      window: 10,
      stepDecay: 0.7,
      halfLifeMs: tasteHalfLifeMs,
      itemExponent: 0.5,
      neighbourExponent: 0,
      listLength: 200,
    },
    coVisits: {
      direction: 'around',
      window: 10,
      stepDecay: 0.8,
      halfLifeMs: tasteHalfLifeMs,
      itemExponent: 0.5,
      neighbourExponent: 0.3,
      listLength: 200,
    },
    sessions: { gapMs: 30 * 60 * 1000, maxSessions: 200_000, maxItems: 50 },
    boughtTogether: { listLength: 50 },
    popularity: { halfLifeMs: 14 * DAY_MS },
    historyDecay: { transitions: 0.3, coVisits: 0.8 },
  };
}

/**
 * Fits every part but the sequence encoder on a dataset, to be blended with the given weights.
 * @throws the signal's reason when it aborts
 */
export async function fitRankingModel(
  dataset: InteractionDataset,
  config: RankingModelConfig,
  blend: BlendWeights,
  onEpoch?: OnEpoch,
  signal?: AbortSignal,
): Promise<FittedModel> {
  const factors = await fitItemFactors(dataset, config.ials, onEpoch, { signal });
  return {
    ...emptyModel(dataset.itemIds),
    factors,
    transitions: await fitCoVisitation(dataset, config.transitions, signal),
    coVisits: await fitCoVisitation(dataset, config.coVisits, signal),
    sessions: fitSessionIndex(dataset, config.sessions),
    boughtTogether: await fitBoughtTogether(dataset, config.boughtTogether.listLength, signal),
    popularity: fitPopularity(dataset, config.popularity.halfLifeMs),
    blend,
    historyDecay: config.historyDecay,
  };
}

/** A model of popularity alone: the same order for everybody. For a shop with too little history to learn from. */
export function fitPopularityModel(dataset: InteractionDataset, config: RankingModelConfig): FittedModel {
  return { ...emptyModel(dataset.itemIds), popularity: fitPopularity(dataset, config.popularity.halfLifeMs) };
}

/** The blend that ranks by popularity alone. */
export const POPULARITY_ONLY: BlendWeights = onlyPart('popularity');
