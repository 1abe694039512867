import type { CatalogItem } from '@attune/contracts';
import { answerFrom, type Stage } from '../answer';
import { catalogStage } from '../stages/fallback-stages';
import { fewLeft } from '../filtered/few-left';
import { popularStages, trendingStage } from '../stages/popular-stages';
import type { RecommendInput } from '../recommend';
import type { Recommendation } from '../recommendation';
import { poolSize } from '../rules/arrange';
import { emptyReason, excludedBy, type IsExcluded, type Shop } from '../shop';

/** What is touched more than it usually is; then what is popular. The same for everybody. */
export function trending(shop: Shop, input: RecommendInput): Recommendation {
  const { k, rules } = input;
  const isExcluded = excludedBy(input);
  return answerFrom(shop, stages(shop, poolSize(k, rules), isExcluded, fewLeft(shop, input)), {
    ...{ k, isExcluded, rules },
    emptyReason: () => emptyReason(shop, input),
  });
}

function* stages(
  shop: Shop,
  k: number,
  isExcluded: IsExcluded,
  among: readonly CatalogItem[] | undefined,
): Iterable<Stage> {
  yield trendingStage(shop, k, isExcluded, among);
  yield* popularStages(shop, k, 'nothing that is touched more than it usually is can be shown', isExcluded, among);
  yield catalogStage(shop, isExcluded, among);
}
