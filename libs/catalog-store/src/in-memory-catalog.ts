import { changedItemId, type CatalogItem, type ItemChange } from '@attune/contracts';
import { checkedRowLimit } from '@attune/database';
import type { CatalogKind, CatalogReader, CatalogWriter, ChangeOutcome } from './catalog-store';
import { foldText, searchTextOf } from './item-search';
import { MAX_CHANGES, MAX_KINDS, MAX_SEARCH_RESULTS } from './limits';
import { settleChange, type StandingChange } from './settle-change';

interface StoredItem extends StandingChange {
  item?: CatalogItem;
  addedAt: Date;
  version: number;
}

interface TenantCatalog {
  items: Map<string, StoredItem>;
  lastVersion: number;
}

/** A catalog that lives as long as the process: for tests, and for trying things out without a database. */
export function createInMemoryCatalog(): CatalogReader & CatalogWriter {
  const tenants = new Map<string, TenantCatalog>();
  const itemsOf = (tenant: string) => tenants.get(tenant)?.items ?? new Map<string, StoredItem>();

  const applyOne = (change: ItemChange): ChangeOutcome => {
    const catalog = tenants.get(change.tenant) ?? { items: new Map<string, StoredItem>(), lastVersion: 0 };
    tenants.set(change.tenant, catalog);
    const itemId = changedItemId(change);
    const standing = catalog.items.get(itemId);
    const outcome = settleChange(standing, change);
    if (outcome !== 'stored') return outcome;
    catalog.items.set(itemId, {
      addedAt: standing?.item ? standing.addedAt : new Date(change.occurredAt),
      item: change.type === 'item_upserted' ? change.item : undefined,
      changedAt: new Date(change.occurredAt),
      eventId: change.eventId,
      version: ++catalog.lastVersion,
    });
    return outcome;
  };

  /* eslint-disable @typescript-eslint/require-await -- a bad argument must reject, as the database's does */
  return {
    apply: async (changes) => changes.map(applyOne),

    async item(tenant, itemId, signal) {
      signal?.throwIfAborted();
      return itemsOf(tenant).get(itemId)?.item;
    },

    async items(tenant, itemIds, signal) {
      signal?.throwIfAborted();
      return [...new Set(itemIds)]
        .map((itemId) => itemsOf(tenant).get(itemId)?.item)
        .filter((item) => item !== undefined);
    },

    async changesAfter(tenant, afterVersion, limit) {
      checkedRowLimit(limit, MAX_CHANGES);
      return [...itemsOf(tenant)]
        .map(([itemId, { item, addedAt, version }]) => ({ itemId, item, addedAt, version }))
        .filter((entry) => entry.version > afterVersion)
        .sort((a, b) => a.version - b.version)
        .slice(0, limit);
    },

    async search(tenant, text, limit) {
      checkedRowLimit(limit, MAX_SEARCH_RESULTS);
      return [...itemsOf(tenant).values()]
        .map((stored) => stored.item)
        .filter((item) => item !== undefined)
        .filter((item) => item.inStock && searchTextOf(item).includes(foldText(text)))
        .sort((a, b) => compareBytes(a.itemId, b.itemId))
        .slice(0, limit);
    },

    async kinds(tenant, limit) {
      checkedRowLimit(limit, MAX_KINDS);
      const kinds = new Map<string, CatalogKind>();
      for (const { item } of itemsOf(tenant).values()) {
        if (!item?.inStock) continue;
        const { categoryPath, itemId } = item;
        const kind = kinds.get(pathText(categoryPath)) ?? { categoryPath, items: 0, firstItemId: itemId };
        const firstItemId = compareBytes(itemId, kind.firstItemId) < 0 ? itemId : kind.firstItemId;
        kinds.set(pathText(categoryPath), { categoryPath, items: kind.items + 1, firstItemId });
      }
      return [...kinds.values()]
        .sort((a, b) => b.items - a.items || compareBytes(pathText(a.categoryPath), pathText(b.categoryPath)))
        .slice(0, limit);
    },
  };
  /* eslint-enable @typescript-eslint/require-await */
}

/** In the order of the database's collation "C". */
function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** As PostgreSQL writes a list of texts. */
function pathText(path: readonly string[]): string {
  return `[${path.map((name) => JSON.stringify(name)).join(', ')}]`;
}
