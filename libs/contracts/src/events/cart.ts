import { z } from 'zod';
import { money } from '../money';
import { identifier } from '../text';
import { envelope } from './envelope';

const quantity = z.int().min(1).max(10_000);

/** A product was put into the cart; `price` is that of one piece. */
export const addToCart = envelope.extend({
  type: z.literal('add_to_cart'),
  itemId: identifier,
  quantity: quantity.default(1),
  price: money.optional(),
});

/** A product was taken out of the cart. */
export const removeFromCart = envelope.extend({
  type: z.literal('remove_from_cart'),
  itemId: identifier,
  quantity: quantity.default(1),
});
