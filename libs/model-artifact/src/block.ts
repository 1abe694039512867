import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import type { Stepwise } from '@attune/ranking-model';
import { ModelCorruptError } from './errors';
import type { ModelManifest } from './model-registry';

/** What the manifest says of a block. */
export type BlockEntry = ModelManifest['blocks'][number];

/** A named array of a model as bytes: numbers in little-endian order, or JSON in UTF-8. */
export interface Block {
  entry: BlockEntry;
  bytes: Buffer;
}

const IS_BIG_ENDIAN = endianness() === 'BE';

/** Shares the memory of the numbers where it can, so they must not change before the block is stored. */
export function numbersBlock(name: string, values: Float32Array | Int32Array): Block {
  const isCopied = IS_BIG_ENDIAN || values.buffer instanceof SharedArrayBuffer;
  const { buffer, byteOffset, byteLength } = isCopied ? values.slice() : values;
  const bytes = Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
  if (IS_BIG_ENDIAN) bytes.swap32();
  return block(name, values instanceof Float32Array ? 'f32' : 'i32', values.length, bytes);
}

/** @param length how many entries the value has: 1 for an object */
export function jsonBlock(name: string, value: unknown, length: number): Block {
  return block(name, 'json', length, Buffer.from(JSON.stringify(value)));
}

function block(name: string, kind: BlockEntry['kind'], length: number, bytes: Buffer): Block {
  return {
    entry: { name, kind, length, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
    bytes,
  };
}

/** A block is stored in rows of at most this many bytes, so that neither side has to hold a large one as one message. */
const CHUNK_BYTES = 4 * 1024 * 1024;
/** Bytes whose checksum is worked out in one step: a millisecond. */
const HASHED_BYTES = 1024 * 1024;

/** A block's bytes, cut for their rows; none for an empty block. */
export function chunksOf(bytes: Buffer): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / CHUNK_BYTES) }, (_, seq) =>
    bytes.subarray(seq * CHUNK_BYTES, (seq + 1) * CHUNK_BYTES),
  );
}

/** Blocks by name. What is read may share the memory of the bytes. */
export class BlockReader {
  private constructor(
    private readonly entries: readonly BlockEntry[],
    private readonly bytesOf: ReadonlyMap<string, Buffer>,
  ) {}

  /**
   * Checks the bytes of all blocks against the manifest, a piece of a block in each step.
   * @throws ModelCorruptError naming the block whose length or checksum is another
   */
  static *open(entries: readonly BlockEntry[], bytesOf: ReadonlyMap<string, Buffer>): Stepwise<BlockReader> {
    yield* checkBlocks(entries, bytesOf);
    return new BlockReader(entries, bytesOf);
  }

  f32(name: string): Float32Array {
    const { buffer, byteOffset, length } = this.numbers(name, 'f32');
    return new Float32Array(buffer, byteOffset, length / 4);
  }

  i32(name: string): Int32Array {
    const { buffer, byteOffset, length } = this.numbers(name, 'i32');
    return new Int32Array(buffer, byteOffset, length / 4);
  }

  json(name: string): unknown {
    const { bytes } = this.block(name, 'json');
    try {
      return JSON.parse(bytes.toString('utf8'));
    } catch (error) {
      throw new ModelCorruptError(name, `is not JSON: ${String(error)}`);
    }
  }

  /** The bytes of numbers where they are, if they can be read there: a large model has no room for copies. */
  private numbers(name: string, kind: 'f32' | 'i32'): Uint8Array {
    const { entry, bytes } = this.block(name, kind);
    if (bytes.length !== entry.length * 4) {
      throw new ModelCorruptError(name, `has ${bytes.length} bytes for ${entry.length} entries of 4`);
    }
    if (!IS_BIG_ENDIAN && bytes.byteOffset % 4 === 0) return bytes;
    const copy = new Uint8Array(bytes);
    if (IS_BIG_ENDIAN) Buffer.from(copy.buffer).swap32();
    return copy;
  }

  private block(name: string, kind: BlockEntry['kind']): Block {
    const entry = this.entries.find((candidate) => candidate.name === name);
    if (!entry) throw new ModelCorruptError(name, 'the manifest does not have it');
    if (entry.kind !== kind) throw new ModelCorruptError(name, `is ${entry.kind}, not ${kind}`);
    return { entry, bytes: this.bytesOf.get(name) ?? Buffer.alloc(0) };
  }
}

/** @throws ModelCorruptError naming the block whose bytes are not those of the manifest */
function* checkBlocks(entries: readonly BlockEntry[], bytesOf: ReadonlyMap<string, Buffer>): Stepwise {
  for (const { name, bytes, sha256 } of entries) {
    const found = bytesOf.get(name) ?? Buffer.alloc(0);
    if (found.length !== bytes) {
      throw new ModelCorruptError(name, `has ${found.length} bytes, and the manifest says ${bytes}`);
    }
    const hash = createHash('sha256');
    for (let from = 0; from < found.length; from += HASHED_BYTES) {
      hash.update(found.subarray(from, from + HASHED_BYTES));
      yield;
    }
    if (hash.digest('hex') !== sha256) throw new ModelCorruptError(name, 'its SHA-256 is not the one of the manifest');
  }
}
