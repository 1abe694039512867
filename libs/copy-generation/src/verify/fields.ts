import { type ChannelName } from '@attune/contracts';

/** Fields that are a name or a headline: the stricter rules of merchant feeds hold there. */
export const TITLE_FIELDS: ReadonlySet<string> = new Set(['title', 'headline', 'subject']);

/** Fields of whole sentences. */
export const PROSE_FIELDS: ReadonlySet<string> = new Set(['body', 'description']);

/** Channels whose texts are written as people talk: no full stop at the end, an emoji. */
const CASUAL_CHANNELS: ReadonlySet<ChannelName> = new Set<ChannelName>(['social_post', 'push']);

/** Whether the field's form is that of a post or a message. */
export function isCasual(channel: ChannelName, field: string): boolean {
  return CASUAL_CHANNELS.has(channel) && PROSE_FIELDS.has(field);
}
