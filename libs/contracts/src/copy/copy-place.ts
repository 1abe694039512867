import { z } from 'zod';
import { channelName } from '../http/storefront-api';
import { identifier } from '../text';

/** Where a text stands: there is one published text at a place. */
export const copyPlace = z.object({
  itemId: identifier,
  channel: channelName,
  /** BCP 47 tag of the language that the text is in. */
  locale: z.string().min(1).max(35),
  /** The affinity that the text is fitted to, as "material=wool"; empty when it is fitted to none. Never a person. */
  segment: z.string().max(600),
});
export type CopyPlace = z.infer<typeof copyPlace>;

/** The key of the place's messages, from which a reader of a tombstone knows the place: a JSON array. */
export function publishedCopyKey(tenant: string, { itemId, channel, locale, segment }: CopyPlace): string {
  return JSON.stringify([tenant, itemId, channel, locale, segment]);
}
