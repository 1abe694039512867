import type { DatasetSplit, InteractionDataset } from '@attune/dataset';
import {
  defaultConfig,
  evaluateRanking,
  fitBlend,
  type FittedModel,
  fitPopularityModel,
  fitRankingModel,
  POPULARITY_ONLY,
  type RankingModelConfig,
} from '@attune/embedding-training';
import type { MetricMeans } from '@attune/ranking-metrics';
import { type RankingModel, scoreItems } from '@attune/ranking-model';

/** A ranker's test metrics, and the seconds that its evaluation took. */
export interface RankerResult {
  name: string;
  metrics: MetricMeans;
  seconds: number;
}

export const CUTOFFS = [5, 10];
/** The baseline that the others stand beside. */
export const BASELINE = 'popularity';

/** The product's settings; popularity counts all times alike, as in the published protocols. */
function benchmarkConfig(seed: number): RankingModelConfig {
  return { ...defaultConfig(seed), popularity: { halfLifeMs: Infinity } };
}

/**
 * Fits on the train part once, chooses blends on the validation part, and evaluates popularity, the embedding alone,
 * co-visits alone and all together on the test part.
 */
export async function evaluateRankers(
  dataset: InteractionDataset,
  split: DatasetSplit,
  seed: number,
  progress: (line: string) => void,
): Promise<{ fitSeconds: number; results: RankerResult[] }> {
  const config = benchmarkConfig(seed);
  const startedAt = performance.now();
  const fitted = await fitRankingModel(split.train, config, POPULARITY_ONLY, ({ epoch, epochs, loss }) =>
    progress(`  epoch ${epoch} of ${epochs}, loss ${loss.toFixed(1)}`),
  );
  const { factors: noFactors } = fitPopularityModel(split.train, config);
  const choose = (model: FittedModel) => {
    const candidate = { ...model, modelId: 'benchmark' };
    const blend = fitBlend(dataset, split.validation, candidate, seed);
    progress(`  blend ${JSON.stringify(blend)}`);
    return { ...candidate, blend };
  };
  const counted = choose({ ...fitted, factors: noFactors });
  const blended = choose(fitted);
  const fitSeconds = (performance.now() - startedAt) / 1000;

  const evaluate = (name: string, model: RankingModel): RankerResult => {
    const from = performance.now();
    const scores = new Float32Array(model.itemIds.length);
    const metrics = evaluateRanking(dataset, split.test, (history) => scoreItems(model, history, scores), CUTOFFS);
    return { name, metrics, seconds: (performance.now() - from) / 1000 };
  };
  const factorsOnly = { ...POPULARITY_ONLY, factors: 1, popularity: 0 };
  const results = [
    evaluate(BASELINE, { ...blended, blend: POPULARITY_ONLY }),
    evaluate('iALS', { ...blended, blend: factorsOnly }),
    evaluate('co-visitation', counted),
    evaluate('blend', blended),
  ];
  return { fitSeconds, results };
}
