import type { Database } from '@attune/database';
import {
  KEPT_VERSIONS,
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
    async current(tenant) {
      const rows = await database.query<RulesRow>(
        `select distinct on (place) place, version, book, changed_at from recommendation_rules
         where tenant = $1 order by place, version desc`,
        [tenant],
        { name: 'rules-current' },
      );
      return rows.map(versionOf);
    },

    async versions(tenant, place) {
      const rows = await database.query<RulesRow>(
        `select place, version, book, changed_at from recommendation_rules
         where tenant = $1 and place = $2 order by version desc`,
        [tenant, place],
      );
      return rows.map(versionOf);
    },

    put: (tenant, place, book, expected) =>
      database.transaction(async (transaction) => {
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
