import { type NothingToImport } from './file-format';
import { type FileHead } from './file-head';
import { splitRecord } from './text/delimited-record';
import { plainName } from './plain-name';
import { RowError } from './row';

/** The columns or fields that have a meaning: by the first of its aliases, as `plainName` writes them, that is there. */
export function namesByAlias<Field extends string>(
  names: readonly string[],
  aliases: Readonly<Record<Field, readonly string[]>>,
): ReadonlyMap<Field, string> {
  const byPlainName = new Map(names.map((name) => [plainName(name), name]));
  const found = new Map<Field, string>();
  for (const [field, known] of Object.entries(aliases) as [Field, readonly string[]][]) {
    const alias = known.find((name) => byPlainName.has(name));
    if (alias !== undefined) found.set(field, byPlainName.get(alias)!);
  }
  return found;
}

/** The columns of a delimited file, from its first line. */
export interface Header {
  readonly delimiter: string;
  readonly columns: readonly string[];
  /** What stands in the line, where that is more than the names of the columns. */
  readonly texts?: readonly string[];
}

/** What splits the fields of a table whose file does not say. */
const DELIMITERS = ['\t', ',', ';', '|'];

/** The header when the first line, split by one of the delimiters, has all the columns that are needed. */
export function findHeader(
  { lines, delimiter: named }: FileHead,
  isHeader: (plainColumns: readonly string[]) => boolean,
): Header | undefined {
  for (const delimiter of named === undefined ? DELIMITERS : [named]) {
    const record = splitRecord(lines[0] ?? '', delimiter);
    if (record.kind !== 'record') continue;
    const columns = record.fields.map((field) => field.trim());
    if (isHeader(columns.map(plainName))) return { delimiter, columns };
  }
  return undefined;
}

/** The header when the first line has all the columns that a format needs; when it lacks one of them, that is told. */
export function findColumns(
  head: FileHead,
  needed: readonly string[],
  format: string,
): Header | NothingToImport | undefined {
  const lackedBy = (columns: readonly string[]) => needed.filter((column) => !columns.includes(plainName(column)));
  const header = findHeader(head, (columns) => lackedBy(columns).length <= 1);
  const [lacked] = lackedBy(header?.columns.map(plainName) ?? []);
  if (!header || lacked === undefined) return header;
  return { reason: `looks like ${format}, but has no column ${lacked}`, isGuess: true };
}

/**
 * Why a file is not read that has a column twice: nobody knows which one is meant.
 * @param read the names of the columns that have a meaning, however they are written
 * @param others whether all others are kept, too
 */
export function repeatedColumn(
  columns: readonly string[],
  read: Iterable<string>,
  others: 'kept' | 'left out' = 'left out',
): NothingToImport | undefined {
  const meant = new Set([...read].map(plainName));
  const seen = new Set<string>();
  for (const column of columns) {
    const isMeant = meant.has(plainName(column));
    const name = isMeant ? plainName(column) : column;
    if (seen.has(name)) return { reason: `has the column ${column} twice` };
    if (isMeant || (others === 'kept' && name !== '')) seen.add(name);
  }
  return undefined;
}

/** Reads fields of a record by column name. */
export class RecordReader<Column extends string> {
  private readonly places: Readonly<Record<Column, number>>;

  constructor(
    private readonly header: Header,
    columns: readonly Column[],
  ) {
    const plain = header.columns.map(plainName);
    this.places = Object.fromEntries(columns.map((column) => [column, plain.indexOf(plainName(column))])) as Record<
      Column,
      number
    >;
  }

  /** @throws RowError when the record has more or fewer fields than the header, or is the header of another part of the file */
  check(fields: readonly string[]): void {
    const { columns, texts = columns } = this.header;
    const expected = columns.length;
    if (fields.length !== expected) throw new RowError(`has ${fields.length} fields, the header has ${expected}`);
    if (fields.every((field, i) => field.trim() === texts[i])) throw new RowError('is the header again');
  }

  /** The field's text without outer white space; empty when the file has no such column. */
  text(fields: readonly string[], column: Column): string {
    const place = this.places[column];
    return place < 0 ? '' : fields[place].trim();
  }

  /** @throws RowError when the field is empty */
  required(fields: readonly string[], column: Column): string {
    const text = this.text(fields, column);
    if (text === '') throw new RowError(`${column} is empty`);
    return text;
  }
}
