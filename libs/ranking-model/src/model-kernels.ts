import { WasmKernels, type TensorKernels } from '@attune/kernels';
import {
  type EncoderShape,
  packSequences,
  SequenceEncoder,
  stepContexts,
  viewParameters,
} from '@attune/sequence-encoder';
import { scaledRegularization } from './fold-in';
import type { KnownItem, KnownStep } from './known-history';
import type { RankingModel } from './ranking-model';

/** One per model, made on its first use. */
const loaded = new WeakMap<RankingModel, ModelKernels>();

/** The model's matrices in the memory of the kernels that score with them. */
export function kernelsOf(model: RankingModel): ModelKernels {
  let known = loaded.get(model);
  if (!known) loaded.set(model, (known = new ModelKernels(model)));
  return known;
}

/** The kernels want rows of whole vectors. */
const LANES = 4;

/** Conjugate-gradient steps of a fold-in: by then the vector has settled to three digits or more. */
const FOLD_IN_STEPS = 20;

/** A model's matrices where SIMD reads them: on the calling thread, since one request is too short to share. */
export class ModelKernels {
  private readonly kernels: TensorKernels = new WasmKernels({ threads: 1 });
  private readonly factors: Float32Array; // (items, dims), dims rounded up to whole vectors
  private readonly gram: Float32Array; // (dims, dims) of the item factors, times the weight of an unobserved pair
  private readonly encoders: { shape: EncoderShape; items: Float32Array; encoder: SequenceEncoder }[];

  constructor(private readonly model: RankingModel) {
    const { dims, items } = model.factors;
    const padded = Math.ceil(dims / LANES) * LANES;
    this.factors = this.kernels.f32(model.itemIds.length * padded);
    for (let i = 0; i < model.itemIds.length; i++) {
      this.factors.set(items.subarray(i * dims, (i + 1) * dims), i * padded);
    }
    this.gram = this.kernels.f32(padded * padded);
    if (padded > 0) {
      const shape = { m: padded, n: padded, k: model.itemIds.length, transposeA: true };
      this.kernels.gemm(this.gram, this.factors, this.factors, shape);
      for (let i = 0; i < this.gram.length; i++) this.gram[i] *= model.factors.unobservedWeight;
    }
    this.encoders = model.encoders.map(({ shape, parameters }) => {
      const copy = this.kernels.f32(parameters.length);
      copy.set(parameters);
      const views = viewParameters(copy, shape);
      return { shape, items: views.items, encoder: new SequenceEncoder(this.kernels, shape, views) };
    });
  }

  /**
   * out (items,) += weight * (item factors · x), x being the vector of a shopper with these items: what `foldInShopper`
   * solves exactly, here by conjugate gradient, which a request has the time for.
   */
  addFactorScores(items: readonly KnownItem[], weight: number, out: Float32Array): void {
    const { kernels, model } = this;
    const mark = kernels.mark();
    const x = kernels.f32(this.gram.length ** 0.5);
    const entries = {
      offsets: kernels.i32(2),
      indices: kernels.i32(items.length),
      weights: kernels.f32(items.length),
    };
    entries.offsets[1] = items.length;
    let weightSum = 0;
    items.forEach(({ item, weight }, e) => {
      entries.indices[e] = item;
      entries.weights[e] = weight;
      weightSum += weight;
    });
    const regularization = kernels.f32(1);
    regularization[0] = scaledRegularization(model.factors, weightSum, model.itemIds.length);
    kernels.alsHalfStep(x, this.factors, this.gram, entries, regularization, FOLD_IN_STEPS);
    this.addProducts(this.factors, x, weight, out);
    kernels.release(mark);
  }

  /**
   * out (items,) += weight * how far the encoders' mean logit of an item lies above that of the average item, 0 when it
   * does not: what is less to be expected than average is not recommended for it.
   * @param newestFirst at least one step
   */
  addEncoderScores(newestFirst: readonly KnownStep[], weight: number, out: Float32Array): void {
    if (this.encoders.length === 0) return;
    const steps = newestFirst.toReversed();
    const told = {
      items: steps.map(({ item }) => item),
      weights: steps.map((step) => step.weight),
      times: steps.map(({ time }) => time),
    };
    const logits = new Float32Array(out.length);
    for (const { shape, items, encoder } of this.encoders) {
      const mark = this.kernels.mark();
      const { maxLength, heads, dims, inputs } = shape;
      const sequence = {
        ...{ offsets: Int32Array.of(0, steps.length), items: Int32Array.from(told.items) },
        contexts: stepContexts(inputs, told, 0, steps.length),
      };
      const batch = packSequences(this.kernels, sequence, [0], { maxLength, heads, withTargets: false });
      const { states } = encoder.forward(batch, 0, 0);
      const newest = this.kernels.f32(dims);
      newest.set(states.subarray((batch.rows - 1) * dims, batch.rows * dims));
      this.addProducts(items, newest, 1 / this.encoders.length, logits);
      this.kernels.release(mark);
    }
    const mean = logits.reduce((sum, logit) => sum + logit, 0) / logits.length;
    for (let i = 0; i < out.length; i++) out[i] += weight * Math.max(0, logits[i] - mean);
  }

  private addProducts(table: Float32Array, x: Float32Array, weight: number, out: Float32Array): void {
    const products = this.kernels.f32(out.length);
    this.kernels.dotRows(products, table, x);
    for (let i = 0; i < out.length; i++) out[i] += weight * products[i];
  }
}
