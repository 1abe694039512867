import { type EncoderShape, parameterCount } from '@attune/sequence-encoder';
import { embeddingWidth } from './co-occurrence-embeddings';
import { type SequenceEncoderConfig, STEP_EXAMPLES } from './encoder-config';

/** Memory of the kernels that an encoder is trained by, in bytes. */
export const ENCODER_MEMORY_BYTES = 2 ** 31;

/** Tensors of the parameters' size that a run holds: parameters, their average, gradients and Adam's two moments. */
const COPIES = 5;
/** How much larger than a usual step the largest is taken to be. */
const LARGEST_STEP = 3;
/** Each thread's tiles: those of products and of cross-entropy, whose classes come on top. */
const THREAD_BYTES = 2 ** 19;
/** Rows that cross-entropy takes at once. */
const LOSS_ROWS = 48;
/** Questions that are asked at once, at most, and scores that are held for them: 128 MiB. */
const TILE = 256;
const TILE_SCORES = 2 ** 25;

/** Questions that are asked at once of so many items. */
export function questionsAtOnce(items: number): number {
  return Math.max(1, Math.min(TILE, Math.floor(TILE_SCORES / items)));
}

/**
 * Bytes of kernel memory that `fitSequenceEncoder` needs at most, validated by `encoderNdcg`. By calculation, so that a run
 * knows before it begins: where an encoder is too large, that would show only after the epochs until the first validation.
 */
export function encoderMemory(items: number, config: SequenceEncoderConfig, threads: number): number {
  const table = 4 * items * config.dims;
  const parameters = 4 * parameterCount({ ...config, items });
  const held = COPIES * parameters;
  const start = parameters + 4 * (4 * items * embeddingWidth(items, config.dims));
  const rows = Math.min(config.batchSize * config.maxLength, LARGEST_STEP * Math.max(STEP_EXAMPLES, config.batchSize));
  const step =
    held + forwardBytes(config, rows) + backwardBytes(config, rows) + lossBytes(items, config, rows, threads);
  const questions = questionsAtOnce(items);
  // The scores of all items, and the items once more in the order in which the product reads them.
  const validation = held + forwardBytes(config, questions * config.maxLength) + table + 4 * questions * items;
  return Math.max(start, step, validation) + threads * THREAD_BYTES;
}

/** The largest catalog whose encoder has room in the kernels' memory. */
export function mostEncoderItems(config: SequenceEncoderConfig, threads: number, limit = ENCODER_MEMORY_BYTES): number {
  let [fits, tooMany] = [0, limit];
  while (tooMany - fits > 1) {
    const items = Math.floor((fits + tooMany) / 2);
    if (encoderMemory(items, config, threads) <= limit) fits = items;
    else tooMany = items;
  }
  return fits;
}

/** What a pass over so many steps holds: of each block and of the whole, with the weights of attention. */
function forwardBytes({ dims, hidden, blocks, heads, maxLength }: Omit<EncoderShape, 'items'>, rows: number): number {
  return 4 * rows * ((3 + 10 * blocks) * dims + 2 * blocks * hidden + blocks * heads * maxLength);
}

/** What the way back holds beside that, of one block at a time. */
function backwardBytes({ dims, hidden }: Omit<EncoderShape, 'items'>, rows: number): number {
  return 4 * rows * (10 * dims + hidden);
}

/** What cross-entropy holds: the items that it is taken over in two orders, and their gradients of each thread. */
function lossBytes(items: number, { dims, negatives }: SequenceEncoderConfig, rows: number, threads: number): number {
  const classes = Math.min(items, negatives === undefined ? items : rows + negatives);
  const copies = (negatives === undefined ? 1 : 3) + threads;
  return 4 * (copies * classes * dims + threads * LOSS_ROWS * (classes + 2 * dims));
}
