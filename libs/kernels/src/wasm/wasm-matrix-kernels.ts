import { WasmRuntime } from './wasm-runtime';
import type { GemmShape, MatrixKernels, PackedMatrix } from '../matrix-kernels';

/** Rows of a gemm's register tile, and columns of its packed panels. */
const MR = 6;
const NR = 8;

/** Products and sums of vectors and matrices in WebAssembly SIMD. */
export abstract class WasmMatrixKernels extends WasmRuntime implements MatrixKernels {
  gemm(c: Float32Array, a: Float32Array, b: Float32Array, shape: GemmShape): void {
    const { m, n, k, transposeA = false, transposeB = false, accumulate = false } = shape;
    if (m === 0 || n === 0) return;
    const packed = this.packForNow(b, k, n, transposeB);
    const lda = transposeA ? m : k;
    this.splitRows('gemmRows', m, n * k, MR, (from, to, thread) => [
      ...[from, to, n, k, a.byteOffset, lda, Number(transposeA), packed],
      ...[c.byteOffset, n, Number(accumulate), this.gemmScratch[thread]],
    ]);
  }

  pack(b: Float32Array, k: number, n: number): PackedMatrix {
    const floats = this.memory.f32(this.pool.run('packedLength', k, n));
    this.packInto(floats.byteOffset, b, k, n, false);
    return { k, n, floats };
  }

  gemmPacked(c: Float32Array, a: Float32Array, { k, n, floats }: PackedMatrix, accumulate = false): void {
    this.splitRows('gemmRows', a.length / k, n * k, MR, (from, to, thread) => [
      ...[from, to, n, k, a.byteOffset, k, 0, floats.byteOffset],
      ...[c.byteOffset, n, Number(accumulate), this.gemmScratch[thread]],
    ]);
  }

  axpy(alpha: number, x: Float32Array, y: Float32Array): void {
    this.splitFloats('axpy', x.length, (from, to) => [from, to, alpha, x.byteOffset, y.byteOffset]);
  }

  approach(alpha: number, x: Float32Array, y: Float32Array): void {
    this.splitFloats('approach', x.length, (from, to) => [from, to, alpha, x.byteOffset, y.byteOffset]);
  }

  dotRows(out: Float32Array, table: Float32Array, x: Float32Array): void {
    this.splitRows('dotRows', out.length, x.length, 1, (from, to) => [
      ...[from, to, x.length, table.byteOffset, x.byteOffset, out.byteOffset],
    ]);
  }

  combineRows(out: Float32Array, table: Float32Array, weights: Float32Array): void {
    this.pool.run('combineRows', ...[weights.length, out.length, table.byteOffset, weights.byteOffset, out.byteOffset]);
  }

  /** Packs op(b), (k, n), into space that the next call takes again. */
  private packForNow(b: Float32Array, k: number, n: number, transposed: boolean): number {
    const at = this.roomFor('packed', this.pool.run('packedLength', k, n) * 4);
    this.packInto(at, b, k, n, transposed);
    return at;
  }

  protected packInto(at: number, b: Float32Array, k: number, n: number, transposed: boolean): void {
    this.splitRows('packB', Math.ceil(n / NR), k * NR, 1, (from, to) => [
      ...[from, to, b.byteOffset, transposed ? k : n, Number(transposed), k, n, at],
    ]);
  }
}
