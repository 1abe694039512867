import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportError } from '../import-error';
import { type ReadOptions } from '../row';

const CHUNK_BYTES = 64 * 1024;

/** The file's compressed data are broken: what stands before that was read. */
export class BrokenGzip extends ImportError {
  constructor(
    path: string,
    readonly problem: string,
  ) {
    super(`${path}: ${problem}`);
  }
}

/**
 * The file's bytes in chunks, unpacked where it is compressed by gzip, which its first bytes tell and not its name. What
 * stands before `from` is passed over; of a compressed file it must be unpacked for that.
 * @throws BrokenGzip where the compressed data end too early or make no sense
 */
export async function* readBytes(path: string, { onBytes, from }: ReadOptions = {}): AsyncGenerator<Buffer> {
  const start = from?.bytes ?? 0;
  if (!(await isGzip(path))) {
    yield* countedBytes(path, start, onBytes);
    return;
  }
  try {
    // Its callback only marks errors as seen: the loop meets them, too.
    const unpacked = pipeline(
      countedBytes(path, 0, onBytes),
      createGunzip({ chunkSize: CHUNK_BYTES }),
      () => undefined,
    );
    yield* bytesAfter(unpacked as AsyncIterable<Buffer>, start);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    // Not every error's code is a text: that of an ended signal is none.
    if (!String(code).startsWith('Z_')) throw error;
    throw new BrokenGzip(path, `is compressed by gzip, and broken: ${message}`);
  }
}

async function* countedBytes(path: string, start: number, onBytes?: ReadOptions['onBytes']): AsyncGenerator<Buffer> {
  if (start > 0) onBytes?.(start);
  for await (const chunk of createReadStream(path, { start, highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

async function* bytesAfter(chunks: AsyncIterable<Buffer>, start: number): AsyncGenerator<Buffer> {
  let left = start;
  for await (const chunk of chunks) {
    if (chunk.length > left) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
