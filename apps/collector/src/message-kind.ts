import {
  changedItemId,
  EVENT_TYPES,
  postedEvent,
  postedItemChange,
  shopperKey,
  streamKey,
  timeRefusal,
  type DeadLetter,
  type ItemChange,
  type Refusal,
  type ShopEvent,
  type Topic,
  type Topics,
} from '@attune/contracts';
import { type z } from 'zod';
import { DeviceClocks } from './device-clocks';
import { type ErasedShoppers } from './erased-shoppers';
import { Robots } from './robots';

/** What is known of a message beside what it says. */
export interface Arrival {
  receivedAt: string;
  /** Of the browser that sent it; undefined when a server did. */
  userAgent?: string;
}

/** What the collector fills in. */
interface Stamp {
  eventId: string;
  occurredAt: string;
  receivedAt: string;
}

/** Messages of one route: what they must be, and where they go. */
export interface MessageKind {
  name: DeadLetter['kind'];
  /** The field of `{ "<listField>": [ … ] }`. */
  listField: string;
  schema: z.ZodType<PostedMessage>;
  topic: Topic;
  /** Completes what was posted with what its arrival tells, or says why that cannot be. */
  complete(message: PostedMessage, stamp: Stamp, arrival: Arrival): Completed;
  /** The field by which a message names a shopper who was erased. @param message not checked yet */
  erasedField(tenant: string, message: unknown): string | undefined;
  /** The topic's key; messages of one key stay in order. */
  key(message: CompleteMessage): string;
  types: readonly string[];
}

type PostedMessage = { type: string; tenant: string } & Partial<Stamp>;
type CompleteMessage = PostedMessage & Stamp;
type Completed = { message: CompleteMessage } | { refusal: Refusal };

/** Shopper events, in order for each shopper. */
export function eventKind(topics: Topics, erased: ErasedShoppers): MessageKind {
  const clocks = new DeviceClocks();
  const robots = new Robots();
  const key = (message: CompleteMessage) => streamKey(message.tenant, shopperKey(message as ShopEvent));
  return {
    name: 'event',
    listField: 'events',
    schema: postedEvent,
    topic: topics.events,
    complete: (message, stamp, { receivedAt, userAgent }) => {
      const { sentAt, ...event } = { ...message, ...stamp } as ShopEvent & { sentAt?: string };
      if (sentAt !== undefined && message.occurredAt !== undefined) {
        const session = `${key(event)} ${event.sessionId ?? ''}`;
        const occurredAt = clocks.corrected(session, event.occurredAt, sentAt, receivedAt);
        if (occurredAt !== event.occurredAt) Object.assign(event, { occurredAt, deviceOccurredAt: event.occurredAt });
      }
      const robot = robots.signOf(key(event), event, event.context?.userAgent ?? userAgent);
      const refusal = timeRefusal(event.occurredAt, receivedAt);
      return refusal ? { refusal } : { message: robot ? { ...event, robot } : event };
    },
    erasedField: (tenant, message) => erased.fieldOf(tenant, message),
    key,
    types: EVENT_TYPES,
  };
}

/** Catalog changes, in order for each item. */
export function itemKind(topics: Topics): MessageKind {
  return {
    name: 'item',
    listField: 'items',
    schema: postedItemChange,
    topic: topics.items,
    complete: (message, stamp) => ({ message: { ...message, ...stamp } }),
    erasedField: () => undefined,
    key: (message) => `${message.tenant}:${changedItemId(message as ItemChange)}`,
    types: ['item_upserted', 'item_removed'],
  };
}
