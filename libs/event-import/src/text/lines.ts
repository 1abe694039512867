import { goodRow, malformedRow, type Row } from '../row';
import { columnOfNotUtf8, MAX_RECORD_LENGTH, NOT_UTF8 } from './file-text';

/** The text's lines without their ends (LF or CRLF); what follows the last line end is a line when it is not empty. */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<Row<string>> {
  let line = 0;
  let rest = '';
  let skipping = false;
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      line++;
      if (skipping) skipping = false;
      else yield lineRow(line, part);
    }
    if (rest.length > MAX_RECORD_LENGTH) {
      if (!skipping) yield malformedRow(line + 1, `is longer than ${MAX_RECORD_LENGTH} characters`);
      skipping = true;
      rest = '';
    }
  }
  if (rest !== '' && !skipping) yield lineRow(line + 1, rest);
}

function lineRow(line: number, text: string): Row<string> {
  const column = columnOfNotUtf8(text);
  if (column > 0) return malformedRow(line, NOT_UTF8, column);
  return goodRow(line, text.endsWith('\r') ? text.slice(0, -1) : text);
}

/** All lines but those of white space only. */
export async function* notBlank(lines: AsyncIterable<Row<string>>): AsyncGenerator<Row<string>> {
  for await (const row of lines) if (!row.ok || row.value.trim() !== '') yield row;
}
