/** One step of Adam with decoupled weight decay; `t` counts from 1. */
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
   * d.x is set, d.items added to. Logits are never held for more than a tile of rows.
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
  /** One step of Adam; clears the gradients. */
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
   * where it stands. gram (dims, dims) holds the unobserved pairs. A row without entries becomes zeros.
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
