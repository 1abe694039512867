import type { CatalogItem } from '@attune/contracts';

/** A category: where its items and those of the categories below it stand, in their order. */
interface Category {
  places: number[];
  below: Map<string, Category>;
}

/** Gaps that are left open however few items there are. */
const FEW_GAPS = 100;

/**
 * Items in the order in which they were added, all together and by category, and since when each is sold. What is added
 * goes to a place at the end, and what is deleted leaves a gap, so that a list is an array of places, of which a million
 * take a tenth of the memory that maps of items do; when there are more gaps than items, the places close up.
 */
export class CategoryIndex {
  private readonly places = new Map<string, number>();
  /** By place. */
  private items: (CatalogItem | undefined)[] = [];
  private since: number[] = [];
  /** Above all categories; it lists nothing itself. */
  private whole = emptyCategory();

  get size(): number {
    return this.places.size;
  }

  get(itemId: string): CatalogItem | undefined {
    const place = this.places.get(itemId);
    return place === undefined ? undefined : this.items[place];
  }

  /** Since when an item is sold, in milliseconds since the epoch; undefined when it is not here. */
  soldSince(itemId: string): number | undefined {
    const place = this.places.get(itemId);
    return place === undefined ? undefined : this.since[place];
  }

  *all(): Generator<CatalogItem> {
    for (const item of this.items) if (item) yield item;
  }

  /** Items of the category and of those below it. */
  inCategory(path: readonly string[]): CatalogItem[] {
    let category: Category | undefined = this.whole;
    for (const name of path) category = category?.below.get(name);
    const items: CatalogItem[] = [];
    for (const place of category?.places ?? []) {
      const item = this.items[place];
      if (item) items.push(item);
    }
    return items;
  }

  /**
   * @param item one that is not here, or was deleted
   * @param since when it is sold, in milliseconds since the epoch; 0 where nobody asks
   */
  add(item: CatalogItem, since = 0): void {
    const place = this.items.push(item) - 1;
    this.since.push(since);
    this.places.set(item.itemId, place);
    let category = this.whole;
    for (const name of item.categoryPath) {
      let below = category.below.get(name);
      if (!below) category.below.set(name, (below = emptyCategory()));
      below.places.push(place);
      category = below;
    }
  }

  delete(itemId: string): void {
    const place = this.places.get(itemId);
    if (place === undefined) return;
    this.places.delete(itemId);
    this.items[place] = undefined;
    if (this.items.length > 2 * this.size + FEW_GAPS) this.closeUp();
  }

  private closeUp(): void {
    const { items, since } = this;
    this.items = [];
    this.since = [];
    this.whole = emptyCategory();
    items.forEach((item, place) => {
      if (item) this.add(item, since[place]);
    });
  }
}

function emptyCategory(): Category {
  return { places: [], below: new Map() };
}
