import type { CatalogItem } from '@attune/contracts';
import {
  bestColdItems,
  coldItemsLike,
  type ColdItems,
  coldVector,
  type HistoryEntry,
  itemsLike,
  nearestTouched,
  type RankingModel,
} from '@attune/ranking-model';
import type { Candidate, Stage } from '../answer';
import { similarTo, unknownAndLike } from '../reasons';
import { exclusion } from '../exclusion';
import type { Selection } from '../selection';
import { itemAt, type Shop } from '../shop';
import type { ShopperHistory } from '../shopper-history';

/** Of so many of the newest touches of new items the likeness is looked for. */
const NEWEST_TOUCHES = 3;

/** What a shopper is to like among the items that came after the model was trained, by what the catalog says of them. */
export function* newItemsFor(
  shop: Shop,
  model: RankingModel,
  entries: readonly HistoryEntry[],
  now: Date,
  selection: Selection,
): Iterable<Candidate> {
  const { catalog } = shop;
  const cold = catalog.coldItems(model);
  const isHidden = coldExclusion(shop, cold, selection);
  for (const { item, score } of bestColdItems(model, cold, entries, selection.k, isHidden)) {
    const nearest = nearestTouched(model, cold, item, entries);
    const because = nearest === undefined ? undefined : catalog.item(model.itemIds[nearest]);
    const itemId = cold.itemIds[item];
    const reason = unknownAndLike(because, catalog.isNew(itemId, now.getTime()));
    yield { item: coldItem(shop, itemId), score, reason };
  }
}

/** What is like an item that the model does not know, by what the catalog says of both: known items and new ones. */
export function likeByAttributes(
  shop: Shop,
  model: RankingModel,
  item: CatalogItem,
  { k, isExcluded, among }: Selection,
): Candidate[] {
  const vector = coldVector(model, item);
  if (!vector.some((x) => x !== 0)) return [];
  const cold = shop.catalog.coldItems(model);
  const reason = similarTo(item.itemId, item);
  const others = { among, isExcluded: (other: CatalogItem) => other.itemId === item.itemId || isExcluded(other) };
  const known = itemsLike(model, vector, k, exclusion(shop, model, others));
  const fresh = coldItemsLike(cold, vector, k, coldExclusion(shop, cold, others));
  return [
    ...known.map(({ item: index, score }) => ({ item: itemAt(shop, model, index), score, reason })),
    ...fresh.map(({ item: index, score }) => ({ item: coldItem(shop, cold.itemIds[index]), score, reason })),
  ]
    .sort((a, b) => b.score - a.score)
    .slice(0, k);
}

/** For a shopper who has touched nothing but new items: what is like the newest of them, each in its turn. */
export function likeNewTouchesStage(
  shop: Shop,
  model: RankingModel,
  history: ShopperHistory,
  selection: Selection,
): Stage | undefined {
  const lists = [...history.touchedIds()].slice(0, NEWEST_TOUCHES).flatMap((itemId) => {
    const item = shop.catalog.item(itemId);
    const like = item ? likeByAttributes(shop, model, item, selection) : [];
    return like.length > 0 ? [like] : [];
  });
  if (lists.length === 0) return undefined;
  const stored = history.stored.length > 0;
  return {
    level: stored ? 'personal' : 'session',
    levelReason: stored ? '' : 'the shopper has no stored history that could be read',
    candidates: inTurn(lists),
  };
}

/** The first of each list, then the second of each, scored by their place: scores of two lists do not compare. */
function* inTurn(lists: readonly Candidate[][]): Iterable<Candidate> {
  const longest = Math.max(...lists.map(({ length }) => length));
  for (let place = 0; place < longest; place++) {
    for (const list of lists) if (place < list.length) yield { ...list[place], score: 1 / (place + 1) };
  }
}

/** What `exclusion` is of the model's items, of new ones. */
function coldExclusion(
  shop: Shop,
  { itemIds }: ColdItems,
  { isExcluded, among }: Pick<Selection, 'isExcluded' | 'among'>,
): (index: number) => boolean {
  if (!among) return (index) => isExcluded(coldItem(shop, itemIds[index]));
  const shown = new Set(among.filter((item) => !isExcluded(item)).map(({ itemId }) => itemId));
  return (index) => !shown.has(itemIds[index]);
}

function coldItem({ catalog }: Shop, itemId: string): CatalogItem {
  const item = catalog.item(itemId);
  if (!item) throw new Error(`the new item ${itemId} counts as available and is not in the catalog`);
  return item;
}
