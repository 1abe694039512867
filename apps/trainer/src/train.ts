import { setImmediate } from 'node:timers/promises';
import type { CatalogReader } from '@attune/catalog-store';
import { type DatasetSplit, type InteractionDataset, interactionCount } from '@attune/dataset';
import {
  attributeMapConfig,
  defaultConfig,
  encoderConfigFor,
  type EpochReport,
  fitBlend,
  type FittedModel,
  fitPopularityModel,
  fitRankingModel,
  itemIndexConfig,
  POPULARITY_ONLY,
  type TrainedEncoder,
} from '@attune/embedding-training';
import type { HistoryReader } from '@attune/history-store';
import { type CheckpointStore, type ModelReader, type ModelWriter, ServingChangedError } from '@attune/model-artifact';
import type { EncoderWeights } from '@attune/ranking-model';
import { AttributeRun } from './attribute-run';
import { type CategoryOf, readCategories } from './read-categories';
import { earlierEncoder } from './earlier-encoder';
import { EncoderRun, fingerprintOf, type Interrupted, interruptedRun, type RunIdentity } from './encoder-run';
import { compare, comparedMetrics, evaluationSplit, gate } from './evaluate';
import { type ModelChoice, partsOf } from './model-choice';
import type { ComparedMetrics, FitProgress, Progress, TrainingOutcome } from './progress';
import { readHistory } from './read-history';
import { servingModel, type ServingModel } from './serving-model';
import { type TrainingConfig, trainingRecord } from './training-record';
import { withIndex } from './with-index';

/** What a run works with. */
export interface TrainingInput {
  history: HistoryReader;
  catalog: CatalogReader;
  models: ModelReader & ModelWriter;
  checkpoints: CheckpointStore;
  tenant: string;
  model: ModelChoice;
  seed: number;
  /** Between two checkpoints of a long fit. */
  checkpointSeconds: number;
  /** History from this moment on is not looked at, unless the run goes on with one that was interrupted. */
  asOf: Date;
  /** Ends the run: it rejects with the signal's reason. */
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
  /** Settings other than those that follow from the data's shape; for tests. */
  settings?: (defaults: TrainingConfig) => TrainingConfig;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/**
 * One training run: reads the history as of a moment, fits on its older part, compares with popularity and with what
 * serves on the newer one, and when the model holds its own fits it again on everything and publishes that.
 *
 * A shop that has no personal model yet gets one without the sequence encoder first, since that takes seconds, and the
 * whole one when it is done. A shop whose history is too short to compare by, or whose model is not better, gets a model
 * of popularity alone as long as no personal model serves; a personal model that serves is kept.
 *
 * Several runs of one tenant at once do each other no harm: each is judged by what serves, and publishes only while that still
 * does. The checkpoint is that of the run that saved last.
 */
export async function train(input: TrainingInput): Promise<TrainingOutcome> {
  const run = new TrainingRun(input, await interruptedRun(input));
  const outcome = await run.run();
  await input.checkpoints.clear(input.tenant);
  return outcome;
}

/** A dataset with its split, everything that was fitted on the split's older part, and what the catalog tells. */
interface Fits {
  split: DatasetSplit;
  quick: FittedModel;
  encoder?: TrainedEncoder;
  attributeRun: AttributeRun;
}

/** Whether a model may be published, by what it was compared to. */
interface Verdict {
  passed: boolean;
  reason: string;
  metrics?: ComparedMetrics;
  /** What served when it was judged. */
  serving: ServingModel;
}

/** A model to publish, and what is told of it. */
interface Made {
  model: FittedModel;
  kind: 'personal' | 'popularity';
  reason: string;
  metrics?: ComparedMetrics;
}

class TrainingRun {
  private readonly startedAt = performance.now();
  private asOf: Date;

  constructor(
    private readonly input: TrainingInput,
    private interrupted: Interrupted | undefined,
  ) {
    this.asOf = interrupted ? new Date(interrupted.identity.asOf) : input.asOf;
  }

