import { answerFrom, type Stage } from '../answer';
import { fewLeft } from '../few-left';
import { NEW } from '../reasons';
import type { RecommendInput } from '../recommend';
import type { Recommendation } from '../recommendation';
import { emptyReason, excludedBy, type Shop } from '../shop';

/** What the shop began to sell last, newest first, without what the shopper has bought. */
export function newArrivals(shop: Shop, input: RecommendInput): Recommendation {
  const { k, rules, history } = input;
  const isExcluded = excludedBy(input, history.boughtIds());
  const stage: Stage = { level: 'catalog', levelReason: '', candidates: candidates() };
  return answerFrom(shop, [stage], { ...{ k, isExcluded, rules }, emptyReason: () => emptyReason(shop, input) });

  function* candidates() {
    let place = 0;
    for (const item of shop.catalog.newestFirst(fewLeft(shop, input))) {
      if (!isExcluded(item)) yield { item, score: 1 / ++place, reason: NEW };
    }
  }
}
