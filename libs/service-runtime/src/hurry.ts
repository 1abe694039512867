/**
 * Waits for what a stop would like to see ended, but no longer than until the stop is in a hurry. False when it was not
 * waited for to its end.
 * @throws what the work rejects with before that
 */
export async function endedBefore(hurry: AbortSignal | undefined, work: Promise<unknown>): Promise<boolean> {
  if (!hurry) return work.then(() => true);
  const hurried = Promise.withResolvers<false>();
  const onAbort = () => hurried.resolve(false);
  hurry.addEventListener('abort', onAbort, { once: true });
  if (hurry.aborted) onAbort();
  try {
    return await Promise.race([work.then(() => true), hurried.promise]);
  } finally {
    hurry.removeEventListener('abort', onAbort);
  }
}
