import { coarseStride, encodeCoarse, encodeQuery } from './coarse';
import { ReferenceMatrixKernels } from './reference-matrix-kernels';
import { requireRows } from '../shape-checks';
import type { CoarseTable, RankingKernels } from '../ranking-kernels';

/** The definition: what the fast kernels are judged against. */
export abstract class ReferenceRankingKernels extends ReferenceMatrixKernels implements RankingKernels {
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

  topKRows(
    out: { columns: Int32Array; scores: Float32Array },
    scores: Float32Array,
    excluded: { offsets: Int32Array; columns: Int32Array },
  ): void {
    const rows = excluded.offsets.length - 1;
    const [columns, k] = [scores.length / rows, out.columns.length / rows];
    requireRows(excluded.columns, columns, excluded.offsets[0], excluded.offsets[rows]);
    for (let r = 0; r < rows; r++) {
      const passedOver = new Set(excluded.columns.subarray(excluded.offsets[r], excluded.offsets[r + 1]));
      const ranked = Array.from({ length: columns }, (_, c) => c)
        .filter((c) => !passedOver.has(c) && !Number.isNaN(scores[r * columns + c]))
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
