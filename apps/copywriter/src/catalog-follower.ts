import { setImmediate } from 'node:timers/promises';
import type { CatalogReader } from '@attune/catalog-store';
import type { TenantCopy, TenantSources } from './tenants';

/** Changes in one read. */
const PAGE = 1_000;
/** Items taken over at a time; between two of them calls are answered. */
const STEP = 50;

/**
 * A poll that hears of all that has changed in the catalog since the one before. The first reads all of it: what changed
 * while no copywriter ran is found then. A page that could not be dealt with is read again.
 */
export function followCatalog(
  tenant: TenantCopy,
  catalogs: CatalogReader,
  itemsChanged: TenantSources['itemsChanged'],
): () => Promise<void> {
  let version = 0;
  return async function takeOverChanges() {
    for (;;) {
      const changes = await catalogs.changesAfter(tenant.name, version, PAGE);
      if (changes.length === 0) return;
      await itemsChanged(tenant, changes);
      for (const [n, { itemId, item }] of changes.entries()) {
        tenant.knowledge.take(itemId, item);
        if (n % STEP === STEP - 1) await setImmediate();
      }
      version = changes[changes.length - 1].version;
      if (changes.length < PAGE) return;
    }
  };
}
