import {
  type DatasetSplit,
  type InteractionDataset,
  interactionCount,
  type RankingQuery,
  sampleQueries,
  timeQuantile,
  timeSplit,
} from '@attune/dataset';
import { evaluateRanking, type FittedModel, type Scorer } from '@attune/embedding-training';
import { type MetricMeans, ndcgAt } from '@attune/ranking-metrics';
import { type BlendWeights, scoreItems } from '@attune/ranking-model';
import type { ComparedMetrics } from './progress';

/** The oldest share of the interactions trains, the next chooses the blend, the newest judges. */
export const TRAIN_SHARE = 0.8;
export const VALIDATION_SHARE = 0.1;

/** Fewer questions than this say too little to publish a model by. */
export const MIN_QUERIES = 10;
/** Where fewer shoppers came back than this, newcomers are asked, too: a shop of visitors without a name has hardly any other. */
const FEW_QUERIES = 300;
/** More questions than this change the figures little. */
const MAX_QUERIES = 3_000;
const METRICS = ['ndcg@10', 'recall@10', 'coverage@10'];
const CUTOFF = 10;
/** Of the normal distribution: 19 of 20 differences that are only chance stay below this many standard deviations. */
const ONE_SIDED_95 = 1.645;

/** The split by time that a model is judged on, or why there is none. */
export function evaluationSplit(dataset: InteractionDataset, seed: number): DatasetSplit | { tooFew: string } {
  const testFrom = timeQuantile(dataset, TRAIN_SHARE + VALIDATION_SHARE);
  const validationFrom = timeQuantile(dataset, TRAIN_SHARE);
  const fewestOf = ({ validation, test }: DatasetSplit) => Math.min(validation.length, test.length);
  const ofReturning = timeSplit(dataset, validationFrom, testFrom);
  const isFew = fewestOf(ofReturning) < FEW_QUERIES;
  const split = isFew ? timeSplit(dataset, validationFrom, testFrom, { newcomers: true }) : ofReturning;
  const { train, validation, test } = split;
  if (interactionCount(train) === 0) return { tooFew: 'all interactions fall on one moment' };
  const fewest = fewestOf(split);
  if (fewest < MIN_QUERIES) {
    return { tooFew: `only ${fewest} shoppers went on to something new; ${MIN_QUERIES} are needed to compare by` };
  }
  return { train, validation, test: sampleQueries(test, MAX_QUERIES, seed) };
}

/** What a ranker reached on the test questions: the means, and each question's NDCG@10. */
interface Judged {
  means: MetricMeans;
  ndcg: Float64Array;
}

/** The candidate and what it must beat, on the same questions and candidates: all items not touched by then. */
export interface Comparison {
  candidate: Judged;
  popularity: Judged;
  /** What serves, its blend fitted on the same part of the history as the candidate; absent when nothing does. */
  serving?: Judged;
}

/**
 * Judges a model beside its own popularity part and beside what serves now. What serves was itself trained on the days
 * that are asked for, so its blend is judged with the parts fitted here, which know as little of them as the candidate.
 */
export async function compare(
  dataset: InteractionDataset,
  test: readonly RankingQuery[],
  fitted: FittedModel,
  servingBlend: BlendWeights | undefined,
  signal: AbortSignal,
): Promise<Comparison> {
  const scores = new Float32Array(fitted.itemIds.length);
  const model = { ...fitted, modelId: 'candidate' };
  const blended = (blend: BlendWeights): Scorer => {
    const ranker = Object.assign(model, { blend });
    return (history) => scoreItems(ranker, history, scores);
  };
  const judged = (scorer: Scorer) => judge(dataset, test, scorer, signal);
  return {
    candidate: await judged(blended(fitted.blend)),
    popularity: await judged(() => model.popularity),
    serving: servingBlend && (await judged(blended(servingBlend))),
  };
}

async function judge(
  dataset: InteractionDataset,
  test: readonly RankingQuery[],
  scorer: Scorer,
  signal: AbortSignal,
): Promise<Judged> {
  const ndcg = new Float64Array(test.length);
  let question = 0;
  const means = await evaluateRanking(dataset, test, scorer, {
    cutoffs: [CUTOFF],
    signal,
    onRanked: ({ targets }, ranked) => {
      ndcg[question++] = ndcgAt(ranked, new Set(targets), CUTOFF);
    },
  });
  return { means, ndcg };
}

/** The figures that are published with the model. */
export function comparedMetrics({ candidate, popularity, serving }: Comparison): ComparedMetrics {
  return Object.fromEntries(
    METRICS.map((name) => [
      name,
      { model: candidate.means[name], popularity: popularity.means[name], serving: serving?.means[name] },
    ]),
  );
}

/**
 * Whether a model may be published: it ranks better than "most popular" by more than chance (a one-sided 95 % bound on
 * the mean of the questions' differences), and not worse than what serves by more than chance. It need not be better than
 * what serves: mostly it has the same settings, and newer history.
 */
export function gate({ candidate, popularity, serving }: Comparison): { passed: boolean; reason: string } {
  const gain = meanDifference(candidate.ndcg, popularity.ndcg);
  const ndcg = ({ means }: Judged) => means['ndcg@10'].toFixed(4);
  const figures = `NDCG@10 ${ndcg(candidate)}, popularity ${ndcg(popularity)}`;
  if (!(gain.mean > gain.chance)) {
    const but = gain.mean > 0 ? ' by more than chance' : '';
    return { passed: false, reason: `not better than popularity${but} (${figures})` };
  }
  if (!serving) return { passed: true, reason: `better than popularity (${figures})` };
  const all = `${figures}, serving ${ndcg(serving)}`;
  const change = meanDifference(candidate.ndcg, serving.ndcg);
  return change.mean < -change.chance
    ? { passed: false, reason: `worse than what serves (${all})` }
    : { passed: true, reason: `better than popularity, and no worse than what serves (${all})` };
}

/** Of a over b, question by question, and what 19 of 20 means that are only chance stay below. */
function meanDifference(a: Float64Array, b: Float64Array): { mean: number; chance: number } {
  const differences = a.map((value, q) => value - b[q]);
  const n = differences.length;
  const mean = differences.reduce((sum, d) => sum + d, 0) / n;
  const variance = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / Math.max(1, n - 1);
  return { mean, chance: studentQuantile(n - 1) * Math.sqrt(variance / n) };
}

/**
 * The 95 % quantile of Student's t, since the standard error is of the same few questions: 1.83 for 10 of them, 1.65 for
 * many. Hill's expansion around the normal distribution's (1970), right to 0.01 from 4 degrees of freedom on.
 */
function studentQuantile(freedom: number): number {
  const z = ONE_SIDED_95;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  return z + first / freedom + second / freedom ** 2;
}
