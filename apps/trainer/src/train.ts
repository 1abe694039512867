import type { CatalogReader } from '@attune/catalog-store';
import { type DatasetSplit, interactionCount } from '@attune/dataset';
import {
  fitBlend,
  type FittedModel,
  fitRankingModel,
  POPULARITY_ONLY,
  type TrainedEncoder,
} from '@attune/embedding-training';
import type { BlendWeights, EncoderWeights } from '@attune/ranking-model';
import { processMemory } from '@attune/service-runtime';
import { AttributeRun } from './attribute-run';
import { type BegunRun, beginRun } from './begin-run';
import { earlierEncoder } from './earlier-encoder';
import { encoderShortage, EncoderTooLargeError, shortageText } from './encoder-room';
import { EncoderRun, fingerprintOf, type RunIdentity } from './encoder-run';
import { evaluationSplit } from './evaluate';
import { judgeCandidate } from './judge-candidate';
import { type ModelChoice, partsOf } from './model-choice';
import type { ComparedMetrics, TrainingOutcome } from './progress';
import { Patience } from './patience';
import { type MadeModel, Publisher } from './publisher';
import { type CategoryOf, readCategories } from './read-categories';
import { RunProgress } from './run-progress';
import type { ServingModel } from './serving-model';
import type { TrainingInput } from './training-input';
import { withIndex } from './with-index';

/**
 * One training run: reads the history as of a moment, fits on its older part, compares with popularity and with what
 * serves on the newer one, and when the model holds its own fits it again on everything and publishes that.
 *
 * A shop that has no personal model yet gets one without the sequence encoder first, since that takes seconds, and the
 * whole one when it is done. A shop whose history is too short to compare by, or whose model is not better, gets a model
 * of popularity alone as long as no personal model serves; a personal model that serves is kept. A catalog that is too large
 * for the sequence encoder is trained without it, unless just that is asked for.
 *
 * Several runs of one tenant at once do each other no harm: each is judged by what serves, and publishes only while that still
 * does. The checkpoint is that of the run that saved last. Once the history is read, PostgreSQL may be away for minutes in
 * any step: the run waits with what it has made.
 * @throws EncoderTooLargeError before anything is fitted
 */
export async function train(input: TrainingInput): Promise<TrainingOutcome> {
  const progress = new RunProgress(input.onProgress, input.signal);
  const begun = await beginRun(input);
  const { dataset, config } = begun;
  const [interactions, items] = [interactionCount(dataset), dataset.itemIds.length];
  progress.report({ phase: 'read', interactions, shoppers: dataset.userIds.length, items });
  const shortage = encoderShortage(items, config.encoder, input.threads, (input.memory ?? processMemory)());
  const encoderLeftOut = shortage && shortageText(shortage);
  if (encoderLeftOut && input.model === 'encoder') {
    throw new EncoderTooLargeError(`MODEL=encoder cannot be trained: ${encoderLeftOut}. MODEL=auto goes without it.`);
  }
  if (shortage && input.model === 'auto') progress.report({ phase: 'fallback', model: 'quick', ...shortage });
  const patience = new Patience(progress, input);
  const run = new TrainingRun(input, begun, progress, patience, encoderLeftOut);
  const outcome = await run.run();
  // What a run of another seed or model left, that one goes on with.
  if (run.keptState || begun.interrupted || begun.outdated) {
    await patience.with(() => input.checkpoints.clear(input.tenant));
  }
  return outcome;
}

/** A split of the dataset, everything that was fitted on its older part, and what the catalog tells. */
interface Fits {
  split: DatasetSplit;
  quick: FittedModel;
  encoder?: TrainedEncoder;
  attributeRun: AttributeRun;
}

class TrainingRun {
  /** Whether the run has a fit whose state is kept. */
  keptState = false;
  private readonly publisher: Publisher;

  constructor(
    private readonly input: TrainingInput,
    private readonly begun: BegunRun,
    private readonly progress: RunProgress,
    private readonly patience: Patience,
    private readonly encoderLeftOut: string | undefined,
  ) {
    this.publisher = new Publisher(input, begun, progress, patience, encoderLeftOut);
  }

  async run(): Promise<TrainingOutcome> {
    const { dataset, config } = this.begun;
    if (interactionCount(dataset) === 0)
      return this.publisher.kept(`there is no history of tenant ${this.input.tenant} to learn from`);
    const { seed, signal } = this.input;
    const split = evaluationSplit(dataset, seed);
    if ('tooFew' in split) {
      return this.publisher.publishPopularity(`too little history to compare by: ${split.tooFew}`);
    }
    const quick = await fitRankingModel(split.train, config, POPULARITY_ONLY, this.progress.onEpoch('train'), signal);
    const fits = { split, quick, attributeRun: this.attributeRun() };
    const { blend: servingBlend } = await this.publisher.serving();
    const model = this.encoderLeftOut && this.input.model === 'auto' ? 'quick' : this.input.model;
    const wantsEncoder = partsOf(model).includes('encoder') || (servingBlend?.encoder ?? 0) > 0;
    if (!wantsEncoder || this.encoderLeftOut) return this.judgeAndPublish(fits, model);

    if (!servingBlend && model === 'auto') await this.judgeAndPublish(fits, 'quick');
    const encoderRun = this.encoderRun();
    this.keptState = true;
    return encoderRun.keeping(async () => {
      const encoder = await encoderRun.fitOnPast(split.train, dataset, split.validation);
      return this.judgeAndPublish({ ...fits, encoder }, model, encoderRun);
    });
  }

