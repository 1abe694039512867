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
  /** By shopper, the events of the minute as far as a person may cause them, each as a hash of its id. */
  private readonly minutes = new LRUCache<string, { minute: number; events: number[] }>({ max: REMEMBERED_SHOPPERS });

  /**
   * An event counts once, however often it is sent: while the broker is away, trackers send what they hold again.
   * @param shopper with the tenant
   * @param userAgent of the shopper's browser, where it is known
   */
  signOf(
    shopper: string,
    event: { eventId: string; occurredAt: string; receivedAt: string },
    userAgent: string | undefined,
  ): RobotSign | undefined {
    if (userAgent !== undefined && isbot(userAgent)) return 'user-agent';
    const occurredMs = Date.parse(event.occurredAt);
    if (Date.parse(event.receivedAt) - occurredMs > LIVE_MS) return undefined;
    const minute = Math.floor(occurredMs / MINUTE_MS);
    const known = this.minutes.get(shopper);
    const events = known?.minute === minute ? known.events : [];
    if (events !== known?.events) this.minutes.set(shopper, { minute, events });
    const id = hashOf(event.eventId);
    if (events.includes(id)) return undefined;
    if (events.length >= MAX_EVENTS_A_MINUTE) return 'rate';
    events.push(id);
    return undefined;
  }
}

/** FNV-1a, in 30 bits: an array of such small numbers takes four to eight bytes for each. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 2;
}
