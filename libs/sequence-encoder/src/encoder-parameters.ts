import type { Random } from '@attune/dataset';
import type { TensorKernels } from '@attune/kernels';
import { contextCount, type ContextInputs } from './step-context';

/** Sizes of a sequence encoder. */
export interface EncoderShape {
  items: number;
  /** Width of embeddings and hidden states, a multiple of 4 * heads. */
  dims: number;
  blocks: number;
  heads: number;
  /** Width of the feed-forward layer, a multiple of 4. */
  hidden: number;
  /** Newest items that are looked at. */
  maxLength: number;
  /** What it is told of a step beside the item. */
  inputs: ContextInputs;
}

/** Parameters of one block: attention, then a feed-forward layer, each behind a normalisation. */
export interface BlockParameters {
  attentionGamma: Float32Array; // (dims,)
  attentionBeta: Float32Array; // (dims,)
  query: Float32Array; // (dims, dims)
  key: Float32Array; // (dims, dims)
  value: Float32Array; // (dims, dims)
  output: Float32Array; // (dims, dims)
  outputBias: Float32Array; // (dims,)
  feedForwardGamma: Float32Array; // (dims,)
  feedForwardBeta: Float32Array; // (dims,)
  expand: Float32Array; // (dims, hidden)
  expandBias: Float32Array; // (hidden,)
  contract: Float32Array; // (hidden, dims)
  contractBias: Float32Array; // (dims,)
}

/** All parameters, as views into one block, so that the optimiser takes a single step for all. */
export interface EncoderParameters {
  all: Float32Array;
  /** (items, dims): input and output embeddings in one. */
  items: Float32Array;
  /** (maxLength, dims): by distance from the newest item. */
  positions: Float32Array;
  /** (contexts, dims): by kind of touch and pause; empty when the encoder is told of neither. */
  contexts: Float32Array;
  blocks: BlockParameters[];
  finalGamma: Float32Array; // (dims,)
  finalBeta: Float32Array; // (dims,)
}

/** Floats that all parameters of a shape take. */
export function parameterCount({ items, dims, blocks, hidden, maxLength, inputs }: EncoderShape): number {
  const block = 4 * dims * dims + 2 * dims * hidden + 6 * dims + hidden;
  return (items + maxLength + contextCount(inputs)) * dims + blocks * block + 2 * dims;
}

/** Zeroed parameters (or gradients) of a shape. */
export function allocateParameters(kernels: TensorKernels, shape: EncoderShape): EncoderParameters {
  return viewParameters(kernels.f32(parameterCount(shape)), shape);
}

/**
 * Views of a block of `parameterCount(shape)` floats, in the order in which it is stored.
 * @throws RangeError for a block of another size, and for a shape that the kernels cannot take
 */
export function viewParameters(all: Float32Array, shape: EncoderShape): EncoderParameters {
  const { dims, hidden } = shape;
  requireMultiple('dims', dims, 4 * shape.heads);
  requireMultiple('hidden', hidden, 4);
  if (all.length !== parameterCount(shape)) {
    throw new RangeError(`the encoder has ${all.length} parameters, and its shape ${parameterCount(shape)}`);
  }
  let at = 0;
  const take = (length: number) => all.subarray(at, (at += length));
  return {
    all,
    items: take(shape.items * dims),
    positions: take(shape.maxLength * dims),
    contexts: take(contextCount(shape.inputs) * dims),
    blocks: Array.from({ length: shape.blocks }, () => ({
      attentionGamma: take(dims),
      attentionBeta: take(dims),
      query: take(dims * dims),
      key: take(dims * dims),
      value: take(dims * dims),
      output: take(dims * dims),
      outputBias: take(dims),
      feedForwardGamma: take(dims),
      feedForwardBeta: take(dims),
      expand: take(dims * hidden),
      expandBias: take(hidden),
      contract: take(hidden * dims),
      contractBias: take(dims),
    })),
    finalGamma: take(dims),
    finalBeta: take(dims),
  };
}

function requireMultiple(name: string, value: number, of: number): void {
  if (value % of !== 0) throw new RangeError(`the encoder's ${name} is ${value}, and must be a multiple of ${of}`);
}

/** Xavier's normal initialisation (Glorot & Bengio 2010) for matrices and embeddings, 1 for gains, 0 for biases. */
export function initialize(
  parameters: EncoderParameters,
  { items, dims, hidden, maxLength, inputs }: EncoderShape,
  random: Random,
): void {
  const xavier = (matrix: Float32Array, rows: number, columns: number) => {
    const deviation = Math.sqrt(2 / (rows + columns));
    for (let i = 0; i < matrix.length; i++) matrix[i] = deviation * random.normal();
  };
  xavier(parameters.items, items, dims);
  xavier(parameters.positions, maxLength, dims);
  xavier(parameters.contexts, contextCount(inputs), dims);
  for (const block of parameters.blocks) {
    for (const matrix of [block.query, block.key, block.value, block.output]) xavier(matrix, dims, dims);
    xavier(block.expand, dims, hidden);
    xavier(block.contract, hidden, dims);
    block.attentionGamma.fill(1);
    block.feedForwardGamma.fill(1);
  }
  parameters.finalGamma.fill(1);
}
