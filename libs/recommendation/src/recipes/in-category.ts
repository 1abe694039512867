import type { CatalogItem } from '@attune/contracts';
import { answerFrom, type Candidate, type Stage } from '../answer';
import { fewLeft } from '../few-left';
import { isWithin, popularWithin } from '../popular-stages';
import { popularIn } from '../reasons';
import type { RecommendInput } from '../recommend';
import type { Recommendation } from '../recommendation';
import { poolSize } from '../rules/arrange';
import { emptyReason, excludedBy, type IsExcluded, type Shop } from '../shop';
import { historyStages, settledPurchases } from './for-you';

/** What is popular in a category: best for the shopper first, then the most popular. Nothing of other categories. */
export function inCategory(shop: Shop, input: RecommendInput): Recommendation {
  const { k, rules } = input;
  const categoryPath = (input.categoryPath ?? []).map((name) => name.normalize('NFC'));
  const settled = excludedBy(input, settledPurchases(shop, input));
  const isExcluded = (item: CatalogItem) => !isWithin(item, categoryPath) || settled(item);
  return answerFrom(shop, stages(shop, { ...input, categoryPath, k: poolSize(k, rules) }, isExcluded), {
    ...{ k, isExcluded, rules },
    emptyReason: () => emptyReasonOf(shop, categoryPath, input),
  });
}

function* stages(shop: Shop, input: RecommendInput, isExcluded: IsExcluded): Iterable<Stage> {
  const among = fewLeft(shop, { ...input, path: input.categoryPath });
  const { stages: ofHistory, reason } = historyStages(shop, input, isExcluded, among);
  yield* ofHistory;
  // The most popular of a whole category are remembered.
  const isFiltered = input.filter !== undefined || input.rules?.filter !== undefined;
  yield popularStage(shop, input, reason, isExcluded, isFiltered ? among : undefined);
}

function popularStage(
  shop: Shop,
  { categoryPath = [], k }: RecommendInput,
  levelReason: string,
  isExcluded: IsExcluded,
  among: readonly CatalogItem[] | undefined,
): Stage {
  const reason = popularIn(categoryPath.at(-1) ?? 'the shop');
  const candidates = popularWithin(shop, categoryPath, k, isExcluded, among).map(({ item, popularity }): Candidate => ({
    item,
    score: popularity,
    reason,
  }));
  return { level: 'popular', levelReason, candidates };
}

function emptyReasonOf(shop: Shop, categoryPath: readonly string[], input: RecommendInput): string {
  const { available } = shop.catalog;
  const name = categoryPath.join(' > ');
  if (available.size > 0 && !available.placesIn(categoryPath).some((place) => available.at(place)))
    return `nothing of ${name} is in stock`;
  return `nothing of ${name} can be shown: ${emptyReason(shop, input)}`;
}
