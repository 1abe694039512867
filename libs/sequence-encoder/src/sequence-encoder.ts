import type { AttentionShape, Dropout, TensorKernels } from '@attune/kernels';
import type { BlockParameters, EncoderParameters, EncoderShape } from './encoder-parameters';
import { embedSteps } from './embed-steps';
import type { SequenceBatch } from './sequence-batch';

interface NormState {
  means: Float32Array; // (rows,)
  inverses: Float32Array; // (rows,)
}

/** What one block's backward pass needs of its forward pass. All matrices are (rows, dims) unless said. */
interface BlockState {
  input: Float32Array;
  attentionNorm: NormState;
  normed: Float32Array;
  qkv: { q: Float32Array; k: Float32Array; v: Float32Array };
  weights: Float32Array;
  attended: Float32Array;
  middle: Float32Array;
  feedForwardNorm: NormState;
  middleNormed: Float32Array;
  /** (rows, hidden), before GELU. */
  expanded: Float32Array;
  /** (rows, hidden), after GELU and dropout. */
  activated: Float32Array;
}

/** A forward pass, kept for the backward pass; lives until the kernels' memory is released to where it began. */
export interface EncoderPass {
  embedded: Float32Array;
  blocks: BlockState[];
  last: Float32Array;
  finalNorm: NormState;
  /** (rows, dims): the state after each item; the scores of all items are states itemsᵀ. */
  states: Float32Array;
}

/** Numbers the dropout masks of one step: the same step and layer give the same mask in both passes. */
class Masks {
  constructor(
    private readonly rate: number,
    private readonly step: number,
  ) {}

  of(layer: number): Dropout {
    return { rate: this.rate, seed: Math.imul(this.step + 1, 0x9e3779b1) ^ Math.imul(layer + 1, 0x85ebca77) };
  }
}

/** Layers of a block that drop. */
const MASKS_PER_BLOCK = 4;

/**
 * Causal self-attention over item sequences in the form of SASRec's published code (Kang & McAuley 2018): each layer works
 * on the normalised input, and it is the normalised input, not the raw one, that flows past it. Trained on Beauty that
 * form learnt in 20 epochs what the other took 25 for. One instance a training run; parameters and gradients belong to
 * the caller.
 */
export class SequenceEncoder {
  constructor(
    private readonly kernels: TensorKernels,
    private readonly shape: EncoderShape,
    private readonly parameters: EncoderParameters,
  ) {}

  /** @param step numbers the dropout masks; @param rate 0 for scoring */
  forward(batch: SequenceBatch, rate: number, step: number): EncoderPass {
    const { kernels, shape, parameters } = this;
    const masks = new Masks(rate, step);
    const size = batch.rows * shape.dims;
    const raw = kernels.f32(size);
    embedSteps(kernels, raw, batch, parameters);
    const embedded = kernels.f32(size);
    kernels.dropoutAdd(embedded, raw, undefined, masks.of(0));
    const blocks: BlockState[] = [];
    let x = embedded;
    parameters.blocks.forEach((block, b) => {
      const { state, output } = this.blockForward(x, block, batch, masks, 1 + b * MASKS_PER_BLOCK);
      blocks.push(state);
      x = output;
    });
    const states = kernels.f32(size);
    const finalNorm = this.norm(states, x, parameters.finalGamma, parameters.finalBeta, batch.rows);
    return { embedded, blocks, last: x, finalNorm, states };
  }

  /** Adds to the gradients, given those of the pass's states. */
  backward(
    batch: SequenceBatch,
    pass: EncoderPass,
    dStates: Float32Array,
    gradients: EncoderParameters,
    rate: number,
    step: number,
  ): void {
    const { kernels, shape, parameters } = this;
    const masks = new Masks(rate, step);
    const dx = kernels.f32(batch.rows * shape.dims);
    kernels.layerNormBackward(
      { x: dx, gamma: gradients.finalGamma, beta: gradients.finalBeta },
      ...([dStates, pass.last, parameters.finalGamma, pass.finalNorm] as const),
    );
    for (let b = parameters.blocks.length - 1; b >= 0; b--) {
      const layer = 1 + b * MASKS_PER_BLOCK;
      this.blockBackward(dx, pass.blocks[b], parameters.blocks[b], gradients.blocks[b], batch, masks, layer);
    }
    const dRaw = kernels.f32(dx.length);
    kernels.dropoutAdd(dRaw, dx, undefined, masks.of(0));
    kernels.scatterAddRows(gradients.items, batch.inputs, dRaw, Math.sqrt(shape.dims));
    kernels.scatterAddRows(gradients.positions, batch.positions, dRaw, 1);
    if (gradients.contexts.length > 0) kernels.scatterAddRows(gradients.contexts, batch.contexts, dRaw, 1);
  }

