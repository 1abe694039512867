import { type CatalogItem, type PostedItemChange } from '@attune/contracts';
import { idOf } from '../event-id';
import { goodRow, malformedRow, type Row } from '../row';

/**
 * The items of a catalog file as changes made when the file was last written: of two versions of a catalog the newer one
 * stands, in whatever order they are imported. An item that comes a second time in a file is malformed.
 */
export async function* upserts(
  items: AsyncIterable<Row<CatalogItem>>,
  modifiedAt: Date,
): AsyncGenerator<Row<PostedItemChange>> {
  const lineOf = new Map<string, number>();
  const occurredAt = modifiedAt.toISOString();
  for await (const row of items) {
    if (!row.ok) {
      yield row;
      continue;
    }
    const item = row.value;
    const earlier = lineOf.get(item.itemId);
    if (earlier === undefined) {
      lineOf.set(item.itemId, row.line);
      const eventId = idOf('item', occurredAt, JSON.stringify(item));
      yield goodRow(row.line, { type: 'item_upserted' as const, eventId, occurredAt, item });
    } else {
      yield malformedRow(row.line, `item "${item.itemId}" stands on line ${earlier} already`);
    }
  }
}
