import type { CatalogItem } from '@attune/contracts';
import type { Wishes } from '../selection';
import type { ItemFilter } from './item-filter';

/** The filters that items must all match: the request's, and that of the shop's rules. */
export function filtersOf({ filter, rules }: Pick<Wishes, 'filter' | 'rules'>): ItemFilter[] {
  return [filter, rules?.filter].filter((each) => each !== undefined);
}

/** Whether an item matches all of the filters. */
export function matchesAll(filters: readonly ((item: CatalogItem) => boolean)[]): (item: CatalogItem) => boolean {
  // Asked for many candidates of every call, so in a plain loop.
  return (item) => {
    for (const matches of filters) if (!matches(item)) return false;
    return true;
  };
}

/** What filters ask, to remember answers by; undefined where one is not written. */
export function questionOf(filters: readonly ItemFilter[]): string | undefined {
  const texts = filters.map(({ text }) => text);
  return texts.includes(undefined) ? undefined : JSON.stringify(texts);
}
