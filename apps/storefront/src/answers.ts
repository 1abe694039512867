import {
  copywriterV1,
  recommenderV1,
  type ChannelName,
  type CopyAnswer,
  type CopyText,
  type ExplanationAnswer,
  type LevelName,
  type ProductView,
  type RecipeName,
  type RecommendationAnswer,
  type sharedV1,
  type VerdictAnswer,
} from '@attune/contracts';

const { Level, ReasonKind } = recommenderV1;
const LEVELS = new Map<number, LevelName>([
  [Level.LEVEL_PERSONAL, 'personal'],
  [Level.LEVEL_SESSION, 'session'],
  [Level.LEVEL_ITEM, 'item'],
  [Level.LEVEL_SEGMENT, 'segment'],
  [Level.LEVEL_POPULAR, 'popular'],
  [Level.LEVEL_CATALOG, 'catalog'],
]);
const REASONS = new Map<number, string>([
  [ReasonKind.REASON_KIND_TASTE, 'taste'],
  [ReasonKind.REASON_KIND_BECAUSE_OF_ITEM, 'because_of_item'],
  [ReasonKind.REASON_KIND_SIMILAR_ITEM, 'similar_item'],
  [ReasonKind.REASON_KIND_BOUGHT_TOGETHER, 'bought_together'],
  [ReasonKind.REASON_KIND_SAME_CATEGORY, 'same_category'],
  [ReasonKind.REASON_KIND_POPULAR, 'popular'],
  [ReasonKind.REASON_KIND_IN_CATALOG, 'in_catalog'],
  [ReasonKind.REASON_KIND_PINNED, 'pinned'],
  [ReasonKind.REASON_KIND_PROMOTED, 'promoted'],
  [ReasonKind.REASON_KIND_TRENDING, 'trending'],
  [ReasonKind.REASON_KIND_NEW_ARRIVAL, 'new_arrival'],
  [ReasonKind.REASON_KIND_RECENTLY_VIEWED, 'recently_viewed'],
  [ReasonKind.REASON_KIND_BUY_AGAIN, 'buy_again'],
  [ReasonKind.REASON_KIND_FITS_PROFILE, 'fits_profile'],
]);

/** The channels as the two interfaces call them. */
export const CHANNELS: Record<ChannelName, copywriterV1.Channel> = {
  product_page: copywriterV1.Channel.CHANNEL_PRODUCT_PAGE,
  card: copywriterV1.Channel.CHANNEL_CARD,
  email_subject: copywriterV1.Channel.CHANNEL_EMAIL_SUBJECT,
  ad: copywriterV1.Channel.CHANNEL_AD,
  search_result: copywriterV1.Channel.CHANNEL_SEARCH_RESULT,
  email_body: copywriterV1.Channel.CHANNEL_EMAIL_BODY,
  push: copywriterV1.Channel.CHANNEL_PUSH,
  social_post: copywriterV1.Channel.CHANNEL_SOCIAL_POST,
  chat_answer: copywriterV1.Channel.CHANNEL_CHAT_ANSWER,
};

/** The recipes as the two interfaces call them. */
export const RECIPES: Record<RecipeName, recommenderV1.Recipe> = {
  'for-you': recommenderV1.Recipe.RECIPE_FOR_YOU,
  cart: recommenderV1.Recipe.RECIPE_CART,
  category: recommenderV1.Recipe.RECIPE_CATEGORY,
  'recently-viewed': recommenderV1.Recipe.RECIPE_RECENTLY_VIEWED,
  'buy-again': recommenderV1.Recipe.RECIPE_BUY_AGAIN,
  trending: recommenderV1.Recipe.RECIPE_TRENDING,
  'new-arrivals': recommenderV1.Recipe.RECIPE_NEW_ARRIVALS,
};

