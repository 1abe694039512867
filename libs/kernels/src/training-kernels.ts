/** One step of Adam (Kingma & Ba 2015) with decoupled weight decay (Loshchilov & Hutter 2019); `t` counts from 1. */
export interface AdamStep {
  rate: number;
  beta1: number;
  beta2: number;
  epsilon: number;
  decay: number;
  t: number;
}

/** A sparse matrix in compressed rows: entries of row r are at `offsets[r] … offsets[r + 1]`. */
export interface SparseRows {
  offsets: Int32Array; // (rows + 1,)
  indices: Int32Array; // (entries,): columns
  weights: Float32Array; // (entries,)
}

/** Losses and optimisers: of the sequence encoder, and of implicit ALS. */
export interface TrainingKernels {
  /**
   * losses[r] = -log softmax(x[r] itemsᵀ + logBias)[targets[r]], and the gradients of the sum of rowWeights[r] * losses[r]:
   * d.x is set, d.items added to. x (rows, dims), items (classes, dims), logBias (classes,), the rest (rows,). The largest
   * logit is taken off before powers are, so none leaves the range of floats. Logits are never held for more than a tile of
   * rows.
   * @throws RangeError naming a target that is no class
   */
  crossEntropy(
    d: { x: Float32Array; items: Float32Array },
    x: Float32Array,
    items: Float32Array,
    targets: Int32Array,
    rowWeights: Float32Array,
    losses: Float32Array,
    logBias?: Float32Array,
  ): void;
  /** One step of Adam on all parameters; clears the gradients. All tensors are as long as the parameters; any length. */
  adam(
    parameters: Float32Array,
    gradients: Float32Array,
    first: Float32Array,
    second: Float32Array,
    step: AdamStep,
  ): void;
  /**
   * Half a step of implicit ALS: every row of x (rows, dims) moves towards the solution of
   * (gram + regularization[r] I + Σ w y yᵀ) x = Σ w y over its entries, by at most `steps` of conjugate gradient from
   * where it stands (Hu, Koren & Volinsky 2008; Takács et al. 2011). gram (dims, dims) holds the unobserved pairs,
   * regularization (rows,) is above 0. A row without entries becomes zeros.
   * @throws RangeError naming an entry whose column is no row of y
   */
  alsHalfStep(
    x: Float32Array,
    y: Float32Array,
    gram: Float32Array,
    entries: SparseRows,
    regularization: Float32Array,
    steps: number,
  ): void;
  /** losses[r] = Σ w (1 - x[r] · y)² over the entries of row r: the observed part of ALS's objective. */
  alsLosses(losses: Float32Array, x: Float32Array, y: Float32Array, entries: SparseRows): void;
}
