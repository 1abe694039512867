import { isDeepStrictEqual } from 'node:util';
import type { ShopEvent } from '@attune/contracts';

export type PurchaseEvent = Extract<ShopEvent, { type: 'purchase' }>;

/** The key of an event: ids are unique within a tenant. */
export function eventKey({ tenant, eventId }: Pick<ShopEvent, 'tenant' | 'eventId'>): string {
  return `${tenant} ${eventId}`;
}

/** The key of a purchase's order. */
export function orderKey({ tenant, transactionId }: Pick<PurchaseEvent, 'tenant' | 'transactionId'>): string {
  return `${tenant} ${transactionId}`;
}

/**
 * What an event that was not stored is, beside what stands in its way.
 * @param ofSameId the stored event of its id, if there is one
 * @param ofSameOrder the stored purchases of its order; all of a purchase's lines may stand in one of them
 */
export function judgeUnstored(
  event: ShopEvent,
  ofSameId: ShopEvent | undefined,
  ofSameOrder: readonly ShopEvent[],
): 'duplicate' | 'conflict' {
  if (ofSameId) return isSameContent(event, ofSameId) ? 'duplicate' : 'conflict';
  return ofSameOrder.some((other) => isSameOrder(event, other)) ? 'duplicate' : 'conflict';
}

/** Whether two events differ in nothing but what the collector stamps. */
function isSameContent(a: ShopEvent, b: ShopEvent): boolean {
  const isSameMoment = deviceMoment(a) === deviceMoment(b) || (isStamped(a) && isStamped(b));
  return isSameMoment && isDeepStrictEqual(contentOf(a), contentOf(b));
}

/** An event without what the collector stamps and without its moment. */
function contentOf(event: ShopEvent): Record<string, unknown> {
  const { receivedAt: _received, occurredAt: _occurred, deviceOccurredAt: _device, robot: _robot, ...content } = event;
  return content;
}

/** When the event happened by its maker's clock, in milliseconds. */
function deviceMoment({ occurredAt, deviceOccurredAt }: ShopEvent): number {
  return Date.parse(deviceOccurredAt ?? occurredAt);
}

/** Whether the collector gave the event its moment, that of its receipt. */
function isStamped({ occurredAt, receivedAt, deviceOccurredAt }: ShopEvent): boolean {
  return deviceOccurredAt === undefined && occurredAt === receivedAt;
}

/** Whether something that is stored keeps an event from being stored. @param ofSameOrder the stored purchases of its order */
export function isBarred(
  event: ShopEvent,
  ofSameId: ShopEvent | undefined,
  ofSameOrder: readonly ShopEvent[],
): boolean {
  const own = new Set(orderedItems(event));
  return ofSameId !== undefined || ofSameOrder.some((other) => orderedItems(other).some((item) => own.has(item)));
}

function isSameOrder(a: ShopEvent, b: ShopEvent): boolean {
  return a.type === 'purchase' && b.type === 'purchase' && isDeepStrictEqual(a.lines, b.lines);
}

/**
 * The places in a batch of the events that come first, by key: those that no earlier one of the batch stands in the way
 * of, with its id or with an item of its order.
 */
export function firstsOf(events: readonly ShopEvent[]): Map<string, number> {
  const firsts = new Map<string, number>();
  const ordered = new Set<string>();
  events.forEach((event, index) => {
    if (firsts.has(eventKey(event))) return;
    const lines = orderedItems(event);
    if (lines.some((line) => ordered.has(line))) return;
    for (const line of lines) ordered.add(line);
    firsts.set(eventKey(event), index);
  });
  return firsts;
}

/** The items of a purchase, each named with its order; none of other events. */
export function orderedItems(event: ShopEvent): string[] {
  if (event.type !== 'purchase') return [];
  return event.lines.map(({ itemId }) => JSON.stringify([orderKey(event), itemId]));
}
