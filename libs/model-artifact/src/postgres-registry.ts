import type { Database, Queryable } from '@attune/database';
import { inSlices, processMemory, type ProcessMemory } from '@attune/service-runtime';
import { type Block, chunksOf } from './block';
import { checkServing } from './check-serving';
import { ModelCorruptError, ModelNotFoundError } from './errors';
import { modelManifest } from './manifest';
import { decodeModel, encodeModel } from './model-codec';
import type { ExpectedServing, ModelManifest, ModelReader, ModelWriter } from './model-registry';
import { KEPT_DAYS, KEPT_MODELS, newManifest } from './new-manifest';
import { requireRoom, tightRoom } from './model-room';
import { readBlocks } from './read-blocks';

export interface ModelReaderOptions {
  /** Told before a model is loaded that may not fit beside what the process holds. */
  onTight?: (warning: string) => void;
  /** What the process may take and takes, for tests. */
  memory?: () => ProcessMemory;
}

/** Reads models from PostgreSQL; the schema is `@attune/database`'s. */
export function createModelReader(
  database: Database,
  { onTight, memory = processMemory }: ModelReaderOptions = {},
): ModelReader {
  return {
    currentId: (tenant) => servingId(database, tenant),
    async tenants() {
      const rows = await database.query<{ tenant: string }>('select tenant from model_current order by tenant');
      return rows.map(({ tenant }) => tenant);
    },
    async list(tenant) {
      const rows = await database.query<{ manifest: unknown }>(
        'select manifest from model_version where tenant = $1 order by created_at desc, model_id desc',
        [tenant],
      );
      return rows.flatMap(({ manifest }) => modelManifest.safeParse(manifest).data ?? []);
    },
    async load(tenant, modelId) {
      const rows = await database.query<{ manifest: unknown }>(
        'select manifest from model_version where tenant = $1 and model_id = $2',
        [tenant, modelId],
      );
      if (rows.length === 0) throw new ModelNotFoundError(tenant, modelId);
      const manifest = checkedManifest(rows[0].manifest);
      requireRoom(manifest, memory());
      const warning = tightRoom(manifest, memory());
      if (warning) onTight?.(warning);
      return { manifest, model: await inSlices(decodeModel(manifest, await readBlocks(database, manifest))) };
    },
  };
}

/**
 * Publishes models to PostgreSQL.
 * @param now what takes the place of the database's clock, for tests
 */
export function createModelWriter(database: Database, now?: () => Date): ModelWriter {
  return {
    async publish(tenant, model, record, expected) {
      const blocks = encodeModel(model);
      return database.transaction(async (transaction) => {
        // Looked at before the bytes are sent as well: most of what comes in between comes long before.
        checkServing(tenant, await servingId(transaction, tenant), expected);
        const manifest = newManifest(tenant, model, record, blocks, await nextMoment(transaction, tenant, now?.()));
        await insertVersion(transaction, manifest);
        for (const block of blocks) await insertBlock(transaction, manifest, block);
        await serve(transaction, tenant, manifest.modelId, expected);
        await prune(transaction, tenant);
        return manifest;
      });
    },
    async promote(tenant, modelId, expected) {
      await database.transaction((transaction) => serve(transaction, tenant, modelId, expected));
    },
  };
}

function checkedManifest(value: unknown): ModelManifest {
  const result = modelManifest.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ModelCorruptError('manifest', `${issue.path.join('.')}: ${issue.message}`);
}

/**
 * The moment of a tenant's next model, by the database's clock: trainers' own may be apart, and the newest model is the one
 * that was published last. A second after the last one, so that names are in that order, too, where a clock went back.
 */
async function nextMoment(transaction: Queryable, tenant: string, now: Date | undefined): Promise<Date> {
  const [{ moment }] = await transaction.query<{ moment: Date }>(
    `select greatest(coalesce($2, clock_timestamp()), max(created_at) + interval '1 second') as moment
     from model_version where tenant = $1`,
    [tenant, now ?? null],
  );
  return moment;
}

async function insertVersion(transaction: Queryable, manifest: ModelManifest): Promise<void> {
  await transaction.query(
    'insert into model_version (tenant, model_id, created_at, manifest) values ($1, $2, $3, $4)',
    [manifest.tenant, manifest.modelId, manifest.createdAt, JSON.stringify(manifest)],
  );
}

async function insertBlock(
  transaction: Queryable,
  { tenant, modelId }: ModelManifest,
  { entry, bytes }: Block,
): Promise<void> {
  for (const [seq, chunk] of chunksOf(bytes).entries()) {
    await transaction.query(
      'insert into model_block (tenant, model_id, name, seq, bytes) values ($1, $2, $3, $4, $5)',
      [tenant, modelId, entry.name, seq, chunk],
    );
  }
}

/** @param lock whether the row waits for, and holds off, whoever else has a model serve, until the transaction ends */
async function servingId(queryable: Queryable, tenant: string, lock = false): Promise<string | undefined> {
  const rows = await queryable.query<{ model_id: string }>(
    `select model_id from model_current where tenant = $1 ${lock ? 'for update' : ''}`,
    [tenant],
  );
  return rows.at(0)?.model_id;
}

/**
 * Makes the model the serving one. The row is locked first, in a statement of its own: the next one then sees which models
 * another writer has dropped meanwhile. Of a tenant's first model there is no row to lock, and the next one finds out.
 */
async function serve(
  transaction: Queryable,
  tenant: string,
  modelId: string,
  expected: ExpectedServing | undefined,
): Promise<void> {
  const serving = await servingId(transaction, tenant, true);
  checkServing(tenant, serving, expected);
  const mayReplace = serving !== undefined || !expected;
  const rows = await transaction.query(
    `insert into model_current (tenant, model_id, promoted_at)
     select tenant, model_id, now() from model_version where tenant = $1 and model_id = $2
     on conflict (tenant) do update set model_id = excluded.model_id, promoted_at = excluded.promoted_at where $3
     returning model_id`,
    [tenant, modelId, mayReplace],
  );
  if (rows.length > 0) return;
  checkServing(tenant, await servingId(transaction, tenant), expected);
  throw new ModelNotFoundError(tenant, modelId);
}

/** Drops all but the newest models, the last of each of the last days, and the serving one. */
async function prune(transaction: Queryable, tenant: string): Promise<void> {
  await transaction.query(
    `with version as (
       select model_id, (created_at at time zone 'UTC')::date as day,
         row_number() over (order by created_at desc, model_id desc) as place,
         row_number() over (partition by (created_at at time zone 'UTC')::date
                            order by created_at desc, model_id desc) as place_in_day
       from model_version where tenant = $1)
     delete from model_version
     where tenant = $1
       and model_id not in (select model_id from model_current where tenant = $1)
       and model_id not in (
         select model_id from version
         where place <= $2 or (place_in_day = 1 and day > (select max(day) from version) - $3::int))`,
    [tenant, KEPT_MODELS, KEPT_DAYS],
  );
}
