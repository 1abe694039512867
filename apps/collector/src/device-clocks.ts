import { CLOCK_TOLERANCE_MS } from '@attune/contracts';
import { LRUCache } from 'lru-cache';

const REMEMBERED_SESSIONS = 50_000;

/**
 * Puts moments right that a wrong device clock gave. How wrong it is shows in `sentAt`: the clock's time when the
 * collector's was `receivedAt`, give or take the way between them. A session's events are all moved by the same amount,
 * so that the way, which varies, does not change their order.
 */
export class DeviceClocks {
  private readonly shifts = new LRUCache<string, number>({ max: REMEMBERED_SESSIONS });

  /**
   * @param session what the events of one visit on one device share
   * @returns ISO 8601; the moment as it came when the clock is right within `CLOCK_TOLERANCE_MS`
   */
  corrected(session: string, occurredAt: string, sentAt: string, receivedAt: string): string {
    const measured = Date.parse(receivedAt) - Date.parse(sentAt);
    const known = this.shifts.get(session);
    const shift = known !== undefined && Math.abs(known - measured) < CLOCK_TOLERANCE_MS ? known : measured;
    this.shifts.set(session, shift);
    if (Math.abs(shift) < CLOCK_TOLERANCE_MS) return occurredAt;
    return new Date(Date.parse(occurredAt) + shift).toISOString();
  }
}
