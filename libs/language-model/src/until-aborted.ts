/**
 * The promise, or the signal's reason as soon as it is aborted: for work that itself looks at the signal too late.
 */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  let stop!: () => void;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
    // Whichever lost the race may fail later, with nobody waiting for it.
    work.catch(() => undefined);
    aborted.catch(() => undefined);
  }
}
