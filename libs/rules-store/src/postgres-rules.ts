import type { Database } from '@attune/database';
import {
  KEPT_VERSIONS,
  MAX_LISTED_BYTES,
  MAX_PLACES,
  RulesConflict,
  type RulesReader,
  type RulesVersion,
  type RulesWriter,
  TooManyPlaces,
} from './rules-store';

interface RulesRow {
  place: string;
  version: number;
  book: object;
  changed_at: Date;
}

/** The rules in PostgreSQL. The table is that of `migrate`. */
export function createRulesStore(database: Database): RulesReader & RulesWriter {
  return {
    async current(tenant, seen = new Map()) {
      // The books are not looked at to find the newest: recommenders ask this several times a second.
      const rows = await database.query<RulesRow>(
        `select place, version, book, changed_at
         from (select place, max(version) as version from recommendation_rules where tenant = $1 group by place) newest
         join recommendation_rules using (place, version)
         where tenant = $1
           and (place, version) not in (select * from unnest($2::text[], $3::int[]))
         order by place`,
        [tenant, [...seen.keys()], [...seen.values()]],
        { name: 'rules-current' },
      );
      return rows.map(versionOf);
    },

    async version(tenant, place, version) {
      const [row] = await database.query<RulesRow>(
        `select place, version, book, changed_at from recommendation_rules
         where tenant = $1 and place = $2 and ($3::int is null or version = $3)
         order by version desc limit 1`,
        [tenant, place, version ?? null],
      );
      return row && versionOf(row);
    },

    async versions(tenant, place) {
      const rows = await database.query<RulesRow>(
        `select place, version, book, changed_at
         from (select *, sum(octet_length(book::text)) over (order by version desc) as bytes
               from recommendation_rules where tenant = $1 and place = $2) sized
         where bytes <= $3 order by version desc`,
        [tenant, place, MAX_LISTED_BYTES],
      );
      return rows.map(versionOf);
    },

    put: (tenant, place, book, expected) =>
      database.transaction(async (transaction) => {
        // One change of a tenant at a time: of two new places the second one is to count the first.
        await transaction.query("select pg_advisory_xact_lock(hashtextextended('recommendation_rules ' || $1, 0))", [
          tenant,
        ]);
        const [{ places }] = await transaction.query<{ places: number }>(
          'select count(distinct place) as places from recommendation_rules where tenant = $1 and place <> $2',
          [tenant, place],
        );
        if (places >= MAX_PLACES) throw new TooManyPlaces();
        // Of two that have seen the same version, the key lets one in.
        const [row] = await transaction.query<RulesRow>(
          `insert into recommendation_rules (tenant, place, version, book)
           select $1, $2, coalesce(max(version), 0) + 1, $4::jsonb
           from recommendation_rules where tenant = $1 and place = $2
           having coalesce(max(version), 0) = $3
           on conflict do nothing
           returning place, version, book, changed_at`,
          [tenant, place, expected, JSON.stringify(book)],
        );
        if (!row) throw new RulesConflict(place, expected);
        await transaction.query('delete from recommendation_rules where tenant = $1 and place = $2 and version <= $3', [
          tenant,
          place,
          row.version - KEPT_VERSIONS,
        ]);
        return versionOf(row);
      }),
  };
}

function versionOf({ place, version, book, changed_at: changedAt }: RulesRow): RulesVersion {
  return { place, version, book, changedAt };
}
