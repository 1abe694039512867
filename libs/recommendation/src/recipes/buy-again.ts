import { answerFrom, type Candidate, type Stage } from '../answer';
import { type Consumption, consumptionOf, isDueAgain } from './bought-again';
import { BOUGHT, DUE_AGAIN } from '../reasons';
import type { RecommendInput } from '../recommend-input';
import type { Recommendation } from '../recommendation';
import { excludedBy } from '../exclusion';
import type { Shop } from '../shop';

/** What was bought this long ago says half as much. */
const HALF_LIFE_MS = 90 * 86_400_000;

/**
 * What the shopper bought and may want again: what is used up first, then what was bought once and nothing says how long
 * it lasts, the often and lately bought before the others. What is not used up yet is left out, and nothing else comes in.
 */
export function buyAgain(shop: Shop, input: RecommendInput): Recommendation {
  const { k, rules, history, historyMissing, purchasesMissing, purchases = history.touches, now } = input;
  const { catalog } = shop;
  const bought = [
    ...consumptionOf(purchases, now.getTime(), rules?.consumables ?? [], (itemId) => catalog.item(itemId)),
  ];
  const stageOf = (reason: Candidate['reason'], wanted: (consumption: Consumption) => boolean): Stage => ({
    ...{ level: 'personal', levelReason: '' },
    candidates: bought
      .filter(([itemId, consumption]) => wanted(consumption) && catalog.isAvailable(itemId))
      .map(([itemId, consumption]) => ({ item: catalog.item(itemId)!, score: habit(consumption), reason }))
      .sort((a, b) => b.score - a.score),
  });
  const stages = [stageOf(DUE_AGAIN, isDueAgain), stageOf(BOUGHT, ({ lastsMs }) => lastsMs === undefined)];
  return answerFrom(shop, stages, {
    ...{ k, isExcluded: excludedBy(input), rules },
    emptyReason: () =>
      purchasesMissing ??
      (input.purchases ? undefined : historyMissing) ??
      'the shopper has bought nothing that can be shown, or it is not used up yet',
  });
}

function habit({ occasions, sinceMs }: Consumption): number {
  return occasions * 2 ** (-Math.max(0, sinceMs) / HALF_LIFE_MS);
}
