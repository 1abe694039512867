import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { endedBefore } from './hurry';
import type { Started } from './lifecycle';

/** While polls fail, the pause between two of them grows up to this: what is polled is heard of within a second of its return. */
const LONGEST_PAUSE_MS = 1_000;

interface PollingOptions {
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
 * Polls at once, and again each interval after the poll before has ended. After polls that failed it rests for up to twice
 * as long each time, at most a second or its interval, and not as long as its replicas do. An outage is two lines in the
 * log: when it begins and when it is over.
 */
export function startPolling(
  { name, intervalMs, logger }: PollingOptions,
  poll: () => Promise<void>,
): Started<Polling> {
  const stopping = new AbortController();
  /** In a row. */
  let failures = 0;

  const pollOnce = async () => {
    try {
      await poll();
      if (failures > 0) logger.info({ poll: name }, 'polls again');
      failures = 0;
    } catch (error) {
      if (failures === 0) logger.warn({ poll: name, err: error }, 'cannot poll; goes on with what it has');
      failures++;
    }
  };
  const firstEnded = pollOnce();
  const loop = async () => {
    await firstEnded;
    while (!stopping.signal.aborted) {
      await sleep(pauseAfter(failures, intervalMs), undefined, { signal: stopping.signal }).catch(() => undefined);
      if (!stopping.signal.aborted) await pollOnce();
    }
  };
  const ended = loop();
  return {
    value: { firstEnded },
    stop: async (hurry) => {
      stopping.abort();
      await endedBefore(hurry, ended);
    },
  };
}

/** A random time from the interval to what the failures in a row make of it, in milliseconds. */
function pauseAfter(failures: number, intervalMs: number): number {
  const longest = Math.max(intervalMs, Math.min(LONGEST_PAUSE_MS, intervalMs * 2 ** failures));
  return intervalMs + Math.random() * (longest - intervalMs);
}
