import { DatasetBuilder, type InteractionDataset } from '@attune/dataset';
import { importedEvents, planImport } from '@attune/event-import';

/**
 * A public data set's files as a dataset, read as the product imports them, every touch with weight 1: the published
 * figures take all of them, low ratings included, as positive. Users of one file are others than those of the next.
 */
export async function readDataset(paths: readonly string[]): Promise<InteractionDataset> {
  const builder = new DatasetBuilder();
  for (const [file, path] of paths.entries()) {
    const plan = await planImport([path], { currency: 'EUR' });
    for await (const row of importedEvents(plan)) {
      if (!row.ok) throw new Error(`${path}: line ${row.line}: ${row.reason}`);
      const event = row.value;
      // Where nobody is named, a session is all that is known of a shopper.
      const shopper = event.userId ?? event.sessionId;
      if (!('itemId' in event) || !shopper || !event.occurredAt) continue;
      const user = paths.length > 1 ? `${file} ${shopper}` : shopper;
      builder.add({ user, item: event.itemId, weight: 1, time: Date.parse(event.occurredAt) });
    }
  }
  return builder.build();
}
