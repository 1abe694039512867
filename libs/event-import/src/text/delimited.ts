import { goodRow, malformedRow, type Row } from '../row';
import { splitRecord } from './delimited-record';

/** A quoted field that is open for so many lines was opened by mistake. */
const MAX_LINES_OF_RECORD = 200;

/**
 * The records of delimited text. After a quote that is never closed, only the line with that quote is lost: reading goes
 * on with the next one (streaming CSV parsers lose the rest of the file). Lines of white space only are skipped.
 */
export async function* readDelimited(
  lines: AsyncIterable<Row<string>>,
  delimiter: string,
): AsyncGenerator<Row<string[]>> {
  /** Lines of a record that is open, or lines to be read again. */
  let held: Row<string>[] = [];
  for await (const line of lines) {
    if (held.length === 0 && line.ok && line.value.trim() !== '' && !line.value.includes('"')) {
      // Nearly all lines of nearly all files.
      yield goodRow(line.line, line.value.split(delimiter), line.after);
      continue;
    }
    held.push(line);
    // A field that is open stays open as far as the next quote.
    const staysOpen = held.length > 1 && held.length < MAX_LINES_OF_RECORD && line.ok && !line.value.includes('"');
    if (staysOpen) continue;
    const { rows, rest } = takeRecords(held, delimiter, false);
    yield* rows;
    held = rest;
  }
  yield* takeRecords(held, delimiter, true).rows;
}

function takeRecords(held: readonly Row<string>[], delimiter: string, atEnd: boolean) {
  const rows: Row<string[]>[] = [];
  let from = 0;
  while (from < held.length) {
    const taken = takeRecord(held, from, delimiter, atEnd);
    if (!taken) break;
    if (taken.row) rows.push(taken.row);
    from = taken.next;
  }
  return { rows, rest: held.slice(from) };
}

/** The record that begins with line `from`; undefined while more lines are needed to tell. */
function takeRecord(
  held: readonly Row<string>[],
  from: number,
  delimiter: string,
  atEnd: boolean,
): { row?: Row<string[]>; next: number } | undefined {
  const first = held[from];
  if (!first.ok) return { row: first, next: from + 1 };
  if (first.value.trim() === '') return { next: from + 1 };
  let text = first.value;
  let record = splitRecord(text, delimiter);
  let openedAt: number | undefined;
  for (let next = from + 1; ; next++) {
    if (record.kind === 'record') return { row: goodRow(first.line, record.fields, held[next - 1].after), next };
    const line = held[next];
    if (record.kind === 'open') {
      openedAt ??= record.column;
      if (!line && !atEnd && next - from < MAX_LINES_OF_RECORD) return undefined;
      if (line?.ok) {
        text += `\n${line.value}`;
        if (line.value.includes('"')) record = splitRecord(text, delimiter);
        continue;
      }
    }
    const neverClosed = 'a quoted field is opened and not closed';
    const [reason, column] =
      record.kind === 'malformed' && openedAt === undefined ? [record.reason, record.column] : [neverClosed, openedAt];
    return { row: malformedRow(first.line, reason, column, first.after), next: from + 1 };
  }
}
