import type { PackedMatrix, TensorKernels } from '@attune/kernels';
import { embedSteps } from './embed-steps';
import type { BlockParameters, EncoderParameters, EncoderShape } from './encoder-parameters';
import { stepContexts, type Steps } from './step-context';

const NO_DROPOUT = { rate: 0, seed: 0 };

/** The matrices of a block that works on all steps, packed once. */
type PackedBlock = Record<'query' | 'key' | 'value' | 'output' | 'expand' | 'contract', PackedMatrix>;

/**
 * What `SequenceEncoder` finds as the state after the newest step, for one sequence at a time and without what only
 * training needs. Of the last block nobody asks for another state: there it works on one row, and turns the newest step's
 * query into the space of its inputs instead of every step into keys and values, since q · (x K) = x · (K qᵀ) and
 * Σ w (x V) = (Σ w x) V. Its room is taken from the kernels once, for as long as they live.
 */
export class NewestStateEncoder {
  private readonly packed: PackedBlock[];
  private readonly room: ReturnType<typeof roomFor>;

  constructor(
    private readonly kernels: TensorKernels,
    private readonly shape: EncoderShape,
    private readonly parameters: EncoderParameters,
  ) {
    const { dims, hidden } = shape;
    const square = (matrix: Float32Array) => kernels.pack(matrix, dims, dims);
    this.packed = parameters.blocks.slice(0, -1).map(({ query, key, value, output, expand, contract }) => ({
      ...{ query: square(query), key: square(key), value: square(value), output: square(output) },
      ...{ expand: kernels.pack(expand, dims, hidden), contract: kernels.pack(contract, hidden, dims) },
    }));
    this.room = roomFor(kernels, shape);
  }

  /**
   * The state (dims,) after the newest of some steps; its products with the items are their scores. It stays until the
   * next call.
   * @param steps oldest first, at least one
   * @throws RangeError for no steps, and for an item that the encoder does not know
   */
  newestState(steps: Steps): Float32Array {
    const { kernels, room, parameters, shape } = this;
    if (steps.items.length === 0) throw new RangeError('there is a state after at least one step, and there is none');
    const rows = Math.min(shape.maxLength, steps.items.length);
    const x = this.rowsOf(room.input, rows);
    this.embed(x, steps, rows);
    this.packed.forEach((packed, b) => this.blockForward(x, parameters.blocks[b], packed, rows));
    const last = parameters.blocks.at(-1);
    const newest = last ? this.lastBlock(x, last, rows) : x.subarray(-shape.dims);
    kernels.layerNorm(room.state, newest, parameters.finalGamma, parameters.finalBeta, room.norms);
    return room.state;
  }

  private embed(x: Float32Array, steps: Steps, rows: number): void {
    const { kernels, room, parameters, shape } = this;
    const from = steps.items.length - rows;
    const inputs = room.inputs.subarray(0, rows);
    const contexts = room.contexts.subarray(0, rows);
    for (let i = 0; i < rows; i++) inputs[i] = steps.items[from + i];
    if (parameters.contexts.length > 0) {
      // Of all steps: the oldest that is looked at has one before it, too.
      contexts.set(stepContexts(shape.inputs, steps, 0, steps.items.length).subarray(from));
    }
    embedSteps(kernels, x, { inputs, contexts, positions: room.positions.subarray(-rows) }, parameters);
  }

  /** Replaces the states of all rows by the block's. */
  private blockForward(x: Float32Array, block: BlockParameters, packed: PackedBlock, rows: number): void {
    const { kernels, room, shape } = this;
    const normed = this.rowsOf(room.normed, rows);
    kernels.layerNorm(normed, x, block.attentionGamma, block.attentionBeta, room.norms);
    const qkv = { q: this.rowsOf(room.q, rows), k: this.rowsOf(room.k, rows), v: this.rowsOf(room.v, rows) };
    kernels.gemmPacked(qkv.q, normed, packed.query);
    kernels.gemmPacked(qkv.k, normed, packed.key);
    kernels.gemmPacked(qkv.v, normed, packed.value);
    room.starts[1] = rows;
    const attention = { starts: room.starts, weightStarts: room.weightStarts };
    const sizes = { heads: shape.heads, headSize: shape.dims / shape.heads };
    kernels.attention(x, room.weights, qkv, { ...attention, ...sizes }, NO_DROPOUT);
    kernels.gemmPacked(normed, x, packed.output, true);
    kernels.addBias(normed, block.outputBias);

    kernels.layerNorm(x, normed, block.feedForwardGamma, block.feedForwardBeta, room.norms);
    const expanded = room.expanded.subarray(0, rows * shape.hidden);
    kernels.gemmPacked(expanded, x, packed.expand);
    kernels.biasGelu(expanded, expanded, block.expandBias);
    kernels.gemmPacked(x, expanded, packed.contract, true);
    kernels.addBias(x, block.contractBias);
  }

