import { type Header } from './header';
import { mapRows, type ReadOptions, RowError, type Row, withoutHeader } from './row';
import { readDelimited } from './text/delimited';
import { type SourceFile } from './text/file-text';
import { readFileLines } from './text/lines';
import { namedDelimiter } from './text/named-delimiter';

/**
 * The rows of a delimited file after its header, each as `read` makes it of the row's fields; a `RowError` of it makes the
 * row malformed. It may be called twice for a row.
 */
export function readTable<T>(
  file: SourceFile,
  { delimiter, columns }: Header,
  read: (fields: string[], line: number) => T,
  options?: ReadOptions,
): AsyncGenerator<Row<T>> {
  const faultOf = (fields: string[], line: number) => {
    try {
      read(fields, line);
      return undefined;
    } catch (error) {
      if (error instanceof RowError) return error.message;
      throw error;
    }
  };
  const lines = withoutNamedDelimiter(readFileLines(file, options), options);
  const rows = readDelimited(lines, delimiter, { fields: columns.length, faultOf });
  return mapRows(withoutHeader(rows, options?.from), read);
}

/** Without the line before the header that names the delimiter. */
async function* withoutNamedDelimiter(
  lines: AsyncIterable<Row<string>>,
  options?: ReadOptions,
): AsyncGenerator<Row<string>> {
  let isBefore = !options?.from || options.from.lines === 0;
  for await (const line of lines) {
    if (isBefore && line.ok && namedDelimiter(line.value) !== undefined) continue;
    if (!line.ok || line.value.trim() !== '') isBefore = false;
    yield line;
  }
}
