import type { CatalogItem } from '@attune/contracts';
import type { ItemFilter } from './filter/item-filter';
import type { Rules } from './rules/rules';

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
