import { choleskyFactor, choleskySolve, WasmKernels, type TensorKernels } from '@attune/kernels';
import { NewestStateEncoder, type Steps, viewParameters } from '@attune/sequence-encoder';
import { scaledRegularization } from './fold-in';
import type { KnownItem, KnownStep } from './known-history';
import type { RankingModel } from './ranking-model';
import { symmetricEigen } from './symmetric-eigen';

/** One per model, made on its first use. */
const loaded = new WeakMap<RankingModel, ModelKernels>();

/** The model's matrices in the memory of the kernels that score with them. */
export function kernelsOf(model: RankingModel): ModelKernels {
  let known = loaded.get(model);
  if (!known) loaded.set(model, (known = new ModelKernels(model)));
  return known;
}

interface LoadedEncoder {
  items: Float32Array; // (items, dims)
  meanItem: Float64Array; // (dims,)
  encoder: NewestStateEncoder;
}

/** The mean of a matrix's rows, (columns,). */
function meanRow(matrix: Float32Array, columns: number): Float64Array {
  const mean = new Float64Array(columns);
  for (let at = 0; at < matrix.length; at++) mean[at % columns] += matrix[at];
  return mean.map((sum) => (sum * columns) / Math.max(1, matrix.length));
}

/** A history as the encoders read it. */
function stepsOf(newestFirst: readonly KnownStep[]): Steps {
  const steps = newestFirst.toReversed();
  return {
    items: steps.map(({ item }) => item),
    weights: steps.map(({ weight }) => weight),
    times: steps.map(({ time }) => time),
  };
}

/** The kernels want rows of whole vectors. */
const LANES = 4;

/** Conjugate-gradient steps of a fold-in: by then the vector has settled to three digits or more. */
const FOLD_IN_STEPS = 20;

/** A model's matrices where SIMD reads them: on the calling thread, since one request is too short to share. */
export class ModelKernels {
  private readonly kernels: TensorKernels = new WasmKernels({ threads: 1 });
  /**
   * (items, dims), dims rounded up to whole vectors; turned so that their Gramian is diagonal. Products of two vectors
   * are the same in any such basis, and a shopper's normal equations are solved by their history alone in this one.
   */
  private readonly factors: Float32Array;
  private readonly gram: Float32Array; // (dims, dims), diagonal: of the item factors, times the weight of an unobserved pair
  private readonly dims: number;
  private readonly encoders: LoadedEncoder[];

  constructor(private readonly model: RankingModel) {
    const { dims, items } = model.factors;
    const padded = Math.ceil(dims / LANES) * LANES;
    this.dims = padded;
    this.factors = this.kernels.f32(model.itemIds.length * padded);
    this.gram = this.kernels.f32(padded * padded);
    if (padded > 0) this.turnFactors(items, dims);
    this.encoders = model.encoders.map(({ shape, parameters }) => {
      const copy = this.kernels.f32(parameters.length);
      copy.set(parameters);
      const views = viewParameters(copy, shape);
      return {
        ...{ items: views.items, meanItem: meanRow(views.items, shape.dims) },
        encoder: new NewestStateEncoder(this.kernels, shape, views),
      };
    });
  }

  private turnFactors(items: Float32Array, dims: number): void {
    const { kernels, factors, gram, dims: padded, model } = this;
    const rows = model.itemIds.length;
    const mark = kernels.mark();
    const given = kernels.f32(rows * padded);
    for (let i = 0; i < rows; i++) given.set(items.subarray(i * dims, (i + 1) * dims), i * padded);
    kernels.gemm(gram, given, given, { m: padded, n: padded, k: rows, transposeA: true });
    const { values, vectors } = symmetricEigen(gram, padded);
    const turn = kernels.f32(padded * padded);
    turn.set(vectors);
    kernels.gemm(factors, given, turn, { m: rows, n: padded, k: padded });
    kernels.release(mark);
    gram.fill(0);
    // A Gramian has no eigenvalue below 0; what is computed may lie a rounding below.
    values.forEach((value, i) => (gram[i * padded + i] = model.factors.unobservedWeight * Math.max(0, value)));
  }

  /**
   * out (items,) += weight * (item factors · x), x being the vector of a shopper with these items: what `foldInShopper`
   * solves. Of a request's history exactly, by a system as large as it; of a longer one by conjugate gradient.
   */
  addFactorScores(items: readonly KnownItem[], weight: number, out: Float32Array): void {
    const mark = this.kernels.mark();
    const x = items.length <= this.dims ? this.solveByHistory(items) : this.solveByGradient(items);
    this.addProducts(this.factors, x, weight, out);
    this.kernels.release(mark);
  }

