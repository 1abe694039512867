import { type RobotSign } from '@attune/contracts';
import { isbot } from 'isbot';
import { LRUCache } from 'lru-cache';

/** Events that a person may cause in a minute; a page that shows a list and is scrolled causes a few dozen. */
export const MAX_EVENTS_A_MINUTE = 120;

const MINUTE_MS = 60_000;
/** Older events are history that is imported: nobody's speed shows in it. */
const LIVE_MS = 60 * MINUTE_MS;
const REMEMBERED_SHOPPERS = 50_000;

/** Tells programs from people by the browser's name and by their speed. */
export class Robots {
  private readonly minutes = new LRUCache<string, { minute: number; events: number }>({ max: REMEMBERED_SHOPPERS });

  /**
   * @param shopper with the tenant
   * @param userAgent of the shopper's browser, where it is known
   */
  signOf(
    shopper: string,
    event: { occurredAt: string; receivedAt: string },
    userAgent: string | undefined,
  ): RobotSign | undefined {
    if (userAgent !== undefined && isbot(userAgent)) return 'user-agent';
    const occurredMs = Date.parse(event.occurredAt);
    if (Date.parse(event.receivedAt) - occurredMs > LIVE_MS) return undefined;
    const minute = Math.floor(occurredMs / MINUTE_MS);
    const known = this.minutes.get(shopper);
    const events = known?.minute === minute ? known.events + 1 : 1;
    this.minutes.set(shopper, { minute, events });
    return events > MAX_EVENTS_A_MINUTE ? 'rate' : undefined;
  }
}
