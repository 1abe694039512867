import { binaryKind } from './binary-kind';
import { BrokenGzip, readBytes } from './text/file-bytes';
import { namedDelimiter } from './text/named-delimiter';
import { columnOfNotUtf8, NOT_UTF8, type SourceFile, Utf8Reader } from './text/file-text';

/** Bytes from which a format is recognised. */
const HEAD_BYTES = 64 * 1024;
/** The same where not even the first line fits in: an event may have 900,000 bytes. */
const LONG_HEAD_BYTES = 1024 * 1024;

const CR_ALONE =
  "is read by lines that end with LF or CRLF, and its lines end with CR alone; convert it: tr '\\r' '\\n'";

/** The beginning of a file, by which its format is recognised. */
export interface FileHead {
  /** The file's name without its folder, and without the `.gz` of a compressed one. */
  readonly name: string;
  readonly text: string;
  /**
   * The lines that are in it as a whole, without their ends; empty lines are left out, and so is a first one that names
   * the delimiter.
   */
  readonly lines: readonly string[];
  /** What splits the fields of a table, where the file's first line says so to Excel. */
  readonly delimiter?: string;
}

/** The file cannot be text that is read here; the message says why and where. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** @throws UnreadableFile for an empty file, an archive, broken or binary data, and text that is not UTF-8 or ends its lines with CR alone */
export async function readHead({ path }: Pick<SourceFile, 'path'>): Promise<FileHead> {
  const { bytes, whole } = await readStart(path);
  if (bytes.length === 0) throw new UnreadableFile('is empty');
  const binary = binaryKind(bytes);
  if (binary !== undefined) throw new UnreadableFile(binary);
  // In the middle of a character the head may end; the reader keeps that back.
  const text = new Utf8Reader().read(bytes, whole);
  if (text.trim() === '' && whole) throw new UnreadableFile('is empty');
  // As one line, all of the file would be taken for its header.
  if (/\r./s.test(text) && !text.includes('\n')) throw new UnreadableFile(CR_ALONE);
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  for (const [i, line] of lines.entries()) {
    const column = columnOfNotUtf8(line);
    if (column > 0) throw new UnreadableFile(`line ${i + 1}, column ${column} ${NOT_UTF8}`);
  }
  if (!whole && lines.length > 1) lines.pop();
  const filled = lines.filter((line) => line.trim() !== '');
  const delimiter = namedDelimiter(filled[0] ?? '');
  return {
    name: path.replace(/^.*[\\/]/, '').replace(/\.gz$/i, ''),
    text,
    lines: delimiter === undefined ? filled : filled.slice(1),
    delimiter,
  };
}

/** The first bytes, and whether they are all. */
async function readStart(path: string): Promise<{ bytes: Buffer; whole: boolean }> {
  let bytes = Buffer.alloc(0);
  try {
    for await (const chunk of readBytes(path)) {
      bytes = Buffer.concat([bytes, chunk]);
      const enough = bytes.subarray(0, HEAD_BYTES).includes('\n') ? HEAD_BYTES : LONG_HEAD_BYTES;
      if (bytes.length > enough) return { bytes: bytes.subarray(0, enough), whole: false };
    }
  } catch (error) {
    throw error instanceof BrokenGzip ? new UnreadableFile(error.problem) : error;
  }
  return { bytes, whole: true };
}
