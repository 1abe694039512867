import type { Database, Queryable } from '@attune/database';
import { inSlices } from '@attune/service-runtime';
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
        // The row stays, and is locked until the end: two trainers take turns.
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
    async load(tenant, isWanted = () => true) {
      // All as of one moment, without a lock: who saves meanwhile may take a while, and what was there before is whole.
      return database.transaction(async (transaction) => {
        await transaction.query('set transaction isolation level repeatable read, read only');
        const rows = await transaction.query('select progress, blocks from training_checkpoint where tenant = $1', [
          tenant,
        ]);
        if (rows.length === 0) return undefined;
        const { progress, blocks } = checked(rows[0]);
        if (!isWanted(progress)) return undefined;
        const bytesOf = new Map<string, Buffer>();
        for (const { name } of blocks) bytesOf.set(name, await readBlock(transaction, tenant, name));
        const reader = await inSlices(BlockReader.open(blocks, bytesOf));
        return { progress, blocks: Object.fromEntries(blocks.map(({ name }) => [name, reader.f32(name)])) };
      });
    },
    async clear(tenant) {
      // One that is just being replaced is another run's by the time that it could be cleared: it is not waited for.
      await database.query(
        `delete from training_checkpoint where tenant in
         (select tenant from training_checkpoint where tenant = $1 for update skip locked)`,
        [tenant],
      );
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

/** A row at a time: a block may take longer than a statement may. */
async function readBlock(queryable: Queryable, tenant: string, name: string): Promise<Buffer> {
  const sizes = await queryable.query<{ seq: number; bytes: number }>(
    `select seq, octet_length(bytes) as bytes from training_checkpoint_block where tenant = $1 and name = $2
     order by seq`,
    [tenant, name],
  );
  const block = Buffer.from(new ArrayBuffer(sizes.reduce((sum, { bytes }) => sum + bytes, 0)));
  let at = 0;
  for (const { seq } of sizes) {
    const [row] = await queryable.query<{ bytes: Buffer }>(
      'select bytes from training_checkpoint_block where tenant = $1 and name = $2 and seq = $3',
      [tenant, name, seq],
    );
    at += row.bytes.copy(block, at);
  }
  return block;
}
