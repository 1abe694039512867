import type {
  AdamStep,
  AttentionShape,
  CoarseTable,
  Dropout,
  GemmShape,
  PackedMatrix,
  SparseRows,
  TensorKernels,
} from '../tensor-kernels';
import { coarseStride, encodeCoarse, encodeQuery } from './coarse';

/**
 * TensorKernels in plain TypeScript, slow and obvious: they define what each kernel computes, and the fast ones are
 * judged against them. Sums are taken in double precision.
 */
export class ReferenceKernels implements TensorKernels {
  readonly threads = 1;

  f32(length: number): Float32Array {
    return new Float32Array(length);
  }

  i32(length: number): Int32Array {
    return new Int32Array(length);
  }

  holds(): boolean {
    return true;
  }

  mark(): number {
    return 0;
  }

  /** The garbage collector frees what nobody holds. */
  release(): void {}

  close(): Promise<void> {
    return Promise.resolve();
  }

  gemm(c: Float32Array, a: Float32Array, b: Float32Array, shape: GemmShape): void {
    const { m, n, k, transposeA, transposeB, accumulate } = shape;
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        let sum = accumulate ? c[i * n + j] : 0;
        for (let p = 0; p < k; p++)
          sum += (transposeA ? a[p * m + i] : a[i * k + p]) * (transposeB ? b[j * k + p] : b[p * n + j]);
        c[i * n + j] = sum;
      }
    }
  }

  pack(b: Float32Array, k: number, n: number): PackedMatrix {
    return { k, n, floats: b.slice() };
  }

  gemmPacked(c: Float32Array, a: Float32Array, { k, n, floats }: PackedMatrix, accumulate = false): void {
    this.gemm(c, a, floats, { m: a.length / k, n, k, accumulate });
  }

  axpy(alpha: number, x: Float32Array, y: Float32Array): void {
    for (let i = 0; i < x.length; i++) y[i] += alpha * x[i];
  }

  approach(alpha: number, x: Float32Array, y: Float32Array): void {
    for (let i = 0; i < y.length; i++) y[i] += alpha * (x[i] - y[i]);
  }

  dotRows(out: Float32Array, table: Float32Array, x: Float32Array): void {
    for (let r = 0; r < out.length; r++) {
      let sum = 0;
      for (let c = 0; c < x.length; c++) sum += table[r * x.length + c] * x[c];
      out[r] = sum;
    }
  }

  coarse(table: Float32Array, columns: number): CoarseTable {
    const rows = columns === 0 ? 0 : table.length / columns;
    const floats = () => new Float32Array(rows);
    const codes = new Uint8Array(rows * coarseStride(columns));
    const coarse = { rows, columns, codes, scales: floats(), errors: floats(), norms: floats() };
    encodeCoarse(coarse, table);
    return coarse;
  }

  boundRows(out: Float32Array, { columns, codes, scales, errors, norms }: CoarseTable, x: Float32Array): void {
    const query = encodeQuery(x);
    const stride = coarseStride(columns);
    for (let r = 0; r < out.length; r++) {
      let product = -query.offset;
      for (let c = 0; c < columns; c++) product += query.codes[c] * codes[r * stride + c];
      out[r] = query.scale * scales[r] * product + errors[r] * query.perError + norms[r] * query.perNorm;
    }
  }

  addAbove(alpha: number, x: Float32Array, floor: number, y: Float32Array): void {
    for (let i = 0; i < x.length; i++) y[i] += alpha * Math.max(0, x[i] - floor);
  }

  combineRows(out: Float32Array, table: Float32Array, weights: Float32Array): void {
    for (let c = 0; c < out.length; c++) {
      let sum = 0;
      for (let r = 0; r < weights.length; r++) sum += weights[r] * table[r * out.length + c];
      out[c] = sum;
    }
  }

  addBias(x: Float32Array, bias: Float32Array): void {
    for (let i = 0; i < x.length; i++) x[i] += bias[i % bias.length];
  }

  biasGelu(y: Float32Array, x: Float32Array, bias: Float32Array): void {
    this.addBias(x, bias);
    for (let i = 0; i < x.length; i++) y[i] = 0.5 * x[i] * (1 + Math.tanh(geluInner(x[i])));
  }

  geluBackward(dx: Float32Array, dy: Float32Array, x: Float32Array): void {
    for (let i = 0; i < x.length; i++) {
      const t = Math.tanh(geluInner(x[i]));
      const innerSlope = Math.sqrt(2 / Math.PI) * (1 + 3 * 0.044715 * x[i] ** 2);
      dx[i] = dy[i] * (0.5 * (1 + t) + 0.5 * x[i] * (1 - t * t) * innerSlope);
    }
  }

  dropoutAdd(y: Float32Array, x: Float32Array, residual: Float32Array | undefined, dropout: Dropout): void {
    for (let i = 0; i < x.length; i++) y[i] = (residual?.[i] ?? 0) + x[i] * keep(dropout, i);
  }

  columnSums(sums: Float32Array, x: Float32Array): void {
    for (let c = 0; c < sums.length; c++) {
      let sum = sums[c];
      for (let i = c; i < x.length; i += sums.length) sum += x[i];
      sums[c] = sum;
    }
  }

  gatherRows(
    out: Float32Array,
    ids: Int32Array,
    table: Float32Array,
    scale: number,
    positions?: { at: Int32Array; table: Float32Array },
  ): void {
    const columns = out.length / ids.length;
    for (let r = 0; r < ids.length; r++) {
      for (let c = 0; c < columns; c++) {
        const position = positions ? positions.table[positions.at[r] * columns + c] : 0;
        out[r * columns + c] = scale * table[ids[r] * columns + c] + position;
      }
    }
  }

  scatterAddRows(table: Float32Array, ids: Int32Array, x: Float32Array, scale: number): void {
    const columns = x.length / ids.length;
    for (let i = 0; i < x.length; i++) table[ids[Math.floor(i / columns)] * columns + (i % columns)] += scale * x[i];
  }

  layerNorm(
    y: Float32Array,
    x: Float32Array,
    gamma: Float32Array,
    beta: Float32Array,
    saved: { means: Float32Array; inverses: Float32Array },
  ): void {
    const columns = gamma.length;
    for (let r = 0; r < x.length / columns; r++) {
      const row = x.subarray(r * columns, (r + 1) * columns);
      const mean = row.reduce((sum, value) => sum + value, 0) / columns;
      const variance = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / columns;
      const inverse = 1 / Math.sqrt(variance + 1e-8);
      row.forEach((value, c) => (y[r * columns + c] = gamma[c] * (value - mean) * inverse + beta[c]));
      saved.means[r] = mean;
      saved.inverses[r] = inverse;
    }
  }

  layerNormBackward(
    d: { x: Float32Array; gamma: Float32Array; beta: Float32Array },
    dy: Float32Array,
    x: Float32Array,
    gamma: Float32Array,
    saved: { means: Float32Array; inverses: Float32Array },
  ): void {
    const columns = gamma.length;
    for (let r = 0; r < x.length / columns; r++) {
      const hat = (c: number) => (x[r * columns + c] - saved.means[r]) * saved.inverses[r];
      let sum = 0;
      let product = 0;
      for (let c = 0; c < columns; c++) {
        const slope = dy[r * columns + c];
        d.gamma[c] += slope * hat(c);
        d.beta[c] += slope;
        sum += slope * gamma[c];
        product += slope * gamma[c] * hat(c);
      }
      for (let c = 0; c < columns; c++) {
        const centred = dy[r * columns + c] * gamma[c] - sum / columns - (hat(c) * product) / columns;
        d.x[r * columns + c] += saved.inverses[r] * centred;
      }
    }
  }

  attention(
    out: Float32Array,
    weights: Float32Array,
    { q, k, v }: { q: Float32Array; k: Float32Array; v: Float32Array },
    shape: AttentionShape,
    dropout: Dropout,
  ): void {
    const scale = 1 / Math.sqrt(shape.headSize);
    forEachQuery(shape, ({ at, keys, place }) => {
      const logits = keys.map((key) => scale * dot(q, at, k, key, shape.headSize));
      const largest = Math.max(...logits);
      const powers = logits.map((logit) => Math.exp(logit - largest));
      const total = powers.reduce((sum, power) => sum + power, 0);
      out.fill(0, at, at + shape.headSize);
      keys.forEach((key, j) => {
        weights[place + j] = powers[j] / total;
        const weight = weights[place + j] * keep(dropout, place + j);
        for (let c = 0; c < shape.headSize; c++) out[at + c] += weight * v[key + c];
      });
    });
  }

  attentionBackward(
    d: { q: Float32Array; k: Float32Array; v: Float32Array },
    dOut: Float32Array,
    weights: Float32Array,
    { q, k, v }: { q: Float32Array; k: Float32Array; v: Float32Array },
    shape: AttentionShape,
    dropout: Dropout,
  ): void {
    const scale = 1 / Math.sqrt(shape.headSize);
    forEachQuery(shape, ({ at, keys, place }) => {
      const slopes = keys.map((key, j) => keep(dropout, place + j) * dot(dOut, at, v, key, shape.headSize));
      const mean = slopes.reduce((sum, slope, j) => sum + weights[place + j] * slope, 0);
      keys.forEach((key, j) => {
        const kept = weights[place + j] * keep(dropout, place + j);
        const slope = weights[place + j] * (slopes[j] - mean) * scale;
        for (let c = 0; c < shape.headSize; c++) {
          d.v[key + c] += kept * dOut[at + c];
          d.q[at + c] += slope * k[key + c];
          d.k[key + c] += slope * q[at + c];
        }
      });
    });
  }

  crossEntropy(
    d: { x: Float32Array; items: Float32Array },
    x: Float32Array,
    items: Float32Array,
    targets: Int32Array,
    rowWeights: Float32Array,
    losses: Float32Array,
    logBias?: Float32Array,
  ): void {
    const dims = x.length / targets.length;
    const classes = items.length / dims;
    for (let r = 0; r < targets.length; r++) {
      const logits = Array.from(
        { length: classes },
        (_, i) => dot(x, r * dims, items, i * dims, dims) + (logBias?.[i] ?? 0),
      );
      const largest = Math.max(...logits);
      const total = logits.reduce((sum, logit) => sum + Math.exp(logit - largest), 0);
      losses[r] = Math.log(total) + largest - logits[targets[r]];
      d.x.fill(0, r * dims, (r + 1) * dims);
      logits.forEach((logit, i) => {
        const slope = rowWeights[r] * (Math.exp(logit - largest) / total - (i === targets[r] ? 1 : 0));
        for (let c = 0; c < dims; c++) {
          d.x[r * dims + c] += slope * items[i * dims + c];
          d.items[i * dims + c] += slope * x[r * dims + c];
        }
      });
    }
  }

  adam(
    parameters: Float32Array,
    gradients: Float32Array,
    first: Float32Array,
    second: Float32Array,
    step: AdamStep,
  ): void {
    const { rate, beta1, beta2, epsilon, decay, t } = step;
    for (let i = 0; i < parameters.length; i++) {
      first[i] = beta1 * first[i] + (1 - beta1) * gradients[i];
      second[i] = beta2 * second[i] + (1 - beta2) * gradients[i] ** 2;
      const mean = first[i] / (1 - beta1 ** t);
      const deviation = Math.sqrt(second[i] / (1 - beta2 ** t));
      parameters[i] = (1 - rate * decay) * parameters[i] - (rate * mean) / (deviation + epsilon);
      gradients[i] = 0;
    }
  }

  alsHalfStep(
    x: Float32Array,
    y: Float32Array,
    gram: Float32Array,
    { offsets, indices, weights }: SparseRows,
    regularization: Float32Array,
    steps: number,
  ): void {
    const rows = offsets.length - 1;
    const dims = x.length / rows;
    for (let u = 0; u < rows; u++) {
      const entries = Array.from({ length: offsets[u + 1] - offsets[u] }, (_, e) => offsets[u] + e);
      const vectorOf = (p: number) => Array.from(y.subarray(indices[p] * dims, (indices[p] + 1) * dims));
      const rowOf = (i: number) => Array.from(gram.subarray(i * dims, (i + 1) * dims));
      const product = (v: number[]) =>
        v.map((value, i) => {
          const observed = entries.reduce((sum, p) => sum + weights[p] * inner(vectorOf(p), v) * vectorOf(p)[i], 0);
          return inner(rowOf(i), v) + regularization[u] * value + observed;
        });
      const wanted = Array.from({ length: dims }, (_, i) =>
        entries.reduce((sum, p) => sum + weights[p] * vectorOf(p)[i], 0),
      );
      const start =
        entries.length === 0 ? new Array<number>(dims).fill(0) : Array.from(x.subarray(u * dims, (u + 1) * dims));
      x.set(conjugateGradient(product, wanted, start, steps), u * dims);
    }
  }

  alsLosses(losses: Float32Array, x: Float32Array, y: Float32Array, entries: SparseRows): void {
    const dims = x.length / Math.max(1, losses.length);
    for (let r = 0; r < losses.length; r++) {
      losses[r] = 0;
      for (let p = entries.offsets[r]; p < entries.offsets[r + 1]; p++) {
        let product = 0;
        for (let c = 0; c < dims; c++) product += x[r * dims + c] * y[entries.indices[p] * dims + c];
        losses[r] += entries.weights[p] * (1 - product) ** 2;
      }
    }
  }

  topKRows(
    out: { columns: Int32Array; scores: Float32Array },
    scores: Float32Array,
    excluded: { offsets: Int32Array; columns: Int32Array },
  ): void {
    const rows = excluded.offsets.length - 1;
    const [columns, k] = [scores.length / rows, out.columns.length / rows];
    for (let r = 0; r < rows; r++) {
      const passedOver = new Set(excluded.columns.subarray(excluded.offsets[r], excluded.offsets[r + 1]));
      const ranked = Array.from({ length: columns }, (_, c) => c)
        .filter((c) => !passedOver.has(c))
        .sort((a, b) => scores[r * columns + b] - scores[r * columns + a] || a - b);
      for (let i = 0; i < k; i++) {
        out.columns[r * k + i] = i < ranked.length ? ranked[i] : -1;
        out.scores[r * k + i] = i < ranked.length ? scores[r * columns + ranked[i]] : LOWEST;
      }
    }
  }

  placesFrom(values: Float32Array, floor: number): Int32Array {
    return Int32Array.from([...values.keys()].filter((place) => values[place] >= floor));
  }
}

