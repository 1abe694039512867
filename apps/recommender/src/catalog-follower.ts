import type { CatalogReader } from '@attune/catalog-store';
import type { RecommenderMetrics } from './metrics';
import type { TenantShop } from './tenant-shop';

/** Changes in one read; between two of them calls are answered. */
const PAGE = 5_000;

/** A poll that takes over all that has changed in the catalog since the one before. */
export function followCatalog(
  shop: TenantShop,
  catalogs: CatalogReader,
  metrics: RecommenderMetrics,
): () => Promise<void> {
  let version = 0;
  return async function takeOverChanges() {
    for (;;) {
      const changes = await catalogs.changesAfter(shop.name, version, PAGE);
      shop.catalog.apply(changes);
      version = changes.at(-1)?.version ?? version;
      metrics.catalogChanges.inc({ tenant: shop.name }, changes.length);
      if (changes.length < PAGE) break;
    }
    shop.catalogIsCurrent();
  };
}
