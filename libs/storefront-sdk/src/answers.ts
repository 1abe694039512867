import type { Money } from './events';

/*
 * What the storefront answers. Written out, so that a shop has these types without Attune's contracts, which need zod;
 * public-types.test.ts fails to compile when they differ.
 */

/** The levels of an answer, from the most personal to the least. */
export type LevelName = 'personal' | 'session' | 'item' | 'segment' | 'popular' | 'catalog' | 'empty';

/** How a list comes about. */
export type RecipeName =
  'for-you' | 'cart' | 'category' | 'recently-viewed' | 'buy-again' | 'trending' | 'new-arrivals';

/** A product as the catalog has it at the moment of the answer. */
export interface ProductView {
  itemId: string;
  title: string;
  description?: string;
  brand?: string;
  /** From the widest category to the narrowest. */
  categoryPath: string[];
  price?: Money;
  inStock: boolean;
  attributes: Record<string, string[]>;
  imageUrl?: string;
}

/** Why an item is in a list. */
export interface Reason {
  /** `because_of_item`, `bought_together`, `popular`, … */
  kind: string;
  /** The item that led to it. */
  becauseItemId?: string;
  /** A short sentence for the shopper. */
  text: string;
}

export interface RecommendedItem {
  itemId: string;
  /** From 1. */
  rank: number;
  /** Compares items of this answer only. */
  score: number;
  reason: Reason;
  product?: ProductView;
  /** The level that it came from; left out for what no source gave: a pin, or a new item at the last place. */
  source?: LevelName;
}

export interface RecommendationAnswer {
  /** Belongs into the `context` of the events that follow from this list. */
  recommendationId: string;
  /** Best first. */
  items: RecommendedItem[];
  level: LevelName;
  /** Why the level is not the highest. */
  levelReason?: string;
  modelId?: string;
  /** Of the shop's rules that arranged it. */
  rulesVersion?: number;
  /** What was late or failed, and is left out of the answer: `history`, `impressions`, `purchases`. */
  leftOut?: string[];
}

/** The channels for which copy can be written. */
export type ChannelName =
  | 'product_page'
  | 'card'
  | 'search_result'
  | 'email_subject'
  | 'email_body'
  | 'push'
  | 'ad'
  | 'social_post'
  | 'chat_answer';

/** The voices that copy can have. */
export type ToneName = 'plain' | 'warm' | 'crisp';

/** What a check of a text came to: `review` where something is unknown, though harmless. */
export type CheckOutcome = 'pass' | 'review' | 'refused';

export interface CopySentence {
  text: string;
  /** What the catalog says that carries the sentence. */
  facts: { field: string; value: string }[];
}

/** A part of a text: `title`, `body`, …, by the channel. */
export interface CopyField {
  name: string;
  text: string;
  sentences: CopySentence[];
}

/** A text about an item. */
export interface CopyText {
  copyId: string;
  itemId: string;
  channel: ChannelName;
  /** BCP 47. */
  locale: string;
  /** `rules`, or `model:NAME`. */
  writer: string;
  /** Another one says that the product's facts have changed. */
  productVersion: string;
  /** Why the text leads with what it leads with. */
  planReason: string;
  /** The affinity that the text is fitted to, as `material=wool`; left out when it is fitted to none. */
  segment?: string;
  /** The worst outcome of the checks. */
  verdict?: CheckOutcome;
  checks?: { name: string; outcome: CheckOutcome }[];
  /** A person approved the text, or wrote it; left out where nobody did. */
  reviewed?: boolean;
  /** Why the rules wrote this where a language model is configured: `no frame yet`. */
  fallbackReason?: string;
  /** `trainedAlgorithmicMedia` where a language model wrote (IPTC). */
  digitalSourceType?: string;
  /** A line to show with the text, where the policy tells readers that a machine wrote. */
  disclosure?: string;
  fields: CopyField[];
}

/** The first text, and all of them in `variants` where more than one was asked for. */
export interface CopyAnswer extends CopyText {
  variants?: CopyText[];
}
