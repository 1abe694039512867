import { changedItemId, type ItemChange } from '@attune/contracts';
import type { Database, Queryable } from '@attune/database';
import type { CatalogWriter, ChangeOutcome } from './catalog-store';
import { searchTextOf } from './item-search';
import { settleChange, type StandingChange } from './settle-change';

/** Writes the catalog in PostgreSQL. The tables are those of `migrate`. */
export function createCatalogWriter(database: Database): CatalogWriter {
  return {
    async apply(changes) {
      const byTenant = [...Map.groupBy(changes.entries(), ([, change]) => change.tenant)];
      // All writers lock tenants in one order, so that none waits for another in a circle.
      byTenant.sort(([a], [b]) => (a < b ? -1 : 1));
      const outcomes: ChangeOutcome[] = [];
      await database.transaction(async (transaction) => {
        for (const [tenant, itsChanges] of byTenant) {
          const itsOutcomes = await applyTo(
            transaction,
            tenant,
            itsChanges.map(([, change]) => change),
          );
          itsChanges.forEach(([index], i) => (outcomes[index] = itsOutcomes[i]));
        }
      });
      return outcomes;
    },
  };
}

/** What stands of an item; `addedAt`: since when it is in the catalog, undefined when it is not. */
interface Standing extends StandingChange {
  addedAt?: Date;
}

interface Winner {
  change: ItemChange;
  addedAt: Date;
  version: number;
}

/** One tenant's changes in their order. Only one writer at a time is past the first line, until its transaction ends. */
async function applyTo(
  transaction: Queryable,
  tenant: string,
  changes: readonly ItemChange[],
): Promise<ChangeOutcome[]> {
  const lastVersion = await lockCatalog(transaction, tenant);
  const standing = await standingChanges(transaction, tenant, [...new Set(changes.map(changedItemId))]);
  const winners = new Map<string, Winner>();
  let version = lastVersion;
  const outcomes = changes.map((change) => {
    const itemId = changedItemId(change);
    const before = standing.get(itemId);
    const outcome = settleChange(before, change);
    if (outcome !== 'stored') return outcome;
    const changedAt = new Date(change.occurredAt);
    const addedAt = before?.addedAt ?? changedAt;
    const inCatalogSince = change.type === 'item_upserted' ? addedAt : undefined;
    standing.set(itemId, { changedAt, eventId: change.eventId, addedAt: inCatalogSince });
    winners.set(itemId, { change, addedAt, version: ++version });
    return outcome;
  });
  if (version > lastVersion) {
    await store(transaction, tenant, [...winners.values()]);
    await transaction.query('update catalog_version set version = $2 where tenant = $1', [tenant, version]);
  }
  return outcomes;
}

/** Waits until no other transaction writes the tenant's catalog. Returns the last version given out. */
async function lockCatalog(transaction: Queryable, tenant: string): Promise<number> {
  const [row] = await transaction.query<{ version: number }>(
    `insert into catalog_version (tenant, version) values ($1, 0)
     on conflict (tenant) do update set version = catalog_version.version returning version`,
    [tenant],
  );
  return row.version;
}

async function standingChanges(
  transaction: Queryable,
  tenant: string,
  itemIds: readonly string[],
): Promise<Map<string, Standing>> {
  const rows = await transaction.query<{ item_id: string; changed_at: Date; event_id: string; added_at: Date | null }>(
    `select item_id, changed_at, event_id, case when not removed then coalesce(added_at, changed_at) end as added_at
     from catalog_item where tenant = $1 and item_id = any($2)`,
    [tenant, itemIds],
  );
  return new Map(
    rows.map(({ item_id, changed_at: changedAt, event_id: eventId, added_at }) => [
      item_id,
      { changedAt, eventId, addedAt: added_at ?? undefined },
    ]),
  );
}

async function store(transaction: Queryable, tenant: string, winners: readonly Winner[]): Promise<void> {
  const rows = winners.map(({ change, addedAt, version }) => {
    const item = change.type === 'item_upserted' ? change.item : null;
    return {
      item_id: changedItemId(change),
      item,
      removed: item === null,
      in_stock: item?.inStock ?? false,
      search_text: item ? searchTextOf(item) : '',
      changed_at: new Date(change.occurredAt),
      event_id: change.eventId,
      version,
      added_at: addedAt,
    };
  });
  await transaction.query(
    `insert into catalog_item (tenant, item_id, item, removed, in_stock, search_text, changed_at, event_id, version, added_at)
     select $1, item_id, item, removed, in_stock, search_text, changed_at, event_id, version, added_at
     from jsonb_to_recordset($2::jsonb) as row (item_id text, item jsonb, removed boolean, in_stock boolean,
       search_text text, changed_at timestamptz, event_id uuid, version bigint,
       added_at timestamptz)
     on conflict (tenant, item_id) do update set
       item = excluded.item, removed = excluded.removed, in_stock = excluded.in_stock,
       search_text = excluded.search_text, changed_at = excluded.changed_at, event_id = excluded.event_id,
       version = excluded.version, added_at = excluded.added_at`,
    [tenant, JSON.stringify(rows)],
  );
}
