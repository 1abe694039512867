/** C (m, n) = op(A) (m, k) * op(B) (k, n), row-major and dense; added to C when `accumulate`. */
export interface GemmShape {
  m: number;
  n: number;
  k: number;
  /** A is stored as (k, m). */
  transposeA?: boolean;
  /** B is stored as (n, k). */
  transposeB?: boolean;
  accumulate?: boolean;
}

/** B (k, n) of products to come, laid out as they read it; lives as long as the memory that it was packed in. */
export interface PackedMatrix {
  k: number;
  n: number;
  floats: Float32Array;
}

/**
 * A table (rows, columns) in 7 bits a number: row r is about scales[r] * (codes[r] - 64). A quarter of the memory, which is
 * what a product with all rows of a large table waits for; and what it may be off by is known.
 */
export interface CoarseTable {
  rows: number;
  columns: number;
  /** (rows, columns rounded up to 16), 1 to 127; 64 fills up. */
  codes: Uint8Array;
  scales: Float32Array; // (rows,)
  /** (rows,): how far each row lies from what its codes say. */
  errors: Float32Array;
  /** (rows,): the length of what the codes say. */
  norms: Float32Array;
}

/** Inverted dropout: a value is zeroed with probability `rate`, 0 to below 1; the mask is a function of the seed and the place. */
export interface Dropout {
  rate: number;
  seed: number;
}

/** Sequences packed one after the other without padding. */
export interface AttentionShape {
  /** (sequences + 1,): rows of sequence s are `starts[s] … starts[s + 1]`. */
  starts: Int32Array;
  /** (sequences,): where the heads * n * n weights of a sequence of n rows begin. */
  weightStarts: Int32Array;
  heads: number;
  /** A multiple of 4. */
  headSize: number;
}

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

/**
 * The kernels that models are trained with, and score with. Tensors are allocated by the kernels that work on them, in a stack: `mark`
 * and `release` free all that came in between. Row lengths are multiples of 4.
 */
export interface TensorKernels {
  readonly threads: number;
  /** A zeroed tensor. @throws KernelMemoryError above the memory limit */
  f32(length: number): Float32Array;
  i32(length: number): Int32Array;
  /** Whether a tensor is where these kernels can read it. */
  holds(tensor: Float32Array): boolean;
  mark(): number;
  release(mark: number): void;
  close(): Promise<void>;

  gemm(c: Float32Array, a: Float32Array, b: Float32Array, shape: GemmShape): void;
  /** Packs B (k, n), row-major, once for many products: for a few rows of A packing costs as much as the product. */
  pack(b: Float32Array, k: number, n: number): PackedMatrix;
  /** C (m, n) = A (m, k) * B (k, n), row-major; added to C when `accumulate`. */
  gemmPacked(c: Float32Array, a: Float32Array, b: PackedMatrix, accumulate?: boolean): void;
  /** y += alpha x. */
  axpy(alpha: number, x: Float32Array, y: Float32Array): void;
  /** y += alpha (x - y): a step of a moving average. */
  approach(alpha: number, x: Float32Array, y: Float32Array): void;
  /** out[r] = table[r] · x, for a table of (rows, columns). */
  dotRows(out: Float32Array, table: Float32Array, x: Float32Array): void;
  /** A coarse copy of a table (rows, columns). */
  coarse(table: Float32Array, columns: number): CoarseTable;
  /**
   * out[r] = the most that row r · x may be, by the coarse table: never below what `dotRows` gives for the table itself, and
   * above it by at most twice what codes of 7 and 8 bits may be off.
   */
  boundRows(out: Float32Array, table: CoarseTable, x: Float32Array): void;
  /** y += alpha * max(0, x - floor). */
  addAbove(alpha: number, x: Float32Array, floor: number, y: Float32Array): void;
  /** out (columns,) = Σ weights[r] * table[r], for a table of (rows, columns). */
  combineRows(out: Float32Array, table: Float32Array, weights: Float32Array): void;
  /** x (rows, columns) += bias (columns,). */
  addBias(x: Float32Array, bias: Float32Array): void;
  /** y = GELU(x + bias), tanh form; leaves x + bias in x for geluBackward. */
  biasGelu(y: Float32Array, x: Float32Array, bias: Float32Array): void;
  /** dx = dy * GELU'(x); dx may be dy. */
  geluBackward(dx: Float32Array, dy: Float32Array, x: Float32Array): void;
  /** y = residual + dropout(x). With no residual it is dropout's forward and backward pass alike. */
  dropoutAdd(y: Float32Array, x: Float32Array, residual: Float32Array | undefined, dropout: Dropout): void;
  /** sums (columns,) += the columns of x. */
  columnSums(sums: Float32Array, x: Float32Array): void;
  /** out[r] = scale * table[ids[r]] + positions.table[positions.at[r]]. */
  gatherRows(
    out: Float32Array,
    ids: Int32Array,
    table: Float32Array,
    scale: number,
    positions?: { at: Int32Array; table: Float32Array },
  ): void;
  /** table[ids[r]] += scale * x[r]. */
  scatterAddRows(table: Float32Array, ids: Int32Array, x: Float32Array, scale: number): void;
  /** Rows to mean 0 and variance 1, then gamma and beta; keeps each row's mean and inverse deviation. */
  layerNorm(
    y: Float32Array,
    x: Float32Array,
    gamma: Float32Array,
    beta: Float32Array,
    saved: { means: Float32Array; inverses: Float32Array },
  ): void;
  /** Adds to d.x, d.gamma and d.beta. */
  layerNormBackward(
    d: { x: Float32Array; gamma: Float32Array; beta: Float32Array },
    dy: Float32Array,
    x: Float32Array,
    gamma: Float32Array,
    saved: { means: Float32Array; inverses: Float32Array },
  ): void;
  /** out = dropout(softmax(q kᵀ / sqrt(headSize))) v, causal; `weights` keeps the softmax for the backward pass. */
  attention(
    out: Float32Array,
    weights: Float32Array,
    qkv: { q: Float32Array; k: Float32Array; v: Float32Array },
    shape: AttentionShape,
    dropout: Dropout,
  ): void;
  /** Adds to d.q, d.k and d.v. */
  attentionBackward(
    d: { q: Float32Array; k: Float32Array; v: Float32Array },
    dOut: Float32Array,
    weights: Float32Array,
    qkv: { q: Float32Array; k: Float32Array; v: Float32Array },
    shape: AttentionShape,
    dropout: Dropout,
  ): void;
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
  /**
   * The best columns of each row of scores (rows, columns), best first, into out.columns and out.scores (rows, k); the
   * lower of columns with equal scores comes first, -1 fills up. `excluded` columns of a row are passed over, and their
   * scores are overwritten.
   */
  topKRows(
    out: { columns: Int32Array; scores: Float32Array },
    scores: Float32Array,
    excluded: { offsets: Int32Array; columns: Int32Array },
  ): void;
  /** The places of values that are not below a floor, ascending; a new tensor. */
  placesFrom(values: Float32Array, floor: number): Int32Array;
}
