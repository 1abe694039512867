import { parse } from 'yaml';
import { goodRow, malformedRow, RowError, type Row } from '../row';
import { MAX_RECORD_LENGTH } from './file-text';

/**
 * The entries of a YAML list, each as its text. In a list at the top of a document nothing but an entry can begin with `-`
 * as far left as the first one does; so entries are read one by one, and one broken entry does not take the others with
 * it. Anchors reach within their entry only.
 */
export async function* readYamlEntries(lines: AsyncIterable<Row<string>>): AsyncGenerator<Row<string>> {
  let entry: string[] = [];
  let length = 0;
  let firstLine = 0;
  let indent: string | undefined;
  for await (const row of lines) {
    if (!row.ok) {
      yield row;
      continue;
    }
    const dash = /^( *)-(?:\s|$)/.exec(row.value);
    indent ??= dash?.[1];
    if (dash && dash[1] === indent) {
      if (entry.length > 0) yield entryRow(firstLine, entry, length);
      entry = [row.value];
      length = row.value.length;
      firstLine = row.line;
    } else if (entry.length > 0) {
      length += row.value.length;
      if (length <= MAX_RECORD_LENGTH) entry.push(row.value);
    } else if (!/^(---|%|\s*#|\s*$)/.test(row.value)) {
      yield malformedRow(row.line, 'stands outside the list');
    }
  }
  if (entry.length > 0) yield entryRow(firstLine, entry, length);
}

/** @param length of all of the entry's lines; not more of them are kept than an entry may have */
function entryRow(line: number, lines: readonly string[], length: number): Row<string> {
  if (length > MAX_RECORD_LENGTH) return malformedRow(line, `is longer than ${MAX_RECORD_LENGTH} characters`);
  return goodRow(line, `${lines.join('\n')}\n`);
}

/** An entry's value; all scalars as the text that stands in the file, so that no id loses digits. @throws RowError */
export function parseYamlEntry(text: string): unknown {
  try {
    const list: unknown = parse(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' });
    return Array.isArray(list) ? list[0] : undefined;
  } catch (error) {
    throw new RowError(`is not YAML: ${(error as Error).message}`);
  }
}
