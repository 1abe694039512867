import type { InteractionDataset } from '@attune/dataset';
import {
  defaultConfig,
  encoderConfigFor,
  encoderNdcg,
  evaluateRanking,
  fitBlend,
  type FittedModel,
  fitRankingModel,
  fitSequenceEncoder,
  POPULARITY_ONLY,
} from '@attune/embedding-training';
import { type MetricMeans } from '@attune/ranking-metrics';
import { onlyPart, type Part, PARTS, scoreItems } from '@attune/ranking-model';
import type { PublicSet } from './public-sets';

/** The rows of the table, and the parts that each may blend. */
const MODELS: Record<string, readonly Part[]> = {
  popularity: ['popularity'],
  iALS: ['factors'],
  'item-item': ['transitions', 'coVisits', 'popularity'],
  'session kNN': ['sessions'],
  'sequence encoder': ['encoder'],
  blend: PARTS,
};
export const MODEL_NAMES = Object.keys(MODELS);

export interface MeasureOptions {
  seed: number;
  /** Rows of the table. */
  models: readonly string[];
  /** Fewer epochs than the data's shape asks for, for a quick trial. */
  encoderEpochs?: number;
  progress: (line: string) => void;
}

/** What one seed came to. */
export interface Measured {
  /** By model. */
  metrics: Record<string, MetricMeans>;
  /** Seconds, by what took them. */
  seconds: Record<string, number>;
}

/** Fits all that the models need once, chooses each one's blend on the validation questions, and asks the test's. */
export async function measure(set: PublicSet, options: MeasureOptions): Promise<Measured> {
  const { seed, models, progress } = options;
  const seconds: Record<string, number> = {};
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    const result = await work();
    seconds[name] = (performance.now() - from) / 1000;
    progress(`  ${name}: ${seconds[name].toFixed(1)} s`);
    return result;
  };
  // Popularity counts all times alike, as in the published protocols.
  const config = { ...defaultConfig(set.train, seed), popularity: { halfLifeMs: Infinity } };
  const quickOf = (part: InteractionDataset) => fitRankingModel(part, config, POPULARITY_ONLY);
  const needsEncoder = models.some((name) => MODELS[name].includes('encoder'));

  const quick = await timed('fit of all but the encoder', () => quickOf(set.train));
  const encoder = needsEncoder ? await timed('fit of the encoder', () => fitEncoder(set, options)) : undefined;
  const chosen: FittedModel = { ...quick, encoders: encoder ? [encoder] : [] };
  const tested: FittedModel = set.refit
    ? { ...(await quickOf(set.refit)), encoders: encoder ? [await fitEncoder(set, options, encoder.epoch)] : [] }
    : chosen;

  const metrics: Record<string, MetricMeans> = {};
  for (const name of models) {
    const parts = MODELS[name];
    const candidate = { ...chosen, modelId: name };
    const blend =
      parts.length === 1
        ? onlyPart(parts[0])
        : await timed(`weights of ${name}`, () =>
            fitBlend(set.dataset, set.validation, candidate, { seed, parts, ranksSeen: set.ranksSeen }),
          );
    if (parts.length > 1) progress(`  ${name} ${JSON.stringify(blend)}`);
    const scores = new Float32Array(tested.itemIds.length);
    const model = { ...tested, modelId: name, blend };
    metrics[name] = await timed(`evaluation of ${name}`, () =>
      evaluateRanking(set.dataset, set.test, (history) => scoreItems(model, history, scores), {
        ...{ cutoffs: set.cutoffs, ranksSeen: set.ranksSeen },
      }),
    );
  }
  return { metrics, seconds };
}

/** @param epochs of a fit on all that is known by the test; unless given, validation chooses them on the training part */
async function fitEncoder(set: PublicSet, { seed, encoderEpochs, progress }: MeasureOptions, epochs?: number) {
  const dataset = epochs === undefined ? set.train : set.refit!;
  const config = encoderConfigFor(dataset, seed);
  return fitSequenceEncoder(
    dataset,
    { ...config, epochs: epochs ?? encoderEpochs ?? config.epochs },
    (report) =>
      progress(
        `  epoch ${report.epoch}: loss ${report.loss.toFixed(4)}, ${Math.round(report.examplesPerSecond)} examples/s` +
          (report.validation === undefined ? '' : `, validation NDCG@10 ${report.validation.toFixed(4)}`),
      ),
    epochs === undefined ? { validate: encoderNdcg(set.dataset, set.validation, { ranksSeen: set.ranksSeen }) } : {},
  );
}
