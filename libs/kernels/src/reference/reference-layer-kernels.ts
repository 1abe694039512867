import { ReferenceRankingKernels } from './reference-ranking-kernels';
import { requireRate, requireRows } from '../shape-checks';
import type { AttentionShape, Dropout, LayerKernels } from '../layer-kernels';
import { dot } from './vectors';

/** The definition: what the fast kernels are judged against. */
export abstract class ReferenceLayerKernels extends ReferenceRankingKernels implements LayerKernels {
  addBias(x: Float32Array, bias: Float32Array): void {
    for (let i = 0; i < x.length; i++) x[i] += bias[i % bias.length];
  }

  biasGelu(y: Float32Array, x: Float32Array, bias: Float32Array): void {
    this.addBias(x, bias);
    for (let i = 0; i < x.length; i++) y[i] = 0.5 * x[i] * (1 + Math.tanh(geluInner(x[i])));
  }

  geluBackward(dx: Float32Array, dy: Float32Array, x: Float32Array): void {
    for (let i = 0; i < x.length; i++) dx[i] = dy[i] * geluSlope(x[i]);
  }

  dropoutAdd(y: Float32Array, x: Float32Array, residual: Float32Array | undefined, dropout: Dropout): void {
    requireRate(dropout.rate);
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
    requireRows(ids, table.length / columns);
    if (positions) requireRows(positions.at, positions.table.length / columns);
    for (let r = 0; r < ids.length; r++) {
      for (let c = 0; c < columns; c++) {
        const position = positions ? positions.table[positions.at[r] * columns + c] : 0;
        out[r * columns + c] = scale * table[ids[r] * columns + c] + position;
      }
    }
  }

  scatterAddRows(table: Float32Array, ids: Int32Array, x: Float32Array, scale: number): void {
    const columns = x.length / ids.length;
    requireRows(ids, table.length / columns);
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
    requireRate(dropout.rate);
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
        // What has no weight is not looked at: it may be no number.
        for (let c = 0; weight !== 0 && c < shape.headSize; c++) out[at + c] += weight * v[key + c];
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
    requireRate(dropout.rate);
    const scale = 1 / Math.sqrt(shape.headSize);
    forEachQuery(shape, ({ at, keys, place }) => {
      // What was dropped is not looked at: it may be no number.
      const factors = keys.map((_, j) => keep(dropout, place + j));
      const slopes = keys.map((key, j) => (factors[j] === 0 ? 0 : factors[j] * dot(dOut, at, v, key, shape.headSize)));
      const mean = slopes.reduce((sum, slope, j) => sum + weights[place + j] * slope, 0);
      keys.forEach((key, j) => {
        const kept = factors[j] === 0 ? 0 : weights[place + j] * factors[j];
        const slope = weights[place + j] * (slopes[j] - mean) * scale;
        for (let c = 0; c < shape.headSize; c++) {
          d.v[key + c] += kept * dOut[at + c];
          d.q[at + c] += slope * k[key + c];
          d.k[key + c] += slope * q[at + c];
        }
      });
    });
  }
}

function geluSlope(x: number): number {
  // Of infinity the formula makes no number.
  if (Math.abs(x) === Infinity) return x > 0 ? 1 : 0;
  const t = Math.tanh(geluInner(x));
  const innerSlope = Math.sqrt(2 / Math.PI) * (1 + 3 * 0.044715 * x ** 2);
  return 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * innerSlope;
}

function geluInner(x: number): number {
  return Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3);
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
