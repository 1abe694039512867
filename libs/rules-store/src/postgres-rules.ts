import type { Database, Queryable } from '@attune/database';
import {
  type CallOptions,
  KEPT_DELETED_PLACES,
  KEPT_VERSIONS,
  MAX_LISTED_BYTES,
  MAX_PLACES,
  NoRules,
  RulesConflict,
  type RulesReader,
  type RulesVersion,
  type RulesWriter,
  TooManyPlaces,
} from './rules-store';

interface RulesRow {
  place: string;
  version: number;
  /** Null where there is nothing of the place. */
  book: object | null;
  changed_at: Date;
}

/**
 * Stands in the place of rules that were deleted. A release that knows nothing of deletions, which may serve at the same
 * time, reads it as rules that change nothing.
 */
const DELETED = JSON.stringify({ deleted: true });

/** The newest version of each place of the tenant $1. The books are not looked at to find it. */
const NEWEST = `(select place, max(version) as version from recommendation_rules where tenant = $1 group by place) newest`;

/** The rules in PostgreSQL. The table is that of `migrate`. */
export function createRulesStore(database: Database): RulesReader & RulesWriter {
  return {
    async current(tenant, seen = new Map()) {
      // Recommenders ask this several times a second.
      const rows = await database.query<RulesRow>(
        `select place, version, book, changed_at
         from ${NEWEST}
         join recommendation_rules using (place, version)
         where tenant = $1
           and (place, version) not in (select * from unnest($2::text[], $3::int[]))
         union all
         select place, 0, null, now()
         from unnest($2::text[]) as seen (place)
         where not exists (select from recommendation_rules stored where tenant = $1 and stored.place = seen.place)
         order by place`,
        [tenant, [...seen.keys()], [...seen.values()]],
        { name: 'rules-current' },
      );
      return rows.map(versionOf);
    },

    async version(tenant, place, version, options) {
      const [row] = await database.query<RulesRow>(
        `select place, version, book, changed_at from recommendation_rules
         where tenant = $1 and place = $2 and ($3::int is null or version = $3)
         order by version desc limit 1`,
        [tenant, place, version ?? null],
        options,
      );
      return row && versionOf(row);
    },

    async versions(tenant, place, options) {
      const rows = await database.query<RulesRow>(
        `select place, version, book, changed_at
         from (select *, sum(octet_length(book::text)) over (order by version desc) as bytes
               from recommendation_rules where tenant = $1 and place = $2) sized
         where bytes <= $3 order by version desc`,
        [tenant, place, MAX_LISTED_BYTES],
        options,
      );
      return rows.map(versionOf);
    },

    put: (tenant, place, book, expected, options) =>
      change(database, tenant, options, async (transaction) => {
        const [{ places }] = await transaction.query<{ places: number }>(
          `select count(*) as places from ${NEWEST} join recommendation_rules using (place, version)
           where tenant = $1 and place <> $2 and book <> $3::jsonb`,
          [tenant, place, DELETED],
        );
        if (places >= MAX_PLACES) throw new TooManyPlaces();
        return add(transaction, tenant, place, JSON.stringify(book), expected);
      }),

    delete: (tenant, place, expected, options) =>
      change(database, tenant, options, async (transaction) => {
        const [newest] = await transaction.query<{ version: number; is_deleted: boolean }>(
          `select version, book = $3::jsonb as is_deleted from recommendation_rules
           where tenant = $1 and place = $2 order by version desc limit 1`,
          [tenant, place, DELETED],
        );
        if (!newest || (newest.is_deleted && newest.version === expected)) throw new NoRules(place);
        const deletion = await add(transaction, tenant, place, DELETED, expected);
        await transaction.query(
          `delete from recommendation_rules where tenant = $1 and place in (
             select place from ${NEWEST} join recommendation_rules using (place, version)
             where tenant = $1 and place <> $2 and book = $3::jsonb
             order by changed_at desc, place offset $4)`,
          [tenant, place, DELETED, KEPT_DELETED_PLACES - 1],
        );
        return deletion;
      }),
  };
}

/**
 * Makes one change of a tenant at a time: of two new places the second one is to count the first. A signal that aborts
 * undoes it.
 */
function change<T>(
  database: Database,
  tenant: string,
  { signal }: CallOptions = {},
  work: (transaction: Queryable) => Promise<T>,
): Promise<T> {
  return database.transaction(async (transaction) => {
    const stoppable: Queryable = { query: (text, values) => transaction.query(text, values, { signal }) };
    await stoppable.query("select pg_advisory_xact_lock(hashtextextended('recommendation_rules ' || $1, 0))", [tenant]);
    const changed = await work(stoppable);
    signal?.throwIfAborted();
    return changed;
  });
}

/** Adds a version after the one that is expected, and drops those that are too old. @throws RulesConflict */
async function add(
  transaction: Queryable,
  tenant: string,
  place: string,
  book: string,
  expected: number,
): Promise<RulesVersion> {
  // Of two that have seen the same version, the key lets one in.
  const [row] = await transaction.query<RulesRow>(
    `insert into recommendation_rules (tenant, place, version, book)
     select $1, $2, coalesce(max(version), 0) + 1, $4::jsonb
     from recommendation_rules where tenant = $1 and place = $2
     having coalesce(max(version), 0) = $3
     on conflict do nothing
     returning place, version, book, changed_at`,
    [tenant, place, expected, book],
  );
  if (!row) throw new RulesConflict(place, expected);
  await transaction.query('delete from recommendation_rules where tenant = $1 and place = $2 and version <= $3', [
    tenant,
    place,
    row.version - KEPT_VERSIONS,
  ]);
  return versionOf(row);
}

function versionOf({ place, version, book, changed_at: changedAt }: RulesRow): RulesVersion {
  const isDeleted = book === null || 'deleted' in book;
  return { place, version, ...(!isDeleted && { book }), changedAt };
}
