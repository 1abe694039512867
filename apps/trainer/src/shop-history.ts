import { createHash } from 'node:crypto';
import { itemChange, type ItemChange, shopEvent, type ShopEvent } from '@attune/contracts';

const START = Date.parse('2026-01-01T00:00:00Z');
const MINUTE_MS = 60_000;

/** A view of an item by a user, so many minutes after the tests' start of time. */
export function view(userId: string, itemId: string, minute: number): ShopEvent {
  return shopEvent.parse({ ...envelope(userId, minute, itemId), type: 'view_item', itemId });
}

/** A purchase of some items in one basket. */
export function purchase(userId: string, itemIds: readonly string[], minute: number): ShopEvent {
  const lines = itemIds.map((itemId) => ({ itemId, quantity: 1 }));
  const event = envelope(userId, minute, `basket-${itemIds.join('-')}`);
  return shopEvent.parse({ ...event, type: 'purchase', transactionId: event.eventId, lines });
}

/** An item comes into the catalog in this category, at the tests' start of time. */
export function listed(itemId: string, category: string): ItemChange {
  const { eventId, occurredAt, receivedAt } = envelope('catalog', 0, itemId);
  const item = { itemId, title: `No. ${itemId}`, categoryPath: [category] };
  return itemChange.parse({ eventId, occurredAt, receivedAt, type: 'item_upserted', item });
}

/** The moment so many minutes after the tests' start of time. */
export function minute(minutes: number): Date {
  return new Date(START + minutes * MINUTE_MS);
}

/**
 * Shoppers who each walk along a ring of items, one step a minute, from starts all around it: what comes next follows
 * from the last item, while all items are about as popular.
 */
export function ringWalks(shoppers: number, items: number, steps: number): ShopEvent[] {
  return walks(shoppers, steps, (u, step) => (u * 7 + step) % items);
}

/** Shoppers who all touch the same items in the same order: nothing can rank better than popularity does. */
export function sameWalks(shoppers: number, steps: number): ShopEvent[] {
  return walks(shoppers, steps, (_, step) => step);
}

function walks(shoppers: number, steps: number, itemAt: (shopper: number, step: number) => number): ShopEvent[] {
  return Array.from({ length: shoppers * steps }, (_, n) => {
    const [shopper, step] = [n % shoppers, Math.floor(n / shoppers)];
    return view(`u${shopper}`, `i${itemAt(shopper, step)}`, step);
  });
}

/** Ids are the same in every run: they order events of one moment, and so what a seed leads to. */
function envelope(userId: string, minutes: number, what: string) {
  const at = minute(minutes).toISOString();
  const hex = createHash('sha256')
    .update(JSON.stringify([userId, minutes, what]))
    .digest('hex');
  const eventId = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return { eventId, occurredAt: at, receivedAt: at, userId };
}
