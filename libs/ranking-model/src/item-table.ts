import type { CoarseTable, TensorKernels } from '@attune/kernels';
import type { Stepwise } from './stepwise';

/** Rows that are gathered at a time: they stay in the cache until they are multiplied. */
const GATHERED_ROWS = 2_048;
/** Rows that are copied coarsely in one step: some 50 ms, once for each model. A request begins anew with each such table. */
const COARSE_ROWS = 131_072;

/** A way to look at the products of an item table with a vector; fills `out`, one number for each item looked at. */
export type Look = (out: Float32Array, table: ItemTable, x: Float32Array) => void;

/** A vector for each item, (items, columns), where SIMD reads it. */
export class ItemTable {
  /** Of COARSE_ROWS rows each, but for the last. */
  private coarse?: readonly CoarseTable[];

  /** @param rows allocated by the kernels */
  constructor(
    private readonly kernels: TensorKernels,
    readonly rows: Float32Array,
    readonly columns: number,
  ) {}

  /** Makes the coarse copies, which stay in the kernels' memory, unless they are there. */
  *prepareBounds(): Stepwise {
    if (this.coarse) return;
    const coarse: CoarseTable[] = [];
    const size = COARSE_ROWS * this.columns;
    for (let at = 0; at < this.rows.length; at += size) {
      coarse.push(this.kernels.coarse(this.rows.subarray(at, at + size), this.columns));
      yield;
    }
    this.coarse = coarse;
  }

  /** An item's vector. */
  row(item: number): Float32Array {
    return this.rows.subarray(item * this.columns, (item + 1) * this.columns);
  }

  /** The product of every item. */
  static readonly all: Look = (out, { kernels, rows }, x) => kernels.dotRows(out, rows, x);

  /** A bound that no item's product, as `all` gives it, lies above; `prepareBounds` comes first. */
  static readonly bounds: Look = (out, { kernels, coarse }, x) => {
    let from = 0;
    for (const table of coarse!) kernels.boundRows(out.subarray(from, (from += table.rows)), table, x);
  };

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

/** What is multiplied with a shopper's vectors: all items, or the means of an index's lists. */
export interface ProductTables {
  factors?: ItemTable;
  encoders: readonly ItemTable[];
}
