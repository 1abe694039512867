import { usualSpan } from '@attune/dataset';

/**
 * What a touch at each of the times counts, (times,), 0 to 1: 1 at the newest, half as much with every half-life before
 * that. The newest is that of the usual span: beside one touch that is dated years ahead all others would come to nothing.
 * @param halfLifeMs above 0; Infinity counts all times alike
 * @throws RangeError for another half-life
 */
export function recencyOf(times: Float64Array, halfLifeMs: number): Float64Array {
  if (!(halfLifeMs > 0)) throw new RangeError(`halfLifeMs must be above 0, not ${halfLifeMs}`);
  if (halfLifeMs === Infinity) return new Float64Array(times.length).fill(1);
  const newest = usualSpan(times)?.to ?? 0;
  return times.map((time) => 2 ** (Math.min(0, time - newest) / halfLifeMs));
}
