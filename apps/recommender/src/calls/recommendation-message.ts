import { randomUUID } from 'node:crypto';
import { type LevelName, recommenderV1 } from '@attune/contracts';
import { explain, type ReasonKind, type Recommendation, type Removal } from '@attune/recommendation';
import type { Decision } from './decision-log';
import { productBudget, productMessage } from './product-message';

const LEVELS = {
  personal: recommenderV1.Level.LEVEL_PERSONAL,
  session: recommenderV1.Level.LEVEL_SESSION,
  item: recommenderV1.Level.LEVEL_ITEM,
  segment: recommenderV1.Level.LEVEL_SEGMENT,
  popular: recommenderV1.Level.LEVEL_POPULAR,
  catalog: recommenderV1.Level.LEVEL_CATALOG,
  empty: recommenderV1.Level.LEVEL_EMPTY,
} satisfies Record<LevelName, recommenderV1.Level>;

const REASON_KINDS = {
  taste: recommenderV1.ReasonKind.REASON_KIND_TASTE,
  because_of_item: recommenderV1.ReasonKind.REASON_KIND_BECAUSE_OF_ITEM,
  similar_item: recommenderV1.ReasonKind.REASON_KIND_SIMILAR_ITEM,
  bought_together: recommenderV1.ReasonKind.REASON_KIND_BOUGHT_TOGETHER,
  same_category: recommenderV1.ReasonKind.REASON_KIND_SAME_CATEGORY,
  popular: recommenderV1.ReasonKind.REASON_KIND_POPULAR,
  in_catalog: recommenderV1.ReasonKind.REASON_KIND_IN_CATALOG,
  pinned: recommenderV1.ReasonKind.REASON_KIND_PINNED,
  promoted: recommenderV1.ReasonKind.REASON_KIND_PROMOTED,
  trending: recommenderV1.ReasonKind.REASON_KIND_TRENDING,
  new_arrival: recommenderV1.ReasonKind.REASON_KIND_NEW_ARRIVAL,
  recently_viewed: recommenderV1.ReasonKind.REASON_KIND_RECENTLY_VIEWED,
  buy_again: recommenderV1.ReasonKind.REASON_KIND_BUY_AGAIN,
  fits_profile: recommenderV1.ReasonKind.REASON_KIND_FITS_PROFILE,
} satisfies Record<ReasonKind, recommenderV1.ReasonKind>;

/**
 * An answer as protobuf, with an id of its own.
 * @param rulesVersion of the rules that arranged it; 0 without any
 * @param leftOut what it had to do without
 */
export function recommendationMessage(
  answer: Recommendation,
  rulesVersion: number,
  leftOut: string[],
): recommenderV1.Recommendation {
  const budget = productBudget(answer.items.length);
  return {
    recommendationId: randomUUID(),
    level: LEVELS[answer.level],
    levelReason: answer.levelReason,
    modelId: answer.modelId ?? '',
    rulesVersion,
    leftOut,
    items: answer.items.map(({ item, score, reason, source }, place) => ({
      itemId: item.itemId,
      rank: place + 1,
      score,
      reason: {
        kind: REASON_KINDS[reason.kind],
        becauseItemId: reason.becauseItemId ?? '',
        text: reason.text,
      },
      product: productMessage(item, budget),
      source: levelMessage(source),
    })),
  };
}

/** How an answer came about, as protobuf. */
export function explanationMessage(
  { method, place, answeredAt, answer, chooser: { rules, leftOut }, rulesVersion }: Decision,
  removals: Removal[],
): recommenderV1.ExplainResponse {
  return {
    ...{ method, place, answeredAt: answeredAt.toISOString() },
    ...{ level: LEVELS[answer.level], levelReason: answer.levelReason, modelId: answer.modelId ?? '' },
    ...{ rulesVersion, leftOut },
    candidates: explain(answer, rules).map(({ source, position = 0, ...candidate }) => ({
      ...candidate,
      source: levelMessage(source),
      position,
    })),
    passedOverPins: [...answer.considered.passedOverPins],
    removals,
  };
}

function levelMessage(level: LevelName | undefined): recommenderV1.Level {
  return level ? LEVELS[level] : recommenderV1.Level.LEVEL_UNSPECIFIED;
}
