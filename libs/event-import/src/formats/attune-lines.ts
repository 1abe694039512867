import { EVENT_TYPES, postedEvent, postedItemChange, type PostedEvent, type PostedItemChange } from '@attune/contracts';
import { type z } from 'zod';
import { isRecord } from '../catalog/item-of-record';
import { idOf } from '../event-id';
import { type FileFormat } from '../file-format';
import { goodRow, mapRows, type ReadOptions, refusalText, RowError, type Row } from '../row';
import { notBlank, readFileLines } from '../text/lines';

const ITEM_CHANGES = ['item_upserted', 'item_removed'];
const TYPES: readonly string[] = [...EVENT_TYPES, ...ITEM_CHANGES];

/** A broken line at the beginning must not hide all others. */
const LINES_LOOKED_AT = 20;

type Entry =
  | { readonly kind: 'event'; readonly event: PostedEvent }
  | { readonly kind: 'item'; readonly change: PostedItemChange };

/** Attune's own events and catalog changes, as they are posted and as they stand on the topics. */
export const attuneLines: FileFormat = {
  name: 'attune events (JSONL)',
  example: '{"type": "view_item", "userId": "u1", "itemId": "17", "occurredAt": "2026-11-25T08:30:00Z"} on each line',
  recognise(head, file) {
    if (!head.lines.slice(0, LINES_LOOKED_AT).some(isEntry)) return undefined;
    const entries = (options?: ReadOptions) => mapRows(notBlank(readFileLines(file, options)), entryOf);
    return {
      catalog: () => itemChanges(entries()),
      events: (options) => events(entries(options)),
    };
  },
};

function isEntry(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) && TYPES.includes(String(value.type));
  } catch {
    return false;
  }
}

function entryOf(text: string, line: number): Entry {
  const known = completed(jsonOf(text), line, text);
  return ITEM_CHANGES.includes(String(known.type))
    ? { kind: 'item', change: valid(postedItemChange, known) }
    : { kind: 'event', event: valid(postedEvent, known) };
}

/** @throws RowError */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RowError(`is not JSON: ${(error as Error).message}`);
  }
}

/** An event that another kind of file holds as a JSON value. @throws RowError */
export function eventOfEntry(value: unknown, line: number): PostedEvent {
  return valid(postedEvent, completed(value, line, JSON.stringify(value)));
}

/**
 * With an id made from the line, where it has none of its own. Without `sentAt`, by which the collector puts the clock of a
 * device right that sends this moment: it would take the age of the file for an error of the clock. @throws RowError
 */
function completed(value: unknown, line: number, text: string): Record<string, unknown> {
  if (!isRecord(value)) throw new RowError('is not a JSON object');
  if (!TYPES.includes(String(value.type))) throw new RowError(`type: must be one of ${TYPES.join(', ')}`);
  if (value.occurredAt === undefined) throw new RowError('occurredAt: is needed in a file');
  const { sentAt: _sentAt, ...known } = value;
  return { eventId: idOf('attune', line, text), ...known };
}

/** The value itself, not what the schema makes of it: the collector fills in what is missing. @throws RowError */
function valid<T>(schema: z.ZodType<unknown, T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new RowError(refusalText(result.error));
  return value as T;
}

async function* events(entries: AsyncIterable<Row<Entry>>): AsyncGenerator<Row<PostedEvent>> {
  for await (const row of entries) {
    if (!row.ok) yield row;
    else if (row.value.kind === 'event') yield goodRow(row.line, row.value.event, row.after);
  }
}

/** Malformed rows are left to `events`, so that each is reported once. */
async function* itemChanges(entries: AsyncIterable<Row<Entry>>): AsyncGenerator<Row<PostedItemChange>> {
  for await (const row of entries) {
    if (row.ok && row.value.kind === 'item') yield goodRow(row.line, row.value.change);
  }
}