  /** Blends the parts of a choice, compares, and publishes when the gate passes. */
  private async judgeAndPublish(fits: Fits, choice: ModelChoice, encoderRun?: EncoderRun): Promise<TrainingOutcome> {
    const { publisher, begun } = this;
    const { dataset } = begun;
    const { seed, signal } = this.input;
    const fitted = { ...fits.quick, encoders: fits.encoder ? [fits.encoder] : [], modelId: 'candidate' };
    const blend = await fitBlend(dataset, fits.split.validation, fitted, { seed, parts: partsOf(choice), signal });
    const judged = async () => {
      const questions = { dataset, test: fits.split.test, encoderLeftOut: this.encoderLeftOut !== undefined, signal };
      return judgeCandidate({ ...fitted, blend }, await publisher.serving(), questions, this.progress);
    };
    let verdict = await judged();
    if (!verdict.passed) return publisher.publishPopularity(verdict.reason, verdict.metrics);

    const { model, metrics: ownMetrics } = await this.fitOnEverything(fits, blend, verdict.serving, encoderRun);
    for (;;) {
      const { reason, serving } = verdict;
      const metrics = { ...verdict.metrics, ...ownMetrics };
      const published = await publisher.publish({ model, kind: 'personal', reason, metrics }, serving);
      if (published) return published;
      // Another run or a person has had another model serve meanwhile, beside which this one was not judged.
      verdict = await judged();
      if (!verdict.passed) return publisher.publishPopularity(verdict.reason, verdict.metrics);
    }
  }

  /** The model that is published: all that weighs something, the map from attributes, and a large catalog's index. */
  private async fitOnEverything(
    { encoder, attributeRun }: Fits,
    blend: BlendWeights,
    serving: ServingModel,
    encoderRun: EncoderRun | undefined,
  ): Promise<Pick<MadeModel, 'model'> & { metrics: ComparedMetrics }> {
    const { dataset, config } = this.begun;
    const refitted = await fitRankingModel(dataset, config, blend, this.progress.onEpoch('all'), this.input.signal);
    const attributes = await attributeRun.fit(refitted.factors);
    const encoders =
      encoder && encoderRun && blend.encoder > 0 ? [await this.refitEncoder(encoder, encoderRun, serving)] : [];
    const whole = { ...refitted, attributes: attributes.map, encoders };
    const indexed = await withIndex(whole, dataset, config.index, this.progress.report, this.input.signal);
    return { model: indexed.model, metrics: { ...attributes.metrics, ...indexed.metrics } };
  }

  private attributeRun(): AttributeRun {
    const { catalog: stored, tenant, signal } = this.input;
    const { config, dataset } = this.begun;
    const { report: onFitted } = this.progress;
    const onEpoch = this.progress.onEpoch('cold');
    const items: CatalogReader['items'] = (...asked) => this.patience.with(() => stored.items(...asked));
    const catalog = { items };
    return new AttributeRun({ catalog, tenant, config, signal, onEpoch, onFitted }, dataset);
  }

  private encoderRun(): EncoderRun {
    const { checkpoints, tenant, seed, model, threads, checkpointSeconds, signal, whyFails } = this.input;
    const { dataset, config, asOf, interrupted } = this.begun;
    const fingerprint = fingerprintOf(dataset, config.encoder);
    const identity: RunIdentity = { asOf: asOf.toISOString(), seed, model, fingerprint };
    const { report: onProgress } = this.progress;
    if (interrupted) onProgress({ phase: 'resume', epoch: interrupted.checkpoint.epoch });
    return new EncoderRun(
      {
        checkpoints,
        tenant,
        identity,
        config: config.encoder,
        threads,
        checkpointSeconds,
        signal,
        whyFails,
        onProgress,
      },
      interrupted,
    );
  }

  private async refitEncoder(
    trained: TrainedEncoder,
    encoderRun: EncoderRun,
    serving: ServingModel,
  ): Promise<EncoderWeights> {
    const { tenant, catalog, signal } = this.input;
    const earlier = await this.patience.with(() => earlierEncoder(this.input, serving));
    const categoryOf: CategoryOf = earlier
      ? await this.patience.with(() => readCategories(catalog, tenant, signal))
      : () => undefined;
    return encoderRun.fitOnEverything(this.begun.dataset, trained, earlier, categoryOf);
  }
}
