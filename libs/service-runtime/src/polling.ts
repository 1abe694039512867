import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Started } from './lifecycle';

export interface PollingOptions {
  /** What the log calls it: `catalog`. */
  name: string;
  intervalMs: number;
  logger: Logger;
}

export interface Polling {
  /** Resolves when the first poll has ended, whether it failed or not. */
  readonly firstEnded: Promise<void>;
}

/**
 * Polls at once, and again each interval after the poll before has ended, whether it failed or not. An outage is two
 * lines in the log: when it begins and when it is over.
 */
export function startPolling(
  { name, intervalMs, logger }: PollingOptions,
  poll: () => Promise<void>,
): Started<Polling> {
  const stopping = new AbortController();
  let failing = false;

  const pollOnce = async () => {
    try {
      await poll();
      if (failing) logger.info({ poll: name }, 'polls again');
      failing = false;
    } catch (error) {
      if (!failing) logger.warn({ poll: name, err: error }, 'cannot poll; goes on with what it has');
      failing = true;
    }
  };
  const firstEnded = pollOnce();
  const loop = async () => {
    await firstEnded;
    while (!stopping.signal.aborted) {
      await sleep(intervalMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (!stopping.signal.aborted) await pollOnce();
    }
  };
  const ended = loop();
  return {
    value: { firstEnded },
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}
