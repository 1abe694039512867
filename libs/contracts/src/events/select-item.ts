import { z } from 'zod';
import { identifier } from '../text';
import { envelope } from './envelope';

/** A product in a list was clicked; `position` counts from 1. */
export const selectItem = envelope.extend({
  type: z.literal('select_item'),
  itemId: identifier,
  position: z.int().min(1).max(10_000).optional(),
});
