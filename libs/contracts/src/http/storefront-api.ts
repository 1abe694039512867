import { z } from 'zod';

/** The levels of an answer, from the most personal to the least. */
export const levelName = z.enum(['personal', 'session', 'item', 'segment', 'popular', 'catalog', 'empty']);
export type LevelName = z.infer<typeof levelName>;

const price = z.object({ amountMinor: z.int(), currency: z.string() });

/** How a list comes about. */
export const recipeName = z.enum([
  'for-you',
  'cart',
  'category',
  'recently-viewed',
  'buy-again',
  'trending',
  'new-arrivals',
]);
export type RecipeName = z.infer<typeof recipeName>;

/** A product as the storefront shows it. */
export const productView = z.object({
  itemId: z.string(),
  title: z.string(),
  description: z.string().optional(),
  brand: z.string().optional(),
  categoryPath: z.array(z.string()),
  price: price.optional(),
  inStock: z.boolean(),
  attributes: z.record(z.string(), z.array(z.string())),
  imageUrl: z.string().optional(),
});
export type ProductView = z.infer<typeof productView>;

/** One recommended item. */
export const recommendedItem = z.object({
  itemId: z.string(),
  rank: z.int(),
  score: z.number(),
  reason: z.object({ kind: z.string(), becauseItemId: z.string().optional(), text: z.string() }),
  product: productView.optional(),
  /** The level that it came from; left out for what no source gave: a pin, or a new item at the last place. */
  source: levelName.optional(),
});
export type RecommendedItem = z.infer<typeof recommendedItem>;

/** The answer of `GET /v1/recommendations`, `/v1/items/{id}/similar` and `/v1/items/{id}/bought-together`. */
export const recommendationAnswer = z.object({
  recommendationId: z.string(),
  items: z.array(recommendedItem),
  level: levelName,
  levelReason: z.string().optional(),
  modelId: z.string().optional(),
  /** Of the shop's rules that arranged it. */
  rulesVersion: z.int().optional(),
  /** What was late or failed, and is left out of the answer: `history`, `impressions`, `purchases`. */
  leftOut: z.array(z.string()).optional(),
});
export type RecommendationAnswer = z.infer<typeof recommendationAnswer>;

/** A line of the answer of `POST /admin/v1/recommendations`: one shopper's list. */
export const manyAnswer = recommendationAnswer.extend({
  /** Which of the shoppers asked for, from 0. */
  shopperIndex: z.int(),
});
export type ManyAnswer = z.infer<typeof manyAnswer>;

/** The answer of `GET /admin/v1/explanations/{recommendationId}`. */
export const explanationAnswer = z.object({
  /** `Recommend`, `SimilarItems`, … */
  method: z.string(),
  place: z.string(),
  answeredAt: z.string(),
  level: levelName,
  levelReason: z.string().optional(),
  /** Empty while there is none. */
  modelId: z.string(),
  /** 0: there were none. */
  rulesVersion: z.int(),
  leftOut: z.array(z.string()).optional(),
  /** Those of the answer first. */
  candidates: z.array(
    z.object({
      itemId: z.string(),
      source: levelName.optional(),
      score: z.number(),
      boost: z.number(),
      /** From 1; left out where it is not in the answer. */
      position: z.int().optional(),
      why: z.string(),
    }),
  ),
  /** Pins of the rules that are not in the answer, by position. */
  passedOverPins: z.array(z.object({ itemId: z.string(), position: z.int(), why: z.string() })).optional(),
  /** What was removed of the 200 best that the list would have if nothing were, as the shop stands now. */
  removals: z
    .array(
      z.object({
        why: z.string(),
        /** How many of the 200. */
        count: z.int(),
        /** The best of them, at most 20. */
        itemIds: z.array(z.string()),
      }),
    )
    .optional(),
});
export type ExplanationAnswer = z.infer<typeof explanationAnswer>;

/** The channels for which copy can be written. */
export const channelName = z.enum([
  'product_page',
  'card',
  'search_result',
  'email_subject',
  'email_body',
  'push',
  'ad',
  'social_post',
  'chat_answer',
]);
export type ChannelName = z.infer<typeof channelName>;

const citedFact = z.object({ field: z.string(), value: z.string() });

/** A text about an item. */
const copyText = z.object({
  copyId: z.string(),
  itemId: z.string(),
  channel: channelName,
  locale: z.string(),
  /** "rules" or "model:NAME". */
  writer: z.string(),
  productVersion: z.string(),
  planReason: z.string(),
  /** The affinity that the text is fitted to, as "material=wool"; left out when it is fitted to none. Never a person. */
  segment: z.string().optional(),
  /** The worst outcome of the checks: `review` where something is unknown, though harmless. */
  verdict: z.enum(['pass', 'review', 'refused']).optional(),
  /** Each check of the text and what came of it. */
  checks: z.array(z.object({ name: z.string(), outcome: z.enum(['pass', 'review', 'refused']) })).optional(),
  /** A person approved the text, or wrote it; left out where nobody did. */
  reviewed: z.boolean().optional(),
  /** Why the rules wrote this where a language model is configured, or a person let a text out: "no frame yet". */
  fallbackReason: z.string().optional(),
  /** "trainedAlgorithmicMedia" where a language model wrote (IPTC). */
  digitalSourceType: z.string().optional(),
  /** A line to show with the text, where the policy tells readers that a machine wrote. */
  disclosure: z.string().optional(),
  fields: z.array(
    z.object({
      name: z.string(),
      text: z.string(),
      sentences: z.array(z.object({ text: z.string(), facts: z.array(citedFact) })),
    }),
  ),
});
export type CopyText = z.infer<typeof copyText>;

/** The answer of `GET /v1/copy/{itemId}` and `POST /v1/copy`: the first text, and all of them where more were asked for. */
export const copyAnswer = copyText.extend({ variants: z.array(copyText).optional() });
export type CopyAnswer = z.infer<typeof copyAnswer>;

/** The voices that copy can have. */
export const toneName = z.enum(['plain', 'warm', 'crisp']);
export type ToneName = z.infer<typeof toneName>;

/** An error of any HTTP service: what is wrong, and with which field. */
export const errorAnswer = z.object({
  error: z.object({ code: z.string(), message: z.string(), field: z.string().optional() }),
});
export type ErrorAnswer = z.infer<typeof errorAnswer>;