  private solveByGradient(items: readonly KnownItem[]): Float32Array {
    const { kernels } = this;
    const x = kernels.f32(this.dims);
    const entries = {
      offsets: kernels.i32(2),
      indices: kernels.i32(items.length),
      weights: kernels.f32(items.length),
    };
    entries.offsets[1] = items.length;
    items.forEach(({ item, weight }, e) => {
      entries.indices[e] = item;
      entries.weights[e] = weight;
    });
    const regularization = kernels.f32(1);
    regularization[0] = this.regularizationOf(items);
    kernels.alsHalfStep(x, this.factors, this.gram, entries, regularization, FOLD_IN_STEPS);
    return x;
  }

  /** x = A⁻¹ U w = D⁻¹ U (W⁻¹ + K)⁻¹ 1. */
  private solveByHistory(items: readonly KnownItem[]): Float32Array {
    const { scaled, system } = this.historySystem(items);
    const y = new Float64Array(items.length).fill(1);
    choleskySolve(system, items.length, y);
    const x = this.kernels.f32(this.dims);
    scaled.forEach((row, place) => {
      for (let i = 0; i < x.length; i++) x[i] += y[place] * row[i];
    });
    return x;
  }

  /**
   * How much each item of a history adds to an item's product with the shopper's vector, `w_j v_iᵀ A⁻¹ v_j` (Hu, Koren and
   * Volinsky 2008, section 5), by place in the history: M (W⁻¹ + K)⁻¹ with M = v_iᵀ D⁻¹ U.
   * @returns the shares (history,) of an item
   */
  factorShares(history: readonly KnownItem[]): (item: number) => Float64Array {
    const { scaled, system } = this.historySystem(history);
    return (item) => {
      const shares = Float64Array.from(scaled, (row) => this.factorProduct(item, row));
      choleskySolve(system, history.length, shares);
      return shares;
    };
  }

  /**
   * A shopper's normal equations are A = D + U W Uᵀ: D diagonal in this basis, U the history's vectors, W their weights. By
   * Woodbury's identity all that is asked of A⁻¹ needs a system as large as the history only: W⁻¹ + K with K = Uᵀ D⁻¹ U.
   * @returns D⁻¹ U, a row (dims,) for each item, and the system's Cholesky factor (history, history)
   */
  private historySystem(history: readonly KnownItem[]): { scaled: Float64Array[]; system: Float64Array } {
    const { factors, gram, dims } = this;
    const size = history.length;
    const regularization = this.regularizationOf(history);
    // Where D is 0, as in padding, so are the vectors.
    const diagonal = Float64Array.from({ length: dims }, (_, i) => gram[i * dims + i] + regularization || 1);
    const scaled = history.map(({ item }) => diagonal.map((d, i) => factors[item * dims + i] / d));
    const system = new Float64Array(size * size);
    history.forEach(({ item, weight }, row) => {
      for (let column = 0; column <= row; column++) {
        system[row * size + column] = this.factorProduct(item, scaled[column]);
      }
      system[row * size + row] += 1 / weight;
    });
    choleskyFactor(system, size);
    return { scaled, system };
  }

  private factorProduct(item: number, vector: Float64Array): number {
    const at = item * this.dims;
    let sum = 0;
    for (let i = 0; i < vector.length; i++) sum += this.factors[at + i] * vector[i];
    return sum;
  }

  private regularizationOf(history: readonly KnownItem[]): number {
    const weightSum = history.reduce((sum, { weight }) => sum + weight, 0);
    return scaledRegularization(this.model.factors, weightSum, this.model.itemIds.length);
  }

  /**
   * out (items,) += weight * how far the encoders' mean logit of an item lies above that of the average item, 0 when it
   * does not: what is less to be expected than average is not recommended for it.
   * @param newestFirst at least one step
   */
  addEncoderScores(newestFirst: readonly KnownStep[], weight: number, out: Float32Array): void {
    const { kernels, encoders } = this;
    if (encoders.length === 0) return;
    const steps = stepsOf(newestFirst);
    const start = kernels.mark();
    const logits = kernels.f32(out.length);
    const products = kernels.f32(out.length);
    let mean = 0;
    for (const { items, meanItem, encoder } of encoders) {
      const newest = encoder.newestState(steps);
      // The mean logit is the logit of the mean item.
      for (let i = 0; i < newest.length; i++) mean += (newest[i] * meanItem[i]) / encoders.length;
      kernels.dotRows(products, items, newest);
      kernels.axpy(1 / encoders.length, products, logits);
    }
    for (let i = 0; i < out.length; i++) {
      const above = logits[i] - mean;
      if (above > 0) out[i] += weight * above;
    }
    kernels.release(start);
  }

  private addProducts(table: Float32Array, x: Float32Array, weight: number, out: Float32Array): void {
    const products = this.kernels.f32(out.length);
    this.kernels.dotRows(products, table, x);
    for (let i = 0; i < out.length; i++) out[i] += weight * products[i];
  }
}
