import type { Database, Queryable } from '@attune/database';
import { z } from 'zod';
import { type Block, BlockReader, chunksOf, numbersBlock } from './block';
import type { CheckpointStore } from './checkpoint-store';
import { ModelCorruptError } from './errors';
import { blockEntry } from './manifest';

const stored = z.object({ progress: z.record(z.string(), z.unknown()), blocks: z.array(blockEntry) });

/** Keeps checkpoints in PostgreSQL; the schema is `@attune/database`'s. */
export function createCheckpointStore(database: Database): CheckpointStore {
  return {
    async save(tenant, { progress, blocks }) {
      const encoded = Object.entries(blocks).map(([name, values]) => numbersBlock(name, values));
      await database.transaction(async (transaction) => {
        // The row stays, and is locked: two trainers take turns, and who loads meanwhile waits for the newer one.
        await transaction.query(
          `insert into training_checkpoint (tenant, saved_at, progress, blocks) values ($1, now(), $2, $3)
           on conflict (tenant) do update
           set saved_at = excluded.saved_at, progress = excluded.progress, blocks = excluded.blocks`,
          [tenant, JSON.stringify(progress), JSON.stringify(encoded.map(({ entry }) => entry))],
        );
        await transaction.query('delete from training_checkpoint_block where tenant = $1', [tenant]);
        for (const block of encoded) await insertBlock(transaction, tenant, block);
      });
    },
    async load(tenant) {
      // In one transaction, so that a checkpoint that takes its place meanwhile does not mix with it.
      return database.transaction(async (transaction) => {
        const rows = await transaction.query(
          'select progress, blocks from training_checkpoint where tenant = $1 for share',
          [tenant],
        );
        if (rows.length === 0) return undefined;
        const { progress, blocks } = checked(rows[0]);
        const bytesOf = new Map<string, Buffer>();
        for (const { name } of blocks) bytesOf.set(name, await readBlock(transaction, tenant, name));
        const reader = new BlockReader(blocks, bytesOf);
        return { progress, blocks: Object.fromEntries(blocks.map(({ name }) => [name, reader.f32(name)])) };
      });
    },
    async clear(tenant) {
      await database.query('delete from training_checkpoint where tenant = $1', [tenant]);
    },
  };
}

function checked(row: unknown): z.output<typeof stored> {
  const result = stored.safeParse(row);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ModelCorruptError('checkpoint', `${issue.path.join('.')}: ${issue.message}`);
}

async function insertBlock(transaction: Queryable, tenant: string, { entry, bytes }: Block): Promise<void> {
  for (const [seq, chunk] of chunksOf(bytes).entries()) {
    await transaction.query(
      'insert into training_checkpoint_block (tenant, name, seq, bytes) values ($1, $2, $3, $4)',
      [tenant, entry.name, seq, chunk],
    );
  }
}

async function readBlock(queryable: Queryable, tenant: string, name: string): Promise<Buffer> {
  const rows = await queryable.query<{ bytes: Buffer }>(
    'select bytes from training_checkpoint_block where tenant = $1 and name = $2 order by seq',
    [tenant, name],
  );
  return Buffer.concat(rows.map(({ bytes }) => bytes));
}
