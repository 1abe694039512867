import { type InteractionDataset, type Random, seededRandom } from '@attune/dataset';
import type { TensorKernels } from '@attune/kernels';
import {
  allocateParameters,
  type EncoderParameters,
  type EncoderShape,
  initialize,
  type PackableSequences,
  packSequences,
  type SequenceBatch,
  SequenceEncoder,
} from '@attune/sequence-encoder';
import { breathe } from './breathe';
import { coOccurrenceEmbeddings } from './co-occurrence-embeddings';
import type { SequenceEncoderConfig } from './encoder-config';
import { encoderSequences } from './encoder-sequences';
import { TrainingDivergedError } from './training-diverged-error';
import { sampleItems } from './sampled-items';
import { shuffled } from './shuffled';

const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };

/** How much of the random start stays beside the co-occurrence: rows without a neighbour must not be all zeros. */
const RANDOM_SHARE = 0.25;

/** What a run must keep between epochs to go on as if it had never stopped. */
export interface EncoderTrainingState {
  /** Steps taken. */
  step: number;
  /** 1, or 0.5 once the numbers broke. */
  rateScale: number;
  /** All in the order of `viewParameters`: what is trained, its moving average, and Adam's two moments. */
  parameters: Float32Array;
  average: Float32Array;
  first: Float32Array;
  second: Float32Array;
}

/** One run: parameters, their average, gradients and the optimiser's moments, in the kernels' memory. */
export class EncoderTraining {
  private readonly average: EncoderParameters;
  private readonly encoder: SequenceEncoder;
  private readonly gradients: EncoderParameters;
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private readonly sequences: PackableSequences;
  /** Users with something to predict. */
  private readonly users: number[];
  private step = 0;
  private rateScale = 1;

  /**
   * @param initial parameters to begin with, in the order of `viewParameters`; unless given, random ones, and items as
   * co-occurrence has them
   * @throws the signal's reason when it aborts
   */
  static async begin(
    dataset: InteractionDataset,
    config: SequenceEncoderConfig,
    kernels: TensorKernels,
    { initial, signal }: { initial?: Float32Array; signal?: AbortSignal } = {},
  ): Promise<EncoderTraining> {
    const { dims, blocks, heads, hidden, maxLength, inputs } = config;
    const shape = { items: dataset.itemIds.length, dims, blocks, heads, hidden, maxLength, inputs };
    const parameters = allocateParameters(kernels, shape);
    // Before all else is there: what co-occurrence takes for a while is as large.
    if (initial) parameters.all.set(initial);
    else await begin(parameters, shape, dataset, config.seed, kernels, signal);
    return new EncoderTraining(dataset, config, kernels, shape, parameters);
  }

  private constructor(
    dataset: InteractionDataset,
    private readonly config: SequenceEncoderConfig,
    private readonly kernels: TensorKernels,
    readonly shape: EncoderShape,
    private readonly parameters: EncoderParameters,
  ) {
    this.average = allocateParameters(kernels, this.shape);
    this.gradients = allocateParameters(kernels, this.shape);
    this.first = kernels.f32(this.parameters.all.length);
    this.second = kernels.f32(this.parameters.all.length);
    this.average.all.set(this.parameters.all);
    this.encoder = new SequenceEncoder(kernels, this.shape, this.parameters);
    this.sequences = encoderSequences(dataset, config.inputs);
    const { offsets } = this.sequences;
    this.users = [...dataset.userIds.keys()].filter((u) => offsets[u + 1] - offsets[u] >= 2);
  }

  /** What has been learnt so far: the average, in the kernels' memory. */
  get learnt(): { encoder: SequenceEncoder; parameters: EncoderParameters } {
    return { encoder: new SequenceEncoder(this.kernels, this.shape, this.average), parameters: this.average };
  }

  /** A copy of the run's state. */
  save(): EncoderTrainingState {
    const { step, rateScale } = this;
    const [parameters, average, first, second] = this.tensors().map((tensor) => tensor.slice());
    return { step, rateScale, parameters, average, first, second };
  }

  /** Goes on from a state of the same dataset and config. @throws RangeError for tensors of another size */
  restore(state: EncoderTrainingState): void {
    [state.parameters, state.average, state.first, state.second].forEach((saved, t) => {
      const tensor = this.tensors()[t];
      if (saved.length !== tensor.length) {
        throw new RangeError(`the state has ${saved.length} parameters, and this run ${tensor.length}`);
      }
      tensor.set(saved);
    });
    this.step = state.step;
    this.rateScale = state.rateScale;
    this.gradients.all.fill(0);
  }

  /**
   * One pass over all sequences; if numbers leave their range once more, from before it, at half the rate.
   * @throws TrainingDivergedError when that breaks, too
   * @throws the signal's reason when it aborts
   */
  async epoch(epoch: number, signal?: AbortSignal): Promise<{ loss: number; examples: number }> {
    const before = this.save();
    const result = await this.pass(epoch, signal);
    if (this.isFinite(result.loss)) return result;
    if (before.rateScale < 1) throw new TrainingDivergedError(epoch);
    this.restore({ ...before, rateScale: 0.5 });
    const again = await this.pass(epoch, signal);
    if (!this.isFinite(again.loss)) throw new TrainingDivergedError(epoch);
    return again;
  }

