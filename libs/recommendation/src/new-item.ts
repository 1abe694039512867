import type { CatalogItem } from '@attune/contracts';
import { newIn } from './reasons';
import type { Recommendation } from './recommendation';
import type { RecommendInput } from './recommend';
import { excludedBy, type Shop } from './shop';

/** In an answer of at least so many items the last place may go to a new one. */
const LENGTH_WITH_NEW_ITEM = 10;
/** Of so many of the shopper's newest items the categories are looked at. */
const NEWEST_TOUCHES = 5;

/**
 * Gives the last place of a full answer to an item that came after the model was trained, of a category that the shopper
 * has looked at lately: otherwise nobody would ever see it, and no model could learn it.
 */
export function withNewItem(shop: Shop, answer: Recommendation, input: RecommendInput): Recommendation {
  const { items } = answer;
  if (items.length < input.k || items.length < LENGTH_WITH_NEW_ITEM) return answer;
  const found = findNewItem(shop, answer, input);
  if (!found) return answer;
  const { item, because } = found;
  const last = {
    item,
    score: Math.min(0, items[items.length - 2].score),
    reason: newIn(because, item.categoryPath[because.categoryPath.length - 1]),
  };
  return { ...answer, items: [...items.slice(0, -1), last] };
}

function findNewItem(
  { catalog, model }: Shop,
  { items }: Recommendation,
  input: RecommendInput,
): { item: CatalogItem; because: CatalogItem } | undefined {
  if (!model) return undefined;
  const { newItems } = catalog.assortment(model);
  if (newItems.size === 0) return undefined;
  const taken = new Set(items.map(({ item }) => item.itemId));
  const touched = input.history.touchedIds();
  const isExcluded = excludedBy(input, touched);
  for (const itemId of [...touched].slice(0, NEWEST_TOUCHES)) {
    const because = catalog.item(itemId);
    if (!because) continue;
    for (const item of newItems.inCategory(because.categoryPath)) {
      if (!taken.has(item.itemId) && !isExcluded(item)) return { item, because };
    }
  }
  return undefined;
}
