import { goodRow, malformedRow, type Row } from '../row';
import { type DelimitedRecord, type OpenRecord, splitRecord } from './delimited-record';
import { MAX_RECORD_LENGTH } from './file-text';

/** A quoted field that is open for so many lines was opened by mistake. */
const MAX_LINES_OF_RECORD = 1_000;

/**
 * The records of delimited text. After a quote that is never closed, only the line with that quote is lost: reading goes
 * on with the next one (streaming CSV parsers lose the rest of the file). Lines of white space only are skipped.
 */
export async function* readDelimited(
  lines: AsyncIterable<Row<string>>,
  delimiter: string,
): AsyncGenerator<Row<string[]>> {
  /** Lines of a record that is open, to be read again where it is none. */
  let held: Row<string>[] = [];
  let open: OpenLines | undefined;
  for await (const line of lines) {
    if (!open && line.ok && line.value.trim() !== '' && !line.value.includes('"')) {
      // Nearly all lines of nearly all files.
      yield goodRow(line.line, line.value.split(delimiter), line.after);
      continue;
    }
    held.push(line);
    const record = open?.readOn(line);
    if (record?.kind === 'open') continue;
    if (record?.kind === 'record') {
      yield goodRow(held[0].line, record.fields, line.after);
      held = [];
      open = undefined;
      continue;
    }
    ({ rest: held, open } = yield* takeRecords(held, delimiter, false));
  }
  yield* takeRecords(held, delimiter, true);
}

/** A record whose quoted field is open as far as its lines were read. */
class OpenLines {
  private lines = 1;
  private length: number;

  constructor(
    first: string,
    private record: OpenRecord,
    private readonly delimiter: string,
  ) {
    this.length = first.length;
  }

  /** What it is with one more line; undefined when it is none, since it is too long or the line cannot be read. */
  readOn(line: Row<string> | undefined): DelimitedRecord | undefined {
    if (!line?.ok || ++this.lines > MAX_LINES_OF_RECORD) return undefined;
    this.length += line.value.length;
    if (this.length > MAX_RECORD_LENGTH) return undefined;
    const record = splitRecord(line.value, this.delimiter, this.record);
    if (record.kind === 'open') this.record = record;
    return record;
  }
}

/** Reads the lines' records. @returns the lines of one that is open at their end, while more of it may come */
function* takeRecords(
  held: readonly Row<string>[],
  delimiter: string,
  atEnd: boolean,
): Generator<Row<string[]>, { rest: Row<string>[]; open?: OpenLines }> {
  for (let from = 0; from < held.length;) {
    const first = held[from];
    if (!first.ok || first.value.trim() === '') {
      if (!first.ok) yield first;
      from++;
      continue;
    }
    let record: DelimitedRecord | undefined = splitRecord(first.value, delimiter);
    const openedAt = record.kind === 'open' ? record.column : undefined;
    const open = record.kind === 'open' ? new OpenLines(first.value, record, delimiter) : undefined;
    let next = from + 1;
    while (record?.kind === 'open') {
      if (next === held.length && !atEnd) return { rest: held.slice(from), open };
      record = open!.readOn(held[next++]);
    }
    if (record?.kind === 'record') {
      yield goodRow(first.line, record.fields, held[next - 1].after);
      from = next;
    } else {
      const [reason, column] =
        openedAt === undefined && record
          ? [record.reason, record.column]
          : ['a quoted field is opened and not closed', openedAt];
      yield malformedRow(first.line, reason, column, first.after);
      from++;
    }
  }
  return { rest: [] };
}
