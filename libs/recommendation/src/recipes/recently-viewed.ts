import type { CatalogItem, EventType } from '@attune/contracts';
import { answerFrom, type Stage } from '../answer';
import { VIEWED } from '../reasons';
import type { RecommendInput } from '../recommend-input';
import type { Recommendation } from '../recommendation';
import { excludedBy } from '../exclusion';
import type { Shop } from '../shop';
import type { ShopperHistory, Touch } from '../shopper-history';

/** Touches by which a shopper has looked at an item. */
const LOOKS: ReadonlySet<EventType> = new Set<EventType>(['view_item', 'select_item']);

/**
 * What was bought so lately was bought in this visit: its own views, which the request names, have no time to tell whether
 * they came before, and who looks at an order looks at its items again.
 */
const VISIT_MS = 86_400_000;

/**
 * What the shopper looked at and did not buy since, nor within a day, newest first. Nothing else: the list is empty for a
 * new shopper.
 */
export function recentlyViewed(shop: Shop, input: RecommendInput): Recommendation {
  const { k, rules, history, historyMissing, now } = input;
  const isExcluded = excludedBy(input);
  const items = lookedAt(history, now).flatMap((itemId): CatalogItem[] => {
    const item = shop.catalog.item(itemId);
    return item?.inStock ? [item] : [];
  });
  const stage: Stage = {
    level: history.stored.length > 0 ? 'personal' : 'session',
    levelReason: history.stored.length > 0 ? '' : (historyMissing ?? 'the shopper has no stored history'),
    candidates: items.map((item, place) => ({ item, score: 1 / (place + 1), reason: VIEWED })),
  };
  return answerFrom(shop, [stage], {
    ...{ k, isExcluded, rules },
    emptyReason: () => historyMissing ?? 'the shopper has viewed nothing lately that can be shown',
  });
}

function lookedAt({ touches }: ShopperHistory, now: Date): string[] {
  const isOfVisit = ({ occurredAt = now }: Touch) => now.getTime() - occurredAt.getTime() < VISIT_MS;
  const bought = touches.filter((touch) => touch.type === 'purchase' && isOfVisit(touch));
  const settled = new Set(bought.map(({ itemId }) => itemId));
  const looked: string[] = [];
  for (const { itemId, type } of touches) {
    if (settled.has(itemId)) continue;
    if (type === 'purchase') settled.add(itemId);
    if (!LOOKS.has(type)) continue;
    settled.add(itemId);
    looked.push(itemId);
  }
  return looked;
}
