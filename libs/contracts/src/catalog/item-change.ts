import { z } from 'zod';
import { EVENT_SCHEMA_VERSION, eventId, instant } from '../events/envelope';
import { open, requireStorable } from '../open-object';
import { DEFAULT_TENANT, identifier, tenantName } from '../text';
import { catalogItem } from './item';

const changeEnvelope = open(
  z.object({
    eventId,
    schemaVersion: z.int().min(1).default(EVENT_SCHEMA_VERSION),
    tenant: tenantName.default(DEFAULT_TENANT),
    /** When the shop made the change: of two changes to an item the later one stands, in whatever order they arrive. */
    occurredAt: instant,
    receivedAt: instant,
  }),
);

/** The item is sold, as described. */
export const itemUpserted = changeEnvelope.extend({ type: z.literal('item_upserted'), item: catalogItem });

/** The item is not sold any more. */
export const itemRemoved = changeEnvelope.extend({ type: z.literal('item_removed'), itemId: identifier });

const wrongType = { error: 'must be an object whose type is item_upserted or item_removed' };

/** A catalog change as it stands on the topic: complete. */
export const itemChange = z
  .discriminatedUnion('type', [itemUpserted, itemRemoved], wrongType)
  .superRefine(requireStorable);
export type ItemChange = z.infer<typeof itemChange>;

/** Fields that the shop may leave out; the collector completes them. */
const completedByCollector = { eventId: true, occurredAt: true, receivedAt: true } as const;

/** A catalog change as a shop posts it. */
export const postedItemChange = z
  .discriminatedUnion(
    'type',
    [itemUpserted.partial(completedByCollector), itemRemoved.partial(completedByCollector)],
    wrongType,
  )
  .superRefine(requireStorable);
export type PostedItemChange = z.input<typeof postedItemChange>;

/** The item that a change is about. */
export function changedItemId(change: ItemChange): string {
  return change.type === 'item_upserted' ? change.item.itemId : change.itemId;
}
