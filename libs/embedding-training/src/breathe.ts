import { setImmediate } from 'node:timers/promises';

/**
 * Lets other work run, between two pieces of some milliseconds: signals and health checks must not wait for the end.
 * @throws the signal's reason when it aborts
 */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}
