import { open } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { type PostedEvent } from '@attune/contracts';
import {
  type AsyncBuffer,
  asyncBufferFromFile,
  type Compressors,
  parquetMetadataAsync,
  parquetReadObjects,
} from 'hyparquet';
import { type FileReader } from '../file-format';
import { goodRow, malformedRow, type ReadOptions, RowError, type Row } from '../row';
import { type SourceFile } from '../text/file-text';
import { eventOfEntry, jsonOf } from './attune-lines';

export const ATTUNE_PARQUET = {
  name: 'attune events (Parquet)',
  example: 'as replay export --format parquet writes it: a column "event" with each event as JSON',
};

const MAGIC = 'PAR1';
/** Rows that are held at once. */
const ROWS = 10_000;

/** What other tools compress by, beside Snappy. */
const compressors: Compressors = {
  GZIP: (bytes, length) => gunzipSync(bytes, { maxOutputLength: length }),
  ZSTD: (bytes, length) => zstdDecompressSync(bytes, { maxOutputLength: length }),
  BROTLI: (bytes, length) => brotliDecompressSync(bytes, { maxOutputLength: length }),
};

/** Whether the file is Parquet. */
export async function isParquet({ path }: SourceFile): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === MAGIC;
  } finally {
    await file.close();
  }
}

/** How to read Attune's events from a Parquet file; undefined when it has no column `event`, or is broken. */
export async function attuneParquet(file: SourceFile): Promise<FileReader | { reason: string }> {
  try {
    const metadata = await parquetMetadataAsync(await asyncBufferFromFile(file.path));
    if (!metadata.schema.some(({ name }) => name === 'event')) return { reason: 'is Parquet without a column "event"' };
    return { events: (options) => readEvents(file, Number(metadata.num_rows), options) };
  } catch (error) {
    return { reason: `is Parquet that cannot be read: ${(error as Error).message}` };
  }
}

/** Rows are numbered from 1, as lines are. The last one of each block tells where reading can go on. */
async function* readEvents(
  { path, sizeBytes }: SourceFile,
  rows: number,
  { onBytes, from }: ReadOptions = {},
): AsyncGenerator<Row<PostedEvent>> {
  const file = await asyncBufferFromFile(path);
  const bytesBefore = (row: number) => Math.round((sizeBytes * row) / rows);
  const first = from?.lines ?? 0;
  if (first > 0) onBytes?.(bytesBefore(first));
  for (let rowStart = first; rowStart < rows; rowStart += ROWS) {
    const rowEnd = Math.min(rows, rowStart + ROWS);
    const read = await readRows(file, rowStart, rowEnd);
    yield* read.slice(0, -1);
    yield { ...read[read.length - 1], after: { lines: rowEnd, bytes: bytesBefore(rowEnd) } };
    onBytes?.(bytesBefore(rowEnd) - bytesBefore(rowStart));
  }
}

/** Of rows that are damaged, or compressed in another way, the first is malformed and speaks for all. */
async function readRows(file: AsyncBuffer, rowStart: number, rowEnd: number): Promise<Row<PostedEvent>[]> {
  let read: Record<string, unknown>[];
  try {
    read = await parquetReadObjects({ file, columns: ['event'], rowStart, rowEnd, compressors });
  } catch (error) {
    return [malformedRow(rowStart + 1, `to row ${rowEnd} cannot be read: ${(error as Error).message}`)];
  }
  return read.map(({ event }, i) => readRow(event, rowStart + i + 1));
}

/** A column of text holds JSON as well as one of JSON, which has been read already: not every tool knows the latter. */
function readRow(event: unknown, line: number): Row<PostedEvent> {
  try {
    return goodRow(line, eventOfEntry(typeof event === 'string' ? jsonOf(event) : event, line));
  } catch (error) {
    if (error instanceof RowError) return malformedRow(line, error.message);
    throw error;
  }
}
