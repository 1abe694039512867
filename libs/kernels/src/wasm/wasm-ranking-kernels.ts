import type { CoarseTable, RankingKernels } from '../ranking-kernels';
import { coarseStride, encodeCoarse, encodeQuery } from '../reference/coarse';
import { rowCount } from '../shape-checks';
import { WasmMatrixKernels } from './wasm-matrix-kernels';

/** Rows that a coarse product takes at once. */
const COARSE_ROWS = 4;
/** Places that there is room for at first: most floors leave fewer. */
const FIRST_PLACES = 1_024;

/** Scores of whole catalogs, and the best of them, in WebAssembly SIMD. */
export abstract class WasmRankingKernels extends WasmMatrixKernels implements RankingKernels {
  coarse(table: Float32Array, columns: number): CoarseTable {
    const rows = rowCount(table.length, columns);
    const floats = () => this.memory.f32(rows);
    const wholeRows = Math.ceil(rows / COARSE_ROWS) * COARSE_ROWS;
    return this.allOrNothing(() => {
      const codes = this.memory.bytes(wholeRows * coarseStride(columns));
      const coarse = { rows, columns, codes, scales: floats(), errors: floats(), norms: floats() };
      encodeCoarse(coarse, table);
      return coarse;
    });
  }

  boundRows(out: Float32Array, { columns, codes, ...of }: CoarseTable, x: Float32Array): void {
    const rows = out.length;
    const stride = coarseStride(columns);
    if (x.length !== columns)
      throw new RangeError(`a vector of ${x.length} numbers, and a table of ${columns} columns`);
    const query = encodeQuery(x);
    const codesAt = this.at(codes, Math.ceil(rows / COARSE_ROWS) * COARSE_ROWS * stride);
    const tables = [this.at(of.scales, rows), this.at(of.errors, rows), this.at(of.norms, rows), this.at(out, rows)];
    const { offset, scale, perError, perNorm } = query;
    this.withRoom(() => {
      const room = this.memory.bytes(stride);
      room.set(new Uint8Array(query.codes.buffer));
      const of = [stride, codesAt, room.byteOffset, offset, scale, perError, perNorm, ...tables];
      this.splitRows('boundRows', rows, stride, of);
    });
  }

  addAbove(alpha: number, x: Float32Array, floor: number, y: Float32Array): void {
    const [xAt, yAt] = [this.at(x, x.length), this.at(y, x.length)];
    this.splitRows('addAbove', x.length, 1, [alpha, xAt, floor, yAt]);
  }

  topKRows(
    out: { columns: Int32Array; scores: Float32Array },
    scores: Float32Array,
    { offsets, columns: excluded }: { offsets: Int32Array; columns: Int32Array },
  ): void {
    const rows = offsets.length - 1;
    if (rows === 0) return;
    const [columns, k] = [rowCount(scores.length, rows), rowCount(out.columns.length, rows)];
    this.requireRows(excluded, columns, offsets[0], offsets[rows]);
    const given = [this.at(scores, rows * columns), this.at(offsets, rows + 1), this.at(excluded, offsets[rows])];
    const found = [this.at(out.columns, rows * k), this.at(out.scores, rows * k)];
    this.splitRows('topKRows', rows, columns, [columns, k, ...given, ...found]);
  }

  placesFrom(values: Float32Array, floor: number): Int32Array {
    const valuesAt = this.at(values, values.length);
    const into = (room: Int32Array) =>
      this.pool.run('placesFrom', values.length, valuesAt, floor, room.length, room.byteOffset);
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
