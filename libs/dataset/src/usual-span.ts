/** A share of the moments, at either end, that need not be near the others; of a few moments one at either end. */
const ODD_SHARE = 0.01;
/** Of fewer moments none is odd. */
const MIN_MOMENTS = 5;
const LEAST_REACH_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * The first and the last moment but for odd ones, which lie further from the bulk (98 of 100) than that is long, and than
 * 30 days: one event with a wrong date must not tell how long a history is, or where it ends. Undefined of no moments.
 * @param times milliseconds since 1970, in any order
 */
export function usualSpan(times: Float64Array): { from: number; to: number } | undefined {
  if (times.length === 0) return undefined;
  const sorted = times.slice().sort();
  const odd = sorted.length < MIN_MOMENTS ? 0 : Math.max(1, Math.floor(ODD_SHARE * sorted.length));
  const [low, high] = [sorted[odd], sorted[sorted.length - 1 - odd]];
  const reach = Math.max(high - low, LEAST_REACH_MS);
  return {
    from: sorted.find((time) => time >= low - reach)!,
    to: sorted.findLast((time) => time <= high + reach)!,
  };
}