  /** The newest row of the block's states, (dims,). */
  private lastBlock(x: Float32Array, block: BlockParameters, rows: number): Float32Array {
    const { kernels, room, shape } = this;
    const normed = this.rowsOf(room.normed, rows);
    kernels.layerNorm(normed, x, block.attentionGamma, block.attentionBeta, room.norms);
    const newest = normed.subarray(-shape.dims);
    const [attended, product] = [this.rowsOf(room.q, 1), this.rowsOf(room.k, 1)];
    this.attendFromNewest(attended, normed, newest, block);
    kernels.combineRows(product, block.output, attended);
    kernels.axpy(1, product, newest);
    kernels.axpy(1, block.outputBias, newest);

    const middle = this.rowsOf(room.input, 1);
    kernels.layerNorm(middle, newest, block.feedForwardGamma, block.feedForwardBeta, room.norms);
    const expanded = room.expanded.subarray(0, shape.hidden);
    kernels.combineRows(expanded, block.expand, middle);
    kernels.biasGelu(expanded, expanded, block.expandBias);
    kernels.combineRows(product, block.contract, expanded);
    kernels.axpy(1, product, middle);
    kernels.axpy(1, block.contractBias, middle);
    return middle;
  }

  /** out (dims,) = what the newest step attends to among all, head after head. */
  private attendFromNewest(
    out: Float32Array,
    normed: Float32Array,
    newest: Float32Array,
    block: BlockParameters,
  ): void {
    const { kernels, room, shape } = this;
    const { dims, heads } = shape;
    const headSize = dims / heads;
    const [query, ofHead, inInputs] = [room.query, room.ofHead, room.inInputs];
    const weights = room.weights.subarray(0, normed.length / dims);
    kernels.combineRows(query, block.query, newest);
    for (let from = 0; from < dims; from += headSize) {
      ofHead.fill(0);
      ofHead.set(query.subarray(from, from + headSize), from);
      kernels.dotRows(inInputs, block.key, ofHead);
      kernels.dotRows(weights, normed, inInputs);
      softmax(weights, 1 / Math.sqrt(headSize));
      kernels.combineRows(inInputs, normed, weights);
      kernels.combineRows(ofHead, block.value, inInputs);
      out.set(ofHead.subarray(from, from + headSize), from);
    }
  }

  private rowsOf(room: Float32Array, rows: number): Float32Array {
    return room.subarray(0, rows * this.shape.dims);
  }
}

/** Room for the longest sequence. */
function roomFor(kernels: TensorKernels, { dims, heads, hidden, maxLength }: EncoderShape) {
  const rows = () => kernels.f32(maxLength * dims);
  const row = () => kernels.f32(dims);
  const positions = kernels.i32(maxLength);
  for (let i = 0; i < maxLength; i++) positions[i] = maxLength - 1 - i;
  return {
    ...{ inputs: kernels.i32(maxLength), contexts: kernels.i32(maxLength), positions },
    ...{ starts: kernels.i32(2), weightStarts: kernels.i32(1), weights: kernels.f32(heads * maxLength * maxLength) },
    ...{ input: rows(), normed: rows(), q: rows(), k: rows(), v: rows(), expanded: kernels.f32(maxLength * hidden) },
    ...{ query: row(), ofHead: row(), inInputs: row(), state: row() },
    norms: { means: kernels.f32(maxLength), inverses: kernels.f32(maxLength) },
  };
}

/** Softmax of scaled logits, in place. */
function softmax(logits: Float32Array, scale: number): void {
  let largest = -Infinity;
  for (const logit of logits) largest = Math.max(largest, logit);
  let total = 0;
  for (let i = 0; i < logits.length; i++) total += logits[i] = Math.exp(scale * (logits[i] - largest));
  for (let i = 0; i < logits.length; i++) logits[i] /= total;
}
