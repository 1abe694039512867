import { newModelMemory } from '@attune/ranking-model';
import type { ModelManifest } from './model-registry';

/** Gives the room that a block's bytes are read into, by its name and size. */
export type BlockRoom = (name: string, bytes: number) => Buffer;

/** The blocks that every request multiplies with. */
const TABLES = /^(factors|encoder\.\d+)$/;
/** Whether every request multiplies with it. */
export function isTable(name: string): boolean {
  return TABLES.test(name);
}

/** Which models with an index have, and others have not. */
export const INDEX_BLOCK = 'index.offsets';

/** Room for a model's blocks: the tables of one with an index are read to where they are scored, since they are large. */
export function roomForBlocks({ blocks }: Pick<ModelManifest, 'blocks'>): BlockRoom {
  const memory = blocks.some(({ name }) => name === INDEX_BLOCK) ? newModelMemory() : undefined;
  return (name, bytes) => {
    if (!memory || !isTable(name)) return Buffer.from(new ArrayBuffer(bytes));
    const { buffer, byteOffset } = memory.f32(Math.ceil(bytes / 4));
    return Buffer.from(buffer, byteOffset, bytes);
  };
}
