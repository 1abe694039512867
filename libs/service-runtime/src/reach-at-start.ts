import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Health } from './health';

/** How long a service that was started before what it needs waits for it. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 1_000;

/**
 * Reaches, at a service's start, what may be started after it: as long as it is away, for a minute at most, it is tried
 * again every second, and health says under its name why. From its first reach on it is ready.
 * @param whyAway what is told while it is waited for; undefined where waiting does not help
 * @throws what `reach` throws when waiting does not help, or no longer
 */
export async function reachAtStart<T>(
  name: string,
  reach: () => Promise<T>,
  whyAway: (error: unknown) => string | undefined,
  { health, logger }: { health?: Health; logger: Logger },
): Promise<T> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      const reached = await reach();
      health?.ready(name);
      return reached;
    } catch (error) {
      const reason = whyAway(error);
      if (reason === undefined || performance.now() > giveUpAt) throw error;
      health?.notReady(name, reason);
      logger.warn({ reason }, `waiting for the ${name}`);
      await sleep(PAUSE_MS);
    }
  }
}
