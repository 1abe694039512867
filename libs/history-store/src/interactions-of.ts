import { shopperKey, type ShopEvent } from '@attune/contracts';
import type { Interaction } from './history-store';

/**
 * The touches of items that an event reports: one, a purchase's lines in their order, or none for impressions and
 * searches.
 */
export function interactionsOf(event: ShopEvent): Interaction[] {
  switch (event.type) {
    case 'view_item_list':
    case 'search':
      return [];
    case 'purchase':
      return event.lines.map((line) => ({
        ...touch(event, event.type, line.itemId, line.quantity),
        basketId: event.transactionId,
      }));
    case 'rate_item':
      // A rating above its own scale is the shop's slip; the best rating is what it can only mean.
      return [{ ...touch(event, event.type, event.itemId, 1), rating: Math.min(1, event.rating / event.scale) }];
    case 'add_to_cart':
    case 'remove_from_cart':
      return [touch(event, event.type, event.itemId, event.quantity)];
    default:
      return [touch(event, event.type, event.itemId, 1)];
  }
}

function touch(event: ShopEvent, type: Interaction['type'], itemId: string, quantity: number): Interaction {
  const shopper = shopperKey(event);
  if (shopper === undefined) throw new TypeError(`event ${event.eventId} names no shopper`);
  return {
    eventId: event.eventId,
    shopper,
    itemId,
    type,
    occurredAt: new Date(event.occurredAt),
    quantity,
    ...(event.sessionId !== undefined && { sessionId: event.sessionId }),
  };
}
