import { z } from 'zod';
import { identifier, storableText } from '../text';
import { envelope } from './envelope';

/** A search was made; `resultItemIds` are the items shown, best first. */
export const search = envelope.extend({
  type: z.literal('search'),
  query: storableText(500).min(1),
  resultItemIds: z.array(identifier).max(200).optional(),
});
