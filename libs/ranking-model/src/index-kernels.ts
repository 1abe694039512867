import { type TensorKernels, topK } from '@attune/kernels';
import type { FactorKernels } from './factor-kernels';
import { ItemSet } from './item-set';
import { ItemTable } from './item-table';
import type { ProductTables } from './item-table';
import type { ItemIndex, RankingModel } from './ranking-model';

/** The most popular items are candidates for everybody: popularity is no product, so lists do not stand for it. */
const MOST_POPULAR = 300;

/** A model's item index where SIMD reads the means of its lists. */
export class IndexKernels {
  /** (lists, columns) each. */
  readonly tables: ProductTables;
  /** The most popular items. */
  readonly popular: Int32Array;
  /** Room for a request's candidates. */
  readonly candidates: ItemSet;
  private listOfItem?: Int32Array; // (items,)

  constructor(
    kernels: TensorKernels,
    { popularity, encoders }: RankingModel,
    readonly lists: ItemIndex,
    factors?: FactorKernels,
  ) {
    const { centroids } = lists;
    this.popular = topK(popularity, MOST_POPULAR);
    this.candidates = new ItemSet(popularity.length);
    this.tables = {
      factors: factors?.tableOf(centroids.factors),
      encoders: centroids.encoders.map((means, e) => {
        const rows = kernels.f32(means.length);
        rows.set(means);
        return new ItemTable(kernels, rows, encoders[e].shape.dims);
      }),
    };
  }

  /** How many lists there are. */
  get size(): number {
    return this.lists.offsets.length - 1;
  }

  /** The list that an item is in. */
  listOf(item: number): number {
    this.listOfItem ??= listOfItem(this.lists);
    return this.listOfItem[item];
  }
}

function listOfItem({ offsets, items }: ItemIndex): Int32Array {
  const lists = new Int32Array(items.length);
  for (let list = 0; list + 1 < offsets.length; list++) {
    for (let at = offsets[list]; at < offsets[list + 1]; at++) lists[items[at]] = list;
  }
  return lists;
}
