import {
  copywriterV1,
  recommenderV1,
  type ChannelName,
  type CopyAnswer,
  type LevelName,
  type ProductView,
  type RecommendationAnswer,
  type sharedV1,
} from '@attune/contracts';

const { Level, ReasonKind } = recommenderV1;
const LEVELS = new Map<number, LevelName>([
  [Level.LEVEL_PERSONAL, 'personal'],
  [Level.LEVEL_SESSION, 'session'],
  [Level.LEVEL_ITEM, 'item'],
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
]);

/** The channels as the two interfaces call them. */
export const CHANNELS: Record<ChannelName, copywriterV1.Channel> = {
  product_page: copywriterV1.Channel.CHANNEL_PRODUCT_PAGE,
  card: copywriterV1.Channel.CHANNEL_CARD,
  email_subject: copywriterV1.Channel.CHANNEL_EMAIL_SUBJECT,
  ad: copywriterV1.Channel.CHANNEL_AD,
};

/** The recommender's answer in JSON. Protobuf's empty text stands for "nothing", which JSON leaves out. */
export function recommendationAnswer(recommendation: recommenderV1.Recommendation | undefined): RecommendationAnswer {
  if (!recommendation) return { recommendationId: '', items: [], level: 'empty' };
  const { recommendationId, items, level, levelReason, modelId, rulesVersion } = recommendation;
  return {
    recommendationId,
    level: LEVELS.get(level) ?? 'empty',
    ...(levelReason && { levelReason }),
    ...(modelId && { modelId }),
    ...(rulesVersion && { rulesVersion }),
    items: items.map(({ itemId, rank, score, reason, product }) => ({
      itemId,
      rank,
      score,
      reason: {
        kind: REASONS.get(reason?.kind ?? 0) ?? 'unknown',
        ...(reason?.becauseItemId && { becauseItemId: reason.becauseItemId }),
        text: reason?.text ?? '',
      },
      ...(product && { product: productView(product) }),
    })),
  };
}

/** How an answer came about, in JSON. */
export function explanation({ level, levelReason, candidates, ...decision }: recommenderV1.ExplainResponse): object {
  return {
    ...decision,
    level: LEVELS.get(level) ?? 'empty',
    ...(levelReason && { levelReason }),
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

/** The copywriter's answer in JSON. */
export function copyAnswer(copy: copywriterV1.Copy, channel: ChannelName): CopyAnswer {
  const { copyId, itemId, locale, writer, productVersion, planReason, fields } = copy;
  return { copyId, itemId, channel, locale, writer, productVersion, planReason, fields };
}
