import { answerFrom, type Stage } from '../answer';
import { newestItems } from '../filtered/newest';
import { IN_CATALOG, NEW } from '../reasons';
import { bought } from './for-you';
import type { RecommendInput } from '../recommend-input';
import type { Recommendation } from '../recommendation';
import { poolSize } from '../rules/arrange';
import { emptyReason, excludedBy } from '../exclusion';
import type { Shop } from '../shop';

/** What the shop began to sell last, newest first, without what the shopper has bought. */
export function newArrivals(shop: Shop, input: RecommendInput): Recommendation {
  const { k, rules, history } = input;
  const isExcluded = excludedBy(input, bought(history.boughtIds()));
  const stage: Stage = { level: 'catalog', levelReason: '', candidates: candidates() };
  return answerFrom(shop, [stage], { ...{ k, isExcluded, rules }, emptyReason: () => emptyReason(shop, input) });

  function* candidates() {
    let place = 0;
    for (const item of newestItems(shop, poolSize(k, rules), input)) {
      const reason = shop.catalog.isNew(item.itemId, input.now.getTime()) ? NEW : IN_CATALOG;
      if (!isExcluded(item)) yield { item, score: 1 / ++place, reason };
    }
  }
}
