import type { CatalogItem } from '@attune/contracts';
import { topK } from '@attune/kernels';
import { bestOfSome, topItems } from '@attune/ranking-model';
import type { Candidate, Stage } from './answer';
import { mostPopular, type PopularItem, popularOfCategory } from './popular-categories';
import { POPULAR, TRENDING } from './reasons';
import type { Reason } from './recommendation';
import { exclusion, type IsExcluded, itemAt, placesIn, type Shop } from './shop';

/**
 * What is popular now: by what shoppers do at this time, then as the model learned it.
 * @param among items in stock, all others are excluded; all of the catalog unless given
 */
export function* popularStages(
  shop: Shop,
  k: number,
  levelReason: string,
  isExcluded: IsExcluded,
  among?: readonly CatalogItem[],
): Iterable<Stage> {
  const { activity, model } = shop;
  const stage = (candidates: Candidate[]): Stage => ({ level: 'popular', levelReason, candidates });
  if (activity) {
    const { itemIds, popularity } = activity;
    const [known, scores] = among ? scoredOf(shop, among, popularity) : [itemIds, popularity];
    yield stage(activeItems(shop, known, scores, k, POPULAR, isExcluded));
  }
  if (model) {
    const isHidden = exclusion(shop, model, isExcluded);
    const best = among
      ? bestOfSome(model, [], placesIn(model, among), k, isHidden)
      : topItems(model.popularity, k, isHidden);
    const scored = best.filter(({ score }) => score > 0);
    yield stage(scored.map(({ item, score }) => ({ item: itemAt(shop, model, item), score, reason: POPULAR })));
  }
}

/**
 * The `k` most popular items in stock of a category and of those below it, most popular first, with how popular each is.
 * @param among items in stock, all others are excluded; all of the catalog unless given
 */
export function popularWithin(
  shop: Shop,
  path: readonly string[],
  k: number,
  isExcluded: IsExcluded,
  among?: readonly CatalogItem[],
): PopularItem[] {
  if (among) {
    const { available } = shop.catalog;
    const within = among.filter((item) => isWithin(item, path));
    const places = within.map(({ itemId }) => available.placeOf(itemId)!);
    return mostPopular(shop, places, k, isExcluded);
  }
  const { best, isWhole } = popularOfCategory(shop, path);
  const shown = best.filter(({ item }) => !isExcluded(item));
  if (shown.length >= k || isWhole) return shown.slice(0, k);
  return mostPopular(shop, shop.catalog.available.placesIn(path), k, isExcluded);
}

/** Whether an item is in a category or in one below it. */
export function isWithin({ categoryPath }: CatalogItem, path: readonly string[]): boolean {
  return path.every((category, depth) => categoryPath[depth] === category);
}

/** What is touched more than it usually is. @param among as of `popularStages` */
export function trendingStage(shop: Shop, k: number, isExcluded: IsExcluded, among?: readonly CatalogItem[]): Stage {
  const { itemIds = [], trend = new Float32Array(0) } = shop.activity ?? {};
  const [known, scores] = among ? scoredOf(shop, among, trend) : [itemIds, trend];
  return {
    ...{ level: 'popular', levelReason: '' },
    candidates: activeItems(shop, known, scores, k, TRENDING, isExcluded),
  };
}

/** Some items with what an activity has of each by its place in it; 0 for those that nobody touched. */
function scoredOf(
  { activity }: Shop,
  items: readonly CatalogItem[],
  scores: Float32Array,
): [itemIds: string[], scores: Float32Array] {
  const itemIds = items.map(({ itemId }) => itemId);
  return [itemIds, Float32Array.from(itemIds, (itemId) => scores[activity?.indexOf(itemId) ?? scores.length] ?? 0)];
}

/** Items in stock by a score above 0, best first; of equal ones the first. */
function activeItems(
  { catalog }: Shop,
  itemIds: readonly string[],
  scores: Float32Array,
  k: number,
  reason: Reason,
  isExcluded: IsExcluded,
): Candidate[] {
  const isHidden = (index: number) => {
    if (!(scores[index] > 0) || isExcluded.hasId?.(itemIds[index])) return true;
    const item = catalog.item(itemIds[index]);
    return !item?.inStock || isExcluded(item);
  };
  return Array.from(topK(scores, k, isHidden), (index) => {
    return { item: catalog.item(itemIds[index])!, score: scores[index], reason };
  });
}
