import type { TensorKernels } from '@attune/kernels';

/** Users whose scores are held at once. */
const TILE = 256;

/** Matrices of users and items in one space, and what each user has seen, in the kernels' memory. */
export interface Recommendable {
  users: Float32Array; // (users, dims)
  items: Float32Array; // (items, dims)
  dims: number;
  /** Items of user u to pass over: `seen.columns[seen.offsets[u] … seen.offsets[u + 1]]`. */
  seen: { offsets: Int32Array; columns: Int32Array };
}

/**
 * The `k` best unseen items of every user, best first: (users, k) item indices, -1 where there are fewer. Scores are
 * products of embeddings, held for a tile of users at a time.
 */
export function recommendAll(
  kernels: TensorKernels,
  { users, items, dims, seen }: Recommendable,
  k: number,
): Int32Array {
  const userCount = seen.offsets.length - 1;
  const itemCount = items.length / dims;
  const out = new Int32Array(userCount * k);
  const mark = kernels.mark();
  const scores = kernels.f32(TILE * itemCount);
  const top = { columns: kernels.i32(TILE * k), scores: kernels.f32(TILE * k) };
  const offsets = kernels.i32(TILE + 1);
  for (let from = 0; from < userCount; from += TILE) {
    const count = Math.min(TILE, userCount - from);
    const tile = scores.subarray(0, count * itemCount);
    const rows = users.subarray(from * dims, (from + count) * dims);
    kernels.gemm(tile, rows, items, { m: count, n: itemCount, k: dims, transposeB: true });
    offsets.set(seen.offsets.subarray(from, from + count + 1));
    const best = { columns: top.columns.subarray(0, count * k), scores: top.scores.subarray(0, count * k) };
    kernels.topKRows(best, tile, { offsets: offsets.subarray(0, count + 1), columns: seen.columns });
    out.set(best.columns, from * k);
  }
  kernels.release(mark);
  return out;
}
