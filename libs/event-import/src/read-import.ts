import { postedEvent, postedItemChange, type PostedEvent, type PostedItemChange, timeRefusal } from '@attune/contracts';
import { type z } from 'zod';
import { idOf } from './event-id';
import { type FileReader } from './file-format';
import { type ImportPlan, type PlannedFile } from './import-plan';
import { ownCopy } from './text/own-copy';
import { type FilePlace, goodRow, type GoodRow, malformedRow, refusalText, type Row } from './row';

/** A row with the file that it stands in. */
export type ImportedRow<T> = Row<T> & { readonly path: string; readonly after?: ImportPlace };

/** A place in one of the files of an import, at which reading can begin. */
export interface ImportPlace extends FilePlace {
  /** The file's number among those of the plan, from 0. */
  readonly file: number;
}

/** Before any shop: whatever a real catalog says about an item is newer, in whatever order the two are imported. */
const LONG_AGO = new Date(0).toISOString();

/**
 * The items of all files: first the catalogs, then, of items that no catalog has, what events' files say about them, or
 * at least a title made from their id, so that they can be recommended. None of the rows tells where reading can go on: an item is known by all before it.
 * @param onBytes is told how many more bytes were read of events' files, each of which may be read whole before its first item
 */
export async function* importedItems(
  plan: ImportPlan,
  onBytes?: (count: number) => void,
): AsyncGenerator<ImportedRow<PostedItemChange>> {
  const known = new Set<string>();
  for (const file of plan.files) {
    if (!file.reader.catalog) continue;
    for await (const row of checked(file.reader.catalog(), postedItemChange)) {
      if (row.ok) known.add(ownCopy(nameOf(row.value)));
      yield { ...row, path: file.path, after: undefined };
    }
  }
  for (const file of plan.files) {
    for await (const row of describedItems(file, onBytes)) {
      if (known.has(nameOf(row.value))) continue;
      known.add(ownCopy(nameOf(row.value)));
      yield { ...row, path: file.path, after: undefined };
    }
  }
}

/**
 * The events of all files, in the order of the files.
 * @param onBytes is told how many more bytes were read or passed over
 * @param from where to begin, as a row of the same plan told before
 */
export async function* importedEvents(
  plan: ImportPlan,
  onBytes?: (count: number) => void,
  from: ImportPlace = { file: 0, lines: 0, bytes: 0 },
): AsyncGenerator<ImportedRow<PostedEvent>> {
  for (const [number, { path, sizeBytes, reader }] of plan.files.entries()) {
    if (!reader.events) continue;
    if (number < from.file) {
      onBytes?.(sizeBytes);
      continue;
    }
    const events = reader.events({ onBytes, from: number === from.file ? from : undefined });
    for await (const row of possible(checked(events, postedEvent))) {
      yield { ...row, path, after: row.after && { file: number, ...row.after } };
    }
  }
}

/** How many bytes `importedEvents` reads in all, and `importedItems` beside the catalogs. */
export function eventBytes(plan: ImportPlan): number {
  return plan.files.reduce((total, { reader, sizeBytes }) => total + (reader.events ? sizeBytes : 0), 0);
}

/** Holds every row against the contracts; what the collector would refuse is found here, with its line. */
async function* checked<T>(rows: AsyncIterable<Row<T>>, schema: z.ZodType<unknown, T>): AsyncGenerator<Row<T>> {
  for await (const row of rows) {
    const result = row.ok ? schema.safeParse(row.value) : undefined;
    yield !result || result.success ? row : malformedRow(row.line, refusalText(result.error), undefined, row.after);
  }
}

/** Events that can have happened when they say. */
async function* possible(rows: AsyncIterable<Row<PostedEvent>>): AsyncGenerator<Row<PostedEvent>> {
  const now = new Date().toISOString();
  for await (const row of rows) {
    const refusal = row.ok && row.value.occurredAt !== undefined ? timeRefusal(row.value.occurredAt, now) : undefined;
    yield refusal ? malformedRow(row.line, `${refusal.field}: ${refusal.message}`, undefined, row.after) : row;
  }
}

/**
 * Items as the events of a file describe them. One that no catalog can have, by a brand of a thousand letters, is named all
 * the same: its events are in the history.
 */
async function* describedItems(
  { reader }: PlannedFile,
  onBytes?: (count: number) => void,
): AsyncGenerator<GoodRow<PostedItemChange>> {
  const items = reader.describedItems ? reader.describedItems({ onBytes }) : namedItems(reader, onBytes);
  for await (const row of items) {
    if (!row.ok) continue;
    if (isChange(row.value)) yield row;
    else if (row.value.type === 'item_upserted') {
      const named = namedItem(row.value.item.itemId, row.value.tenant);
      if (isChange(named)) yield goodRow(row.line, named);
    }
  }
}

function isChange(value: PostedItemChange): boolean {
  return postedItemChange.safeParse(value).success;
}

/** An item of which nothing is known but its id. */
function namedItem(itemId: string, tenant: string | undefined): PostedItemChange & { eventId: string } {
  const eventId = tenant === undefined ? idOf('named-item', itemId) : idOf('named-item', tenant, itemId);
  const item = { itemId, title: `Item ${itemId}` };
  return { type: 'item_upserted', eventId, tenant, occurredAt: LONG_AGO, item };
}

/** The items that events touch, each once, with nothing but a title. */
async function* namedItems(
  { events }: FileReader,
  onBytes?: (count: number) => void,
): AsyncGenerator<Row<PostedItemChange>> {
  const seen = new Set<string>();
  for await (const row of events?.({ onBytes }) ?? []) {
    if (!row.ok) continue;
    const { tenant } = row.value;
    for (const itemId of touchedItems(row.value)) {
      const named = namedItem(itemId, tenant);
      if (seen.has(named.eventId)) continue;
      seen.add(ownCopy(named.eventId));
      yield goodRow(row.line, named);
    }
  }
}

/** Items that a shopper did something with; what was only shown says nothing about them. */
function touchedItems(event: PostedEvent): string[] {
  switch (event.type) {
    case 'purchase':
      return event.lines.map(({ itemId }) => itemId);
    case 'search':
    case 'view_item_list':
      return [];
    default:
      return [event.itemId];
  }
}

/** What tells an item from all others, those of other tenants included. */
function nameOf(change: PostedItemChange): string {
  const itemId = change.type === 'item_upserted' ? change.item.itemId : change.itemId;
  return `${change.tenant ?? ''} ${itemId}`;
}
