import { Backlog, type CallContext } from '@attune/grpc-transport';
import type { RecommenderMetrics } from '../metrics';

/** The reads' share of the time that the caller has left, and the most that they get in milliseconds. */
const SHARE = 0.5;
const MOST_MS = 500;
/** A read is begun when it is likely to come in this part of its share: how long others keep it waiting is a mean. */
const LIKELY = 0.5;

/** What was read, or why it could not be. */
type SharedRead<T> = { value: T; missing?: undefined } | { value?: undefined; missing: string };

/** Reads what an answer can do without. @param what `history`: as metrics and `leftOut` of the answer name it */
type ReadWithinShare = <T>(
  what: string,
  context: CallContext,
  read: (signal: AbortSignal) => Promise<T>,
) => Promise<SharedRead<T>>;

/**
 * Gives a read its share of the caller's time. Never fails: what is late or cannot be read is left out, and why is said. What
 * would be late behind the reads that are under way is not begun, so that a service with too many calls, or a slow database,
 * answers without waiting. Reads of one call run side by side in the same share.
 */
export function readWithinShare(metrics: RecommenderMetrics): ReadWithinShare {
  const underWay = new Backlog();
  return async (what, { signal, deadline, logger }, read) => {
    const missing = (outcome: 'late' | 'failed' | 'skipped', why: string) => {
      metrics.reads.inc({ read: what, outcome });
      return { missing: `the ${what} ${why}` };
    };
    if (underWay.waitMs > shareOf(deadline) * LIKELY) return missing('skipped', 'was not read: too many calls wait');
    const stop = metrics.stageSeconds.startTimer({ stage: what });
    const budget = timeBudget(deadline, signal);
    const leaveBacklog = underWay.begin();
    let isRead = false;
    try {
      const reading = read(budget.signal).then((value) => ({ value }));
      // The read itself may take a while to stop when the database does not answer; the shopper does not wait for that.
      reading.catch(() => undefined);
      const done = await Promise.race([reading, budget.isOver]);
      if (!done) return missing('late', 'did not come in time');
      isRead = true;
      metrics.reads.inc({ read: what, outcome: 'ok' });
      return done;
    } catch (error) {
      logger.warn({ err: error }, `the ${what} could not be read`);
      return missing('failed', 'could not be read');
    } finally {
      leaveBacklog(isRead);
      budget.end();
      stop();
    }
  };
}

/** Waits for what is on its way for no longer than a read may take. */
export async function awaitWithinShare({ signal, deadline }: CallContext, awaited: Promise<void>): Promise<void> {
  const budget = timeBudget(deadline, signal);
  await Promise.race([awaited, budget.isOver]).finally(budget.end);
}

/** What reads get of the time until the deadline, in milliseconds. */
function shareOf(deadline: number): number {
  return Math.min(MOST_MS, (deadline - Date.now()) * SHARE);
}

/**
 * A signal that aborts with the parent or when the share of the time until the deadline is over, and a promise that
 * resolves with it; `end` leaves nothing behind.
 */
function timeBudget(deadline: number, parent: AbortSignal) {
  const controller = new AbortController();
  const over = Promise.withResolvers<undefined>();
  const abort = () => {
    over.resolve(undefined);
    controller.abort(new Error('the time for the read is over'));
  };
  const timer = setTimeout(abort, Math.max(0, shareOf(deadline)));
  if (parent.aborted) abort();
  else parent.addEventListener('abort', abort, { once: true });
  const end = () => {
    clearTimeout(timer);
    parent.removeEventListener('abort', abort);
  };
  return { signal: controller.signal, isOver: over.promise, end };
}
