import { seededRandom, type InteractionDataset, type Random } from '@attune/dataset';
import type { TensorKernels } from '@attune/kernels';
import {
  allocateParameters,
  type EncoderParameters,
  type EncoderShape,
  initialize,
  packSequences,
  type SequenceBatch,
  SequenceEncoder,
} from '@attune/sequence-encoder';
import { TrainingDivergedError } from './fit-ials';

/** Settings of the sequence encoder's training. */
export interface SequenceEncoderConfig extends Omit<EncoderShape, 'items'> {
  /** Share of values that dropout zeroes, 0 to below 1. */
  dropout: number;
  /** Adam's rate after warm-up. */
  learningRate: number;
  /** Steps over which the rate grows from 0. */
  warmupSteps: number;
  /** Decoupled weight decay. */
  weightDecay: number;
  /** Sequences in a step. */
  batchSize: number;
  /** At most this many passes over all sequences. */
  epochs: number;
  /** Stops after this many validations without a better one. */
  patience: number;
  /** Epochs between two validations. */
  validateEvery: number;
  /**
   * Items drawn per step to stand for all that are not targets in the batch; undefined takes all items (full softmax),
   * which is right for catalogs up to some 20,000 items.
   */
  negatives?: number;
  seed: number;
}

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
}

/** A trained encoder: copies of the best parameters by validation, outside the kernels' memory. */
export interface TrainedEncoder {
  shape: EncoderShape;
  /** All parameters in the order of `viewParameters`. */
  parameters: Float32Array;
  /** The epoch that they are from. */
  epoch: number;
  validation: number;
}

const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };

/**
 * Trains causal self-attention to predict the next item at every position (SASRec, Kang & McAuley 2018) with softmax
 * cross-entropy over all items, or over a sample whose normaliser is scaled up to all. Stops by itself when `validate`
 * has not risen for `patience` validations, and returns the best epoch's parameters. One thread and one seed give equal
 * bytes.
 *
 * @param validate scores the encoder as it is, higher is better; called every `validateEvery` epochs
 * @throws TrainingDivergedError when the loss is not finite even at half the rate
 */
export function fitSequenceEncoder(
  dataset: InteractionDataset,
  config: SequenceEncoderConfig,
  kernels: TensorKernels,
  validate: (encoder: SequenceEncoder, parameters: EncoderParameters, shape: EncoderShape) => number,
  onEpoch?: (report: EncoderEpochReport) => void,
): TrainedEncoder {
  const mark = kernels.mark();
  const run = new EncoderTraining(dataset, config, kernels);
  const best: TrainedEncoder = { shape: run.shape, parameters: new Float32Array(0), epoch: 0, validation: -Infinity };
  let worse = 0;
  for (let epoch = 1; epoch <= config.epochs && worse < config.patience; epoch++) {
    const report: EncoderEpochReport = { epoch, epochs: config.epochs, ...run.epoch(epoch) };
    if (epoch % config.validateEvery === 0 || epoch === config.epochs) {
      report.validation = validate(run.encoder, run.parameters, run.shape);
      if (report.validation > best.validation) {
        Object.assign(best, { parameters: run.parameters.all.slice(), epoch, validation: report.validation });
        worse = 0;
      } else worse++;
    }
    onEpoch?.(report);
  }
  kernels.release(mark);
  return best;
}

/** The state of one run: parameters, gradients and the optimiser's moments. */
class EncoderTraining {
  readonly shape: EncoderShape;
  readonly parameters: EncoderParameters;
  readonly encoder: SequenceEncoder;
  private readonly gradients: EncoderParameters;
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  /** Users with something to predict. */
  private readonly users: number[];
  private step = 0;
  private rateScale = 1;

  constructor(
    private readonly dataset: InteractionDataset,
    private readonly config: SequenceEncoderConfig,
    private readonly kernels: TensorKernels,
  ) {
    const { dims, blocks, heads, hidden, maxLength } = config;
    this.shape = { items: dataset.itemIds.length, dims, blocks, heads, hidden, maxLength };
    this.parameters = allocateParameters(kernels, this.shape);
    this.gradients = allocateParameters(kernels, this.shape);
    this.first = kernels.f32(this.parameters.all.length);
    this.second = kernels.f32(this.parameters.all.length);
    initialize(this.parameters, this.shape, seededRandom(config.seed));
    this.encoder = new SequenceEncoder(kernels, this.shape, this.parameters);
    this.users = [...dataset.userIds.keys()].filter((u) => dataset.offsets[u + 1] - dataset.offsets[u] >= 2);
  }

