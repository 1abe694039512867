import { DatasetBuilder, type InteractionDataset } from '@attune/dataset';
import type { HistoryReader } from '@attune/history-store';
import { interactionWeight } from '@attune/ranking-model';

/**
 * A tenant's history before a moment as a dataset. Touches that say nothing about a taste (dislikes, what was taken out
 * of the cart) are left out.
 * @throws the signal's reason when it aborts
 */
export async function readHistory(
  history: HistoryReader,
  tenant: string,
  to: Date,
  signal: AbortSignal,
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
  }
  return builder.build();
}
