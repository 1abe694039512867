import { createHash } from 'node:crypto';
import type { InteractionDataset, RankingQuery } from '@attune/dataset';
import {
  type EarlierEncoder,
  type EncoderCheckpoint,
  type EncoderEpochReport,
  encoderNdcg,
  fitSequenceEncoder,
  isWhole,
  type SequenceEncoderConfig,
  type TrainedEncoder,
  TrainingDivergedError,
  warmStart,
} from '@attune/embedding-training';
import { type CheckpointStore, ModelCorruptError, type TrainingCheckpoint } from '@attune/model-artifact';
import type { EncoderWeights } from '@attune/ranking-model';
import { z } from 'zod';
import type { CheckpointProgress, FitProgress } from './progress';

/** What the fit on everything adds to the one on the past, as a share of its epochs: the rest is learnt already. */
const REFIT_SHARE = 1 / 3;

/** What makes a run the same run: with all of it equal, a checkpoint of one goes on in the other. */
export interface RunIdentity {
  asOf: string;
  seed: number;
  model: string;
  /** Of the encoder's settings and the dataset. */
  fingerprint: string;
}

const size = z.int().min(1);
const shape = z.object({
  ...{ items: size, dims: size, blocks: size, heads: size, hidden: size, maxLength: size },
  inputs: z.object({ touch: z.boolean(), elapsed: z.boolean() }),
});
const numbers = z.custom<Float32Array>((value) => ArrayBuffer.isView(value));
const figures = z.object({ epoch: z.number(), validation: z.number().nullable() });
const storedProgress = z.object({
  identity: z.object({ asOf: z.string(), seed: z.number(), model: z.string(), fingerprint: z.string() }),
  fit: z.enum(['train', 'all']),
  ...{ epoch: z.number(), worse: z.number(), step: z.number(), rateScale: z.number() },
  best: figures,
  /** Of the fit on the past, once that is done. */
  trained: figures.optional(),
  shape,
});
const storedBlocks = z.object({
  ...{ parameters: numbers, average: numbers, first: numbers, second: numbers },
  ...{ best: numbers, trained: numbers.optional() },
});
const storedCheckpoint = z.object({ progress: storedProgress, blocks: storedBlocks });

/** Where an interrupted run stood. */
export interface Interrupted {
  identity: RunIdentity;
  fit: 'train' | 'all';
  checkpoint: EncoderCheckpoint;
  trained?: TrainedEncoder;
}

const IDS_AT_ONCE = 10_000;

/** SHA-256 of all that an encoder is fitted on and with. */
export function fingerprintOf(dataset: InteractionDataset, config: SequenceEncoderConfig): string {
  const hash = createHash('sha256').update(JSON.stringify(config));
  for (const ids of [dataset.userIds, dataset.itemIds]) {
    // All at once are longer than a text can be.
    for (let at = 0; at < ids.length; at += IDS_AT_ONCE) hash.update(JSON.stringify(ids.slice(at, at + IDS_AT_ONCE)));
    hash.update(';');
  }
  for (const { buffer, byteOffset, byteLength } of [dataset.offsets, dataset.items, dataset.weights, dataset.times]) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return hash.digest('hex');
}

export interface EncoderRunInput {
  checkpoints: CheckpointStore;
  tenant: string;
  identity: RunIdentity;
  config: SequenceEncoderConfig;
  threads: number;
  /** Between two checkpoints. */
  checkpointSeconds: number;
  signal: AbortSignal;
  whyFails: (error: unknown) => string;
  onProgress: (progress: FitProgress | CheckpointProgress) => void;
}

/** The two fits of a run's sequence encoder, each of which goes on from its last checkpoint after a crash. */
export class EncoderRun {
  private savedAt = performance.now();
  /** The newest state that is not saved yet. */
  private unsaved?: TrainingCheckpoint;

  /** @param interrupted what was left of this run, if it was begun before */
  constructor(
    private readonly input: EncoderRunInput,
    private readonly interrupted?: Interrupted,
  ) {}

  /** Fits on the past, and chooses the epoch by what came after it. */
  async fitOnPast(
    train: InteractionDataset,
    dataset: InteractionDataset,
    validation: readonly RankingQuery[],
  ): Promise<TrainedEncoder> {
    const { interrupted } = this;
    if (interrupted?.trained) return interrupted.trained;
    return fitSequenceEncoder(train, this.input.config, this.report('train'), {
      validate: encoderNdcg(dataset, validation, { signal: this.input.signal }),
      resume: interrupted?.checkpoint,
      onCheckpoint: (checkpoint) => this.onCheckpoint('train', checkpoint),
      threads: this.input.threads,
      signal: this.input.signal,
    });
  }

