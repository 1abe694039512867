import { goodRow, malformedRow, type Row } from '../row';
import { type DelimitedRecord, type OpenRecord, splitRecord } from './delimited-record';
import { MAX_RECORD_LENGTH } from './file-text';

/** A quoted field that is open for so many lines was opened by mistake. */
const MAX_LINES_OF_RECORD = 1_000;

/** Of a fault in many lines of a record, so much is told. */
const MAX_FAULT_LENGTH = 200;

/** What a table's rows are, by which a record of many lines is known that a quote made by mistake. */
export interface RowShape {
  /** The fields that a row has. */
  readonly fields: number;
  /** Why a record is no row of the table; undefined when it is one. */
  faultOf(this: void, fields: string[], line: number): string | undefined;
}

/**
 * The records of delimited text. After a quote that is never closed, only the line with that quote is lost: reading goes
 * on with the next one (streaming CSV parsers lose the rest of the file). So it is after one that another mistake closes
 * far below, when what comes of it is no row and lines within it are. Lines of white space only are skipped.
 * @param shape without it every record is a row
 */
export async function* readDelimited(
  lines: AsyncIterable<Row<string>>,
  delimiter: string,
  shape?: RowShape,
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
    if (record?.kind === 'record' && shape?.faultOf(record.fields, held[0].line) === undefined) {
      yield goodRow(held[0].line, record.fields, line.after);
      held = [];
      open = undefined;
      continue;
    }
    ({ rest: held, open } = yield* takeRecords(held, delimiter, false, shape));
  }
  yield* takeRecords(held, delimiter, true, shape);
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
  shape?: RowShape,
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
      const last = held[next - 1];
      const fault = last === first ? undefined : shape?.faultOf(record.fields, first.line);
      const holdsRows =
        fault !== undefined && held.slice(from + 1, next).some((line) => isRow(line, delimiter, shape!));
      const { after } = holdsRows ? first : last;
      if (fault === undefined) yield goodRow(first.line, record.fields, after);
      else yield malformedRow(first.line, closedLate(last.line, fault), openedAt, after);
      from = holdsRows ? from + 1 : next;
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

/** Whether a line is a row by itself. */
function isRow(line: Row<string>, delimiter: string, { fields }: RowShape): boolean {
  if (!line.ok || fields < 2) return false;
  const record = splitRecord(line.value, delimiter);
  return record.kind === 'record' && record.fields.length === fields;
}

function closedLate(line: number, fault: string): string {
  const short = fault.length > MAX_FAULT_LENGTH ? `${fault.slice(0, MAX_FAULT_LENGTH)}…` : fault;
  return `a quoted field is opened here and closed on line ${line}; read as one row: ${short.replace(/\s+/g, ' ')}`;
}
