import { type ReadOptions } from '../row';
import { readBytes } from './file-bytes';

/** A file to be imported. */
export interface SourceFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly modifiedAt: Date;
}

/** A piece of a file's text. */
export interface TextChunk {
  readonly text: string;
  /** The bytes of the file up to the last line end in the chunk, which is included; undefined when no line ends in it. */
  readonly lineEnd?: number;
}

const LINE_FEED = 0x0a;

/** The longest line or record that is read, in UTF-16 code units; a file without line ends must not fill the memory. */
export const MAX_RECORD_LENGTH = 4 * 1024 * 1024;

/**
 * What stands for bytes that are not UTF-8 in decoded text: two second halves of surrogate pairs, which no UTF-8 gives. A
 * replacement character itself may stand in a file that is right: what once was lost, and what a shopper typed.
 */
export const NOT_DECODED = '\uDC80\uDC80';
const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);

export const NOT_UTF8 =
  'holds bytes that are not UTF-8 (Latin-1 or Windows-1252?); convert the file: iconv -f WINDOWS-1252 -t UTF-8';

/** The column of the first character that was not UTF-8; 0 when all is well. */
export function columnOfNotUtf8(text: string): number {
  return text.indexOf(NOT_DECODED) + 1;
}

/** Decodes a file chunk by chunk, without its byte order mark. Bytes that are not UTF-8 become `NOT_DECODED`. */
export class Utf8Reader {
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private held: Buffer = Buffer.alloc(0);

  /** @param atStart what is read is the beginning of the file */
  constructor(private atStart = true) {}

  /** @param isLast nothing comes after the chunk; a character that is cut off there is none */
  read(chunk: Buffer, isLast = false): string {
    const bytes = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
    const whole = isLast ? bytes.length : bytes.length - beginningOfReplacement(bytes);
    this.held = bytes.subarray(whole);
    let text = '';
    let from = 0;
    for (let at = bytes.indexOf(REPLACEMENT_BYTES); at >= 0; at = bytes.indexOf(REPLACEMENT_BYTES, from)) {
      text += this.decode(bytes.subarray(from, at), true) + REPLACEMENT;
      from = at + REPLACEMENT_BYTES.length;
    }
    text += this.decode(bytes.subarray(from, whole), isLast);
    if (!this.atStart || text === '') return text;
    this.atStart = false;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  private decode(bytes: Buffer, isEnd: boolean): string {
    const text = this.decoder.decode(bytes, { stream: !isEnd });
    return text.includes(REPLACEMENT) ? text.replaceAll(REPLACEMENT, NOT_DECODED) : text;
  }
}

/** How many bytes at the end may be the first of a replacement character. */
function beginningOfReplacement(bytes: Buffer): number {
  return [2, 1].find((count) => bytes.subarray(-count).equals(REPLACEMENT_BYTES.subarray(0, count))) ?? 0;
}

/**
 * The file's text in chunks, as `Utf8Reader` reads it; of a file that is compressed by gzip, what is in it.
 * @throws BrokenGzip
 */
export async function* readText(path: string, options: ReadOptions = {}): AsyncGenerator<TextChunk> {
  let bytes = options.from?.bytes ?? 0;
  const reader = new Utf8Reader(bytes === 0);
  for await (const chunk of readBytes(path, options)) {
    // No line end is ever held back, so that the chunk's text has as many as its bytes.
    const at = chunk.lastIndexOf(LINE_FEED);
    yield { text: reader.read(chunk), lineEnd: at < 0 ? undefined : bytes + at + 1 };
    bytes += chunk.length;
  }
  yield { text: reader.read(Buffer.alloc(0), true) };
}

/** Text that is in memory already, in the form in which files are read. */
// eslint-disable-next-line @typescript-eslint/require-await -- stands for a file
export async function* oneChunk(text: string): AsyncGenerator<TextChunk> {
  yield { text };
}
