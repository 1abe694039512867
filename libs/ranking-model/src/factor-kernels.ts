import { choleskyFactor, choleskySolve, type TensorKernels } from '@attune/kernels';
import { scaledRegularization } from './fold-in';
import { ItemTable } from './item-table';
import { inverseNorm } from './inverse-norm';
import type { KnownItem } from './known-history';
import type { RankingModel } from './ranking-model';
import type { Stepwise } from './stepwise';
import { type TurnedFactors, turnFactors, turnRows } from './turned-factors';

/** Conjugate-gradient steps of a fold-in: by then the vector has settled to three digits or more. */
const FOLD_IN_STEPS = 20;

/**
 * A shopper's normal equations are A = D + U W Uᵀ: D diagonal in this basis, U the history's vectors, W their weights. By
 * Woodbury's identity all that is asked of A⁻¹ needs a system as large as the history only: W⁻¹ + K with K = Uᵀ D⁻¹ U.
 */
interface HistorySystem {
  /** (history, dims): D⁻¹ U. */
  scaled: Float64Array;
  /** (history, history): the Cholesky factor of W⁻¹ + K. */
  system: Float64Array;
}

/** A model's item factors where SIMD reads them, and how a shopper is folded in with them. */
export class FactorKernels {
  /** (items, dims), turned. */
  readonly table: ItemTable;
  private readonly gram: Float32Array; // (dims, dims), diagonal: of the item factors, times the weight of an unobserved pair
  private readonly dims: number;
  private readonly basis?: Float64Array; // (dims, dims): how the table is turned
  private norms?: Float32Array;
  /** The last that was factored: scores and reasons are asked for one after the other. */
  private last?: { history: readonly KnownItem[]; system: HistorySystem };

  /** In steps, since it is O(items). */
  static *load(kernels: TensorKernels, model: RankingModel): Stepwise<FactorKernels> {
    return new FactorKernels(kernels, model, yield* turnFactors(kernels, model.factors));
  }

  private constructor(
    private readonly kernels: TensorKernels,
    private readonly model: RankingModel,
    { rows, dims, squares, basis }: TurnedFactors,
  ) {
    const { factors } = model;
    this.table = new ItemTable(kernels, rows, dims);
    this.dims = dims;
    this.basis = basis;
    this.gram = kernels.f32(dims * dims);
    squares.forEach((square, i) => (this.gram[i * dims + i] = factors.unobservedWeight * square));
  }

  /** 1 / |v| of every item's vector, 0 for zeros, (items,). */
  get inverseNorms(): Float32Array {
    if (!this.norms) {
      const { dims } = this;
      const { rows } = this.table;
      this.norms = new Float32Array(rows.length / dims);
      for (let item = 0; item < this.norms.length; item++) this.norms[item] = inverseNorm(rows, item * dims, dims);
    }
    return this.norms;
  }

  /**
   * A vector of the model's space, turned as the items are and of length 1, allocated by the kernels; zeros stay zeros. Of an
   * empty one, which is what a model without attributes makes of an item, zeros.
   */
  direction(vector: Float32Array): Float32Array {
    if (vector.length === 0) return this.kernels.f32(this.dims);
    const turned = this.tableOf(vector).row(0);
    const scale = inverseNorm(turned, 0, this.dims);
    for (let i = 0; i < turned.length; i++) turned[i] *= scale;
    return turned;
  }

  /** Of the model's own vectors. */
  get width(): number {
    return this.model.factors.dims;
  }

  /** A table of other vectors of the model's space, (rows, dims of the model), turned as the items are. */
  tableOf(vectors: Float32Array): ItemTable {
    const { kernels, model, basis, dims } = this;
    const width = model.factors.dims;
    return new ItemTable(kernels, turnRows(kernels, { vectors, width }, dims, basis), dims);
  }

  /**
   * The vector (dims,) of a shopper with these items, what `foldInShopper` solves, allocated by the kernels. Of a request's
   * history exactly, by a system as large as it; of a longer one by conjugate gradient.
   */
  shopper(items: readonly KnownItem[]): Float32Array {
    return items.length <= this.dims ? this.solveByHistory(items) : this.solveByGradient(items);
  }

