import type { GemmShape, MatrixKernels, PackedMatrix } from '../matrix-kernels';
import { requireLanes, rowCount } from '../shape-checks';
import { WasmRuntime } from './wasm-runtime';

/** Columns of a packed matrix's panels. */
const NR = 8;

/** Products and sums of vectors and matrices in WebAssembly SIMD. */
export abstract class WasmMatrixKernels extends WasmRuntime implements MatrixKernels {
  gemm(c: Float32Array, a: Float32Array, b: Float32Array, shape: GemmShape): void {
    const { m, n, k, transposeA = false, transposeB = false, accumulate = false } = shape;
    if (m === 0 || n === 0) return;
    const [cAt, aAt] = [this.at(c, m * n), this.at(a, m * k)];
    const packed = this.roomFor('packed', this.pool.run('packedLength', k, n) * 4);
    this.packInto(packed, b, k, n, transposeB);
    const lda = transposeA ? m : k;
    const of = [n, k, aAt, lda, Number(transposeA), packed, cAt, n, Number(accumulate)];
    this.splitRows('gemmRows', m, n * k, of, this.gemmScratch);
  }

  pack(b: Float32Array, k: number, n: number): PackedMatrix {
    return this.allOrNothing(() => {
      const floats = this.memory.f32(this.pool.run('packedLength', k, n));
      this.packInto(floats.byteOffset, b, k, n, false);
      return { k, n, floats };
    });
  }

  gemmPacked(c: Float32Array, a: Float32Array, { k, n, floats }: PackedMatrix, accumulate = false): void {
    const m = rowCount(a.length, k);
    const [cAt, aAt] = [this.at(c, m * n), this.at(a, m * k)];
    const packed = this.at(floats, this.pool.run('packedLength', k, n));
    const of = [n, k, aAt, k, 0, packed, cAt, n, Number(accumulate)];
    this.splitRows('gemmRows', m, n * k, of, this.gemmScratch);
  }

  axpy(alpha: number, x: Float32Array, y: Float32Array): void {
    const [xAt, yAt] = [this.at(x, x.length), this.at(y, x.length)];
    this.splitRows('axpy', x.length, 1, [alpha, xAt, yAt]);
  }

  approach(alpha: number, x: Float32Array, y: Float32Array): void {
    const [xAt, yAt] = [this.at(x, x.length), this.at(y, x.length)];
    this.splitRows('approach', x.length, 1, [alpha, xAt, yAt]);
  }

  dotRows(out: Float32Array, table: Float32Array, x: Float32Array): void {
    const [rows, columns] = [out.length, x.length];
    requireLanes(columns);
    const [outAt, tableAt, xAt] = [this.at(out, rows), this.at(table, rows * columns), this.at(x, columns)];
    this.splitRows('dotRows', rows, columns, [columns, tableAt, xAt, outAt]);
  }

  combineRows(out: Float32Array, table: Float32Array, weights: Float32Array): void {
    const [rows, columns] = [weights.length, out.length];
    requireLanes(columns);
    const [tableAt, weightsAt] = [this.at(table, rows * columns), this.at(weights, rows)];
    this.pool.run('combineRows', rows, columns, tableAt, weightsAt, this.at(out, columns));
  }

  /** Packs op(b), (k, n), into room of its packed length. */
  protected packInto(room: number, b: Float32Array, k: number, n: number, transposed: boolean): void {
    const bAt = this.at(b, k * n);
    this.splitRows('packB', Math.ceil(n / NR), k * NR, [bAt, transposed ? k : n, Number(transposed), k, n, room]);
  }
}