  async run(): Promise<TrainingOutcome> {
    const { seed, model } = this.input;
    const dataset = await this.readDataset();
    const interactions = interactionCount(dataset);
    const size = { interactions, shoppers: dataset.userIds.length, items: dataset.itemIds.length };
    this.report({ phase: 'read', ...size });
    if (interactions === 0) return this.kept('there is no history to learn from');
    const config = this.configFor(dataset);

    const split = evaluationSplit(dataset, seed);
    if ('tooFew' in split) {
      return this.publishPopularity(dataset, config, `too little history to compare by: ${split.tooFew}`);
    }
    const quick = await fitRankingModel(split.train, config, POPULARITY_ONLY, this.onEpoch('train'));
    const { blend: servingBlend } = await this.serving();
    const needsEncoder = partsOf(model).includes('encoder') || (servingBlend?.encoder ?? 0) > 0;
    const fits = { split, quick, attributeRun: this.attributeRun(dataset, config) };
    if (!needsEncoder) return this.judgeAndPublish(dataset, config, fits, model);

    if (!servingBlend && model === 'auto') await this.judgeAndPublish(dataset, config, fits, 'quick');
    const encoderRun = this.encoderRun(dataset, config);
    return encoderRun.keeping(async () => {
      const encoder = await encoderRun.fitOnPast(split.train, dataset, split.validation);
      return this.judgeAndPublish(dataset, config, { ...fits, encoder }, model, encoderRun);
    });
  }

  /** The history as of the interrupted run's moment while that is still the same, else as of this run's own. */
  private async readDataset(): Promise<InteractionDataset> {
    const { history, tenant, signal, asOf } = this.input;
    const dataset = await readHistory(history, tenant, this.asOf, signal);
    if (!this.interrupted || this.isSame(this.interrupted, dataset)) return dataset;
    this.interrupted = undefined;
    this.asOf = asOf;
    return readHistory(history, tenant, asOf, signal);
  }

  /** History that came late, an erasure or another release's settings make it another run. */
  private isSame({ identity }: Interrupted, dataset: InteractionDataset): boolean {
    if (interactionCount(dataset) === 0) return false;
    return identity.fingerprint === fingerprintOf(dataset, this.configFor(dataset).encoder);
  }

  /** Blends the parts of a choice, compares, and publishes when the gate passes. */
  private async judgeAndPublish(
    dataset: InteractionDataset,
    config: TrainingConfig,
    { split, quick, encoder, attributeRun }: Fits,
    choice: ModelChoice,
    encoderRun?: EncoderRun,
  ): Promise<TrainingOutcome> {
    const { seed, signal } = this.input;
    const fitted = { ...quick, encoders: encoder ? [encoder] : [], modelId: 'candidate' };
    const blend = await fitBlend(dataset, split.validation, fitted, {
      seed,
      parts: partsOf(choice),
      signal,
    });
    let verdict = await this.judge(dataset, split, { ...fitted, blend });
    if (!verdict.passed) return this.publishPopularity(dataset, config, verdict.reason, verdict.metrics);

    const refitted = await fitRankingModel(dataset, config, blend, this.onEpoch('all'));
    const attributes = await attributeRun.fit(refitted.factors);
    const encoders =
      encoder && encoderRun && blend.encoder > 0
        ? [await this.refitEncoder(dataset, encoder, encoderRun, verdict.serving)]
        : [];
    const whole = { ...refitted, attributes: attributes.map, encoders };
    const indexed = await withIndex(whole, dataset, config.index, this.report.bind(this), signal);
    for (;;) {
      const { reason, serving } = verdict;
      const metrics = { ...verdict.metrics, ...attributes.metrics, ...indexed.metrics };
      const made = { model: indexed.model, kind: 'personal', reason, metrics } as const;
      const published = await this.publish(dataset, config, made, serving);
      if (published) return published;
      // Another run or a person has had another model serve meanwhile, beside which this one was not judged.
      verdict = await this.judge(dataset, split, { ...fitted, blend });
      if (!verdict.passed) return this.publishPopularity(dataset, config, verdict.reason, verdict.metrics);
    }
  }

  /** Compares with popularity and with what serves at this moment. */
  private async judge(dataset: InteractionDataset, { test }: DatasetSplit, fitted: FittedModel): Promise<Verdict> {
    const serving = await this.serving();
    if (fitted.encoders.length === 0 && (serving.blend?.encoder ?? 0) > 0) {
      const reason = 'a model with a sequence encoder has come to serve meanwhile, and this run has none to compare by';
      this.report({ phase: 'gate', passed: false, reason });
      return { passed: false, reason, serving };
    }
    const comparison = await compare(dataset, test, fitted, serving.blend, this.input.signal);
    const metrics = comparedMetrics(comparison);
    this.report({ phase: 'evaluate', queries: test.length, metrics });
    const { passed, reason } = gate(comparison);
    this.report({ phase: 'gate', passed, reason });
    return { passed, reason, metrics, serving };
  }

