import { type Refusal } from '../verdict';

/**
 * The oldest moment of an event. Older ones are a clock that was never set, or seconds taken for milliseconds; the
 * oldest history that Attune imports (MovieLens) begins in 1995.
 */
export const EARLIEST_EVENT = '1995-01-01T00:00:00Z';

/** How far in the future an event may lie, for clocks that are wrong by a time zone. */
export const MAX_AHEAD_MS = 24 * 60 * 60 * 1000;

/** How far a device's clock may be off before it is put right; below this, the way to the collector explains it. */
export const CLOCK_TOLERANCE_MS = 60_000;

/** Why an event's moment cannot be true, if it cannot. @param receivedAt when it came */
export function timeRefusal(occurredAt: string, receivedAt: string): Refusal | undefined {
  const moment = Date.parse(occurredAt);
  if (moment < Date.parse(EARLIEST_EVENT)) {
    return { field: 'occurredAt', message: `must not be before ${EARLIEST_EVENT}: seconds taken for milliseconds?` };
  }
  if (moment > Date.parse(receivedAt) + MAX_AHEAD_MS) {
    return { field: 'occurredAt', message: 'must not be more than 24 hours in the future: is the clock right?' };
  }
  return undefined;
}
