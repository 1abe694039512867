import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from './benchmark';

export interface PacedOptions {
  perSecond: number;
  seconds: number;
}

export interface PacedResult {
  p50Ms: number;
  p99Ms: number;
}

export const WARM_UP_SECONDS = 2;

/**
 * Begins calls at a steady rate, whether earlier ones have ended or not, as shoppers do: a slow answer makes the others
 * wait, and its wait is counted (Tene, "How NOT to Measure Latency"). A call's time begins when it was due.
 * @throws what the first call to fail throws, as soon as those under way have ended
 */
export async function pacedLoad(
  call: (n: number) => Promise<unknown>,
  { perSecond, seconds }: PacedOptions,
): Promise<PacedResult> {
  const latencies: number[] = [];
  const underWay: Promise<void>[] = [];
  const failed = new AbortController();
  const { signal } = failed;
  const startedAt = performance.now();
  const calls = Math.round(perSecond * (WARM_UP_SECONDS + seconds));
  for (let n = 0; n < calls; n++) {
    const due = startedAt + (n * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await sleep(early, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    // A timer may be a little early: then the call begins before it was due.
    const begun = Math.min(due, performance.now());
    underWay.push(
      call(n).then(
        () => void (n >= WARM_UP_SECONDS * perSecond && latencies.push(performance.now() - begun)),
        (error: unknown) => failed.abort(error),
      ),
    );
  }
  await Promise.all(underWay);
  signal.throwIfAborted();
  return { p50Ms: quantile(latencies, 0.5), p99Ms: quantile(latencies, 0.99) };
}
