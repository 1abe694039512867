/** Work has taken longer than it may. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/**
 * Does work that ends when it takes longer than `ms`, or when the outer signal says so.
 * `AbortSignal.timeout` and `AbortSignal.any` would do, but a page would be without them in browsers of 2021.
 * @throws TimeLimitError when it takes longer
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
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    limit.abort();
  }, ms);
  try {
    return await work(limit.signal);
  } catch (cause) {
    // What an aborted request rejects with differs between browsers.
    throw isLate ? new TimeLimitError(`no answer within ${ms} ms`, { cause }) : cause;
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', giveUp);
  }
}
