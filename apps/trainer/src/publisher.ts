import { randomUUID } from 'node:crypto';
import { type FittedModel, fitPopularityModel } from '@attune/embedding-training';
import { type ModelManifest, ServingChangedError, type TrainingRecord } from '@attune/model-artifact';
import type { BegunRun } from './begin-run';
import type { Patience } from './patience';
import type { ComparedMetrics, TrainingOutcome } from './progress';
import type { RunProgress } from './run-progress';
import { servingModel, type ServingModel } from './serving-model';
import type { TrainingInput } from './training-input';
import { trainingRecord } from './training-record';

/** A model to publish, and what is told of it. */
export interface MadeModel {
  model: FittedModel;
  kind: 'personal' | 'popularity';
  reason: string;
  metrics?: ComparedMetrics;
}

/** Publishes what a run made, in place of nothing but what it was compared to. */
export class Publisher {
  /** @param encoderLeftOut why the run has no sequence encoder, where its catalog is too large for one */
  constructor(
    private readonly input: TrainingInput,
    private readonly run: BegunRun,
    private readonly progress: RunProgress,
    private readonly patience: Patience,
    private readonly encoderLeftOut?: string,
  ) {}

  /** What serves at this moment. */
  serving(): Promise<ServingModel> {
    return this.patience.with(() => servingModel(this.input.models, this.input.tenant));
  }

  /** Publishes in place of what serves; undefined, and nothing is changed, when something else has come to serve. */
  async publish(
    { model, ...made }: MadeModel,
    { modelId: serving }: ServingModel,
  ): Promise<TrainingOutcome | undefined> {
    this.input.signal.throwIfAborted();
    const { seed, threads, model: choice, models, tenant } = this.input;
    const { dataset, config, asOf } = this.run;
    const seconds = this.progress.secondsSoFar();
    const run = { id: randomUUID(), seed, threads, choice, asOf, seconds, encoderLeftOut: this.encoderLeftOut };
    const record = trainingRecord(run, dataset, config, { ...made, blend: model.blend });
    const published = await this.patience
      .with(() => models.publish(tenant, model, record, { serving }))
      .catch((error: unknown) => {
        if (error instanceof ServingChangedError) return this.publishedUnheard(record);
        throw error;
      });
    if (!published) return undefined;
    const outcome: TrainingOutcome = { outcome: 'published', modelId: published.modelId, ...made };
    this.progress.report({ phase: 'publish', ...outcome });
    return outcome;
  }

  /** What serves, when it is this very model: PostgreSQL had stored it, and was away before it could say so. */
  private async publishedUnheard(record: TrainingRecord): Promise<ModelManifest | undefined> {
    const { manifest } = await this.serving();
    return manifest?.config.run === record.config.run ? manifest : undefined;
  }

  /** Publishes a model of popularity alone, unless a personal model serves. */
  async publishPopularity(reason: string, metrics?: ComparedMetrics): Promise<TrainingOutcome> {
    const model = fitPopularityModel(this.run.dataset, this.run.config);
    for (;;) {
      const serving = await this.serving();
      if (serving.blend) return this.kept(reason, metrics);
      const published = await this.publish({ model, kind: 'popularity', reason, metrics }, serving);
      if (published) return published;
    }
  }

  /** Leaves what serves as it is. */
  kept(reason: string, metrics?: ComparedMetrics): TrainingOutcome {
    const outcome: TrainingOutcome = { outcome: 'kept', reason, metrics };
    this.progress.report({ phase: 'publish', ...outcome });
    return outcome;
  }
}
