import {
  ENCODER_MEMORY_BYTES,
  encoderMemory,
  mostEncoderItems,
  type SequenceEncoderConfig,
} from '@attune/embedding-training';

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
}

/** Why there is no room for a catalog's sequence encoder; undefined where there is. */
export function encoderShortage(
  items: number,
  config: SequenceEncoderConfig,
  threads: number,
): EncoderShortage | undefined {
  const neededBytes = encoderMemory(items, config, threads);
  if (neededBytes <= ENCODER_MEMORY_BYTES) return undefined;
  return { items, mostItems: mostEncoderItems(config, threads), neededBytes, limitBytes: ENCODER_MEMORY_BYTES };
}

/** A shortage for people. */
export function shortageText({ items, mostItems, neededBytes, limitBytes }: EncoderShortage): string {
  const gib = (bytes: number) => `${(bytes / 2 ** 30).toFixed(2)} GiB`;
  return `the sequence encoder of ${items} items needs ${gib(neededBytes)}; its limit is ${gib(limitBytes)}, which ${mostItems} items fit in`;
}
