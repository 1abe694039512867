import { createReadStream } from 'node:fs';

/** A file to be imported. */
export interface SourceFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly modifiedAt: Date;
}

/** The longest line or record that is read, in UTF-16 code units; a file without line ends must not fill the memory. */
export const MAX_RECORD_LENGTH = 4 * 1024 * 1024;

/** What stands for bytes that are not UTF-8 in decoded text. */
const REPLACEMENT = '\uFFFD';

export const NOT_UTF8 =
  'holds bytes that are not UTF-8 (Latin-1 or Windows-1252?); convert the file: iconv -f WINDOWS-1252 -t UTF-8';

/** The column of the first character that was not UTF-8; 0 when all is well. */
export function columnOfNotUtf8(text: string): number {
  return text.indexOf(REPLACEMENT) + 1;
}

/**
 * The file's text in chunks, without a byte order mark. Bytes that are not UTF-8 become U+FFFD.
 * @param onBytes is told how many more bytes were read
 */
export async function* readText(path: string, onBytes?: (count: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of createReadStream(path, { highWaterMark: 64 * 1024 }) as AsyncIterable<Buffer>) {
    onBytes?.(chunk.length);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

/** Text that is in memory already, in the form in which files are read. */
// eslint-disable-next-line @typescript-eslint/require-await -- stands for a file
export async function* oneChunk(text: string): AsyncGenerator<string> {
  yield text;
}
