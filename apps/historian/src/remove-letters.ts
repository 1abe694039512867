import { type DeadLetter, streamKey, type Topics } from '@attune/contracts';
import type { ReceivedRecord, StreamProducer } from '@attune/event-stream';
import { erasedLetter, type HistoryEraser, shoppersOfLetter } from '@attune/history-store';
import type { Logger } from '@attune/service-runtime';

/** So many names are asked for in one query; of a letter that cannot be read there may be hundreds of thousands. */
const NAMES_AT_ONCE = 10_000;

interface LetterContext {
  eraser: HistoryEraser;
  producer: StreamProducer;
  topics: Topics;
  logger: Logger;
}

/**
 * A consumer's handler that removes the dead letters of erased shoppers. `replay erase` removes those that are there;
 * this one what comes after, from a collector that has not heard of the erasure, however long that takes it. No letter
 * comes between the two: what is written after `replay erase` has looked is read here after the shopper was marked.
 */
export function removeLetters({ eraser, producer, topics, logger }: LetterContext) {
  return async (records: readonly ReceivedRecord<DeadLetter>[]): Promise<void> => {
    const letters = records.flatMap(({ decoded, offset, key }) => {
      if (!decoded.ok) return [];
      const { tenant } = decoded.value;
      const names = shoppersOfLetter(decoded.value).map((shopper) => ({ tenant, shopper }));
      return { place: { number: offset, key }, names };
    });
    const names = letters.flatMap((letter) => letter.names);
    const erased = new Set<string>();
    for (let from = 0; from < names.length; from += NAMES_AT_ONCE) {
      for (const one of await eraser.erasedAmong(names.slice(from, from + NAMES_AT_ONCE))) erased.add(one);
    }
    const gone = letters.filter((letter) => letter.names.some((it) => erased.has(streamKey(it.tenant, it.shopper))));
    if (gone.length === 0) return;
    await producer.send(gone.flatMap(({ place }) => erasedLetter(place, topics)));
    logger.info({ letters: gone.length }, 'removed dead letters of erased shoppers');
  };
}
