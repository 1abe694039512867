import type { CatalogItem } from '@attune/contracts';
import { checkedRowLimit, type Database } from '@attune/database';
import type { CatalogEntry, CatalogKind, CatalogReader } from './catalog-store';
import { foldText } from './item-search';
import { MAX_CHANGES, MAX_KINDS, MAX_SEARCH_RESULTS, MOST_COUNTED } from './limits';

/** Reads the catalog in PostgreSQL. The tables are those of `migrate`. */
export function createCatalogReader(database: Database): CatalogReader {
  return {
    async item(tenant, itemId, signal) {
      const [item] = await items(database, tenant, [itemId], signal);
      return item;
    },
    items: (tenant, itemIds, signal) => items(database, tenant, itemIds, signal),
    changesAfter: (tenant, afterVersion, limit) => changesAfter(database, tenant, afterVersion, limit),
    search: (tenant, text, limit) => search(database, tenant, text, limit),
    kinds: (tenant, limit) => kinds(database, tenant, limit),
  };
}

/** In the order of the ids; those that are not in the catalog are left out, and equal ids come once. */
async function items(
  database: Database,
  tenant: string,
  itemIds: readonly string[],
  signal?: AbortSignal,
): Promise<CatalogItem[]> {
  const rows = await database.query<{ item_id: string; item: CatalogItem }>(
    'select item_id, item from catalog_item where tenant = $1 and item_id = any($2) and not removed',
    [tenant, itemIds],
    { name: 'catalog-items', signal },
  );
  const byId = new Map(rows.map((row) => [row.item_id, row.item]));
  return [...new Set(itemIds)].map((itemId) => byId.get(itemId)).filter((item) => item !== undefined);
}

async function changesAfter(
  database: Database,
  tenant: string,
  afterVersion: number,
  limit: number,
): Promise<CatalogEntry[]> {
  const rows = await database.query<{ item_id: string; item: CatalogItem | null; version: number; added_at: number }>(
    // A number is read in a tenth of the time that a moment as text takes.
    `select item_id, item, version, floor(extract(epoch from coalesce(added_at, changed_at)) * 1000)::int8 as added_at
     from catalog_item
     where tenant = $1 and version > $2 order by version limit $3`,
    [tenant, afterVersion, checkedRowLimit(limit, MAX_CHANGES)],
    { name: 'catalog-changes' },
  );
  return rows.map((row) => ({
    itemId: row.item_id,
    item: row.item ?? undefined,
    addedAt: new Date(row.added_at),
    version: row.version,
  }));
}

async function search(database: Database, tenant: string, text: string, limit: number): Promise<CatalogItem[]> {
  const rows = await database.query<{ item: CatalogItem }>(
    `select item from catalog_item
     where tenant = $1 and not removed and in_stock and search_text like $2 order by item_id limit $3`,
    [tenant, `%${literal(foldText(text))}%`, checkedRowLimit(limit, MAX_SEARCH_RESULTS)],
  );
  return rows.map((row) => row.item);
}

async function kinds(database: Database, tenant: string, limit: number): Promise<CatalogKind[]> {
  const rows = await database.query<{ path: string[]; items: number; first_item_id: string }>(
    `select item -> 'categoryPath' as path, count(*)::int as items, min(item_id) as first_item_id
     from (
       select item, item_id from catalog_item
       where tenant = $1 and not removed and in_stock order by version desc limit ${MOST_COUNTED}
     ) as newest
     group by path order by items desc, (item -> 'categoryPath')::text collate "C" limit $2`,
    [tenant, checkedRowLimit(limit, MAX_KINDS)],
    { name: 'catalog-kinds' },
  );
  return rows.map((row) => ({ categoryPath: row.path, items: row.items, firstItemId: row.first_item_id }));
}

/** The text as a pattern that only it matches: `%`, `_` and the escape itself mean themselves. */
function literal(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
