import { randomUUID } from 'node:crypto';
import type { Database, Queryable } from '@attune/database';
import { SHOPPER_OF_EVENT } from './history-eraser';
import type { HistoryWriter } from './history-store';
import { createHistoryWriter } from './history-writer';

/** Where the history is built afresh while the live one serves. */
export const SHADOW_SCHEMA = 'attune_rebuild';

const TABLES = ['event', 'interaction'] as const;

/** Tables beside the live ones. */
export interface Shadow {
  schema: string;
  /** Tells them from those that somebody else made there since; it stands as the schema's comment. */
  mark: string;
}

/** The shadow is somebody else's: what was written to it is gone. */
export class ShadowTaken extends Error {
  override readonly name = 'ShadowTaken';

  constructor({ schema }: Shadow) {
    super(`the tables in ${schema} are gone, or another run's that began since`);
  }
}

/** Held, for the rest of the transaction, by who makes a shadow or does away with one; */
const TO_MAKE = `select pg_advisory_xact_lock(hashtext('shadows of the history'))`;
/** and by who writes to one, or puts it in place, which must be their own until they are done. */
export const TO_USE = `select pg_advisory_xact_lock_shared(hashtext('shadows of the history'))`;

/** @throws ShadowTaken unless the tables are those that were made */
export async function checkShadow(database: Queryable, shadow: Shadow): Promise<void> {
  const [row] = await database.query<{ mark: string | null }>(
    `select obj_description(to_regnamespace($1)::oid, 'pg_namespace') as mark`,
    [shadow.schema],
  );
  if (row.mark !== shadow.mark) throw new ShadowTaken(shadow);
}

/** Statements that give the table that takes a live one's place its owner, storage settings and privileges. */
const LIKE_LIVE = `
select format('alter table %s owner to %s', $1::text, relowner::regrole) as statement
from pg_class where oid = $1::regclass
union all
select format('alter table %s set (%s)', $1::text, array_to_string(reloptions, ', '))
from pg_class where oid = $1::regclass and reloptions is not null
union all
select format('grant %s on %s to %s%s', privilege_type, $1::text,
              case when grantee = 0 then 'public' else grantee::regrole::text end,
              case when is_grantable then ' with grant option' else '' end)
from pg_class, aclexplode(relacl) where oid = $1::regclass and grantee <> relowner`;

/** Who was erased while the shadow was built may have been written to it before. */
const FORGET_ERASED = `
with gone as (
  delete from ${SHADOW_SCHEMA}.event using public.erased_shopper as erased
  where event.tenant = erased.tenant and ${SHOPPER_OF_EVENT} = erased.shopper
  returning event.tenant, event.occurred_at, event.event_id
)
delete from ${SHADOW_SCHEMA}.interaction using gone
where interaction.tenant = gone.tenant and interaction.occurred_at = gone.occurred_at and interaction.event_id = gone.event_id`;

/**
 * Makes empty tables like the live ones, indexes and their names included; those that were left there are gone.
 * @param schema a name of this code's own: it stands in SQL as it is
 */
export async function createShadow(database: Database, schema = SHADOW_SCHEMA): Promise<Shadow> {
  const mark = randomUUID();
  await database.transaction(async (transaction) => {
    const run = (sql: string) => transaction.query(sql);
    await run(TO_MAKE);
    await run(`drop schema if exists ${schema} cascade`);
    await run(`create schema ${schema}`);
    await run(`comment on schema ${schema} is '${mark}'`);
    for (const table of TABLES) {
      await run(`create table ${schema}.${table} (like public.${table} including defaults including storage)`);
      const indexes = await transaction.query<{ name: string; definition: string; is_primary: boolean }>(
        `select relname as name, pg_get_indexdef(indexrelid) as definition, indisprimary as is_primary
         from pg_index join pg_class on pg_class.oid = indexrelid where indrelid = 'public.${table}'::regclass`,
      );
      for (const { name, definition, is_primary } of indexes) {
        await run(definition.replace(` ON public.${table} `, ` ON ${schema}.${table} `));
        if (is_primary) await run(`alter table ${schema}.${table} add primary key using index ${name}`);
      }
    }
  });
  return { schema, mark };
}

/**
 * Writes to a shadow as `createHistoryWriter` does to the live tables. Rejects with ShadowTaken when it is no longer there.
 * @param database looks up tables in the shadow's schema
 */
export function createShadowWriter(database: Database, shadow: Shadow): HistoryWriter {
  return {
    append: (events, places) =>
      database.transaction(async (transaction) => {
        await transaction.query(TO_USE);
        await checkShadow(transaction, shadow);
        const within: Database = {
          query: (...statement) => transaction.query(...statement),
          transaction: (work) => work(transaction),
        };
        return createHistoryWriter(within).append(events, places);
      }),
  };
}

/**
 * Puts the shadow in the place of the live tables, which are dropped. Writers wait meanwhile and go on in the new
 * tables; readers wait for the change of names only.
 * @param catchUp writes into the shadow what came until the writers were held; rejects to leave everything as it was
 * @throws ShadowTaken when another rebuild has begun since, and made the tables anew
 */
export async function swapShadow(database: Database, shadow: Shadow, catchUp: () => Promise<void>): Promise<void> {
  await database.transaction(async (transaction) => {
    const run = (sql: string) => transaction.query(sql);
    await run(TO_USE);
    await checkShadow(transaction, shadow);
    await run(`lock table ${TABLES.map((table) => `public.${table}`).join(', ')} in share row exclusive mode`);
    await catchUp();
    await run(FORGET_ERASED);
    for (const table of TABLES) {
      const likeLive = await transaction.query<{ statement: string }>(LIKE_LIVE, [`public.${table}`]);
      await run(`drop table public.${table}`);
      await run(`alter table ${SHADOW_SCHEMA}.${table} set schema public`);
      for (const { statement } of likeLive) await run(statement);
    }
    await run(`drop schema ${SHADOW_SCHEMA}`);
  });
}

/** @throws ShadowTaken, and leaves the tables to whom they belong */
export async function dropShadow(database: Database, shadow: Shadow): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query(TO_MAKE);
    await checkShadow(transaction, shadow);
    await transaction.query(`drop schema ${shadow.schema} cascade`);
  });
}
