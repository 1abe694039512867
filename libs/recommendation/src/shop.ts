import type { CatalogItem } from '@attune/contracts';
import type { RankingModel } from '@attune/ranking-model';
import type { CatalogIndex } from './catalog/catalog-index';
import { fewLeft } from './filtered/few-left';
import type { ItemFilter } from './filter/item-filter';
import { filtersOf, matchesAll } from './filter/joined-filters';
import { leftOfModel } from './filtered/left-of-model';
import { remembered } from './filter/remembered';
import type { ItemActivity } from './popularity/item-activity';
import type { Rules } from './rules/rules';

/** All that an answer is made from, beside the request: what is sold, what was learned, once something was, and what goes on. */
export interface Shop {
  catalog: CatalogIndex;
  model?: RankingModel;
  activity?: ItemActivity;
}

/** What a request leaves out, by ids and by a filter. */
export interface Wishes {
  excludedIds: ReadonlySet<string>;
  /** Items for which it answers false are left out. */
  filter?: ItemFilter;
  /** What the shop wants of the lists at this place. */
  rules?: Rules;
  /** Nothing is left out, whatever else is said: to see what is. */
  excludesNothing?: boolean;
}

/** Items that are not for a list, and why. */
export interface Unwanted {
  ids: ReadonlySet<string>;
  /** As a clause: `the shopper bought it`. */
  why: string;
}

/** Says of an item that can be had whether it must not be in an answer all the same. */
export interface IsExcluded {
  (item: CatalogItem): boolean;
  /** Says it of an id, where that is enough: so that nobody looks for the item. */
  hasId?: (itemId: string) => boolean;
  /** What items must match not to be excluded; there may be more. */
  filters?: Pick<Wishes, 'filter' | 'rules'>;
  /** Why an item is excluded, as a clause, where that is known. */
  why?: (item: CatalogItem) => string | undefined;
}

/** What is taken from a source of items. */
export interface Selection {
  /** How many at most. */
  k: number;
  isExcluded: IsExcluded;
  /** Items in stock, all others are excluded: to ask each of the others takes long; all of the catalog unless given. */
  among?: readonly CatalogItem[];
}

/** What the request leaves out, and items of these ids. */
export function excludedBy(
  { excludedIds, filter, rules, excludesNothing }: Wishes,
  ...unwanted: readonly Unwanted[]
): IsExcluded {
  if (excludesNothing) return () => false;
  const all = [{ ids: excludedIds, why: 'exclude_item_ids names it' }, ...unwanted];
  const ids = all.map((each) => each.ids).filter(({ size }) => size > 0);
  const matches = matchesAll(filtersOf({ filter, rules }).map(remembered));
  // Asked for many candidates of every call, so in a plain loop.
  const hasId = (itemId: string) => {
    for (const set of ids) if (set.has(itemId)) return true;
    return false;
  };
  const isExcluded = (item: CatalogItem) => {
    return hasId(item.itemId) || !matches(item);
  };
  const why = (item: CatalogItem) =>
    all.find((each) => each.ids.has(item.itemId))?.why ?? whyFiltered(item, { filter, rules });
  return Object.assign(isExcluded, { hasId, filters: { filter, rules }, why });
}

/** Which of the filters an item does not match, as a clause. */
function whyFiltered(item: CatalogItem, { filter, rules }: Pick<Wishes, 'filter' | 'rules'>): string | undefined {
  if (filter && !filter(item)) return 'it does not match the filter of the request';
  return rules?.filter && !rules.filter(item) ? "it does not match the filter of the shop's rules" : undefined;
}

/** What a selection leaves out of the model's items, by index, and those that cannot be had now. */
export function exclusion(
  shop: Shop,
  model: RankingModel,
  { isExcluded, among }: Pick<Selection, 'isExcluded' | 'among'>,
): (index: number) => boolean {
  const { available } = shop.catalog.assortment(model);
  if (among) {
    const isShown = new Uint8Array(model.itemIds.length);
    for (const item of among) if (!isExcluded(item)) isShown[model.itemIndex.get(item.itemId) ?? isShown.length] = 1;
    return (index) => isShown[index] === 0;
  }
  const left = leftOfModel(shop, model, isExcluded);
  return (index) => {
    if (left?.[index] === 0) return true;
    const item = available[index];
    return item === undefined || isExcluded(item);
  };
}

/** How popular an item is: above 1 to 2 when shoppers touch it at this time, else 0 to 1 as the model learned it. */
export function popularityOf({ activity, model }: Shop, itemId: string): number {
  const now = activity?.popularityOf(itemId) ?? 0;
  if (now > 0) return 1 + now;
  const index = model?.itemIndex.get(itemId);
  return index === undefined ? 0 : model!.popularity[index];
}

/** An item of the model; it must be one that can be had now. */
export function itemAt({ catalog }: Shop, model: RankingModel, index: number): CatalogItem {
  const item = catalog.assortment(model).available[index];
  if (!item) throw new Error(`the model's item ${index} is not in the catalog, or not in stock`);
  return item;
}

/** Where the items that the model knows stand in it, ascending. */
export function placesIn({ itemIndex }: RankingModel, items: readonly CatalogItem[]): Int32Array {
  return Int32Array.from(items.flatMap(({ itemId }) => itemIndex.get(itemId) ?? [])).sort();
}

/** Why there is nothing to show. */
export function emptyReason(shop: Shop, { filter, rules }: Wishes): string {
  const { catalog } = shop;
  if (catalog.size === 0) return 'the catalog is empty';
  if (catalog.available.size === 0) return 'nothing of the catalog is in stock';
  if (filter && !anyOf(fewLeft(shop, { filter }) ?? catalog.available.all(), filter))
    return 'nothing that is in stock matches the filter';
  if (rules?.filter) return "the shop's rules and this request leave nothing that is in stock";
  return 'all that is in stock is excluded from this answer';
}

function anyOf(items: Iterable<CatalogItem>, matches: ItemFilter): boolean {
  for (const item of items) if (matches(item)) return true;
  return false;
}