  private configFor(dataset: InteractionDataset): TrainingConfig {
    const { seed, settings } = this.input;
    const defaults = {
      ...defaultConfig(dataset, seed),
      attributes: attributeMapConfig(seed),
      encoder: encoderConfigFor(dataset, seed),
      index: itemIndexConfig(seed),
    };
    return settings ? settings(defaults) : defaults;
  }

  private attributeRun(dataset: InteractionDataset, config: TrainingConfig): AttributeRun {
    const { catalog, tenant, signal } = this.input;
    const onFitted = this.report.bind(this);
    return new AttributeRun({ catalog, tenant, config, signal, onEpoch: this.onEpoch('cold'), onFitted }, dataset);
  }

  private encoderRun(dataset: InteractionDataset, config: TrainingConfig): EncoderRun {
    const { checkpoints, tenant, seed, model, checkpointSeconds, signal } = this.input;
    const fingerprint = fingerprintOf(dataset, config.encoder);
    const identity: RunIdentity = { asOf: this.asOf.toISOString(), seed, model, fingerprint };
    const { interrupted } = this;
    if (interrupted) this.report({ phase: 'resume', epoch: interrupted.checkpoint.epoch });
    const onProgress = this.report.bind(this);
    return new EncoderRun(
      { checkpoints, tenant, identity, config: config.encoder, checkpointSeconds, signal, onProgress },
      interrupted,
    );
  }

  private async refitEncoder(
    dataset: InteractionDataset,
    trained: TrainedEncoder,
    encoderRun: EncoderRun,
    serving: ServingModel,
  ): Promise<EncoderWeights> {
    const { tenant, catalog, signal } = this.input;
    const earlier = await earlierEncoder(this.input, serving);
    const categoryOf: CategoryOf = earlier ? await readCategories(catalog, tenant, signal) : () => undefined;
    return encoderRun.fitOnEverything(dataset, trained, earlier, categoryOf);
  }

  private report(progress: DistributiveOmit<Progress, 'seconds'>): void {
    this.input.onProgress({ ...progress, seconds: this.secondsSoFar() });
  }

  private secondsSoFar(): number {
    return Math.round(performance.now() - this.startedAt) / 1000;
  }

  /** Reports an epoch, and lets signals and health checks through before the next. */
  private onEpoch(fit: FitProgress['fit']): (report: EpochReport) => Promise<void> {
    return async (report) => {
      this.report({ phase: 'fit', part: 'factors', fit, ...report });
      await setImmediate();
      this.input.signal.throwIfAborted();
    };
  }

  private kept(reason: string, metrics?: ComparedMetrics): TrainingOutcome {
    const outcome: TrainingOutcome = { outcome: 'kept', reason, metrics };
    this.report({ phase: 'publish', ...outcome });
    return outcome;
  }

  private async publishPopularity(
    dataset: InteractionDataset,
    config: TrainingConfig,
    reason: string,
    metrics?: ComparedMetrics,
  ): Promise<TrainingOutcome> {
    const model = fitPopularityModel(dataset, config);
    for (;;) {
      const serving = await this.serving();
      if (serving.blend) return this.kept(reason, metrics);
      const published = await this.publish(dataset, config, { model, kind: 'popularity', reason, metrics }, serving);
      if (published) return published;
    }
  }

  private serving(): Promise<ServingModel> {
    return servingModel(this.input.models, this.input.tenant);
  }

  /** Publishes in place of what serves; undefined, and nothing is changed, when something else has come to serve. */
  private async publish(
    dataset: InteractionDataset,
    config: TrainingConfig,
    { model, ...made }: Made,
    { modelId: serving }: ServingModel,
  ): Promise<TrainingOutcome | undefined> {
    this.input.signal.throwIfAborted();
    const { seed, model: choice, models, tenant } = this.input;
    const run = { seed, choice, asOf: this.asOf, seconds: this.secondsSoFar() };
    const record = trainingRecord(run, dataset, config, { ...made, blend: model.blend });
    try {
      const { modelId } = await models.publish(tenant, model, record, { serving });
      const outcome: TrainingOutcome = { outcome: 'published', modelId, ...made };
      this.report({ phase: 'publish', ...outcome });
      return outcome;
    } catch (error) {
      if (error instanceof ServingChangedError) return undefined;
      throw error;
    }
  }
}
