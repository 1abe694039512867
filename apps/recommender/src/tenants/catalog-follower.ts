import type { CatalogReader } from '@attune/catalog-store';
import { boundHeapGrowth, inSlices } from '@attune/service-runtime';
import type { RecommenderMetrics } from '../metrics';
import { placeNewItems } from './place-new-items';
import { SharedValues } from './shared-values';
import type { TenantShop } from './tenant-shop';

/** Changes in one read; between two of them calls are answered. */
const PAGE = 5_000;
/** From so many items on the recommender holds a quarter of a gigabyte, and garbage would take as much again. */
const LARGE_CATALOG = 300_000;

/** A poll that takes over all that has changed in the catalog since the one before. */
export function followCatalog(
  shop: TenantShop,
  catalogs: CatalogReader,
  metrics: RecommenderMetrics,
): () => Promise<void> {
  let version = 0;
  const values = new SharedValues();
  return async function takeOverChanges() {
    let reading = catalogs.changesAfter(shop.name, version, PAGE);
    for (;;) {
      const changes = await reading;
      const next = changes.at(-1)?.version ?? version;
      const isLast = changes.length < PAGE;
      // The next page is on its way while this one is taken over.
      if (!isLast) reading = catalogs.changesAfter(shop.name, next, PAGE);
      const items = changes.flatMap(({ item }) => item ?? []);
      for (const item of items) values.share(item);
      if (shop.model) await placeNewItems(shop.model, items);
      await inSlices(shop.catalog.takeOver(changes));
      if (shop.catalog.size >= LARGE_CATALOG) boundHeapGrowth();
      version = next;
      if (changes.length > 0) metrics.catalogChanges.inc({ tenant: shop.name }, changes.length);
      if (isLast) break;
    }
    shop.catalogIsCurrent();
  };
}
