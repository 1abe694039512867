import type { CatalogItem } from '@attune/contracts';
import type { RankingModel } from '@attune/ranking-model';
import type { ItemFilter } from './filter/item-filter';
import { filtersOf, matchesAll } from './filter/joined-filters';
import { remembered } from './filter/remembered';
import { fewLeft } from './filtered/few-left';
import { leftOfModel } from './filtered/left-of-model';
import type { IsExcluded, Selection, Unwanted, Wishes } from './selection';
import type { Shop } from './shop';

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
