/**
 * Metrics of one ranked list, best first, against the set of relevant items. Each is 0 to 1, and 0 when nothing is
 * relevant or `k` is 0. A list holds an item at most once; what comes after place `k` is not looked at.
 */

/**
 * Normalised discounted cumulative gain with gains of 0 and 1: the sum of 1 / log2(place + 1) over the hits, as a share
 * of the sum that min(k, relevant) hits on the first places would have (Järvelin and Kekäläinen 2002).
 */
export function ndcgAt(ranked: ArrayLike<number>, relevant: ReadonlySet<number>, k: number): number {
  let gain = 0;
  let ideal = 0;
  const places = Math.min(k, ranked.length);
  for (let i = 0; i < places; i++) if (relevant.has(ranked[i])) gain += 1 / Math.log2(i + 2);
  for (let i = 0; i < Math.min(k, relevant.size); i++) ideal += 1 / Math.log2(i + 2);
  return ideal === 0 ? 0 : gain / ideal;
}

/** The share of the relevant items that are among the first `k`. */
export function recallAt(ranked: ArrayLike<number>, relevant: ReadonlySet<number>, k: number): number {
  return relevant.size === 0 ? 0 : hits(ranked, relevant, k) / relevant.size;
}

/** 1 when any relevant item is among the first `k`. With one relevant item the same as recall. */
export function hitAt(ranked: ArrayLike<number>, relevant: ReadonlySet<number>, k: number): number {
  return hits(ranked, relevant, k) > 0 ? 1 : 0;
}

/** 1 / the place (from 1) of the first relevant item among the first `k`, else 0. */
export function mrrAt(ranked: ArrayLike<number>, relevant: ReadonlySet<number>, k: number): number {
  const places = Math.min(k, ranked.length);
  for (let i = 0; i < places; i++) if (relevant.has(ranked[i])) return 1 / (i + 1);
  return 0;
}

function hits(ranked: ArrayLike<number>, relevant: ReadonlySet<number>, k: number): number {
  let count = 0;
  const places = Math.min(k, ranked.length);
  for (let i = 0; i < places; i++) if (relevant.has(ranked[i])) count++;
  return count;
}
