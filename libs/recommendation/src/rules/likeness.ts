import type { CatalogItem } from '@attune/contracts';

const CATEGORY_SHARE = 0.7;

/** How alike two items are by the catalog, 0 to 1: how far their category paths agree, and whether their brand is one. */
export function likeness(a: CatalogItem, b: CatalogItem): number {
  const longest = Math.max(a.categoryPath.length, b.categoryPath.length);
  let common = 0;
  while (common < longest && a.categoryPath[common] === b.categoryPath[common]) common++;
  const category = longest === 0 ? 0 : common / longest;
  const brand = a.brand !== undefined && a.brand === b.brand ? 1 : 0;
  return CATEGORY_SHARE * category + (1 - CATEGORY_SHARE) * brand;
}
