import type { CatalogItem } from '@attune/contracts';
import { topK } from '@attune/kernels';
import type { RankingModel, Stepwise } from '@attune/ranking-model';
import type { CatalogIndex } from '../catalog/catalog-index';
import { filtersOf, matchesAll } from '../filter/joined-filters';
import type { ItemActivity } from './item-activity';
import { prepareLeftByPlace } from '../filtered/left-by-place';
import type { Places } from '../catalog/place-list';
import { findPopularity, popularityByPlace } from './popularity-by-place';
import type { Wishes } from '../selection';
import type { Shop } from '../shop';

/** Of a category so many are remembered: as many as rules look at. */
const REMEMBERED = 1_000;
/** So many items are looked at in a step. */
const STEP = 64;
/** Categories that are remembered at a time. */
const MAX_CATEGORIES = 500;

export interface PopularItem {
  item: CatalogItem;
  /** As `popularityOf` has it. */
  popularity: number;
}

/** The most popular items in stock of a category, most popular first; of equal ones in the catalog's order. */
interface PopularOfCategory {
  best: readonly PopularItem[];
  /** Whether the category has no others. */
  isWhole: boolean;
}

/** What was found for a catalog, as long as nothing changes of all that it was found by. */
interface Remembered {
  revision: number;
  model?: RankingModel;
  activity?: ItemActivity;
  categories: Map<string, PopularOfCategory>;
}

const rememberedOf = new WeakMap<CatalogIndex, Remembered>();

/** The most popular of a category, 1,000 at most. The first call since anything changed is O(category); others are O(1). */
export function popularOfCategory(shop: Shop, path: readonly string[]): PopularOfCategory {
  const categories = remembered(shop);
  const key = JSON.stringify(path);
  let found = categories.get(key);
  if (!found) {
    const places = shop.catalog.available.placesIn(path);
    found = { best: mostPopular(shop, places, REMEMBERED), isWhole: places.length <= REMEMBERED };
    if (categories.size >= MAX_CATEGORIES) categories.delete(categories.keys().next().value!);
    categories.set(key, found);
  }
  return found;
}

/** Items that a shopper touched or bought may be left out beside those that are named. */
const TOUCHED = 100;

/**
 * Works out, in steps, what filters leave of a category where they leave too little of its most popular items: to ask for
 * each of a million that are more popular takes seconds.
 * @param k how many are wanted
 */
export function* preparePopularOf(
  shop: Shop,
  path: readonly string[],
  k: number,
  { excludedIds, ...filters }: Pick<Wishes, 'filter' | 'rules'> & Partial<Pick<Wishes, 'excludedIds'>>,
): Stepwise {
  const all = filtersOf(filters);
  if (all.length === 0) return;
  const matches = matchesAll(all);
  yield* findPopularity(shop);
  const { best, isWhole } = popularOfCategory(shop, path);
  if (isWhole) return;
  yield;
  let found = 0;
  for (const [n, { item }] of best.entries()) {
    if (!excludedIds?.has(item.itemId) && matches(item) && ++found === k + TOUCHED) return;
    if (n % STEP === 0) yield;
  }
  yield* prepareLeftByPlace(shop.catalog.available, filters);
}

/**
 * The `k` most popular of the items at some places that are not hidden, most popular first; of equal ones the first.
 * @param left by place, 0 for what is hidden: so that nobody asks for it
 */
export function mostPopular(
  shop: Shop,
  places: Places,
  k: number,
  isHidden: (item: CatalogItem) => boolean = () => false,
  left?: Uint8Array,
): PopularItem[] {
  const { available } = shop.catalog;
  const byPlace = popularityByPlace(shop);
  const popularity = new Float32Array(places.length);
  for (let n = 0; n < places.length; n++) popularity[n] = byPlace[places.at(n)!];
  const best = topK(popularity, k, (n) => {
    const place = places.at(n)!;
    if (left?.[place] === 0) return true;
    const item = available.at(place);
    return item === undefined || isHidden(item);
  });
  return Array.from(best, (n) => ({ item: available.at(places.at(n)!)!, popularity: popularity[n] }));
}

function remembered({ catalog, model, activity }: Shop): Map<string, PopularOfCategory> {
  const { revision } = catalog;
  const known = rememberedOf.get(catalog);
  if (known?.revision === revision && known.model === model && known.activity === activity) return known.categories;
  const categories = new Map<string, PopularOfCategory>();
  rememberedOf.set(catalog, { revision, model, activity, categories });
  return categories;
}
