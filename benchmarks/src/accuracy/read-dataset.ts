import { DatasetBuilder, type InteractionDataset } from '@attune/dataset';
import { importedEvents, planImport } from '@attune/event-import';

/**
 * A public data set's file as a dataset, read as the product imports it, every touch with weight 1: the published
 * figures take all of them, low ratings included, as positive.
 */
export async function readDataset(path: string): Promise<InteractionDataset> {
  const builder = new DatasetBuilder();
  const plan = await planImport([path], { currency: 'EUR' });
  for await (const row of importedEvents(plan)) {
    if (!row.ok) throw new Error(`${path}: line ${row.line}: ${row.reason}`);
    const event = row.value;
    if (!('itemId' in event) || !event.userId || !event.occurredAt) continue;
    builder.add({ user: event.userId, item: event.itemId, weight: 1, time: Date.parse(event.occurredAt) });
  }
  return builder.build();
}
