import { availableParallelism } from 'node:os';
import type { InteractionDataset } from '@attune/dataset';
import { type TensorKernels, WasmKernels } from '@attune/kernels';
import {
  type EncoderParameters,
  type EncoderShape,
  parameterCount,
  type SequenceEncoder,
} from '@attune/sequence-encoder';
import type { SequenceEncoderConfig } from './encoder-config';
import { ENCODER_MEMORY_BYTES } from './encoder-memory';
import { EncoderTraining, type EncoderTrainingState } from './encoder-training';

/** How far training is, after each epoch. */
export interface EncoderEpochReport {
  /** From 1. */
  epoch: number;
  epochs: number;
  /** Mean cross-entropy of the epoch, in nats. */
  loss: number;
  /** Predicted items a second, in this epoch. */
  examplesPerSecond: number;
  /** The validation figure, in the epochs that validate. */
  validation?: number;
  /** If all epochs are run, at this epoch's pace and with validations as long as the last one. */
  secondsLeft: number;
}

/** Called after every epoch, and waited for. What it throws ends the training. */
export type OnEncoderEpoch = (report: EncoderEpochReport) => void | Promise<void>;

/** A trained encoder, outside the kernels' memory. */
export interface TrainedEncoder {
  shape: EncoderShape;
  /** All parameters in the order of `viewParameters`. */
  parameters: Float32Array;
  /** The epoch that they are from. */
  epoch: number;
  /** Its validation figure; -Infinity without validation. */
  validation: number;
}

/** All that a run needs to go on after an epoch. */
export interface EncoderCheckpoint {
  /** The last epoch that was finished. */
  epoch: number;
  /** Validations since the best one. */
  worse: number;
  best: TrainedEncoder;
  state: EncoderTrainingState;
}

/** Whether a checkpoint has all the numbers of its shape; one of a release with other parameters has not. */
export function isWhole({ best, state }: EncoderCheckpoint): boolean {
  const { parameters, average, first, second } = state;
  // Nothing is the best before the first validation.
  const tensors = [parameters, average, first, second, ...(best.parameters.length > 0 ? [best.parameters] : [])];
  return tensors.every(({ length }) => length === parameterCount(best.shape));
}

/** Scores an encoder as it is; higher is better. */
export type EncoderValidator = (
  kernels: TensorKernels,
  encoder: SequenceEncoder,
  parameters: EncoderParameters,
  shape: EncoderShape,
) => number | Promise<number>;

export interface EncoderFitOptions {
  /** Chooses the epoch that is returned, and when to stop; without it all epochs are run, and the last is returned. */
  validate?: EncoderValidator;
  /** Parameters to begin with, in the order of `viewParameters`, in place of random ones and co-occurrence. */
  initial?: Float32Array;
  /** Goes on from here, with the dataset and config that it was made with. */
  resume?: EncoderCheckpoint;
  /** Called after every epoch but the last, and waited for. */
  onCheckpoint?: (checkpoint: EncoderCheckpoint) => void | Promise<void>;
  /** Ends the run at the next step: it rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Of kernels that are not given: all cores of the machine unless told. The same number gives the same bytes. */
  threads?: number;
  kernels?: TensorKernels;
}

/** A validation that rises by a smaller share than this is not worth the epochs that it takes. */
const WORTHWHILE = 0.003;

/**
 * Trains causal self-attention to predict the next item at every position (SASRec, Kang & McAuley 2018) with softmax
 * cross-entropy over all items, or over a sample whose normaliser is scaled up to all. Stops by itself when `validate`
 * has not risen by as much as `WORTHWHILE` for `patience` validations, and returns the best epoch's parameters. As many threads
 * and the same seed give equal bytes, also when the run was resumed.
 *
 * @throws TrainingDivergedError when the loss or a parameter is not finite even at half the rate
 * @throws KernelMemoryError when the model and its optimiser do not fit the kernels' memory
 */
export async function fitSequenceEncoder(
  dataset: InteractionDataset,
  config: SequenceEncoderConfig,
  onEpoch?: OnEncoderEpoch,
  options: EncoderFitOptions = {},
): Promise<TrainedEncoder> {
  const { threads = availableParallelism() } = options;
  const kernels = options.kernels ?? new WasmKernels({ threads, memoryLimitBytes: ENCODER_MEMORY_BYTES });
  const mark = kernels.mark();
  try {
    return await fitOn(kernels, dataset, config, onEpoch, options);
  } finally {
    kernels.release(mark);
    if (!options.kernels) await kernels.close();
  }
}

async function fitOn(
  kernels: TensorKernels,
  dataset: InteractionDataset,
  config: SequenceEncoderConfig,
  onEpoch: OnEncoderEpoch | undefined,
  { validate, initial, resume, onCheckpoint, signal }: EncoderFitOptions,
): Promise<TrainedEncoder> {
  const run = await EncoderTraining.begin(dataset, config, kernels, { initial, signal });
  let best: TrainedEncoder = { shape: run.shape, parameters: new Float32Array(0), epoch: 0, validation: -Infinity };
  let worse = 0;
  let validationSeconds = 0;
  if (resume) {
    run.restore(resume.state);
    ({ best, worse } = resume);
  }
  for (let epoch = (resume?.epoch ?? 0) + 1; epoch <= config.epochs && worse < config.patience; epoch++) {
    const startedAt = performance.now();
    const { loss, examples } = await run.epoch(epoch, signal);
    const seconds = (performance.now() - startedAt) / 1000;
    const { epochs } = config;
    const report: EncoderEpochReport = {
      ...{ epoch, epochs, loss, examplesPerSecond: examples / seconds, secondsLeft: 0 },
    };
    const last = epoch === epochs;
    if (validate && (epoch % config.validateEvery === 0 || last)) {
      const { encoder, parameters } = run.learnt;
      report.validation = await validate(kernels, encoder, parameters, run.shape);
      validationSeconds = (performance.now() - startedAt) / 1000 - seconds;
      worse = report.validation > best.validation * (1 + WORTHWHILE) ? 0 : worse + 1;
      if (report.validation > best.validation) {
        best = { ...best, parameters: parameters.all.slice(), epoch, validation: report.validation };
      }
    }
    if (!validate && last) best = { ...best, parameters: run.learnt.parameters.all.slice(), epoch };
    report.secondsLeft = (epochs - epoch) * seconds + validationsLeft(epoch, config) * validationSeconds;
    await onEpoch?.(report);
    if (!last && worse < config.patience) await onCheckpoint?.({ epoch, worse, best, state: run.save() });
  }
  return best;
}

/** After this epoch: one every few epochs, and one after the last. */
function validationsLeft(epoch: number, { epochs, validateEvery }: SequenceEncoderConfig): number {
  return epoch === epochs ? 0 : Math.ceil(epochs / validateEvery) - Math.floor(epoch / validateEvery);
}
