import { type InteractionDataset, interactionCount } from '@attune/dataset';
import { type EncoderShape, NO_CONTEXT } from '@attune/sequence-encoder';
import { encoderSequences } from './encoder-sequences';

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
  /** What a step leaves of the parameters' moving average, 0 (no average) to below 1: the average is what is returned. */
  averaging: number;
  /** Sequences in a step. */
  batchSize: number;
  /** At most this many passes over all sequences. */
  epochs: number;
  /** Stops after this many validations without a better one. */
  patience: number;
  /** Epochs between two validations. */
  validateEvery: number;
  /**
   * Items drawn per step to stand for all that are not targets in the batch; undefined takes all items (full softmax).
   */
  negatives?: number;
  seed: number;
}

/** Predicted items that a step should have: fewer make its gradient noisy, more make steps rare. */
export const STEP_EXAMPLES = 1_500;
/** Steps that a run has at most: a small shop's epochs are short, so it may have more of them. */
const MAX_STEPS = 3_000;
/** Interactions per item at which dropout is strongest; each doubling takes a tenth off. */
const SPARSE = 16;

/**
 * The settings for a dataset of this shape, one rule for all shops:
 * - `maxLength`: 99 of 100 histories fit, 20 to 200.
 * - `batchSize`: so many sequences that a step predicts about 1,500 items.
 * - `dropout`: 0.6 where items have 16 interactions or fewer (published for Amazon Beauty), 0.1 less for each doubling, down
 *   to 0.2 (published for MovieLens).
 * - `epochs`: 3,000 steps, 10 to 200 epochs; validation ends most runs earlier.
 * - `dims` and `hidden`: 256 for catalogs up to 50,000 items, 128 up to 200,000, 64 above, where the item embeddings and the
 *   optimiser's moments of them would take gigabytes. On Beauty's validation 64 reached NDCG@10 .070, 128 .072, 256 .074.
 */
export function encoderConfigFor(dataset: InteractionDataset, seed: number): SequenceEncoderConfig {
  const { offsets } = encoderSequences(dataset, NO_CONTEXT);
  const lengths = Array.from({ length: offsets.length - 1 }, (_, u) => offsets[u + 1] - offsets[u])
    .filter((length) => length >= 2)
    .sort((a, b) => a - b);
  const sequences = Math.max(1, lengths.length);
  const maxLength = clamp(lengths[Math.floor(0.99 * lengths.length)] ?? 0, 20, 200);
  const examples = lengths.reduce((sum, length) => sum + Math.min(maxLength, length - 1), 0);
  const batchSize = clamp(Math.round((STEP_EXAMPLES * sequences) / Math.max(1, examples)), 1, 1_024);
  const items = dataset.itemIds.length;
  const width = items <= 50_000 ? 256 : items <= 200_000 ? 128 : 64;
  const perItem = interactionCount(dataset) / Math.max(1, items);
  return {
    ...{ dims: width, blocks: 2, heads: 1, hidden: width, maxLength, inputs: NO_CONTEXT },
    dropout: clamp(0.6 - 0.1 * Math.log2(perItem / SPARSE), 0.2, 0.6),
    ...{ learningRate: 1e-3, warmupSteps: 200, weightDecay: 0, averaging: 0.998, batchSize },
    epochs: clamp(Math.round(MAX_STEPS / Math.ceil(sequences / batchSize)), 10, 200),
    ...{ patience: 2, validateEvery: 2, negatives: 1_000, seed },
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
