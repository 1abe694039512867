import type { AttentionShape, Dropout, LayerKernels } from '../layer-kernels';
import { requireLanes, requireRate, rowCount } from '../shape-checks';
import { WasmRankingKernels } from './wasm-ranking-kernels';

/** What is added to a row's variance before its root. */
const NORM_EPSILON = 1e-8;

/** The layers of a sequence encoder in WebAssembly SIMD. */
export abstract class WasmLayerKernels extends WasmRankingKernels implements LayerKernels {
  addBias(x: Float32Array, bias: Float32Array): void {
    const columns = bias.length;
    const rows = rowCount(x.length, columns);
    const [xAt, biasAt] = [this.at(x, x.length), this.at(bias, columns)];
    this.splitRows('addBias', rows, columns, [columns, xAt, biasAt]);
  }

  biasGelu(y: Float32Array, x: Float32Array, bias: Float32Array): void {
    const columns = bias.length;
    const rows = rowCount(x.length, columns);
    requireLanes(columns);
    const [xAt, biasAt, yAt] = [this.at(x, x.length), this.at(bias, columns), this.at(y, x.length)];
    this.splitRows('biasGelu', rows, columns, [columns, xAt, biasAt, yAt]);
  }

  geluBackward(dx: Float32Array, dy: Float32Array, x: Float32Array): void {
    const size = x.length;
    const [xAt, dyAt, dxAt] = [this.at(x, size), this.at(dy, size), this.at(dx, size)];
    this.splitRows('geluBackward', size, 1, [xAt, dyAt, dxAt]);
  }

  dropoutAdd(y: Float32Array, x: Float32Array, residual: Float32Array | undefined, dropout: Dropout): void {
    const { seed, threshold, scale } = maskOf(dropout);
    const size = x.length;
    const [xAt, yAt, residualAt] = [this.at(x, size), this.at(y, size), residual ? this.at(residual, size) : 0];
    this.splitRows('dropoutAdd', size, 1, [xAt, residualAt, yAt, seed, threshold, scale]);
  }

  columnSums(sums: Float32Array, x: Float32Array): void {
    const columns = sums.length;
    requireLanes(columns);
    const rows = rowCount(x.length, columns);
    this.pool.run('columnSums', 0, rows, columns, this.at(x, x.length), this.at(sums, columns));
  }

  gatherRows(
    out: Float32Array,
    ids: Int32Array,
    table: Float32Array,
    scale: number,
    positions?: { at: Int32Array; table: Float32Array },
  ): void {
    const rows = ids.length;
    if (rows === 0) return;
    const columns = rowCount(out.length, rows);
    requireLanes(columns);
    this.requireRows(ids, rowCount(table.length, columns));
    const [idsAt, tableAt, outAt] = [this.at(ids, rows), this.at(table, 0), this.at(out, out.length)];
    let [placesAt, positionsAt] = [0, 0];
    if (positions) {
      this.requireRows(positions.at, rowCount(positions.table.length, columns));
      [placesAt, positionsAt] = [this.at(positions.at, rows), this.at(positions.table, 0)];
    }
    this.splitRows('gatherRows', rows, columns, [columns, idsAt, tableAt, scale, placesAt, positionsAt, outAt]);
  }

  scatterAddRows(table: Float32Array, ids: Int32Array, x: Float32Array, scale: number): void {
    const count = ids.length;
    if (count === 0) return;
    const columns = rowCount(x.length, count);
    requireLanes(columns);
    const rows = rowCount(table.length, columns);
    this.requireRows(ids, rows);
    const [idsAt, xAt, tableAt] = [this.at(ids, count), this.at(x, x.length), this.at(table, table.length)];
    this.pool.split('scatterAddRows', rows, 1, (from, to) => [from, to, count, columns, idsAt, xAt, scale, tableAt]);
  }

  layerNorm(
    y: Float32Array,
    x: Float32Array,
    gamma: Float32Array,
    beta: Float32Array,
    { means, inverses }: { means: Float32Array; inverses: Float32Array },
  ): void {
    const columns = gamma.length;
    requireLanes(columns);
    const rows = rowCount(x.length, columns);
    const [xAt, yAt] = [this.at(x, x.length), this.at(y, x.length)];
    const [gammaAt, betaAt] = [this.at(gamma, columns), this.at(beta, columns)];
    const [meansAt, inversesAt] = [this.at(means, rows), this.at(inverses, rows)];
    this.splitRows('layerNorm', rows, columns, [columns, xAt, gammaAt, betaAt, NORM_EPSILON, yAt, meansAt, inversesAt]);
  }

