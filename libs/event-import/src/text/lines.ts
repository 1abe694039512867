import { type FilePlace, goodRow, malformedRow, type ReadOptions, type Row } from '../row';
import { columnOfNotUtf8, MAX_RECORD_LENGTH, NOT_UTF8, readText, type SourceFile, type TextChunk } from './file-text';

/** The lines of a file; the last one of each chunk that was read tells where reading can go on. */
export function readFileLines(file: SourceFile, options: ReadOptions = {}): AsyncGenerator<Row<string>> {
  return readLines(readText(file.path, options), options.from?.lines);
}

/**
 * The text's lines without their ends (LF or CRLF); what follows the last line end is a line when it is not empty.
 * @param linesBefore the lines of the file that stand before the text
 */
export async function* readLines(chunks: AsyncIterable<TextChunk>, linesBefore = 0): AsyncGenerator<Row<string>> {
  let line = linesBefore;
  let rest = '';
  let skipping = false;
  for await (const { text, lineEnd } of chunks) {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    const last = line + parts.length;
    for (const part of parts) {
      line++;
      const after = line === last && lineEnd !== undefined ? { lines: line, bytes: lineEnd } : undefined;
      if (skipping) skipping = false;
      else yield lineRow(line, part, after);
    }
    if (rest.length > MAX_RECORD_LENGTH) {
      if (!skipping) yield malformedRow(line + 1, `is longer than ${MAX_RECORD_LENGTH} characters`);
      skipping = true;
      rest = '';
    }
  }
  if (rest !== '' && !skipping) yield lineRow(line + 1, rest);
}

function lineRow(line: number, text: string, after?: FilePlace): Row<string> {
  const column = columnOfNotUtf8(text);
  if (column > 0) return malformedRow(line, NOT_UTF8, column, after);
  return goodRow(line, text.endsWith('\r') ? text.slice(0, -1) : text, after);
}

/** All lines but those of white space only. */
export async function* notBlank(lines: AsyncIterable<Row<string>>): AsyncGenerator<Row<string>> {
  for await (const row of lines) if (!row.ok || row.value.trim() !== '') yield row;
}