  /** The loss tells of what each step began with: of what the last one left the average does. */
  private isFinite(loss: number): boolean {
    // 0 of all that are finite, NaN once one is not.
    return Number.isFinite(this.average.all.reduce((sum, value) => sum + value * 0, loss));
  }

  private tensors(): Float32Array[] {
    return [this.parameters.all, this.average.all, this.first, this.second];
  }

  private async pass(epoch: number, signal?: AbortSignal): Promise<{ loss: number; examples: number }> {
    // Seeded by the epoch alone, so that a resumed run draws what an uninterrupted one would have drawn.
    const random = seededRandom(this.config.seed * 10_007 + epoch);
    const order = shuffled(this.users, random);
    let loss = 0;
    let examples = 0;
    for (let at = 0; at < order.length; at += this.config.batchSize) {
      const mark = this.kernels.mark();
      const batch = packSequences(this.kernels, this.sequences, order.slice(at, at + this.config.batchSize), {
        maxLength: this.shape.maxLength,
        heads: this.shape.heads,
        withTargets: true,
      });
      loss += this.descend(batch, random);
      examples += batch.rows;
      this.kernels.release(mark);
      await breathe(signal);
    }
    return { loss: examples === 0 ? 0 : loss / examples, examples };
  }

  /** One step; returns the summed loss of the batch. */
  private descend(batch: SequenceBatch, random: Random): number {
    const { config, kernels } = this;
    this.step++;
    const maskStep = Math.imul(config.seed, 1_000_003) + this.step;
    const pass = this.encoder.forward(batch, config.dropout, maskStep);
    const dStates = kernels.f32(pass.states.length);
    const losses = kernels.f32(batch.rows);
    const rowWeights = kernels.f32(batch.rows).fill(1 / batch.rows);
    if (config.negatives === undefined) {
      const d = { x: dStates, items: this.gradients.items };
      kernels.crossEntropy(d, pass.states, this.parameters.items, batch.targets, rowWeights, losses);
    } else {
      this.sampledCrossEntropy(pass.states, dStates, batch.targets, rowWeights, losses, config.negatives, random);
    }
    this.encoder.backward(batch, pass, dStates, this.gradients, config.dropout, maskStep);
    const rate = config.learningRate * this.rateScale * Math.min(1, this.step / Math.max(1, config.warmupSteps));
    const step = { ...ADAM, rate, decay: config.weightDecay, t: this.step };
    kernels.adam(this.parameters.all, this.gradients.all, this.first, this.second, step);
    this.updateAverage();
    return losses.reduce((sum, value) => sum + value, 0);
  }

  /** Cross-entropy over the batch's targets and a sample of the other items. */
  private sampledCrossEntropy(
    states: Float32Array,
    dStates: Float32Array,
    targets: Int32Array,
    rowWeights: Float32Array,
    losses: Float32Array,
    negatives: number,
    random: Random,
  ): void {
    const { kernels, shape } = this;
    const sample = sampleItems(targets, negatives, shape.items, random);
    const ids = kernels.i32(sample.ids.length);
    ids.set(sample.ids);
    const places = kernels.i32(targets.length);
    places.set(sample.places);
    const logBias = kernels.f32(ids.length).fill(sample.logScale, sample.distinctTargets);
    const items = kernels.f32(ids.length * shape.dims);
    const dItems = kernels.f32(items.length);
    kernels.gatherRows(items, ids, this.parameters.items, 1);
    kernels.crossEntropy({ x: dStates, items: dItems }, states, items, places, rowWeights, losses, logBias);
    kernels.scatterAddRows(this.gradients.items, ids, dItems, 1);
  }

  /** The average follows closely at first, so that it does not remember the random start. */
  private updateAverage(): void {
    const keep = Math.min(this.config.averaging, (1 + this.step) / (10 + this.step));
    this.kernels.approach(1 - keep, this.parameters.all, this.average.all);
  }
}

/**
 * Random parameters, but item embeddings that begin near what co-occurrence says: Beauty reaches in 10 epochs what it
 * reaches in 20 from random ones, and ends higher.
 */
async function begin(
  parameters: EncoderParameters,
  shape: EncoderShape,
  dataset: InteractionDataset,
  seed: number,
  kernels: TensorKernels,
  signal: AbortSignal | undefined,
): Promise<void> {
  initialize(parameters, shape, seededRandom(seed));
  const { items } = parameters;
  const known = await coOccurrenceEmbeddings(dataset, shape.dims, seed, kernels, signal);
  const scale = known.some((x) => x !== 0) ? rootMeanSquare(items) / rootMeanSquare(known) : 0;
  for (let i = 0; i < items.length; i++) items[i] = RANDOM_SHARE * items[i] + scale * known[i];
}

function rootMeanSquare(x: Float32Array): number {
  return Math.sqrt(x.reduce((sum, value) => sum + value * value, 0) / x.length);
}
