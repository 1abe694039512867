import { setImmediate } from 'node:timers/promises';
import { activeUserCount, type InteractionDataset, interactionCount, timeSpan } from '@attune/dataset';
import {
  defaultConfig,
  type EpochReport,
  fitBlend,
  type FittedModel,
  fitPopularityModel,
  fitRankingModel,
  POPULARITY_ONLY,
  type RankingModelConfig,
} from '@attune/embedding-training';
import type { HistoryReader } from '@attune/history-store';
import type { ModelReader, ModelWriter, TrainingRecord } from '@attune/model-artifact';
import { compareWithPopularity, evaluationSplit, gate, TRAIN_SHARE, VALIDATION_SHARE } from './evaluate';
import type { ComparedMetrics, Progress, TrainingOutcome } from './progress';
import { readHistory } from './read-history';

/** What a run works with. */
export interface TrainingInput {
  history: HistoryReader;
  models: ModelReader & ModelWriter;
  tenant: string;
  seed: number;
  /** History from this moment on is not looked at. */
  asOf: Date;
  /** Ends the run: it rejects with the signal's reason. */
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
  /** Settings other than the defaults; for tests. */
  config?: RankingModelConfig;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * One training run: reads the history as of a moment, fits on its older part, compares with popularity on the newer
 * one, and when the model is better fits it again on everything and publishes that.
 *
 * A shop whose history is too short to compare by, or whose model is not better, gets a model of popularity alone
 * as long as no personal model serves, so that it has something to show; a personal model that serves is kept.
 */
export async function train(input: TrainingInput): Promise<TrainingOutcome> {
  const run = new TrainingRun(input);
  const outcome = await run.run();
  run.report({ phase: 'publish', ...outcome });
  return outcome;
}

class TrainingRun {
  private readonly startedAt = performance.now();
  private readonly config: RankingModelConfig;

  constructor(private readonly input: TrainingInput) {
    this.config = input.config ?? defaultConfig(input.seed);
  }

  async run(): Promise<TrainingOutcome> {
    const { history, tenant, asOf, signal, seed } = this.input;
    const dataset = await readHistory(history, tenant, asOf, signal);
    const interactions = interactionCount(dataset);
    const size = { interactions, shoppers: dataset.userIds.length, items: dataset.itemIds.length };
    this.report({ phase: 'read', ...size });
    if (interactions === 0) return { outcome: 'kept', reason: 'there is no history to learn from' };

    const split = evaluationSplit(dataset, seed);
    if ('tooFew' in split) return this.publishPopularity(dataset, `too little history to compare by: ${split.tooFew}`);

    const fitted = await fitRankingModel(split.train, this.config, POPULARITY_ONLY, this.onEpoch('train'));
    const blend = fitBlend(dataset, split.validation, { ...fitted, modelId: 'candidate' }, seed);
    const metrics = compareWithPopularity(dataset, split, { ...fitted, blend });
    this.report({ phase: 'evaluate', queries: split.test.length, metrics });
    const { passed, reason } = gate(metrics);
    this.report({ phase: 'gate', passed, reason });
    if (!passed) return this.publishPopularity(dataset, reason, metrics);

    const refitted = await fitRankingModel(dataset, this.config, blend, this.onEpoch('all'));
    return this.publish(dataset, refitted, 'personal', reason, metrics);
  }

  report(progress: DistributiveOmit<Progress, 'seconds'>): void {
    const seconds = this.secondsSoFar();
    this.input.onProgress({ ...progress, seconds });
  }

  private secondsSoFar(): number {
    return Math.round(performance.now() - this.startedAt) / 1000;
  }

  /** Reports an epoch, and lets signals and health checks through before the next. */
  private onEpoch(fit: 'train' | 'all'): (report: EpochReport) => Promise<void> {
    return async (report) => {
      this.report({ phase: 'fit', fit, ...report });
      await setImmediate();
      this.input.signal.throwIfAborted();
    };
  }

  private async publishPopularity(
    dataset: InteractionDataset,
    reason: string,
    metrics?: ComparedMetrics,
  ): Promise<TrainingOutcome> {
    if (await this.personalModelServes()) return { outcome: 'kept', reason, metrics };
    return this.publish(dataset, fitPopularityModel(dataset, this.config), 'popularity', reason, metrics);
  }

  private async personalModelServes(): Promise<boolean> {
    const { models, tenant } = this.input;
    const currentId = await models.currentId(tenant);
    const current = (await models.list(tenant)).find(({ modelId }) => modelId === currentId);
    return current !== undefined && current.config.kind !== 'popularity';
  }

  private async publish(
    dataset: InteractionDataset,
    model: FittedModel,
    kind: 'personal' | 'popularity',
    reason: string,
    metrics?: ComparedMetrics,
  ): Promise<TrainingOutcome> {
    this.input.signal.throwIfAborted();
    const record = this.recordOf(dataset, model, kind, reason, metrics);
    const { modelId } = await this.input.models.publish(this.input.tenant, model, record);
    return { outcome: 'published', kind, modelId, reason, metrics };
  }

  private recordOf(
    dataset: InteractionDataset,
    model: FittedModel,
    kind: 'personal' | 'popularity',
    reason: string,
    metrics?: ComparedMetrics,
  ): TrainingRecord {
    const span = timeSpan(dataset);
    const iso = (time: number) => new Date(time).toISOString();
    return {
      trainedOn: {
        interactions: interactionCount(dataset),
        shoppers: activeUserCount(dataset),
        ...(span && { from: iso(span.from), to: iso(span.to) }),
      },
      // Of a personal model: those of the fit on the older part, whose settings and blend this one shares.
      metrics: metrics ?? {},
      seed: this.input.seed,
      trainingSeconds: this.secondsSoFar(),
      config: {
        kind,
        reason,
        asOf: this.input.asOf.toISOString(),
        evaluation: { split: 'time', train: TRAIN_SHARE, validation: VALIDATION_SHARE, seenItems: 'excluded' },
        refittedOnAll: kind === 'personal',
        blend: model.blend,
        ...this.config,
      },
    };
  }
}