/** The lowest finite 32-bit float. */
const LOWEST = -3.4028234663852886e38;

/** Solves product(x) = wanted from `start`. */
function conjugateGradient(
  product: (v: number[]) => number[],
  wanted: number[],
  start: number[],
  steps: number,
): number[] {
  let x = start;
  let residual = product(x).map((value, i) => wanted[i] - value);
  let direction = residual;
  for (let step = 0; step < steps && inner(residual, residual) > 1e-20; step++) {
    const moved = product(direction);
    const alpha = inner(residual, residual) / inner(direction, moved);
    const next = residual.map((value, i) => value - alpha * moved[i]);
    const beta = inner(next, next) / inner(residual, residual);
    x = x.map((value, i) => value + alpha * direction[i]);
    direction = next.map((value, i) => value + beta * direction[i]);
    residual = next;
  }
  return x;
}

function inner(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i], 0);
}

function geluInner(x: number): number {
  return Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3);
}

function dot(x: Float32Array, xAt: number, y: Float32Array, yAt: number, length: number): number {
  let sum = 0;
  for (let c = 0; c < length; c++) sum += x[xAt + c] * y[yAt + c];
  return sum;
}

/** Calls for every position of every sequence and head: where its floats are, those of the positions it sees, and its weights. */
function forEachQuery(
  { starts, weightStarts, heads, headSize }: AttentionShape,
  visit: (query: { at: number; keys: number[]; place: number }) => void,
): void {
  const floatsAt = (row: number, head: number) => row * heads * headSize + head * headSize;
  for (let s = 0; s + 1 < starts.length; s++) {
    const n = starts[s + 1] - starts[s];
    for (let head = 0; head < heads; head++) {
      for (let i = 0; i < n; i++) {
        visit({
          at: floatsAt(starts[s] + i, head),
          keys: Array.from({ length: i + 1 }, (_, j) => floatsAt(starts[s] + j, head)),
          place: weightStarts[s] + head * n * n + i * n,
        });
      }
    }
  }
}

/** Dropout's factor at a place: 0, or 1 / (1 - rate). */
function keep({ rate, seed }: Dropout, place: number): number {
  if (rate === 0) return 1;
  return randomWord(seed, place) < Math.floor(rate * 2 ** 32) ? 0 : 1 / (1 - rate);
}

/** MurmurHash3's finaliser over a Weyl sequence: 32 random bits for each (seed, place), in any order. */
function randomWord(seed: number, place: number): number {
  let x = Math.imul(place, 0x9e3779b9) ^ seed;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