  /**
   * Fits on everything, from where the last published encoder stood when there is one of the same widths (new items begin
   * as the mean of their category), else from the fit on the past.
   */
  async fitOnEverything(
    dataset: InteractionDataset,
    trained: TrainedEncoder,
    earlier: EarlierEncoder | undefined,
    categoryOf: (itemId: string) => string | undefined,
  ): Promise<EncoderWeights> {
    const { interrupted } = this;
    const epochs = Math.max(1, Math.ceil(trained.epoch * REFIT_SHARE));
    const { parameters, shape } = await fitSequenceEncoder(
      dataset,
      { ...this.input.config, epochs },
      this.report('all'),
      {
        initial: (earlier && warmStart(earlier, trained.shape, dataset.itemIds, categoryOf)) ?? trained.parameters,
        resume: interrupted?.fit === 'all' ? interrupted.checkpoint : undefined,
        onCheckpoint: (checkpoint) => this.onCheckpoint('all', checkpoint, trained),
        threads: this.input.threads,
        signal: this.input.signal,
      },
    );
    return { shape, parameters };
  }

  private report(fit: 'train' | 'all') {
    return (report: EncoderEpochReport) => {
      this.input.onProgress({ phase: 'fit', part: 'encoder', fit, ...report });
    };
  }

  /** Takes a checkpoint, and saves it when it is time. */
  private async onCheckpoint(
    fit: 'train' | 'all',
    checkpoint: EncoderCheckpoint,
    trained?: TrainedEncoder,
  ): Promise<void> {
    this.unsaved = encode(this.input.identity, fit, checkpoint, trained);
    if (performance.now() - this.savedAt >= this.input.checkpointSeconds * 1000) await this.save();
  }

  /** Does what a run does with the encoder, and saves what is not saved yet when that is told to end, or fails. */
  async keeping<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      // Going on from where numbers ran away would end there again.
      if (!(error instanceof TrainingDivergedError)) await this.save();
      throw error;
    }
  }

  /** A run that cannot be gone on with after a crash is better than none. */
  private async save(): Promise<void> {
    if (!this.unsaved) return;
    this.savedAt = performance.now();
    try {
      await this.input.checkpoints.save(this.input.tenant, this.unsaved);
      this.unsaved = undefined;
    } catch (error) {
      this.input.onProgress({ phase: 'checkpoint', kept: false, reason: this.input.whyFails(error) });
    }
  }
}

function encode(
  identity: RunIdentity,
  fit: 'train' | 'all',
  { epoch, worse, best, state }: EncoderCheckpoint,
  trained: TrainedEncoder | undefined,
): TrainingCheckpoint {
  const { step, rateScale, ...tensors } = state;
  return {
    progress: {
      ...{ identity, fit, epoch, worse, step, rateScale, best: figuresOf(best) },
      ...(trained && { trained: figuresOf(trained) }),
      shape: best.shape,
    },
    blocks: { ...tensors, best: best.parameters, ...(trained && { trained: trained.parameters }) },
  };
}

/** JSON has no infinity: without a validation yet there is no figure. */
function figuresOf({ epoch, validation }: TrainedEncoder): z.output<typeof figures> {
  return { epoch, validation: Number.isFinite(validation) ? validation : null };
}

/** The run that this one goes on with, if the last one was interrupted and had the same seed and model. */
export async function interruptedRun({
  checkpoints,
  tenant,
  seed,
  model,
}: Pick<EncoderRunInput, 'checkpoints' | 'tenant'> & Pick<RunIdentity, 'seed' | 'model'>): Promise<
  Interrupted | undefined
> {
  const isOfSameRun = (progress: TrainingCheckpoint['progress']) => {
    const { data } = storedProgress.safeParse(progress);
    return data?.identity.seed === seed && data.identity.model === model;
  };
  const stored = await readable(checkpoints.load(tenant, isOfSameRun));
  return stored && decodeCheckpoint(stored);
}

/** Without what cannot be read a run takes longer; it must not fail for it, now and each time from then on. */
async function readable(loading: Promise<TrainingCheckpoint | undefined>): Promise<TrainingCheckpoint | undefined> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof ModelCorruptError) return undefined;
    throw error;
  }
}

/** What the store holds of an interrupted run; undefined when it is of another release's form. */
function decodeCheckpoint(stored: TrainingCheckpoint): Interrupted | undefined {
  const { data } = storedCheckpoint.safeParse(stored);
  if (!data) return undefined;
  const { identity, fit, epoch, worse, step, rateScale, best, trained, shape } = data.progress;
  const { best: bestParameters, trained: trainedParameters, ...tensors } = data.blocks;
  const encoder = (parameters: Float32Array, { epoch, validation }: z.output<typeof figures>): TrainedEncoder => ({
    ...{ shape, parameters, epoch, validation: validation ?? -Infinity },
  });
  const checkpoint = { epoch, worse, best: encoder(bestParameters, best), state: { step, rateScale, ...tensors } };
  if (!isWhole(checkpoint) || (trained && trainedParameters?.length !== tensors.parameters.length)) return undefined;
  return { identity, fit, checkpoint, trained: trained && encoder(trainedParameters!, trained) };
}
