import {
  changedItemId,
  EVENT_TYPES,
  postedEvent,
  postedItemChange,
  shopperKey,
  type DeadLetter,
  type ItemChange,
  type ShopEvent,
  type Topic,
  type Topics,
} from '@attune/contracts';
import { type z } from 'zod';

/** What the collector fills in. */
export interface Stamp {
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
  /** The topic's key; messages of one key stay in order. */
  key(message: PostedMessage & Stamp): string;
  types: readonly string[];
}

export type PostedMessage = { type: string; tenant: string } & Partial<Stamp>;

/** Shopper events, in order for each shopper. */
export function eventKind(topics: Topics): MessageKind {
  return {
    name: 'event',
    listField: 'events',
    schema: postedEvent,
    topic: topics.events,
    key: (message) => `${message.tenant}:${shopperKey(message as ShopEvent)}`,
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
    key: (message) => `${message.tenant}:${changedItemId(message as ItemChange)}`,
    types: ['item_upserted', 'item_removed'],
  };
}
