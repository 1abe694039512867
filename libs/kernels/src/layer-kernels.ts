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

/** The layers of a sequence encoder, forward and backward. */
export interface LayerKernels {
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
}
