import type { Random } from '@attune/dataset';
import type { TensorKernels } from '@attune/kernels';
import { breathe } from './breathe';
import { shuffled } from './shuffled';

/** Products that are held at once, of a tile of points with all means. */
const TILE_PRODUCTS = 1_048_576;

/** Means of clusters where the kernels read them. */
export interface Means {
  rows: Float32Array; // (clusters, dims)
  dims: number;
}

/**
 * Lloyd's algorithm (1982): each point goes to its nearest mean, each mean to the middle of its points, so many times. It
 * begins at points that are drawn without repetition; a mean that is left without points goes on at a drawn one, so that
 * points which are all alike end with means without points, and not never.
 * @param points (points, dims), allocated by the kernels, as what is returned is
 * @param clusters at most as many as there are points
 * @throws the signal's reason when it aborts
 */
export async function kMeans(
  kernels: TensorKernels,
  points: Means,
  { clusters, rounds, random }: { clusters: number; rounds: number; random: Random },
  signal?: AbortSignal,
): Promise<Means> {
  const { rows, dims } = points;
  const count = rows.length / dims;
  const means = { rows: kernels.f32(clusters * dims), dims };
  const moveTo = (mean: number, point: number) =>
    means.rows.set(rows.subarray(point * dims, (point + 1) * dims), mean * dims);
  const drawn = shuffled(Array(count).keys(), random);
  for (let mean = 0; mean < clusters; mean++) moveTo(mean, drawn[mean]);
  for (let round = 0; round < rounds; round++) {
    const sizes = toMiddles(points, await nearestMeans(kernels, points, means, signal), means);
    for (let mean = 0; mean < clusters; mean++) if (sizes[mean] === 0) moveTo(mean, random.below(count));
  }
  return means;
}

/**
 * The nearest mean of each point, (points,); the first of equally near ones. |p - m|² is least where p · m - |m|² / 2 is
 * most.
 */
export async function nearestMeans(
  kernels: TensorKernels,
  points: Means,
  means: Means,
  signal?: AbortSignal,
): Promise<Int32Array> {
  const { dims } = points;
  const count = points.rows.length / dims;
  const clusters = means.rows.length / dims;
  const nearest = new Int32Array(count);
  const mark = kernels.mark();
  const tileRows = Math.max(1, Math.min(count, Math.floor(TILE_PRODUCTS / clusters)));
  const bias = kernels.f32(clusters);
  for (let at = 0; at < means.rows.length; at++) bias[Math.floor(at / dims)] -= means.rows[at] ** 2 / 2;
  const room = { products: kernels.f32(tileRows * clusters), offsets: kernels.i32(tileRows + 1) };
  const best = { columns: kernels.i32(tileRows), scores: kernels.f32(tileRows) };
  const none = kernels.i32(0);
  for (let from = 0; from < count; from += tileRows) {
    await breathe(signal);
    const size = Math.min(tileRows, count - from);
    const products = room.products.subarray(0, size * clusters);
    const tile = points.rows.subarray(from * dims, (from + size) * dims);
    kernels.gemm(products, tile, means.rows, { m: size, n: clusters, k: dims, transposeB: true });
    kernels.addBias(products, bias);
    const found = { columns: best.columns.subarray(0, size), scores: best.scores.subarray(0, size) };
    kernels.topKRows(found, products, { offsets: room.offsets.subarray(0, size + 1), columns: none });
    nearest.set(found.columns, from);
  }
  kernels.release(mark);
  return nearest;
}

/** Moves each mean to the middle of its points, and tells how many it has, (clusters,); one without points stays. */
function toMiddles({ rows, dims }: Means, meanOf: Int32Array, means: Means): Int32Array {
  const clusters = means.rows.length / dims;
  const sizes = new Int32Array(clusters);
  const sums = new Float64Array(clusters * dims);
  meanOf.forEach((mean, point) => {
    sizes[mean]++;
    for (let i = 0; i < dims; i++) sums[mean * dims + i] += rows[point * dims + i];
  });
  for (let at = 0; at < sums.length; at++) {
    const size = sizes[Math.floor(at / dims)];
    if (size > 0) means.rows[at] = sums[at] / size;
  }
  return sizes;
}
