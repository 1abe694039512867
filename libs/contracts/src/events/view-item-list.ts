import { z } from 'zod';
import { identifier } from '../text';
import { envelope } from './envelope';

/** A list of products was shown: one impression for each item, in the order of the page. */
export const viewItemList = envelope.extend({
  type: z.literal('view_item_list'),
  itemIds: z.array(identifier).min(1).max(200),
});
