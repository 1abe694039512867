import type { CatalogItem } from '@attune/contracts';

/**
 * Keeps one copy of what many items have in common, their category paths and brands: in a catalog of a million items the
 * copies that come with each item take more memory than the rest of it.
 */
export class SharedValues {
  private readonly paths = new Map<string, string[]>();
  private readonly brands = new Map<string, string>();

  /** The item with the copies that are kept. */
  shared(item: CatalogItem): CatalogItem {
    const { categoryPath, brand } = item;
    return {
      ...item,
      categoryPath: kept(this.paths, categoryPath.join('\0'), categoryPath),
      ...(brand !== undefined && { brand: kept(this.brands, brand, brand) }),
    };
  }
}

function kept<T>(values: Map<string, T>, key: string, value: T): T {
  const known = values.get(key);
  if (known !== undefined) return known;
  values.set(key, value);
  return value;
}