  private blockForward(
    input: Float32Array,
    block: BlockParameters,
    batch: SequenceBatch,
    masks: Masks,
    layer: number,
  ): { state: BlockState; output: Float32Array } {
    const { kernels } = this;
    const { dims, hidden } = this.shape;
    const { rows } = batch;
    const size = rows * dims;
    const square = { m: rows, n: dims, k: dims };

    const normed = kernels.f32(size);
    const attentionNorm = this.norm(normed, input, block.attentionGamma, block.attentionBeta, rows);
    const qkv = { q: kernels.f32(size), k: kernels.f32(size), v: kernels.f32(size) };
    kernels.gemm(qkv.q, normed, block.query, square);
    kernels.gemm(qkv.k, normed, block.key, square);
    kernels.gemm(qkv.v, normed, block.value, square);
    const weights = kernels.f32(batch.weightCount);
    const attended = kernels.f32(size);
    kernels.attention(attended, weights, qkv, this.attentionShape(batch), masks.of(layer));
    const projected = kernels.f32(size);
    kernels.gemm(projected, attended, block.output, square);
    kernels.addBias(projected, block.outputBias);
    const middle = kernels.f32(size);
    kernels.dropoutAdd(middle, projected, normed, masks.of(layer + 1));

    const middleNormed = kernels.f32(size);
    const feedForwardNorm = this.norm(middleNormed, middle, block.feedForwardGamma, block.feedForwardBeta, rows);
    const expanded = kernels.f32(rows * hidden);
    const activated = kernels.f32(rows * hidden);
    kernels.gemm(expanded, middleNormed, block.expand, { m: rows, n: hidden, k: dims });
    kernels.biasGelu(activated, expanded, block.expandBias);
    kernels.dropoutAdd(activated, activated, undefined, masks.of(layer + 2));
    const contracted = kernels.f32(size);
    kernels.gemm(contracted, activated, block.contract, { m: rows, n: dims, k: hidden });
    kernels.addBias(contracted, block.contractBias);
    const output = kernels.f32(size);
    kernels.dropoutAdd(output, contracted, middleNormed, masks.of(layer + 3));
    const state = {
      ...{ input, attentionNorm, normed, qkv, weights, attended },
      ...{ middle, feedForwardNorm, middleNormed, expanded, activated },
    };
    return { state, output };
  }

  /** Turns the gradient of the block's output, in place, into that of its input. */
  private blockBackward(
    dx: Float32Array,
    state: BlockState,
    block: BlockParameters,
    gradient: BlockParameters,
    batch: SequenceBatch,
    masks: Masks,
    layer: number,
  ): void {
    const { kernels } = this;
    const { dims, hidden } = this.shape;
    const { rows } = batch;
    const mark = kernels.mark();
    const size = rows * dims;

    const dContracted = kernels.f32(size);
    kernels.dropoutAdd(dContracted, dx, undefined, masks.of(layer + 3));
    kernels.columnSums(gradient.contractBias, dContracted);
    this.accumulate(gradient.contract, state.activated, dContracted, rows, hidden, dims);
    const dHidden = kernels.f32(rows * hidden);
    kernels.gemm(dHidden, dContracted, block.contract, { m: rows, n: hidden, k: dims, transposeB: true });
    kernels.dropoutAdd(dHidden, dHidden, undefined, masks.of(layer + 2));
    kernels.geluBackward(dHidden, dHidden, state.expanded);
    kernels.columnSums(gradient.expandBias, dHidden);
    this.accumulate(gradient.expand, state.middleNormed, dHidden, rows, dims, hidden);
    // What flowed past the layer went by its normalised input, so it joins before the normalisation's backward pass.
    const dNormed = kernels.f32(size);
    dNormed.set(dx);
    dx.fill(0);
    const ontoResidual = { m: rows, n: dims, transposeB: true, accumulate: true };
    kernels.gemm(dNormed, dHidden, block.expand, { ...ontoResidual, k: hidden });
    kernels.layerNormBackward(
      { x: dx, gamma: gradient.feedForwardGamma, beta: gradient.feedForwardBeta },
      ...([dNormed, state.middle, block.feedForwardGamma, state.feedForwardNorm] as const),
    );

    const dProjected = kernels.f32(size);
    kernels.dropoutAdd(dProjected, dx, undefined, masks.of(layer + 1));
    kernels.columnSums(gradient.outputBias, dProjected);
    this.accumulate(gradient.output, state.attended, dProjected, rows, dims, dims);
    const dAttended = kernels.f32(size);
    kernels.gemm(dAttended, dProjected, block.output, { m: rows, n: dims, k: dims, transposeB: true });
    const d = { q: kernels.f32(size), k: kernels.f32(size), v: kernels.f32(size) };
    const shape = this.attentionShape(batch);
    kernels.attentionBackward(d, dAttended, state.weights, state.qkv, shape, masks.of(layer));
    dNormed.set(dx);
    dx.fill(0);
    for (const [dMatrix, matrix, dOut] of [
      [gradient.query, block.query, d.q],
      [gradient.key, block.key, d.k],
      [gradient.value, block.value, d.v],
    ]) {
      this.accumulate(dMatrix, state.normed, dOut, rows, dims, dims);
      kernels.gemm(dNormed, dOut, matrix, { ...ontoResidual, k: dims });
    }
    kernels.layerNormBackward(
      { x: dx, gamma: gradient.attentionGamma, beta: gradient.attentionBeta },
      ...([dNormed, state.input, block.attentionGamma, state.attentionNorm] as const),
    );
    kernels.release(mark);
  }

  /** dMatrix (from, to) += xᵀ dy over all rows. */
  private accumulate(
    dMatrix: Float32Array,
    x: Float32Array,
    dy: Float32Array,
    rows: number,
    from: number,
    to: number,
  ): void {
    this.kernels.gemm(dMatrix, x, dy, { m: from, n: to, k: rows, transposeA: true, accumulate: true });
  }

  private norm(y: Float32Array, x: Float32Array, gamma: Float32Array, beta: Float32Array, rows: number): NormState {
    const state = { means: this.kernels.f32(rows), inverses: this.kernels.f32(rows) };
    this.kernels.layerNorm(y, x, gamma, beta, state);
    return state;
  }

  private attentionShape(batch: SequenceBatch): AttentionShape {
    const { heads, dims } = this.shape;
    return { starts: batch.starts, weightStarts: batch.weightStarts, heads, headSize: dims / heads };
  }
}
