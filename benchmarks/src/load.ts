import { quantile } from './benchmark';

export interface LoadOptions {
  /** Calls under way at any time. */
  concurrency: number;
  seconds: number;
}

export interface LoadResult {
  callsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/**
 * Keeps `concurrency` calls under way for `seconds`, after a second to warm up.
 * @throws what a call throws: a benchmark of failing calls says nothing
 */
export async function load(call: (n: number) => Promise<unknown>, options: LoadOptions): Promise<LoadResult> {
  let n = 0;
  const during = async (milliseconds: number) => {
    const latencies: number[] = [];
    const end = performance.now() + milliseconds;
    const lane = async () => {
      while (performance.now() < end) {
        const started = performance.now();
        await call(n++);
        latencies.push(performance.now() - started);
      }
    };
    const started = performance.now();
    await Promise.all(Array.from({ length: options.concurrency }, lane));
    return { latencies, seconds: (performance.now() - started) / 1000 };
  };
  await during(1_000);
  const { latencies, seconds } = await during(options.seconds * 1000);
  return {
    callsPerSecond: latencies.length / seconds,
    p50Ms: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
  };
}
