import { EVENT_TYPES, type PostedEvent, type PostedItemChange } from '@attune/contracts';
import { isRecord } from '../catalog/item-of-record';
import { idOf } from '../event-id';
import { type FileFormat } from '../file-format';
import { mapRows, RowError, type Row } from '../row';
import { readText } from '../text/file-text';
import { notBlank, readLines } from '../text/lines';

const ITEM_CHANGES = ['item_upserted', 'item_removed'];
const TYPES: readonly string[] = [...EVENT_TYPES, ...ITEM_CHANGES];

type Entry = Readonly<Record<string, unknown>> & { readonly type: string };

/** Attune's own events and catalog changes, as they are posted and as they stand on the topics. */
export const attuneLines: FileFormat = {
  name: 'attune events (JSONL)',
  example: '{"type": "view_item", "userId": "u1", "itemId": "17", "occurredAt": "2026-11-25T08:30:00Z"} on each line',
  recognise(head, file) {
    const first = parsed(head.lines[0] ?? '');
    if (!isRecord(first) || !TYPES.includes(String(first.type))) return undefined;
    const entries = (onBytes?: (count: number) => void) =>
      mapRows(notBlank(readLines(readText(file.path, onBytes))), entryOf);
    return {
      // What the entries hold is checked against the contracts with every other format's.
      catalog: () => only(entries(), isItemChange) as AsyncGenerator<Row<PostedItemChange>>,
      events: (onBytes) => only(entries(onBytes), isEvent, true) as AsyncGenerator<Row<PostedEvent>>,
    };
  },
};

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function entryOf(text: string, line: number): Entry {
  const entry = parsed(text);
  if (!isRecord(entry)) throw new RowError('is not a JSON object');
  const { type } = entry;
  if (typeof type !== 'string' || !TYPES.includes(type)) throw new RowError(`type: must be one of ${TYPES.join(', ')}`);
  if (entry.occurredAt === undefined) throw new RowError('occurredAt: is needed in a file');
  return { eventId: idOf('attune', line, text), ...entry, type };
}

const isItemChange = (entry: Entry) => ITEM_CHANGES.includes(entry.type);
const isEvent = (entry: Entry) => !isItemChange(entry);

async function* only(rows: AsyncIterable<Row<Entry>>, wanted: (entry: Entry) => boolean, withMalformed = false) {
  for await (const row of rows) {
    if (row.ok ? wanted(row.value) : withMalformed) yield row;
  }
}
