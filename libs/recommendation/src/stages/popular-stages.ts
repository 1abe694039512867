import type { CatalogItem } from '@attune/contracts';
import { bestOfSome, topItems } from '@attune/ranking-model';
import type { Candidate, Stage } from '../answer';
import { leftByPlace } from '../filtered/left-by-place';
import { type Measure, mostActive, mostActiveOfFew } from '../popularity/most-active';
import { mostPopular, type PopularItem, popularOfCategory } from '../popularity/popular-categories';
import { POPULAR, TRENDING } from '../reasons';
import type { Reason } from '../recommendation';
import { exclusion, type IsExcluded, itemAt, placesIn, type Shop } from '../shop';

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
    yield stage(activeItems(shop, 'popularity', k, POPULAR, isExcluded, among));
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
  const { available } = shop.catalog;
  return mostPopular(shop, available.placesIn(path), k, isExcluded, leftByPlace(available, isExcluded.filters));
}

/** Whether an item is in a category or in one below it. */
export function isWithin({ categoryPath }: CatalogItem, path: readonly string[]): boolean {
  return path.every((category, depth) => categoryPath[depth] === category);
}

/** What is touched more than it usually is. @param among as of `popularStages` */
export function trendingStage(shop: Shop, k: number, isExcluded: IsExcluded, among?: readonly CatalogItem[]): Stage {
  const candidates = activeItems(shop, 'trend', k, TRENDING, isExcluded, among);
  return { level: 'popular', levelReason: '', candidates };
}

function activeItems(
  shop: Shop,
  measure: Measure,
  k: number,
  reason: Reason,
  isExcluded: IsExcluded,
  among: readonly CatalogItem[] | undefined,
): Candidate[] {
  const active = among
    ? mostActiveOfFew(shop, measure, k, isExcluded, among)
    : mostActive(shop, measure, k, isExcluded);
  return active.map(({ item, score }) => ({ item, score, reason }));
}
