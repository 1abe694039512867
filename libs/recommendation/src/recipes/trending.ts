import { answerFrom, type Stage } from '../answer';
import { catalogStage } from '../stages/fallback-stages';
import { fewLeft } from '../filtered/few-left';
import { popularStages, trendingStage } from '../stages/popular-stages';
import type { RecommendInput } from '../recommend-input';
import type { Recommendation } from '../recommendation';
import { poolSize } from '../rules/arrange';
import { emptyReason, excludedBy } from '../exclusion';
import type { Selection } from '../selection';
import type { Shop } from '../shop';

/** What is touched more than it usually is; then what is popular. The same for everybody. */
export function trending(shop: Shop, input: RecommendInput): Recommendation {
  const { k, rules } = input;
  const isExcluded = excludedBy(input);
  return answerFrom(shop, stages(shop, { k: poolSize(k, rules), isExcluded, among: fewLeft(shop, input) }), {
    ...{ k, isExcluded, rules },
    emptyReason: () => emptyReason(shop, input),
  });
}

function* stages(shop: Shop, selection: Selection): Iterable<Stage> {
  yield trendingStage(shop, selection);
  yield* popularStages(shop, 'nothing that is touched more than it usually is can be shown', selection);
  yield catalogStage(shop, selection);
}
