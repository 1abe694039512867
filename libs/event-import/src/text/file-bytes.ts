import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportError } from '../import-error';

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
 * The file's bytes in chunks, unpacked where it is compressed by gzip, which its first bytes tell and not its name.
 * @param onBytes is told how many more bytes of the file, as it lies there, were read
 * @throws BrokenGzip where the compressed data end too early or make no sense
 */
export async function* readBytes(path: string, onBytes?: (count: number) => void): AsyncGenerator<Buffer> {
  const counted = countedBytes(path, onBytes);
  if (!(await isGzip(path))) {
    yield* counted;
    return;
  }
  try {
    // Its callback only marks errors as seen: the loop meets them, too.
    yield* pipeline(counted, createGunzip({ chunkSize: CHUNK_BYTES }), () => undefined) as AsyncIterable<Buffer>;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!code.startsWith('Z_')) throw error;
    throw new BrokenGzip(path, `is compressed by gzip, and broken: ${message}`);
  }
}

async function* countedBytes(path: string, onBytes?: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    onBytes?.(chunk.length);
    yield chunk;
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
