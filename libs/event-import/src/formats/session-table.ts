import { type PostedEvent } from '@attune/contracts';
import { idOf } from '../event-id';
import { type FileFormat } from '../file-format';
import { findColumns, RecordReader, repeatedColumn } from '../header';
import { instantOf } from '../instants';
import { readTable } from '../table';

const COLUMNS = ['SessionId', 'ItemId', 'Time'] as const;

/** Clicks of sessions whose shoppers are not known, as session-rec and GRU4Rec write them. */
export const sessionTable: FileFormat = {
  name: 'session table',
  example: 'SessionId<TAB>ItemId<TAB>Time (Unix seconds)',
  recognise(head, file, { timeZone }) {
    const header = findColumns(head, COLUMNS, 'a session table');
    if (!header || 'reason' in header) return header;
    const repeated = repeatedColumn(header.columns, COLUMNS);
    if (repeated) return repeated;
    const reader = new RecordReader(header, COLUMNS);
    return {
      events: (options) => readTable(file, header, (fields, line) => eventOf(reader, fields, line, timeZone), options),
    };
  },
};

function eventOf(
  reader: RecordReader<(typeof COLUMNS)[number]>,
  fields: string[],
  line: number,
  timeZone?: string,
): PostedEvent {
  reader.check(fields);
  const sessionId = reader.required(fields, 'SessionId');
  return {
    type: 'view_item',
    eventId: idOf('session', line, ...fields),
    anonymousId: sessionId,
    sessionId,
    occurredAt: instantOf(reader.required(fields, 'Time'), 'Time', timeZone),
    itemId: reader.required(fields, 'ItemId'),
  };
}
