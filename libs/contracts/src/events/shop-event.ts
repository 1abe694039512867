import { z } from 'zod';
import { requireStorable } from '../open-object';
import { instant } from './envelope';
import { addToWishlist } from './add-to-wishlist';
import { addToCart, removeFromCart } from './cart';
import { purchase } from './purchase';
import { rateItem } from './rate-item';
import { search } from './search';
import { selectItem } from './select-item';
import { viewItem } from './view-item';
import { viewItemList } from './view-item-list';

/** One schema for each type of event, as it stands on the topic but for the rules over several fields. */
export const eventSchemas = [
  viewItem,
  viewItemList,
  selectItem,
  addToCart,
  removeFromCart,
  addToWishlist,
  purchase,
  search,
  rateItem,
] as const;

/** Fields that an event's maker may leave out; the collector completes them. */
const completedByCollector = { eventId: true, occurredAt: true, receivedAt: true } as const;

/** The device's clock at the moment of sending: with it the collector puts `occurredAt` right. It goes no further. */
const sentAt = { sentAt: instant.optional() };

const hasShopper = (event: { userId?: string; anonymousId?: string }) => Boolean(event.userId ?? event.anonymousId);
const needsShopper = { error: 'one of userId and anonymousId is needed', path: ['userId'] };

const wrongType = {
  error: `must be an object whose type is one of ${eventSchemas.map((schema) => schema.shape.type.value).join(', ')}`,
};

/** An event as it stands on the topic: complete. */
export const shopEvent = z
  .discriminatedUnion('type', eventSchemas, wrongType)
  .refine(hasShopper, needsShopper)
  .superRefine(requireStorable);
export type ShopEvent = z.infer<typeof shopEvent>;

/** An event as a shop posts it: ids and times may be left out. */
export const postedEvent = z
  .discriminatedUnion(
    'type',
    [
      viewItem.partial(completedByCollector).extend(sentAt),
      viewItemList.partial(completedByCollector).extend(sentAt),
      selectItem.partial(completedByCollector).extend(sentAt),
      addToCart.partial(completedByCollector).extend(sentAt),
      removeFromCart.partial(completedByCollector).extend(sentAt),
      addToWishlist.partial(completedByCollector).extend(sentAt),
      purchase.partial(completedByCollector).extend(sentAt),
      search.partial(completedByCollector).extend(sentAt),
      rateItem.partial(completedByCollector).extend(sentAt),
    ],
    wrongType,
  )
  .refine(hasShopper, needsShopper)
  .superRefine(requireStorable);
/** What a client sends: defaults may be missing. */
export type PostedEvent = z.input<typeof postedEvent>;

export type EventType = ShopEvent['type'];
export const EVENT_TYPES = eventSchemas.map((schema) => schema.shape.type.value) as readonly EventType[];
