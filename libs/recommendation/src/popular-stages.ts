import type { CatalogItem } from '@attune/contracts';
import { topK } from '@attune/kernels';
import { bestOfSome, topItems } from '@attune/ranking-model';
import type { Candidate, Stage } from './answer';
import { membersOf, mostPopular, type PopularItem, popularOfGroup } from './popular-groups';
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
    const known = among ? among.map(({ itemId }) => itemId) : itemIds;
    const scores = among ? Float32Array.from(known, (itemId) => activity.popularityOf(itemId)) : popularity;
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

/** The `k` most popular items in stock of a category and of those below it, most popular first, with how popular each is. */
export function popularWithin(shop: Shop, path: readonly string[], k: number, isExcluded: IsExcluded): PopularItem[] {
  const { best, isWhole } = popularOfGroup(shop, { path });
  const shown = best.filter(({ item }) => !isExcluded(item));
  if (shown.length >= k || isWhole) return shown.slice(0, k);
  return mostPopular(shop, membersOf(shop, { path }), k, isExcluded);
}

/** What is touched more than it usually is. */
export function trendingStage(shop: Shop, k: number, isExcluded: IsExcluded): Stage {
  const { itemIds = [], trend = new Float32Array(0) } = shop.activity ?? {};
  return {
    ...{ level: 'popular', levelReason: '' },
    candidates: activeItems(shop, itemIds, trend, k, TRENDING, isExcluded),
  };
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
    if (!(scores[index] > 0)) return true;
    const item = catalog.item(itemIds[index]);
    return !item?.inStock || isExcluded(item);
  };
  return Array.from(topK(scores, k, isHidden), (index) => {
    return { item: catalog.item(itemIds[index])!, score: scores[index], reason };
  });
}
