import { heapAdvice, memoryText, type ProcessMemory } from '@attune/service-runtime';
import { INDEX_BLOCK, isTable } from './block-room';
import { ModelTooLargeError } from './errors';
import type { ModelManifest } from './model-registry';

/** What a process takes beside models, at the least: Node.js, its code, and the heap at rest. */
const PROCESS_BYTES = 80 * 2 ** 20;
const RESTING_HEAP_BYTES = 16 * 2 ** 20;
/** Of an id beside its letters: the text's head, and its place in the list. */
const ID_BYTES = 40;
/** Of an item: four rows of scores, and what finds its id. */
const ITEM_BYTES = 4 * 4 + 10;
/** What is kept beside each table of vectors: a byte for each number, to bound products by. */
const BOUNDS = 1 / 4;

/** Bytes that a loaded model takes: of JavaScript's heap, and in all. By its manifest, so before anything of it is read. */
export function modelNeed({ blocks, itemCount }: Pick<ModelManifest, 'blocks' | 'itemCount'>): {
  heap: number;
  whole: number;
} {
  const bytesOf = (of: ModelManifest['blocks']) => of.reduce((sum, { bytes }) => sum + bytes, 0);
  // The ids' text and the ids that are read of it are there at once.
  const heap = 2 * bytesOf(blocks.filter(({ kind }) => kind === 'json')) + ID_BYTES * itemCount;
  const tables = bytesOf(blocks.filter(({ name }) => isTable(name)));
  // Without an index the tables are copied to where they are scored.
  const copies = blocks.some(({ name }) => name === INDEX_BLOCK) ? 0 : tables;
  return { heap, whole: bytesOf(blocks) + copies + BOUNDS * tables + ITEM_BYTES * itemCount + heap };
}

/**
 * A model that cannot fit a process, whatever else that holds, would end it without a word.
 * @throws ModelTooLargeError that says what would be enough
 */
export function requireRoom(manifest: ModelManifest, { heapLimit, limit }: ProcessMemory): void {
  const { heap, whole } = modelNeed(manifest);
  const of = `model ${manifest.modelId} of ${manifest.itemCount} items`;
  if (heap + RESTING_HEAP_BYTES > heapLimit) {
    const enough = heapAdvice(2 * (heap + RESTING_HEAP_BYTES));
    throw new ModelTooLargeError(
      `${of} needs ${memoryText(heap)} of the heap, which may grow to ${memoryText(heapLimit)}: give it ${enough}`,
    );
  }
  if (whole + PROCESS_BYTES > limit) {
    throw new ModelTooLargeError(
      `${of} needs ${memoryText(whole)} of memory, and there are ${memoryText(limit)}: ${containerAdvice(whole)}`,
    );
  }
}

/** Why a model that fits by itself may not beside what the process holds now, as the one that serves; undefined where it does. */
export function tightRoom(manifest: ModelManifest, { limit, used }: ProcessMemory): string | undefined {
  const { whole } = modelNeed(manifest);
  if (used + whole <= limit) return undefined;
  const now = `model ${manifest.modelId} needs ${memoryText(whole)} of memory beside the ${memoryText(used)} that are taken, and there are ${memoryText(limit)}`;
  return `${now}; the process may be killed for it: ${containerAdvice(used + whole)}`;
}

/** With a quarter more, for what varies. */
function containerAdvice(bytes: number): string {
  return `give the container ${Math.ceil((1.25 * (bytes + PROCESS_BYTES)) / 2 ** 30)} GiB or more (RECOMMENDER_MEMORY, TRAINER_MEMORY in docker-compose.yml)`;
}
