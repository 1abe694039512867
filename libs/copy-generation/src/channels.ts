import { type ChannelName } from '@attune/contracts';

/**
 * The fields of each channel's copy, and the most graphemes that each may have. Published limits, where there are any:
 * - product_page: Google Merchant Center takes titles of 150 characters; Amazon advises about 250 for a bullet.
 * - card: what two and three lines of a product grid hold.
 * - search_result: search engines cut titles at about 60 and descriptions at about 155 characters.
 * - email_subject: inboxes on phones show 40 to 60 characters of a subject and about 90 of a preheader.
 * - push: iOS and Android show about 50 characters of a title and 120 of a body without unfolding it.
 * - ad: Google's responsive search ads take headlines of 30 and descriptions of 90 characters.
 * - social_post: X takes 280 characters.
 */
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
export const MAX_BULLETS = 8;

/** What a field must not have. */
export const FORBIDDEN = [
  /** Offers, discounts, free delivery, urgency. */
  'promotion',
  /** Words in capitals that are no abbreviation and that the catalog does not write so. */
  'capitals',
  'emoji',
  /** An exclamation mark. */
  'exclamation',
  /** The same punctuation twice, decorative symbols. */
  'symbols',
  /** An amount of money: it stands beside the text, or may not stand there at all. */
  'price',
  /** Words about stock or delivery. */
  'stock',
  'links',
] as const;
export type Forbidden = (typeof FORBIDDEN)[number];

/** The rules for a field of a channel. */
export interface FieldRule {
  /** In graphemes. */
  readonly limit: number;
  /** How many fields of the name there may be. */
  readonly most: number;
  readonly forbids: readonly Forbidden[];
}

/** What the merchant feeds forbid in all texts, and in titles. */
const TEXT: readonly Forbidden[] = ['promotion', 'capitals', 'emoji', 'exclamation', 'symbols', 'stock', 'links'];
const TITLE: readonly Forbidden[] = [...TEXT, 'price'];

const FIELD_FORBIDS: Readonly<Record<string, readonly Forbidden[]>> = {
  title: TITLE,
  bullet: TITLE,
};

/** Titles in mailings and messages, where an amount may stand. */
const PRICED_TITLES: readonly ChannelName[] = ['email_body', 'push'];

/** What each field of each channel may be, and what it must not have. */
export const CHANNEL_RULES: Readonly<Record<ChannelName, Readonly<Record<string, FieldRule>>>> = Object.fromEntries(
  (Object.keys(FIELD_LIMITS) as ChannelName[]).map((channel) => [channel, rulesOf(channel)]),
) as Record<ChannelName, Record<string, FieldRule>>;

function rulesOf(channel: ChannelName): Record<string, FieldRule> {
  return Object.fromEntries(
    Object.entries(FIELD_LIMITS[channel]).map(([field, limit]) => {
      const forbids = PRICED_TITLES.includes(channel) ? TEXT : (FIELD_FORBIDS[field] ?? TEXT);
      return [field, { limit, most: field === 'bullet' ? MAX_BULLETS : 1, forbids }];
    }),
  );
}

/** How much a channel wants the price said; not at all where it stands beside the copy anyway. */
export const PRICE_WEIGHT: Readonly<Record<ChannelName, number>> = {
  product_page: 0,
  card: 0,
  search_result: 0.9,
  email_subject: 0.9,
  email_body: 0.9,
  push: 1,
  ad: 1,
  social_post: 0.9,
  chat_answer: 0.3,
};
