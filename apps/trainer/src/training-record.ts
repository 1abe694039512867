import { activeUserCount, type InteractionDataset, interactionCount, timeSpan } from '@attune/dataset';
import type {
  AttributeMapConfig,
  ItemIndexConfig,
  RankingModelConfig,
  SequenceEncoderConfig,
} from '@attune/embedding-training';
import type { TrainingRecord } from '@attune/model-artifact';
import type { BlendWeights } from '@attune/ranking-model';
import { TRAIN_SHARE, VALIDATION_SHARE } from './evaluate';
import type { ModelChoice } from './model-choice';
import type { ComparedMetrics } from './progress';

/** Settings of everything that a run fits. */
export interface TrainingConfig extends RankingModelConfig {
  attributes: AttributeMapConfig;
  encoder: SequenceEncoderConfig;
  index: ItemIndexConfig;
}

/**
 * What a published model's manifest tells of the run that made it. @param run with an id that no other publication has: all
 * else may be another run's, too, which began in the same moment and took as long
 */
export function trainingRecord(
  run: {
    id: string;
    seed: number;
    threads: number;
    choice: ModelChoice;
    asOf: Date;
    seconds: number;
    encoderLeftOut?: string;
  },
  dataset: InteractionDataset,
  config: TrainingConfig,
  made: { kind: 'personal' | 'popularity'; reason: string; blend: BlendWeights; metrics?: ComparedMetrics },
): TrainingRecord {
  const { kind, reason, blend, metrics } = made;
  const span = timeSpan(dataset);
  const iso = (time: number) => new Date(time).toISOString();
  return {
    trainedOn: {
      interactions: interactionCount(dataset),
      shoppers: activeUserCount(dataset),
      ...(span && { from: iso(span.from), to: iso(span.to) }),
    },
    // Of a personal model: those of the fit on the older part, whose settings and blend this one shares.
    metrics: (kind === 'popularity' ? ofPopularity(metrics) : metrics) ?? {},
    seed: run.seed,
    trainingSeconds: run.seconds,
    config: {
      run: run.id,
      kind,
      reason,
      model: run.choice,
      // Of a catalog that is too large for the sequence encoder: why the run has none.
      ...(run.encoderLeftOut && { encoderLeftOut: run.encoderLeftOut }),
      asOf: run.asOf.toISOString(),
      threads: run.threads,
      evaluation: { split: 'time', train: TRAIN_SHARE, validation: VALIDATION_SHARE, seenItems: 'excluded' },
      refittedOnAll: kind === 'personal',
      blend,
      ...config,
    },
  };
}

/** The figures of popularity itself, where those of a fit beside it are known: who compares models must not take them for its own. */
function ofPopularity(metrics: ComparedMetrics | undefined): ComparedMetrics | undefined {
  if (!metrics) return undefined;
  const own = Object.entries(metrics).map(([name, pair]) => [name, { ...pair, model: pair.popularity }]);
  return Object.fromEntries(own) as ComparedMetrics;
}
