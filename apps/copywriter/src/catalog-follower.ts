import type { CatalogReader } from '@attune/catalog-store';
import { pauses } from '@attune/service-runtime';
import type { CatalogKnowledge } from './catalog-knowledge';
import type { TenantCopy, TenantSources } from './tenant-copy';

/** Changes in one read. */
const PAGE = 1_000;

/**
 * A poll that hears of all that has changed in the catalog since the one before. The first reads all of it: what changed
 * while no copywriter ran is found then. A page that could not be dealt with is read again.
 */
export function followCatalog(
  tenant: TenantCopy,
  catalogs: CatalogReader,
  { itemsChanged, itemsConfirmed }: Pick<TenantSources, 'itemsChanged' | 'itemsConfirmed'>,
): () => Promise<void> {
  const takeOverChanges = inPages(tenant.name, catalogs, (changes) => itemsChanged(tenant, changes));
  return async function followOn() {
    const begun = performance.now();
    await takeOverChanges();
    itemsConfirmed(tenant, begun);
  };
}

/** A poll that learns what the catalog's words mean. It takes its time: nobody's text waits to be withdrawn for it. */
export function learnCatalog(
  tenant: { name: string; knowledge: CatalogKnowledge },
  catalogs: CatalogReader,
): () => Promise<void> {
  return inPages(tenant.name, catalogs, async (changes) => {
    const pauseIfDue = pauses();
    for (const { itemId, item } of changes) {
      tenant.knowledge.take(itemId, item);
      await pauseIfDue();
    }
    tenant.knowledge.refresh();
  });
}

type Changes = Awaited<ReturnType<CatalogReader['changesAfter']>>;

function inPages(
  tenant: string,
  catalogs: CatalogReader,
  take: (changes: Changes) => Promise<void>,
): () => Promise<void> {
  let version = 0;
  return async function takeOverChanges() {
    for (;;) {
      const changes = await catalogs.changesAfter(tenant, version, PAGE);
      if (changes.length === 0) return;
      await take(changes);
      version = changes[changes.length - 1].version;
      if (changes.length < PAGE) return;
    }
  };
}