  /** The same vector in the basis of the model's factors, (dims of the model,). */
  shopperUnturned(items: readonly KnownItem[]): Float32Array {
    const { basis, dims } = this;
    const mark = this.kernels.mark();
    const turned = this.shopper(items);
    const vector = turned.slice(0, this.model.factors.dims);
    if (basis) {
      for (let row = 0; row < vector.length; row++) {
        let sum = 0;
        for (let i = 0; i < dims; i++) sum += basis[row * dims + i] * turned[i];
        vector[row] = sum;
      }
    }
    this.kernels.release(mark);
    return vector;
  }

  private solveByGradient(items: readonly KnownItem[]): Float32Array {
    const { kernels } = this;
    const x = kernels.f32(this.dims);
    const mark = kernels.mark();
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
    kernels.alsHalfStep(x, this.table.rows, this.gram, entries, regularization, FOLD_IN_STEPS);
    kernels.release(mark);
    return x;
  }

  /** x = A⁻¹ U w = D⁻¹ U (W⁻¹ + K)⁻¹ 1. */
  private solveByHistory(items: readonly KnownItem[]): Float32Array {
    const { dims } = this;
    const { scaled, system } = this.historySystem(items);
    const y = new Float64Array(items.length).fill(1);
    choleskySolve(system, items.length, y);
    const sums = new Float64Array(dims);
    for (let at = 0; at < scaled.length; at += dims) {
      const share = y[at / dims];
      for (let i = 0; i < dims; i++) sums[i] += share * scaled[at + i];
    }
    const x = this.kernels.f32(dims);
    x.set(sums);
    return x;
  }

  /**
   * How much each item of a history adds to the product of some items with the shopper's vector, `w_j v_iᵀ A⁻¹ v_j` (Hu,
   * Koren and Volinsky 2008, section 5): M (W⁻¹ + K)⁻¹ with M = v_iᵀ D⁻¹ U.
   * @returns (items, history)
   */
  shares(history: readonly KnownItem[], items: readonly number[]): Float64Array[] {
    const { scaled, system } = this.historySystem(history);
    return items.map((item) => {
      const shares = new Float64Array(history.length);
      for (let place = 0; place < shares.length; place++) shares[place] = this.product(item, scaled, place);
      choleskySolve(system, history.length, shares);
      return shares;
    });
  }

  private historySystem(history: readonly KnownItem[]): HistorySystem {
    if (this.last?.history !== history) this.last = { history, system: this.factorHistory(history) };
    return this.last.system;
  }

  private factorHistory(history: readonly KnownItem[]): HistorySystem {
    const { gram, dims } = this;
    const { rows } = this.table;
    const size = history.length;
    const regularization = this.regularizationOf(history);
    const inverse = new Float64Array(dims);
    // Where D is 0, as in padding, so are the vectors.
    for (let i = 0; i < dims; i++) inverse[i] = 1 / (gram[i * dims + i] + regularization || 1);
    const scaled = new Float64Array(size * dims);
    history.forEach(({ item }, place) => {
      for (let i = 0; i < dims; i++) scaled[place * dims + i] = rows[item * dims + i] * inverse[i];
    });
    const system = new Float64Array(size * size);
    history.forEach(({ item, weight }, row) => {
      for (let column = 0; column <= row; column++) system[row * size + column] = this.product(item, scaled, column);
      system[row * size + row] += 1 / weight;
    });
    choleskyFactor(system, size);
    return { scaled, system };
  }

  /** The product of an item's vector with a row of `vectors` (rows, dims). */
  private product(item: number, vectors: Float64Array, row: number): number {
    const { dims } = this;
    const { rows } = this.table;
    const [a, b] = [item * dims, row * dims];
    let [even, odd] = [0, 0];
    for (let i = 0; i < dims; i += 2) {
      even += rows[a + i] * vectors[b + i];
      odd += rows[a + i + 1] * vectors[b + i + 1];
    }
    return even + odd;
  }

  private regularizationOf(history: readonly KnownItem[]): number {
    const weightSum = history.reduce((sum, { weight }) => sum + weight, 0);
    return scaledRegularization(this.model.factors, weightSum, this.model.itemIds.length);
  }
}
