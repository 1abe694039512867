import {
  ENCODER_MEMORY_BYTES,
  encoderMemory,
  mostEncoderItems,
  type SequenceEncoderConfig,
} from '@attune/embedding-training';
import type { ProcessMemory } from '@attune/service-runtime';

/** A chosen model has a sequence encoder, for which the catalog is too large; the message says what can be chosen. */
export class EncoderTooLargeError extends Error {
  override readonly name = 'EncoderTooLargeError';
}

/** What is lacking for a catalog's sequence encoder. */
export interface EncoderShortage {
  items: number;
  /** The largest catalog whose encoder there is memory for. */
  mostItems: number;
  neededBytes: number;
  limitBytes: number;
  /** What the container or machine has in all, where that leaves less than an encoder may take. */
  memoryBytes?: number;
}

/** Why there is no room for a catalog's sequence encoder; undefined where there is. */
export function encoderShortage(
  items: number,
  config: SequenceEncoderConfig,
  threads: number,
  { limit, used }: ProcessMemory,
): EncoderShortage | undefined {
  const left = Math.max(0, limit - used);
  const limitBytes = Math.min(ENCODER_MEMORY_BYTES, left);
  const neededBytes = encoderMemory(items, config, threads);
  if (neededBytes <= limitBytes) return undefined;
  const mostItems = mostEncoderItems(config, threads, limitBytes);
  const shortage = { items, mostItems, neededBytes, limitBytes };
  return left < ENCODER_MEMORY_BYTES && neededBytes <= ENCODER_MEMORY_BYTES
    ? { ...shortage, memoryBytes: limit }
    : shortage;
}

/** A shortage for people. */
export function shortageText({ items, mostItems, neededBytes, limitBytes, memoryBytes }: EncoderShortage): string {
  const gib = (bytes: number) => `${(bytes / 2 ** 30).toFixed(2)} GiB`;
  if (memoryBytes !== undefined) {
    const enough = Math.ceil((memoryBytes - limitBytes + neededBytes) / 2 ** 30);
    return `the sequence encoder of ${items} items needs ${gib(neededBytes)}, and ${gib(limitBytes)} of the ${gib(memoryBytes)} of memory are left; a container of ${enough} GiB has room for it (TRAINER_MEMORY in docker-compose.yml)`;
  }
  return `the sequence encoder of ${items} items needs ${gib(neededBytes)}; its limit is ${gib(limitBytes)}, which ${mostItems} items fit in`;
}