  layerNormBackward(
    d: { x: Float32Array; gamma: Float32Array; beta: Float32Array },
    dy: Float32Array,
    x: Float32Array,
    gamma: Float32Array,
    { means, inverses }: { means: Float32Array; inverses: Float32Array },
  ): void {
    const columns = gamma.length;
    const size = x.length;
    requireLanes(columns);
    const rows = rowCount(size, columns);
    this.pool.run(
      'layerNormBackward',
      ...[0, rows, columns, this.at(x, size), this.at(gamma, columns), this.at(means, rows), this.at(inverses, rows)],
      ...[this.at(dy, size), this.at(d.x, size), this.at(d.gamma, columns), this.at(d.beta, columns)],
    );
  }

  attention(
    out: Float32Array,
    weights: Float32Array,
    { q, k, v }: { q: Float32Array; k: Float32Array; v: Float32Array },
    shape: AttentionShape,
    dropout: Dropout,
  ): void {
    const { seed, threshold, scale } = maskOf(dropout);
    const { sequences, size, weightCount } = extentOf(shape);
    const tensors = [q, k, v].map((tensor) => this.at(tensor, size));
    const of = [...this.sequencesAt(shape), ...tensors, this.at(weights, weightCount), this.at(out, size)];
    this.pool.split('attention', sequences, 1, (from, to) => [from, to, ...of, seed, threshold, scale]);
  }

  attentionBackward(
    d: { q: Float32Array; k: Float32Array; v: Float32Array },
    dOut: Float32Array,
    weights: Float32Array,
    { q, k, v }: { q: Float32Array; k: Float32Array; v: Float32Array },
    shape: AttentionShape,
    dropout: Dropout,
  ): void {
    const { seed, threshold, scale } = maskOf(dropout);
    const { sequences, size, weightCount, longest } = extentOf(shape);
    const inputs = [q, k, v].map((tensor) => this.at(tensor, size));
    const outputs = [d.q, d.k, d.v].map((tensor) => this.at(tensor, size));
    const of = [...this.sequencesAt(shape), ...inputs, this.at(weights, weightCount), this.at(dOut, size), ...outputs];
    const rowBytes = Math.ceil((longest + 1) / 4) * 16;
    const slopes = this.roomFor('rows', rowBytes * this.threads);
    this.pool.split('attentionBackward', sequences, 1, (from, to, thread) => [
      ...[from, to, ...of, slopes + thread * rowBytes, seed, threshold, scale],
    ]);
  }

  /** Of a shape what kernels of attention take: addresses of its starts, and its sizes. */
  private sequencesAt({ starts, weightStarts, heads, headSize }: AttentionShape): number[] {
    return [this.at(starts, starts.length), this.at(weightStarts, starts.length - 1), heads, headSize];
  }
}

/** How far sequences reach: numbers of a tensor of theirs and of their weights, and rows of the longest. */
function extentOf({ starts, weightStarts, heads, headSize }: AttentionShape) {
  requireLanes(headSize);
  let [rows, weightCount, longest] = [0, 0, 0];
  const sequences = starts.length - 1;
  for (let s = 0; s < sequences; s++) {
    const length = starts[s + 1] - starts[s];
    if (!(length >= 0 && starts[s] >= 0)) throw new RangeError(`sequence ${s} has ${length} rows from ${starts[s]} on`);
    rows = Math.max(rows, starts[s + 1]);
    weightCount = Math.max(weightCount, weightStarts[s] + heads * length * length);
    longest = Math.max(longest, length);
  }
  return { sequences, size: rows * heads * headSize, weightCount, longest };
}

/** Dropout's rate as the kernels take it: a threshold for 32 random bits, and what is kept grows by 1 / (1 - rate). */
function maskOf({ rate, seed }: Dropout): { seed: number; threshold: number; scale: number } {
  requireRate(rate);
  return { seed: seed >>> 0, threshold: Math.floor(rate * 2 ** 32), scale: 1 / (1 - rate) };
}
