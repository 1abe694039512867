import { DatasetBuilder, type InteractionDataset } from '@attune/dataset';
import type { HistoryReader } from '@attune/history-store';
import { interactionWeight } from '@attune/ranking-model';
import { heapAdvice, memoryText } from '@attune/service-runtime';

/** Of the heap, for each id: its text of some forty letters, its place by the id, and what a split notes of a shopper. */
const ID_BYTES = 200;
/** Of the heap, beside ids. */
const RESTING_BYTES = 64 * 2 ** 20;

/** The history's ids do not fit the heap, which would end the process without a word; the message says what would be right. */
export class HistoryTooLargeError extends Error {
  override readonly name = 'HistoryTooLargeError';
}

/**
 * A tenant's history before a moment as a dataset. Touches that say nothing about a taste (dislikes, what was taken out
 * of the cart) are left out.
 * @param heapLimit bytes that the heap may grow to
 * @throws the signal's reason when it aborts
 * @throws HistoryTooLargeError
 */
export async function readHistory(
  history: HistoryReader,
  tenant: string,
  to: Date,
  signal: AbortSignal,
  heapLimit: number,
): Promise<InteractionDataset> {
  const builder = new DatasetBuilder();
  for await (const batch of history.scan(tenant, { to })) {
    signal.throwIfAborted();
    for (const { shopper, itemId, type, rating, occurredAt, basketId } of batch) {
      const weight = interactionWeight(type, rating);
      if (weight > 0) {
        builder.add({ user: shopper, item: itemId, weight, time: occurredAt.getTime(), basket: basketId });
      }
    }
    requireHeap(builder.idCount, tenant, heapLimit);
  }
  return builder.build();
}

function requireHeap(ids: number, tenant: string, heapLimit: number): void {
  if (RESTING_BYTES + ids * ID_BYTES <= heapLimit) return;
  const read = `the ${ids} ids of shoppers, items and baskets that were read so far of the history of tenant ${tenant}`;
  throw new HistoryTooLargeError(
    `${read} fill the heap, which may grow to ${memoryText(heapLimit)}: give it ${heapAdvice(2 * heapLimit)}`,
  );
}
