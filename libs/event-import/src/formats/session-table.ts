import { idOf } from '../event-id';
import { type FileFormat } from '../file-format';
import { findHeader, RecordReader } from '../header';
import { instantOf } from '../instants';
import { mapRows, skipFirst } from '../row';
import { readDelimited } from '../text/delimited';
import { readText } from '../text/file-text';
import { readLines } from '../text/lines';

/** Clicks of sessions whose shoppers are not known, as session-rec and GRU4Rec write them. */
export const sessionTable: FileFormat = {
  name: 'session table',
  example: 'SessionId<TAB>ItemId<TAB>Time (Unix seconds)',
  recognise(head, file) {
    const header = findHeader(head.lines[0], ['\t', ',', ';'], (columns) =>
      ['sessionid', 'itemid', 'time'].every((column) => columns.includes(column)),
    );
    if (!header) return undefined;
    const reader = new RecordReader(header, ['SessionId', 'ItemId', 'Time']);
    return {
      events: (onBytes) => {
        const rows = readDelimited(readLines(readText(file.path, onBytes)), header.delimiter);
        return mapRows(skipFirst(rows), (fields, line) => {
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
