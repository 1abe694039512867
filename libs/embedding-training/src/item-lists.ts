import type { Random } from '@attune/dataset';
import { choleskyFactor, type TensorKernels } from '@attune/kernels';
import type { ItemIndex, RankingModel } from '@attune/ranking-model';
import { viewParameters } from '@attune/sequence-encoder';
import type { ItemIndexConfig } from './item-index-config';
import { kMeans, type Means, nearestMeans } from './k-means';
import { shuffled } from './shuffled';

/** The kernels want rows of whole vectors. */
const LANES = 4;
/** Items whose vectors are mapped at a time. */
const TILE_ITEMS = 32_768;
/** What is added to how strong shoppers' vectors are along each axis, as a share of the mean: a sample may miss some. */
const RIDGE = 0.01;

/** Vectors of a model's items of one kind, (items, dims). */
interface Table {
  rows: Float32Array;
  dims: number;
}

/**
 * Lists of items that are alike to shoppers. A list's mean c stands for its items z in the products with shoppers' vectors
 * q, and what it is off by is E (q · (z - c))² = (z - c)ᵀ E[q qᵀ] (z - c): a squared distance after a map by the Cholesky
 * factor of E[q qᵀ]. By it k-means finds the lists, and it also sets the scale of factors against encoders.
 * @param queries shoppers' vectors as `weightedVector` gives them, at least one
 * @throws the signal's reason when it aborts
 */
export async function itemLists(
  kernels: TensorKernels,
  model: Omit<RankingModel, 'modelId'>,
  queries: readonly Float32Array[],
  { listsPerRoot, pointsPerList, rounds }: ItemIndexConfig,
  random: Random,
  signal?: AbortSignal,
): Promise<Omit<ItemIndex, 'probes'>> {
  const tables = itemTables(model);
  const count = model.itemIds.length;
  const clusters = Math.min(count, Math.ceil(listsPerRoot * Math.sqrt(count)));
  const space = mappedSpace(kernels, tables, queries);
  const sample = Int32Array.from(shuffled(Array(count).keys(), random).slice(0, pointsPerList * clusters));
  const found = await kMeans(kernels, space.points(sample.sort()), { clusters, rounds, random }, signal);
  const listOf = new Int32Array(count);
  for (let from = 0; from < count; from += TILE_ITEMS) {
    const mark = kernels.mark();
    const tile = Int32Array.from({ length: Math.min(TILE_ITEMS, count - from) }, (_, n) => from + n);
    listOf.set(await nearestMeans(kernels, space.points(tile), found, signal), from);
    kernels.release(mark);
  }
  const lists = grouped(listOf, clusters);
  const means = tables.map((table) => middles(table, lists));
  const factors = model.factors.dims > 0 ? means.shift()! : new Float32Array(0);
  return { ...lists, centroids: { factors, encoders: means } };
}

function itemTables({ factors, encoders }: Omit<RankingModel, 'modelId'>): Table[] {
  return [
    ...(factors.dims > 0 ? [{ rows: factors.items, dims: factors.dims }] : []),
    ...encoders.map(({ shape, parameters }) => ({ rows: viewParameters(parameters, shape).items, dims: shape.dims })),
  ];
}

/** Gives items as points, all their vectors in one and mapped, allocated by the kernels. */
interface MappedSpace {
  points: (items: Int32Array) => Means;
}

function mappedSpace(kernels: TensorKernels, tables: readonly Table[], queries: readonly Float32Array[]): MappedSpace {
  const dims = Math.ceil(queries[0].length / LANES) * LANES;
  const map = kernels.f32(dims * dims);
  map.set(factorOfMoments(queries, dims));
  return {
    points(items) {
      const rows = kernels.f32(items.length * dims);
      const mark = kernels.mark();
      const given = kernels.f32(items.length * dims);
      let at = 0;
      for (const table of tables) {
        items.forEach((item, n) =>
          given.set(table.rows.subarray(item * table.dims, (item + 1) * table.dims), n * dims + at),
        );
        at += table.dims;
      }
      kernels.gemm(rows, given, map, { m: items.length, n: dims, k: dims });
      kernels.release(mark);
      return { rows, dims };
    },
  };
}

/** The lower triangle L (dims, dims) with L Lᵀ = E[q qᵀ], the rest 0. */
function factorOfMoments(queries: readonly Float32Array[], dims: number): Float64Array {
  const moments = new Float64Array(dims * dims);
  for (const query of queries) {
    query.forEach((x, row) => {
      for (let column = 0; column <= row; column++)
        moments[row * dims + column] += (x * query[column]) / queries.length;
    });
  }
  let trace = 0;
  for (let i = 0; i < dims; i++) trace += moments[i * dims + i];
  for (let i = 0; i < dims; i++) moments[i * dims + i] += (RIDGE * trace) / dims || 1;
  choleskyFactor(moments, dims);
  return moments;
}

/** The items of each list, without the lists that have none. */
function grouped(listOf: Int32Array, lists: number): Pick<ItemIndex, 'offsets' | 'items'> {
  const ends = new Int32Array(lists);
  for (const list of listOf) ends[list]++;
  for (let list = 1; list < lists; list++) ends[list] += ends[list - 1];
  const items = new Int32Array(listOf.length);
  const starts = ends.slice();
  for (let item = listOf.length - 1; item >= 0; item--) items[--starts[listOf[item]]] = item;
  return { offsets: Int32Array.of(0, ...new Set(ends.filter((end) => end > 0))), items };
}

/** The mean of each list's rows, (lists, dims). */
function middles({ rows, dims }: Table, { offsets, items }: Pick<ItemIndex, 'offsets' | 'items'>): Float32Array {
  const means = new Float32Array((offsets.length - 1) * dims);
  const sum = new Float64Array(dims);
  for (let list = 0; list + 1 < offsets.length; list++) {
    sum.fill(0);
    for (let at = offsets[list]; at < offsets[list + 1]; at++) {
      for (let i = 0; i < dims; i++) sum[i] += rows[items[at] * dims + i];
    }
    const size = offsets[list + 1] - offsets[list];
    for (let i = 0; i < dims; i++) means[list * dims + i] = sum[i] / size;
  }
  return means;
}