  /** One pass over all sequences; on a loss that is not a number once more, from before it, at half the rate. */
  epoch(epoch: number): { loss: number; examplesPerSecond: number } {
    const before = [this.parameters.all, this.first, this.second].map((tensor) => tensor.slice());
    const stepBefore = this.step;
    const started = performance.now();
    let result = this.pass(epoch);
    if (!Number.isFinite(result.loss)) {
      if (this.rateScale < 1) throw new TrainingDivergedError(epoch);
      this.rateScale = 0.5;
      this.step = stepBefore;
      [this.parameters.all, this.first, this.second].forEach((tensor, t) => tensor.set(before[t]));
      this.gradients.all.fill(0);
      result = this.pass(epoch);
      if (!Number.isFinite(result.loss)) throw new TrainingDivergedError(epoch);
    }
    return { loss: result.loss, examplesPerSecond: (result.examples * 1000) / (performance.now() - started) };
  }

  private pass(epoch: number): { loss: number; examples: number } {
    const random = seededRandom(this.config.seed * 10_007 + epoch);
    const order = shuffled(this.users, random);
    let loss = 0;
    let examples = 0;
    for (let at = 0; at < order.length; at += this.config.batchSize) {
      const mark = this.kernels.mark();
      const batch = packSequences(this.kernels, this.dataset, order.slice(at, at + this.config.batchSize), {
        maxLength: this.shape.maxLength,
        heads: this.shape.heads,
        withTargets: true,
      });
      loss += this.descend(batch, random);
      examples += batch.rows;
      this.kernels.release(mark);
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
    return losses.reduce((sum, value) => sum + value, 0);
  }

  /**
   * Cross-entropy over the batch's targets and `negatives` items drawn from the rest. Each drawn item stands for
   * rest / drawn items, so that much is added to its logit (as a logarithm): the normaliser's expectation is the full one.
   */
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
    const candidates = sampleCandidates(targets, negatives, shape.items, random);
    const ids = kernels.i32(candidates.ids.length);
    ids.set(candidates.ids);
    const places = kernels.i32(targets.length);
    places.set(candidates.places);
    const logBias = kernels.f32(ids.length).fill(candidates.logScale, candidates.distinctTargets);
    const items = kernels.f32(ids.length * shape.dims);
    const dItems = kernels.f32(items.length);
    kernels.gatherRows(items, ids, this.parameters.items, 1);
    kernels.crossEntropy({ x: dStates, items: dItems }, states, items, places, rowWeights, losses, logBias);
    kernels.scatterAddRows(this.gradients.items, ids, dItems, 1);
  }
}

/** Candidates of one step: the distinct targets first, then items drawn from the rest without repetition. */
interface Candidates {
  ids: number[];
  distinctTargets: number;
  /** Where each target stands among the candidates. */
  places: number[];
  /** log(rest / drawn), 0 when nothing is drawn. */
  logScale: number;
}

function sampleCandidates(targets: Int32Array, negatives: number, itemCount: number, random: Random): Candidates {
  const placeOf = new Map<number, number>();
  const places = Array.from(targets, (item) => {
    if (!placeOf.has(item)) placeOf.set(item, placeOf.size);
    return placeOf.get(item)!;
  });
  const distinctTargets = placeOf.size;
  const rest = itemCount - distinctTargets;
  // At most half of the rest is drawn by rejection, so that drawing ends soon; else all of it is taken.
  if (negatives * 2 >= rest) for (let item = 0; item < itemCount; item++) addOnce(placeOf, item);
  else while (placeOf.size < distinctTargets + negatives) addOnce(placeOf, random.below(itemCount));
  const drawn = placeOf.size - distinctTargets;
  return { ids: [...placeOf.keys()], distinctTargets, places, logScale: drawn === 0 ? 0 : Math.log(rest / drawn) };
}

function addOnce(placeOf: Map<number, number>, item: number): void {
  if (!placeOf.has(item)) placeOf.set(item, placeOf.size);
}

/** Fisher and Yates. */
function shuffled(values: readonly number[], random: Random): number[] {
  const order = [...values];
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
