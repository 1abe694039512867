import type { CatalogItem } from '@attune/contracts';
import { topK } from '@attune/kernels';
import type { RankingModel } from '@attune/ranking-model';
import type { CatalogIndex } from './catalog-index';
import type { ItemActivity } from './item-activity';
import type { Places } from './place-list';
import { popularityByPlace } from './popularity-by-place';
import type { Shop } from './shop';

/** Of a category so many are remembered: as many as rules look at. */
const REMEMBERED = 1_000;
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

/** The `k` most popular of the items at some places that are not hidden, most popular first; of equal ones the first. */
export function mostPopular(
  shop: Shop,
  places: Places,
  k: number,
  isHidden: (item: CatalogItem) => boolean = () => false,
): PopularItem[] {
  const { available } = shop.catalog;
  const byPlace = popularityByPlace(shop);
  const popularity = new Float32Array(places.length);
  for (let n = 0; n < places.length; n++) popularity[n] = byPlace[places.at(n)!];
  const best = topK(popularity, k, (n) => {
    const item = available.at(places.at(n)!);
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
