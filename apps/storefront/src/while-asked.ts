import type { Response } from 'express';

/** Ends the call to the service when nobody waits for its answer any more. */
export function whileAsked(response: Response): { signal: AbortSignal } {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return { signal: gone.signal };
}
