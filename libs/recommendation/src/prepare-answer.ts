import type { Stepwise } from '@attune/ranking-model';
import { findFew, prepareAllLeft } from './filtered/few-left';
import { prepareLeftOfModel } from './filtered/left-of-model';
import { type Measure, prepareMostActive } from './popularity/most-active';
import { findNewest } from './filtered/newest';
import { preparePopularOf } from './popularity/popular-categories';
import { findPopularity } from './popularity/popularity-by-place';
import { type Affinity, prepareProfile } from './stages/profile-stage';
import { poolSize } from './rules/arrange';
import type { Wishes } from './selection';
import type { Shop } from './shop';

/** Of what is asked, what an answer may have to look through the whole catalog for. */
export interface AskedOfCatalog extends Pick<Wishes, 'filter' | 'rules'>, Partial<Pick<Wishes, 'excludedIds'>> {
  /** How many items; 0 where only given ones are looked at. */
  k: number;
  affinities?: readonly Affinity[];
  /** As in `RecommendInput`, where the list is of a category. */
  categoryPath?: readonly string[];
  /** The item that the list is about, of whose categories what is popular may be asked for. */
  aroundItemId?: string;
  /** Whether what trends is asked for. */
  byTrend?: boolean;
  /** Whether the newest are asked for. */
  byArrival?: boolean;
}

/** The categories of which what is popular may be asked for. */
function pathsOf(
  { catalog }: Shop,
  path: readonly string[] | undefined,
  aroundItemId: string | undefined,
): (readonly string[])[] {
  if (path) return [path];
  const { categoryPath = [] } = (aroundItemId !== undefined && catalog.item(aroundItemId)) || {};
  return categoryPath.map((_, depth) => categoryPath.slice(0, depth + 1));
}

/**
 * Works out, in steps, what an answer needs of the whole catalog: which items the filters leave, which have what a profile
 * looks for, and how popular each is. It is remembered, so that the answer which is asked for then is there at once; what
 * changes in between is caught up with.
 * @param shop looked at anew after each step
 */
export function* prepareAnswer(shop: Shop, asked: AskedOfCatalog): Stepwise {
  const { filter, rules, affinities = [], categoryPath } = asked;
  const path = categoryPath?.map((name) => name.normalize('NFC'));
  const measures: readonly Measure[] = asked.byTrend ? ['popularity', 'trend'] : ['popularity'];
  for (;;) {
    const { model } = shop;
    const left = yield* findFew(shop, { filter, rules });
    const size = poolSize(asked.k, rules);
    if (asked.byArrival) yield* findNewest(shop, size, asked);
    else if (!left && asked.k > 0) {
      yield* prepareMostActive(shop, measures, size, asked);
      yield* prepareLeftOfModel(shop, size, { filter, rules });
      yield* prepareAllLeft(shop, size, asked);
    }
    const within = path && (yield* findFew(shop, { filter, rules, path }));
    // Why there is nothing may be asked, too.
    if (left?.length === 0 && filter && rules?.filter) yield* findFew(shop, { filter });
    if (within?.length === 0 && filter && rules?.filter) yield* findFew(shop, { filter, path });
    yield* prepareProfile(shop, affinities);
    if (path || asked.aroundItemId !== undefined) yield* findPopularity(shop);
    // What is few is looked at, and nothing else.
    for (const category of within ? [] : pathsOf(shop, path, left ? undefined : asked.aroundItemId))
      yield* preparePopularOf(shop, category, size, asked);
    if (shop.model === model) return;
  }
}
