/**
 * Inverted dropout (Srivastava et al. 2014): a value is zeroed with probability `rate`, 0 to below 1, and multiplied by
 * 1 / (1 - rate) else; the mask is a function of the seed and the place, so that a backward pass needs no memory of it.
 */
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

/** The layers of a sequence encoder, forward and backward. */
export interface LayerKernels {
  /** x (rows, columns) += bias (columns,); rows of any length. */
  addBias(x: Float32Array, bias: Float32Array): void;
  /**
   * y (rows, columns) = GELU(x + bias) (Hendrycks & Gimpel 2016, tanh form): x/2 (1 + tanh(√(2/π) (x + 0.044715 x³))). Leaves
   * x + bias in x for geluBackward; y may be x where that is not wanted.
   */
  biasGelu(y: Float32Array, x: Float32Array, bias: Float32Array): void;
  /** dx = dy * GELU'(x), x as biasGelu left it; dx may be dy; any length. */
  geluBackward(dx: Float32Array, dy: Float32Array, x: Float32Array): void;
  /** y = residual + dropout(x); y may be x; any length. With no residual it is dropout's forward and backward pass alike. */
  dropoutAdd(y: Float32Array, x: Float32Array, residual: Float32Array | undefined, dropout: Dropout): void;
  /** sums (columns,) += the columns of x (rows, columns). */
  columnSums(sums: Float32Array, x: Float32Array): void;
  /**
   * out[r] = scale * table[ids[r]] + positions.table[positions.at[r]]; out (ids, columns), tables (rows, columns) each.
   * @throws RangeError naming an id that is no row of its table
   */
  gatherRows(
    out: Float32Array,
    ids: Int32Array,
    table: Float32Array,
    scale: number,
    positions?: { at: Int32Array; table: Float32Array },
  ): void;
  /** table[ids[r]] += scale * x[r]; x (ids, columns). @throws RangeError naming an id that is no row of the table */
  scatterAddRows(table: Float32Array, ids: Int32Array, x: Float32Array, scale: number): void;
  /**
   * y[r] = gamma (x[r] - mean) / √(variance + 1e-8) + beta (Ba et al. 2016) for x (rows, columns); keeps each row's mean and
   * inverse deviation, (rows,). Numbers whose squares leave the range of 32-bit floats, above 1e18, become beta.
   */
  layerNorm(
    y: Float32Array,
    x: Float32Array,
    gamma: Float32Array,
    beta: Float32Array,
    saved: { means: Float32Array; inverses: Float32Array },
  ): void;
  /** Adds to d.x (rows, columns), d.gamma and d.beta (columns,), given the gradient of layerNorm's y. */
  layerNormBackward(
    d: { x: Float32Array; gamma: Float32Array; beta: Float32Array },
    dy: Float32Array,
    x: Float32Array,
    gamma: Float32Array,
    saved: { means: Float32Array; inverses: Float32Array },
  ): void;
  /**
   * out = dropout(softmax(q kᵀ / √headSize)) v of each head, causal (Vaswani et al. 2017); q, k, v and out are (rows, heads *
   * headSize). `weights` keeps the softmax for the backward pass. What has no weight is not looked at.
   */
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
}
