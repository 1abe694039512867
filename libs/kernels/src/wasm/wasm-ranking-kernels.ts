import { coarseStride, encodeCoarse, encodeQuery } from '../reference/coarse';
import { WasmMatrixKernels } from './wasm-matrix-kernels';
import type { CoarseTable, RankingKernels } from '../ranking-kernels';

/** Rows that a coarse product takes at once. */
const COARSE_ROWS = 4;
/** Places that there is room for at first: most floors leave fewer. */
const FIRST_PLACES = 1_024;

/** Scores of whole catalogs, and the best of them, in WebAssembly SIMD. */
export abstract class WasmRankingKernels extends WasmMatrixKernels implements RankingKernels {
  coarse(table: Float32Array, columns: number): CoarseTable {
    const rows = columns === 0 ? 0 : table.length / columns;
    const floats = () => this.memory.f32(rows);
    const wholeRows = Math.ceil(rows / COARSE_ROWS) * COARSE_ROWS;
    return this.allOrNothing(() => {
      const codes = this.memory.bytes(wholeRows * coarseStride(columns));
      const coarse = { rows, columns, codes, scales: floats(), errors: floats(), norms: floats() };
      encodeCoarse(coarse, table);
      return coarse;
    });
  }

  boundRows(out: Float32Array, table: CoarseTable, x: Float32Array): void {
    const { codes, scale, offset, perError, perNorm } = encodeQuery(x);
    this.withRoom(() => {
      const query = this.memory.bytes(codes.length);
      query.set(new Uint8Array(codes.buffer));
      this.splitRows('boundRows', out.length, codes.length, COARSE_ROWS, (from, to) => [
        ...[from, to, codes.length, table.codes.byteOffset, query.byteOffset, offset, scale, perError, perNorm],
        ...[table.scales.byteOffset, table.errors.byteOffset, table.norms.byteOffset, out.byteOffset],
      ]);
    });
  }

  addAbove(alpha: number, x: Float32Array, floor: number, y: Float32Array): void {
    this.splitFloats('addAbove', x.length, (from, to) => [from, to, alpha, x.byteOffset, floor, y.byteOffset]);
  }

  topKRows(
    out: { columns: Int32Array; scores: Float32Array },
    scores: Float32Array,
    excluded: { offsets: Int32Array; columns: Int32Array },
  ): void {
    const rows = excluded.offsets.length - 1;
    if (rows === 0) return;
    const [columns, k] = [scores.length / rows, out.columns.length / rows];
    this.splitRows('topKRows', rows, columns, 1, (from, to) => [
      ...[from, to, columns, k, scores.byteOffset, excluded.offsets.byteOffset, excluded.columns.byteOffset],
      ...[out.columns.byteOffset, out.scores.byteOffset],
    ]);
  }

  placesFrom(values: Float32Array, floor: number): Int32Array {
    const into = (room: Int32Array) =>
      this.pool.run('placesFrom', values.length, values.byteOffset, floor, room.length, room.byteOffset);
    const mark = this.mark();
    const room = this.memory.i32(Math.min(values.length, FIRST_PLACES));
    const found = into(room);
    if (found <= room.length) return room.subarray(0, found);
    this.release(mark);
    const whole = this.memory.i32(found);
    into(whole);
    return whole;
  }
}
