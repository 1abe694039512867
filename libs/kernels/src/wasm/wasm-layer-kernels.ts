import { WasmRankingKernels } from './wasm-ranking-kernels';
import type { AttentionShape, Dropout, LayerKernels } from '../layer-kernels';

/** The layers of a sequence encoder in WebAssembly SIMD. */
export abstract class WasmLayerKernels extends WasmRankingKernels implements LayerKernels {
  addBias(x: Float32Array, bias: Float32Array): void {
    const columns = bias.length;
    this.splitRows('addBias', x.length / columns, columns, 1, (from, to) => [
      ...[from, to, columns, x.byteOffset, bias.byteOffset],
    ]);
  }

  biasGelu(y: Float32Array, x: Float32Array, bias: Float32Array): void {
    const columns = bias.length;
    this.splitRows('biasGelu', x.length / columns, columns, 1, (from, to) => [
      ...[from, to, columns, x.byteOffset, bias.byteOffset, y.byteOffset],
    ]);
  }

  geluBackward(dx: Float32Array, dy: Float32Array, x: Float32Array): void {
    this.splitFloats('geluBackward', x.length, (from, to) => [from, to, x.byteOffset, dy.byteOffset, dx.byteOffset]);
  }

  dropoutAdd(y: Float32Array, x: Float32Array, residual: Float32Array | undefined, dropout: Dropout): void {
    const { seed, threshold, scale } = maskOf(dropout);
    this.splitFloats('dropoutAdd', x.length, (from, to) => [
      ...[from, to, x.byteOffset, residual?.byteOffset ?? 0, y.byteOffset, seed, threshold, scale],
    ]);
  }

  columnSums(sums: Float32Array, x: Float32Array): void {
    const columns = sums.length;
    this.pool.run('columnSums', 0, x.length / columns, columns, x.byteOffset, sums.byteOffset);
  }

  gatherRows(
    out: Float32Array,
    ids: Int32Array,
    table: Float32Array,
    scale: number,
    positions?: { at: Int32Array; table: Float32Array },
  ): void {
    if (ids.length === 0) return;
    const columns = out.length / ids.length;
    this.splitRows('gatherRows', ids.length, columns, 1, (from, to) => [
      ...[from, to, columns, ids.byteOffset, table.byteOffset, scale],
      ...[positions?.at.byteOffset ?? 0, positions?.table.byteOffset ?? 0, out.byteOffset],
    ]);
  }

  scatterAddRows(table: Float32Array, ids: Int32Array, x: Float32Array, scale: number): void {
    if (ids.length === 0) return;
    const columns = x.length / ids.length;
    this.pool.split('scatterAddRows', table.length / columns, 1, (from, to) => [
      ...[from, to, ids.length, columns, ids.byteOffset, x.byteOffset, scale, table.byteOffset],
    ]);
  }

  layerNorm(
    y: Float32Array,
    x: Float32Array,
    gamma: Float32Array,
    beta: Float32Array,
    saved: { means: Float32Array; inverses: Float32Array },
  ): void {
    const columns = gamma.length;
    this.splitRows('layerNorm', x.length / columns, columns, 1, (from, to) => [
      ...[from, to, columns, x.byteOffset, gamma.byteOffset, beta.byteOffset, 1e-8],
      ...[y.byteOffset, saved.means.byteOffset, saved.inverses.byteOffset],
    ]);
  }

  layerNormBackward(
    d: { x: Float32Array; gamma: Float32Array; beta: Float32Array },
    dy: Float32Array,
    x: Float32Array,
    gamma: Float32Array,
    saved: { means: Float32Array; inverses: Float32Array },
  ): void {
    const columns = gamma.length;
    this.pool.run(
      'layerNormBackward',
      ...[0, x.length / columns, columns, x.byteOffset, gamma.byteOffset],
      ...[saved.means.byteOffset, saved.inverses.byteOffset, dy.byteOffset],
      ...[d.x.byteOffset, d.gamma.byteOffset, d.beta.byteOffset],
    );
  }

  attention(
    out: Float32Array,
    weights: Float32Array,
    qkv: { q: Float32Array; k: Float32Array; v: Float32Array },
    shape: AttentionShape,
    dropout: Dropout,
  ): void {
    const { seed, threshold, scale } = maskOf(dropout);
    this.pool.split('attention', shape.starts.length - 1, 1, (from, to) => [
      ...[from, to, shape.starts.byteOffset, shape.weightStarts.byteOffset, shape.heads, shape.headSize],
      ...[qkv.q.byteOffset, qkv.k.byteOffset, qkv.v.byteOffset, weights.byteOffset, out.byteOffset],
      ...[seed, threshold, scale],
    ]);
  }

  attentionBackward(
    d: { q: Float32Array; k: Float32Array; v: Float32Array },
    dOut: Float32Array,
    weights: Float32Array,
    qkv: { q: Float32Array; k: Float32Array; v: Float32Array },
    shape: AttentionShape,
    dropout: Dropout,
  ): void {
    const { seed, threshold, scale } = maskOf(dropout);
    const longest = shape.starts.reduce(
      (most, start, s) => (s === 0 ? 0 : Math.max(most, start - shape.starts[s - 1])),
      0,
    );
    const rowBytes = longest * 4 + 16;
    const slopes = this.roomFor('rows', rowBytes * this.threads);
    this.pool.split('attentionBackward', shape.starts.length - 1, 1, (from, to, thread) => [
      ...[from, to, shape.starts.byteOffset, shape.weightStarts.byteOffset, shape.heads, shape.headSize],
      ...[qkv.q.byteOffset, qkv.k.byteOffset, qkv.v.byteOffset, weights.byteOffset, dOut.byteOffset],
      ...[d.q.byteOffset, d.k.byteOffset, d.v.byteOffset, slopes + thread * (rowBytes & ~15), seed, threshold, scale],
    ]);
  }
}

/** Dropout's rate as the kernels take it: a threshold for 32 random bits, and what is kept grows by 1 / (1 - rate). */
function maskOf(dropout: Dropout): { seed: number; threshold: number; scale: number } {
  const { rate, seed } = dropout;
  return { seed: seed >>> 0, threshold: Math.floor(rate * 2 ** 32), scale: 1 / (1 - rate) };
}
