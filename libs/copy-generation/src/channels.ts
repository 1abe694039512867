import { type ChannelName } from '@attune/contracts';

/** The fields of each channel's copy, and the most graphemes that each may have. */
export const FIELD_LIMITS = {
  product_page: { title: 150, body: 1000, bullet: 250 },
  card: { title: 80, short: 90 },
  email_subject: { subject: 60, preheader: 90 },
  ad: { headline: 30, description: 90 },
} as const satisfies Record<ChannelName, Readonly<Record<string, number>>>;

/** The most bullets on a product page. */
export const MAX_BULLETS = 6;

/** How much a channel wants the price said: pages and cards show it beside the copy. */
export const PRICE_WEIGHT: Readonly<Record<ChannelName, number>> = {
  product_page: 0.3,
  card: 0.3,
  email_subject: 0.9,
  ad: 1,
};
