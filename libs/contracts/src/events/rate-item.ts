import { z } from 'zod';
import { identifier } from '../text';
import { envelope } from './envelope';

/** A product was rated, from 0 to `scale` (5 unless told). */
export const rateItem = envelope.extend({
  type: z.literal('rate_item'),
  itemId: identifier,
  rating: z.number().min(0).max(100),
  scale: z.number().positive().max(100).default(5),
});
