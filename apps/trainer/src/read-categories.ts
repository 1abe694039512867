import type { CatalogReader } from '@attune/catalog-store';

/** An item's category, undefined where the catalog does not tell it. */
export type CategoryOf = (itemId: string) => string | undefined;

const PAGE = 10_000;

/** The categories of a tenant's items as the catalog stands. @throws the signal's reason when it aborts */
export async function readCategories(catalog: CatalogReader, tenant: string, signal: AbortSignal): Promise<CategoryOf> {
  const categories = new Map<string, string | undefined>();
  for (let version = 0, more = true; more;) {
    signal.throwIfAborted();
    const page = await catalog.changesAfter(tenant, version, PAGE);
    for (const { itemId, item } of page) categories.set(itemId, item?.categoryPath.join(' > ') || undefined);
    version = page.at(-1)?.version ?? version;
    more = page.length === PAGE;
  }
  return (itemId) => categories.get(itemId);
}
