/**
 * How fast work goes on average, and how long the rest may take.
 * @param done of this run, so not what an interrupted one did before
 * @param total undefined while it is not known
 * @returns records a second; whole seconds, undefined while nothing is known
 */
export function paceOf(
  done: number,
  total: number | undefined,
  seconds: number,
): { perSecond: number; secondsLeft: number | undefined } {
  const perSecond = Math.round(done / Math.max(seconds, 0.001));
  const isKnown = total !== undefined && perSecond > 0;
  return { perSecond, secondsLeft: isKnown ? Math.ceil(Math.max(0, total - done) / perSecond) : undefined };
}
