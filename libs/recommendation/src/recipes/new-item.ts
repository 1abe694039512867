import type { CatalogItem } from '@attune/contracts';
import type { CategoryIndex } from '../catalog/category-index';
import { newItemsFor } from '../stages/cold-stages';
import { fewLeft } from '../filtered/few-left';
import { isWithin } from '../stages/popular-stages';
import { type Reason, unknownIn } from '../reasons';
import type { Recommendation } from '../recommendation';
import type { RecommendInput } from '../recommend-input';
import { excludedBy } from '../exclusion';
import type { Shop } from '../shop';

/** In an answer of at least so many items the last place may go to a new one. */
const LENGTH_WITH_NEW_ITEM = 10;
/** Of so many of the shopper's newest items the categories are looked at. */
const NEWEST_TOUCHES = 5;

interface Found {
  item: CatalogItem;
  reason: Reason;
}

/**
 * Gives the last place of a full answer to an item that came after the model was trained, one that fits the shopper by
 * what the catalog says of it: otherwise nobody would ever see it, and no model could learn it.
 */
export function withNewItem(shop: Shop, answer: Recommendation, input: RecommendInput): Recommendation {
  const { items } = answer;
  if (items.length < input.k || items.length < LENGTH_WITH_NEW_ITEM) return answer;
  const found = findNewItem(shop, answer, input);
  if (!found) return answer;
  const last = { ...found, score: Math.min(0, items[items.length - 2].score) };
  return { ...answer, items: [...items.slice(0, -1), last] };
}

/** The one that fits the shopper best, where the model can tell; else one of a category that they looked at. */
function findNewItem(shop: Shop, { items }: Recommendation, input: RecommendInput): Found | undefined {
  const { catalog, model } = shop;
  if (!model) return undefined;
  const { newItems } = catalog.assortment(model);
  if (newItems.size === 0) return undefined;
  const taken = new Set(items.map(({ item }) => item.itemId));
  const touched = input.history.touchedIds();
  const isExcluded = excludedBy(input, { ids: new Set([...touched, ...taken]), why: 'it was seen, or is shown' });
  const among = fewLeft(shop, input);
  const { now } = input;
  const [fitting] = newItemsFor(shop, model, input.history.entries(), now, { k: 1, isExcluded, among });
  if (fitting?.reason) return { item: fitting.item, reason: fitting.reason };
  for (const itemId of [...touched].slice(0, NEWEST_TOUCHES)) {
    const because = catalog.item(itemId);
    // What is in no category is like nothing by it.
    if (!because?.categoryPath.length) continue;
    for (const item of inCategory(newItems, because.categoryPath, among)) {
      if (isExcluded(item)) continue;
      const category = item.categoryPath[because.categoryPath.length - 1];
      return { item, reason: unknownIn(because, category, catalog.isNew(item.itemId, now.getTime())) };
    }
  }
  return undefined;
}

/** @param among items in stock, all others are excluded; all of the catalog unless given */
function* inCategory(
  newItems: CategoryIndex,
  path: readonly string[],
  among: readonly CatalogItem[] | undefined,
): Iterable<CatalogItem> {
  if (among) return yield* among.filter((item) => isWithin(item, path) && newItems.get(item.itemId));
  for (const place of newItems.placesIn(path)) {
    const item = newItems.at(place);
    if (item) yield item;
  }
}
