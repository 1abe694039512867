import { z } from 'zod';
import { money } from '../money';
import { open } from '../open-object';
import { identifier } from '../text';
import { envelope } from './envelope';

/** One line of an order; `price` is that of one piece. */
export const purchaseLine = open(
  z.object({
    itemId: identifier,
    quantity: z.int().min(1).max(10_000),
    price: money.optional(),
  }),
);
export type PurchaseLine = z.infer<typeof purchaseLine>;

/** An order was placed. `transactionId` is the shop's order number. */
export const purchase = envelope.extend({
  type: z.literal('purchase'),
  transactionId: identifier,
  lines: z.array(purchaseLine).min(1).max(500),
});
