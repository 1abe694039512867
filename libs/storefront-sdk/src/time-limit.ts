/**
 * Does work that ends when it takes longer than `ms`, or when the outer signal says so.
 * `AbortSignal.timeout` and `AbortSignal.any` would do, but a page would be without them in browsers of 2021.
 */
export async function withinTime<T>(
  ms: number,
  outer: AbortSignal | null | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController();
  const giveUp = () => limit.abort(outer?.reason);
  if (outer?.aborted) giveUp();
  outer?.addEventListener('abort', giveUp);
  const timer = setTimeout(() => limit.abort(new Error(`no answer within ${ms} ms`)), ms);
  try {
    return await work(limit.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', giveUp);
  }
}
