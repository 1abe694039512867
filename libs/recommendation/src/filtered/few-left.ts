import type { CatalogItem } from '@attune/contracts';
import { atOnce, type Stepwise } from '@attune/ranking-model';
import type { CategoryIndex } from '../catalog/category-index';
import type { ItemFilter } from '../filter/item-filter';
import { filtersOf, matchesAll, questionOf } from '../filter/joined-filters';
import { matchingPlaces, MatchingPlaces } from './matching-places';
import type { Places } from '../catalog/place-list';
import type { IsExcluded, Wishes } from '../selection';
import type { Shop } from '../shop';

/** Up to this share of all items, to look at each of them takes less time than to find the best of all that is not excluded. */
const FEW = 0.05;

/** Items that a shopper touched, bought or has in the cart may be left out beside those that are named. */
const TOUCHED = 800;
const NONE: ReadonlySet<string> = new Set();

/** What items must be: what the filters match, and in a category. */
export interface Asked extends Pick<Wishes, 'filter' | 'rules'> {
  /** From the widest to the narrowest. */
  path?: readonly string[];
}

/**
 * All items in stock that the filters and the category leave, in the catalog's order, where these are few; undefined where
 * they are not, or may be all. In steps, since it is O(items) the first time that it is asked; then it is O(what came since).
 */
export function* findFew({ catalog: { available } }: Shop, asked: Asked): Stepwise<CatalogItem[] | undefined> {
  const most = FEW * available.size;
  for (;;) {
    const { order } = available;
    const places = yield* placesLeft(asked, most);
    // Places that closed up in the meantime are others.
    if (available.order !== order) continue;
    const items = places && available.itemsAt(places);
    return items && items.length <= most ? items : undefined;
  }

  function* placesLeft({ path, ...wishes }: Asked, most: number): Stepwise<Places | undefined> {
    const filters = filtersOf(wishes);
    const inCategory = path && available.placesIn(path);
    // Gaps may be as many.
    if (filters.length === 0) return inCategory && inCategory.length <= 2 * most ? inCategory : undefined;
    const matching = matchingOf(available, filters, path);
    const group = filters.find((each) => each.group)?.group;
    const among = inCategory ?? (group && (yield* available.placesWith(group.attribute, group.value)));
    return yield* matching.catchUp(available, among, most);
  }
}

/** `findFew` without a pause: quick where it was asked in steps before. */
export function fewLeft(shop: Shop, asked: Asked): CatalogItem[] | undefined {
  return atOnce(findFew(shop, asked));
}

/**
 * Works out, in steps, what `allLeft` gives first where the filters leave much: the first that they leave may all be
 * excluded, and the next may stand at the end of the catalog.
 * @param k how many are wanted
 */
export function* prepareAllLeft(
  { catalog: { available } }: Shop,
  k: number,
  { excludedIds = NONE, ...wishes }: Pick<Wishes, 'filter' | 'rules'> & Partial<Pick<Wishes, 'excludedIds'>>,
): Stepwise {
  const filters = filtersOf(wishes);
  if (filters.length > 0) yield* matchingOf(available, filters).findFirst(available, k + TOUCHED, excludedIds);
}

/** What the filters of an answer leave of all in stock, in the catalog's order; the first at once where they were found in steps. */
export function allLeft({ catalog: { available } }: Shop, isExcluded: IsExcluded): Iterable<CatalogItem> {
  const filters = filtersOf(isExcluded.filters ?? {});
  return filters.length === 0 ? available.all() : matchingOf(available, filters).items(available);
}

function matchingOf(
  available: CategoryIndex,
  filters: readonly ItemFilter[],
  path?: readonly string[],
): MatchingPlaces {
  const question = questionOf(filters);
  return question === undefined
    ? new MatchingPlaces(matchesAll(filters))
    : matchingPlaces(available, JSON.stringify([path, question]), matchesAll(filters));
}
