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

/** Items of one brand and one category: what one of them is like, all of them are. */
export interface Kind {
  readonly item: CatalogItem;
  /** How alike it is to what is placed, at most; 0 to 1. */
  alike: number;
}

/** How alike candidates are to what is placed, kind by kind: a list of a thousand has far fewer kinds. */
export class PlacedLikeness {
  private readonly kinds = new Map<string, Kind>();
  private readonly placed = new Set<Kind>();

  /** The kind of an item; one that is asked for after something was placed is like nothing yet. */
  kindOf(item: CatalogItem): Kind {
    const key = JSON.stringify([item.brand ?? null, ...item.categoryPath]);
    let kind = this.kinds.get(key);
    if (!kind) this.kinds.set(key, (kind = { item, alike: 0 }));
    return kind;
  }

  place(item: CatalogItem): void {
    const placed = this.kindOf(item);
    if (this.placed.has(placed)) return;
    this.placed.add(placed);
    for (const kind of this.kinds.values()) kind.alike = Math.max(kind.alike, likeness(item, kind.item));
  }
}