/** The recommender's answer in JSON. Protobuf's empty text stands for "nothing", which JSON leaves out. */
export function recommendationAnswer(recommendation: recommenderV1.Recommendation | undefined): RecommendationAnswer {
  if (!recommendation) return { recommendationId: '', items: [], level: 'empty' };
  const { recommendationId, items, level, levelReason, modelId, rulesVersion, leftOut } = recommendation;
  return {
    recommendationId,
    level: LEVELS.get(level) ?? 'empty',
    ...(levelReason && { levelReason }),
    ...(modelId && { modelId }),
    ...(rulesVersion && { rulesVersion }),
    ...(leftOut.length > 0 && { leftOut }),
    items: items.map(({ itemId, rank, score, reason, product, source }) => ({
      itemId,
      rank,
      score,
      reason: {
        kind: REASONS.get(reason?.kind ?? 0) ?? 'unknown',
        ...(reason?.becauseItemId && { becauseItemId: reason.becauseItemId }),
        text: reason?.text ?? '',
      },
      ...(product && { product: productView(product) }),
      ...(LEVELS.has(source) && { source: LEVELS.get(source) }),
    })),
  };
}

/** How an answer came about, in JSON. */
export function explanation({
  level,
  levelReason,
  leftOut,
  candidates,
  ...decision
}: recommenderV1.ExplainResponse): ExplanationAnswer {
  return {
    ...decision,
    level: LEVELS.get(level) ?? 'empty',
    ...(levelReason && { levelReason }),
    ...(leftOut.length > 0 && { leftOut }),
    candidates: candidates.map(({ source, position, ...candidate }) => ({
      ...candidate,
      ...(LEVELS.has(source) && { source: LEVELS.get(source) }),
      ...(position > 0 && { position }),
    })),
  };
}

function productView(product: sharedV1.Product): ProductView {
  const { itemId, title, description, brand, categoryPath, price, inStock, attributes, imageUrl } = product;
  return {
    ...{ itemId, title, categoryPath, inStock },
    ...(description && { description }),
    ...(brand && { brand }),
    ...(price && { price: { amountMinor: price.amountMinor, currency: price.currency } }),
    attributes: Object.fromEntries(Object.entries(attributes).map(([name, { values }]) => [name, values])),
    ...(imageUrl && { imageUrl }),
  };
}

/** The copywriter's answer in JSON: the first text, and all of them where more were asked for. */
export function copyAnswer(
  [first, ...others]: readonly [copywriterV1.Copy, ...copywriterV1.Copy[]],
  channel: ChannelName,
  variants = 1,
): CopyAnswer {
  const text = copyText(first, channel);
  if (variants === 1) return text;
  return { ...text, variants: [text, ...others.map((copy) => copyText(copy, channel))] };
}

function copyText(copy: copywriterV1.Copy, channel: ChannelName): CopyText {
  const { copyId, itemId, locale, writer, productVersion, planReason, fields } = copy;
  const { segment, checks, fallbackReason, digitalSourceType, disclosure, reviewed } = copy;
  const outcomes = checks.map(({ name, outcome }) => ({ name, outcome: outcomeName(outcome) }));
  return {
    ...{ copyId, itemId, channel, locale, writer, productVersion, planReason },
    ...(segment && { segment }),
    ...(checks.length > 0 && { verdict: worstOf(outcomes), checks: outcomes }),
    ...(reviewed && { reviewed }),
    ...(fallbackReason && { fallbackReason }),
    ...(digitalSourceType && { digitalSourceType }),
    ...(disclosure && { disclosure }),
    fields,
  };
}

type OutcomeName = VerdictAnswer['outcome'];
const OUTCOMES = new Map<number, OutcomeName>([
  [copywriterV1.Outcome.OUTCOME_PASS, 'pass'],
  [copywriterV1.Outcome.OUTCOME_REVIEW, 'review'],
  [copywriterV1.Outcome.OUTCOME_REFUSED, 'refused'],
]);

/** An outcome of a check in JSON; one that this release does not know asks for a look. */
export function outcomeName(outcome: copywriterV1.Outcome | undefined): OutcomeName {
  return OUTCOMES.get(outcome ?? 0) ?? 'review';
}

function worstOf(checks: readonly { outcome: OutcomeName }[]): OutcomeName {
  const has = (wanted: OutcomeName) => checks.some(({ outcome }) => outcome === wanted);
  return has('refused') ? 'refused' : has('review') ? 'review' : 'pass';
}
