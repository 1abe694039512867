import {
  type DatasetSplit,
  type InteractionDataset,
  interactionCount,
  sampleQueries,
  timeQuantile,
  timeSplit,
} from '@attune/dataset';
import { evaluateRanking, type FittedModel } from '@attune/embedding-training';
import { scoreItems } from '@attune/ranking-model';
import type { ComparedMetrics } from './progress';

/** The oldest share of the interactions trains, the next chooses the blend, the newest judges. */
export const TRAIN_SHARE = 0.8;
export const VALIDATION_SHARE = 0.1;

/** Fewer questions than this say too little to publish a model by. */
const MIN_QUERIES = 10;
/** More questions than this change the figures little. */
const MAX_QUERIES = 5_000;
const METRICS = ['ndcg@10', 'recall@10', 'coverage@10'];

/** The split by time that a model is judged on, or why there is none. */
export function evaluationSplit(dataset: InteractionDataset, seed: number): DatasetSplit | { tooFew: string } {
  const testFrom = timeQuantile(dataset, TRAIN_SHARE + VALIDATION_SHARE);
  const { train, validation, test } = timeSplit(dataset, timeQuantile(dataset, TRAIN_SHARE), testFrom);
  if (interactionCount(train) === 0) return { tooFew: 'all interactions fall on one moment' };
  const fewest = Math.min(validation.length, test.length);
  if (fewest < MIN_QUERIES) {
    return { tooFew: `only ${fewest} shoppers came back for something new; ${MIN_QUERIES} are needed to compare by` };
  }
  return { train, validation, test: sampleQueries(test, MAX_QUERIES, seed) };
}

/**
 * The model's metrics beside those of its own popularity part, for the same questions and candidates: all items that the
 * shopper had not touched by then.
 */
export function compareWithPopularity(
  dataset: InteractionDataset,
  split: DatasetSplit,
  fitted: FittedModel,
): ComparedMetrics {
  const model = { ...fitted, modelId: 'candidate' };
  const scores = new Float32Array(model.itemIds.length);
  const ofModel = evaluateRanking(dataset, split.test, (history) => scoreItems(model, history, scores));
  const ofPopularity = evaluateRanking(dataset, split.test, () => model.popularity);
  return Object.fromEntries(METRICS.map((name) => [name, { model: ofModel[name], popularity: ofPopularity[name] }]));
}

/** Whether a model may be published: it must rank better than "most popular". */
export function gate(metrics: ComparedMetrics): { passed: boolean; reason: string } {
  const { model, popularity } = metrics['ndcg@10'];
  const figures = `NDCG@10 ${model.toFixed(4)}, popularity ${popularity.toFixed(4)}`;
  return model > popularity
    ? { passed: true, reason: `better than popularity (${figures})` }
    : { passed: false, reason: `not better than popularity (${figures})` };
}
