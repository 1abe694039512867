import type { Database, Queryable } from '@attune/database';
import { type Block, chunksOf } from './block';
import { ModelCorruptError, ModelNotFoundError } from './errors';
import { modelManifest } from './manifest';
import { decodeModel } from './model-codec';
import type { ModelManifest, ModelReader, ModelWriter } from './model-registry';
import { KEPT_MODELS, newArtifact } from './new-artifact';
import { readBlocks } from './read-blocks';

/** Reads models from PostgreSQL; the schema is `@attune/database`'s. */
export function createModelReader(database: Database): ModelReader {
  return {
    async currentId(tenant) {
      const rows = await database.query<{ model_id: string }>('select model_id from model_current where tenant = $1', [
        tenant,
      ]);
      return rows[0]?.model_id;
    },
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
      return { manifest, model: decodeModel(manifest, await readBlocks(database, manifest)) };
    },
  };
}

/** Publishes models to PostgreSQL. */
export function createModelWriter(database: Database, now: () => Date = () => new Date()): ModelWriter {
  return {
    async publish(tenant, model, record) {
      const { manifest, blocks } = newArtifact(tenant, model, record, now());
      await database.transaction(async (transaction) => {
        await insertVersion(transaction, manifest);
        for (const block of blocks) await insertBlock(transaction, manifest, block);
        await point(transaction, tenant, manifest.modelId);
        await prune(transaction, tenant);
      });
      return manifest;
    },
    async promote(tenant, modelId) {
      if (!(await point(database, tenant, modelId))) throw new ModelNotFoundError(tenant, modelId);
    },
  };
}

function checkedManifest(value: unknown): ModelManifest {
  const result = modelManifest.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ModelCorruptError('manifest', `${issue.path.join('.')}: ${issue.message}`);
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

/** Makes the model the serving one; false when there is none of this id. */
async function point(queryable: Queryable, tenant: string, modelId: string): Promise<boolean> {
  const rows = await queryable.query(
    `insert into model_current (tenant, model_id, promoted_at)
     select tenant, model_id, now() from model_version where tenant = $1 and model_id = $2
     on conflict (tenant) do update set model_id = excluded.model_id, promoted_at = excluded.promoted_at
     returning model_id`,
    [tenant, modelId],
  );
  return rows.length > 0;
}

/** Drops all but the newest models and the serving one. */
async function prune(transaction: Queryable, tenant: string): Promise<void> {
  await transaction.query(
    `delete from model_version
     where tenant = $1
       and model_id not in (select model_id from model_current where tenant = $1)
       and model_id not in (
         select model_id from model_version where tenant = $1 order by created_at desc, model_id desc limit $2)`,
    [tenant, KEPT_MODELS],
  );
}
