import type { Queryable } from '@attune/database';
import { roomForBlocks } from './block-room';
import type { ModelManifest } from './model-registry';

/**
 * Bytes in one field of an answer. Of a longer one the client puts what the network gives together in copies that double
 * each time, which come to several times the model; a text below 128 KiB the garbage collector copies from place to place.
 */
const PIECE_BYTES = 96 * 1024;
/** Rows that are read at once: PostgreSQL encodes one while the other is put into its place. */
const ROWS_AT_ONCE = 2;

/** A row of a block, and the room for its bytes. */
interface BlockRow {
  name: string;
  seq: number;
  room: Buffer;
}

/**
 * The bytes of a model's blocks by name, read row by row: other queries run in between, and nothing larger than a row is
 * held beside them.
 */
export async function readBlocks(database: Queryable, manifest: ModelManifest): Promise<ReadonlyMap<string, Buffer>> {
  const { tenant, modelId } = manifest;
  const sizes = await database.query<{ name: string; seq: number; bytes: number }>(
    `select name, seq, octet_length(bytes) as bytes from model_block where tenant = $1 and model_id = $2
     order by name, seq`,
    [tenant, modelId],
  );
  const roomFor = roomForBlocks(manifest);
  const bytesOf = new Map<string, Buffer>();
  const rows: BlockRow[] = [];
  for (const [name, ofBlock] of Map.groupBy(sizes, (row) => row.name)) {
    const length = ofBlock.reduce((sum, { bytes }) => sum + bytes, 0);
    const block = roomFor(name, length);
    bytesOf.set(name, block);
    let filled = 0;
    for (const { seq, bytes } of ofBlock) rows.push({ name, seq, room: block.subarray(filled, (filled += bytes)) });
  }
  // They share what is left to read.
  const left = rows.values();
  const readLeft = async () => {
    for (const row of left) await readRow(database, manifest, row);
  };
  await Promise.all(Array.from({ length: ROWS_AT_ONCE }, readLeft));
  return bytesOf;
}

/** Reads a row's bytes into its room. Of a model that was deleted meanwhile none come: the checksum tells. */
async function readRow(
  database: Queryable,
  { tenant, modelId }: ModelManifest,
  { name, seq, room }: BlockRow,
): Promise<void> {
  // In base64, of which a client reads two thirds of what it reads in the usual hexadecimal digits, twice as fast.
  const pieces = await database.query<{ start: number; bytes: string }>(
    `select start, encode(substring(bytes from start + 1 for $5), 'base64') as bytes
     from model_block, generate_series(0, octet_length(bytes) - 1, $5) as start
     where tenant = $1 and model_id = $2 and name = $3 and seq = $4`,
    [tenant, modelId, name, seq, PIECE_BYTES],
    { name: 'model-block-row' },
  );
  for (const { start, bytes } of pieces) room.write(bytes, start, 'base64');
}
