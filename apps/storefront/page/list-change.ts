import type { RecommendationAnswer, RecommendedItem } from '@attune/contracts';

/** How an item stands in a list beside where it stood before. */
export interface Move {
  item: RecommendedItem;
  /** How many places it rose; undefined when it was not in the list. */
  rose?: number;
}

/** Whether two answers show other products or another order. */
export function isSameList(before: RecommendationAnswer, after: RecommendationAnswer): boolean {
  const ids = ({ items }: RecommendationAnswer) => JSON.stringify(items.map(({ itemId }) => itemId));
  return ids(before) === ids(after);
}

/** What is new in the list and what rose, best first. */
export function movesBetween(before: RecommendationAnswer, after: RecommendationAnswer): Move[] {
  const placeBefore = new Map(before.items.map(({ itemId, rank }) => [itemId, rank]));
  return after.items.flatMap((item): Move[] => {
    const place = placeBefore.get(item.itemId);
    if (place === undefined) return [{ item }];
    return place > item.rank ? [{ item, rose: place - item.rank }] : [];
  });
}
