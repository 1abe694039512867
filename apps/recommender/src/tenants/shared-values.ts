import type { CatalogItem } from '@attune/contracts';

/**
 * Keeps one copy of what many items have in common, their category paths, their brands and that they have no attributes:
 * in a catalog of a million items the copies that come with each item take more memory than the rest of it.
 */
export class SharedValues {
  private readonly paths = new Map<string, string[]>();
  private readonly brands = new Map<string, string>();
  private readonly noAttributes = {};

  /** Puts the copies that are kept into an item, which means the same afterwards: a copy of it would be work for nothing. */
  share(item: CatalogItem): void {
    const { categoryPath, brand, attributes } = item;
    item.categoryPath = kept(this.paths, categoryPath.join('\0'), categoryPath);
    if (brand !== undefined) item.brand = kept(this.brands, brand, brand);
    if (Object.keys(attributes).length === 0) item.attributes = this.noAttributes;
  }
}

function kept<T>(values: Map<string, T>, key: string, value: T): T {
  const known = values.get(key);
  if (known !== undefined) return known;
  values.set(key, value);
  return value;
}
