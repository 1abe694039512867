import type { CoarseTable, TensorKernels } from '@attune/kernels';

/** Rows that are gathered at a time: they stay in the cache until they are multiplied. */
const GATHERED_ROWS = 2_048;

/** A way to look at the products of an item table with a vector; fills `out`, one number for each item looked at. */
export type Look = (out: Float32Array, table: ItemTable, x: Float32Array) => void;

/** A vector for each item, (items, columns), where SIMD reads it. */
export class ItemTable {
  private coarse?: CoarseTable;

  /** @param rows allocated by the kernels */
  constructor(
    private readonly kernels: TensorKernels,
    readonly rows: Float32Array,
    readonly columns: number,
  ) {}

  /** Makes the coarse copy, which stays in the kernels' memory, unless it is there. */
  prepareBounds(): void {
    this.coarse ??= this.kernels.coarse(this.rows, this.columns);
  }

  /** An item's vector. */
  row(item: number): Float32Array {
    return this.rows.subarray(item * this.columns, (item + 1) * this.columns);
  }

  /** The product of every item. */
  static readonly all: Look = (out, { kernels, rows }, x) => kernels.dotRows(out, rows, x);

  /** A bound that no item's product, as `all` gives it, lies above; `prepareBounds` comes first. */
  static readonly bounds: Look = (out, { kernels, coarse }, x) => kernels.boundRows(out, coarse!, x);

  /** The products of some items, to the last bit as `all` gives them. */
  static some(items: Int32Array): Look {
    return (out, { kernels, rows, columns }, x) => {
      const mark = kernels.mark();
      const room = kernels.f32(Math.min(items.length, GATHERED_ROWS) * columns);
      for (let from = 0; from < items.length; from += GATHERED_ROWS) {
        const ids = items.subarray(from, from + GATHERED_ROWS);
        const chosen = room.subarray(0, ids.length * columns);
        kernels.gatherRows(chosen, ids, rows, 1);
        kernels.dotRows(out.subarray(from, from + ids.length), chosen, x);
      }
      kernels.release(mark);
    };
  }
}
