import { idOf } from '../event-id';
import { type FileFormat } from '../file-format';
import { findColumns, RecordReader, repeatedColumn } from '../header';
import { instantOf } from '../instants';
import { mapRows, withoutHeader } from '../row';
import { readDelimited } from '../text/delimited';
import { readFileLines } from '../text/lines';

const COLUMNS = ['SessionId', 'ItemId', 'Time'] as const;

/** Clicks of sessions whose shoppers are not known, as session-rec and GRU4Rec write them. */
export const sessionTable: FileFormat = {
  name: 'session table',
  example: 'SessionId<TAB>ItemId<TAB>Time (Unix seconds)',
  recognise(head, file) {
    const header = findColumns(head.lines[0], ['\t', ',', ';'], COLUMNS, 'a session table');
    if (!header || 'reason' in header) return header;
    const repeated = repeatedColumn(header.columns, COLUMNS);
    if (repeated) return repeated;
    const reader = new RecordReader(header, COLUMNS);
    return {
      events: (options) => {
        const rows = readDelimited(readFileLines(file, options), header.delimiter);
        return mapRows(withoutHeader(rows, options?.from), (fields, line) => {
          reader.check(fields);
          const sessionId = reader.required(fields, 'SessionId');
          return {
            type: 'view_item' as const,
            eventId: idOf('session', line, ...fields),
            anonymousId: sessionId,
            sessionId,
            occurredAt: instantOf(reader.required(fields, 'Time'), 'Time'),
            itemId: reader.required(fields, 'ItemId'),
          };
        });
      },
    };
  },
};
