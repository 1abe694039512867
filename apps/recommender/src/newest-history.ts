import { shopperKey, type Shopper } from '@attune/contracts';
import type { CallContext } from '@attune/grpc-transport';
import type { HistoryReader, Interaction } from '@attune/history-store';
import type { Touch } from '@attune/recommendation';
import type { RecommenderMetrics } from './metrics';

/** How many of a shopper's newest interactions count. */
const NEWEST = 50;
/** The history's share of the time that the caller has left, and the most that it gets in milliseconds. */
const SHARE = 0.5;
const MOST_MS = 500;

export interface NewestHistory {
  /** Newest first. */
  touches: Touch[];
  /** Why they are not there, when they could not be read. */
  missing?: string;
}

export type ReadNewestHistory = (tenant: string, shopper: Shopper, context: CallContext) => Promise<NewestHistory>;

/**
 * Reads a shopper's newest interactions as they stand at this moment: those of the user, and those of the browser from
 * before they signed in. Never fails: when PostgreSQL is late or away, the
 * answer does without them and says so.
 */
export function newestHistoryFrom(histories: HistoryReader, metrics: RecommenderMetrics): ReadNewestHistory {
  return async (tenant, shopper, { signal, deadline, logger }) => {
    const keys = keysOf(shopper);
    if (keys.length === 0) return { touches: [], missing: 'the request names no shopper' };
    const stop = metrics.stageSeconds.startTimer({ stage: 'history' });
    const budget = timeBudget(Math.min(MOST_MS, (deadline - Date.now()) * SHARE), signal);
    try {
      const reading = Promise.all(keys.map((key) => histories.newest(tenant, key, NEWEST, budget.signal)));
      // The read itself may take a while to stop when the database does not answer; the shopper does not wait for that.
      reading.catch(() => undefined);
      const read = await Promise.race([reading, budget.isOver]);
      if (read === undefined) {
        metrics.historyReads.inc({ outcome: 'late' });
        return { touches: [], missing: 'the history did not come in time' };
      }
      metrics.historyReads.inc({ outcome: 'ok' });
      const interactions = newestOf(read);
      const [newest] = interactions;
      if (newest) metrics.newestEventAge.observe(Math.max(0, Date.now() - newest.occurredAt.getTime()) / 1_000);
      return { touches: interactions };
    } catch (error) {
      metrics.historyReads.inc({ outcome: 'failed' });
      logger.warn({ err: error }, 'the history could not be read');
      return { touches: [], missing: 'the history could not be read' };
    } finally {
      budget.end();
      stop();
    }
  };
}

/** The keys that a shopper's history is kept under: a browser's history is its user's, too, once they have signed in. */
function keysOf({ userId, anonymousId }: Shopper): string[] {
  return [shopperKey({ userId }), shopperKey({ anonymousId })].filter((key) => key !== undefined);
}

/** One history of several, newest first. */
function newestOf(histories: Interaction[][]): Interaction[] {
  if (histories.length === 1) return histories[0];
  return histories
    .flat()
    .sort((a, b) => b.occurredAt.getTime() - a.occurredAt.getTime())
    .slice(0, NEWEST);
}

/** A signal that aborts with the parent or after some time, and a promise that resolves with it; `end` leaves nothing behind. */
function timeBudget(milliseconds: number, parent: AbortSignal) {
  const controller = new AbortController();
  const over = Promise.withResolvers<undefined>();
  const abort = () => {
    over.resolve(undefined);
    controller.abort(new Error('the time for the history is over'));
  };
  const timer = setTimeout(abort, Math.max(0, milliseconds));
  parent.addEventListener('abort', abort, { once: true });
  const end = () => {
    clearTimeout(timer);
    parent.removeEventListener('abort', abort);
  };
  return { signal: controller.signal, isOver: over.promise, end };
}
