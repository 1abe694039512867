import type { CatalogItem, EventType } from '@attune/contracts';
import { answerFrom, type Stage } from '../answer';
import { VIEWED } from '../reasons';
import type { RecommendInput } from '../recommend';
import type { Recommendation } from '../recommendation';
import { excludedBy, type Shop } from '../shop';
import type { ShopperHistory } from '../shopper-history';

/** Touches by which a shopper has looked at an item. */
const LOOKS: ReadonlySet<EventType> = new Set<EventType>(['view_item', 'select_item']);

/** What the shopper looked at and did not buy since, newest first. Nothing else: the list is empty for a new shopper. */
export function recentlyViewed(shop: Shop, input: RecommendInput): Recommendation {
  const { k, rules, history, historyMissing } = input;
  const isExcluded = excludedBy(input);
  const items = lookedAt(history).flatMap((itemId): CatalogItem[] => {
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

function lookedAt({ touches }: ShopperHistory): string[] {
  const settled = new Set<string>();
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
