import type { CatalogItem } from '@attune/contracts';

/** Items in the order in which they were added, all together and by category. */
export class CategoryIndex {
  private readonly items = new Map<string, CatalogItem>();
  /** By category path and each of its beginnings; no category name holds U+0000. */
  private readonly byCategory = new Map<string, Map<string, CatalogItem>>();

  get size(): number {
    return this.items.size;
  }

  all(): IterableIterator<CatalogItem> {
    return this.items.values();
  }

  /** Items of the category and of those below it. */
  inCategory(path: readonly string[]): Iterable<CatalogItem> {
    return this.byCategory.get(path.join('\0'))?.values() ?? [];
  }

  add(item: CatalogItem): void {
    this.items.set(item.itemId, item);
    for (const key of categoryKeys(item)) {
      const inCategory = this.byCategory.get(key) ?? new Map<string, CatalogItem>();
      this.byCategory.set(key, inCategory.set(item.itemId, item));
    }
  }

  /** @param item as it was added */
  delete(item: CatalogItem): void {
    this.items.delete(item.itemId);
    for (const key of categoryKeys(item)) {
      const inCategory = this.byCategory.get(key);
      inCategory?.delete(item.itemId);
      if (inCategory?.size === 0) this.byCategory.delete(key);
    }
  }
}

function categoryKeys({ categoryPath }: CatalogItem): string[] {
  return categoryPath.map((_, depth) => categoryPath.slice(0, depth + 1).join('\0'));
}
