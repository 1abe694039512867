import { z } from 'zod';
import { open } from '../open-object';
import { DEFAULT_TENANT, identifier, storableText, tenantName } from '../text';

/** The version of the event schemas. Version N reads N-1; fields that a reader does not know are kept. */
export const EVENT_SCHEMA_VERSION = 1;

/** An instant in ISO 8601 with its zone: `2026-11-25T08:30:00Z` or `…+01:00`. */
export const instant = z.iso.datetime({
  offset: true,
  error: 'must be ISO 8601 with a zone, like 2026-11-25T08:30:00Z',
});

/** The id of an event or a change: a UUID of any version, in small letters. */
export const eventId = z
  .uuid()
  .toLowerCase()
  .refine((id) => !/^[0-]+$/.test(id), 'must not be the nil UUID');

/** What gives a robot away: its browser's name, or more events a minute than hands can make. */
export const ROBOT_SIGNS = ['user-agent', 'rate'] as const;
export type RobotSign = (typeof ROBOT_SIGNS)[number];

/** Where on the shop's pages the event happened, and which recommendation led to it. */
export const eventContext = open(
  z.object({
    page: storableText(500).optional(),
    /** For events that a shop's server sends: the shopper's browser, by which robots are known. */
    userAgent: storableText(1_000).optional(),
    placement: storableText(200).optional(),
    recommendationId: identifier.optional(),
  }),
);
export type EventContext = z.infer<typeof eventContext>;

/**
 * What every event carries. The client may leave out `eventId` (then a retry cannot be recognised as one),
 * `tenant`, `schemaVersion` and `occurredAt`; the collector fills them in, and always sets `receivedAt` itself.
 */
export const envelope = open(
  z.object({
    eventId,
    schemaVersion: z.int().min(1).default(EVENT_SCHEMA_VERSION),
    tenant: tenantName.default(DEFAULT_TENANT),
    userId: identifier.optional(),
    anonymousId: identifier.optional(),
    sessionId: identifier.optional(),
    occurredAt: instant,
    receivedAt: instant,
    /** What the device said, where the collector has put `occurredAt` right because the device's clock was wrong. */
    deviceOccurredAt: instant.optional(),
    /** Why this looks like a program's doing: kept, but neither learned from nor counted as popular. */
    robot: z.enum(ROBOT_SIGNS).optional(),
    context: eventContext.optional(),
  }),
);
