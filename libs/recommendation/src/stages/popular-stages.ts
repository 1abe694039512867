import type { CatalogItem } from '@attune/contracts';
import { bestOfSome, topItems } from '@attune/ranking-model';
import type { Candidate, Stage } from '../answer';
import { leftByPlace } from '../filtered/left-by-place';
import { type Measure, mostActive, mostActiveOfFew } from '../popularity/most-active';
import { mostPopular, type PopularItem, popularOfCategory } from '../popularity/popular-categories';
import { POPULAR, type Reason, TRENDING } from '../reasons';
import { exclusion } from '../exclusion';
import type { Selection } from '../selection';
import { itemAt, placesIn, type Shop } from '../shop';

/** What is popular now: by what shoppers do at this time, then as the model learned it. */
export function* popularStages(shop: Shop, levelReason: string, selection: Selection): Iterable<Stage> {
  const { activity, model } = shop;
  const stage = (candidates: Candidate[]): Stage => ({ level: 'popular', levelReason, candidates });
  if (activity) yield stage(activeItems(shop, 'popularity', POPULAR, selection));
  if (model) {
    const { k, isExcluded, among } = selection;
    const isHidden = exclusion(shop, model, { isExcluded });
    const best = among
      ? bestOfSome(model, [], placesIn(model, among), k, isHidden)
      : topItems(model.popularity, k, isHidden);
    const scored = best.filter(({ score }) => score > 0);
    yield stage(scored.map(({ item, score }) => ({ item: itemAt(shop, model, item), score, reason: POPULAR })));
  }
}

/** The most popular items in stock of a category and of those below it, most popular first, with how popular each is. */
export function popularWithin(shop: Shop, path: readonly string[], { k, isExcluded, among }: Selection): PopularItem[] {
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

/** What is touched more than it usually is. */
export function trendingStage(shop: Shop, selection: Selection): Stage {
  return { level: 'popular', levelReason: '', candidates: activeItems(shop, 'trend', TRENDING, selection) };
}

function activeItems(shop: Shop, measure: Measure, reason: Reason, { k, isExcluded, among }: Selection): Candidate[] {
  const active = among
    ? mostActiveOfFew(shop, measure, k, isExcluded, among)
    : mostActive(shop, measure, k, isExcluded);
  return active.map(({ item, score }) => ({ item, score, reason }));
}
