import { type ChannelName } from '@attune/contracts';

/** The fields of each channel's copy, and the most graphemes that each may have. */
export const FIELD_LIMITS = {
  product_page: { title: 150, body: 1000, bullet: 250 },
  card: { title: 80, short: 90 },
  search_result: { title: 60, short: 155 },
  email_subject: { subject: 60, preheader: 90 },
  email_body: { title: 80, body: 600, call_to_action: 25 },
  push: { title: 50, body: 120 },
  ad: { headline: 30, description: 90 },
  social_post: { body: 280 },
  chat_answer: { body: 300 },
} as const satisfies Record<ChannelName, Readonly<Record<string, number>>>;

/** The most bullets on a product page. */
export const MAX_BULLETS = 6;

/** How much a channel wants the price said: pages and cards show it beside the copy. */
export const PRICE_WEIGHT: Readonly<Record<ChannelName, number>> = {
  product_page: 0.3,
  card: 0.3,
  search_result: 0.9,
  email_subject: 0.9,
  email_body: 0.9,
  push: 1,
  ad: 1,
  social_post: 0.9,
  chat_answer: 0.3,
};
