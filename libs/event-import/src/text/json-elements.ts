import { goodRow, malformedRow, type Row } from '../row';
import { columnOfNotUtf8, MAX_RECORD_LENGTH, NOT_UTF8, type TextChunk } from './file-text';

/**
 * The elements of a JSON array, or the `"key": value` pairs of a JSON object, each as its text: so a file of any size is
 * read element by element, and one broken element does not take the others with it.
 */
export async function* readJsonElements(chunks: AsyncIterable<TextChunk>): AsyncGenerator<Row<string>> {
  const splitter = new JsonSplitter();
  for await (const { text } of chunks) yield* splitter.push(text);
  yield* splitter.end();
}

/**
 * The elements of an array within a JSON object; what stands before it and after it is passed over.
 * @param start where the array's bracket stands in the text, in UTF-16 code units
 */
export async function* readInnerJsonElements(
  chunks: AsyncIterable<TextChunk>,
  start: number,
): AsyncGenerator<Row<string>> {
  const splitter = new JsonSplitter(true);
  let before = start;
  for await (const { text } of chunks) {
    // Lines are counted from the beginning of the file.
    const passed = text.slice(0, before).replace(/[^\n]+/g, '');
    yield* splitter.push(passed + text.slice(before));
    if (splitter.isDone) return;
    before = Math.max(0, before - text.length);
  }
  yield* splitter.end();
}

class JsonSplitter {
  private line = 1;
  private elementLine = 1;
  private text = '';
  /** The element is too long: the line that it begins on; what follows of it is not kept. */
  private tooLongAt: number | undefined;
  /** Open brackets; 0 before the outermost one. */
  private depth = 0;
  private inString = false;
  private escaped = false;
  private closed = false;
  private elements = 0;

  /** @param endsWithArray whether what follows the end of the array is none of it */
  constructor(private readonly endsWithArray = false) {}

  get isDone(): boolean {
    return this.endsWithArray && this.closed;
  }

  *push(chunk: string): Generator<Row<string>> {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const character = chunk[at];
      if (character === '\n') this.line++;
      if (this.inString) {
        this.passString(character);
        continue;
      }
      if (character === '"') this.inString = true;
      else if (character === '[' || character === '{') {
        if (++this.depth === 1) {
          from = at + 1;
          this.elementLine = this.line;
        }
      } else if (character === ']' || character === '}' || character === ',') {
        if (character !== ',') this.depth--;
        if (this.depth !== (character === ',' ? 1 : 0)) continue;
        this.keep(chunk.slice(from, at));
        from = at + 1;
        yield* this.takeElement(character !== ',');
        if (this.isDone) return;
      }
    }
    if (this.depth > 0) this.keep(chunk.slice(from));
  }

  *end(): Generator<Row<string>> {
    if (!this.closed) yield malformedRow(this.elementLine, 'the file ends within this element');
  }

  private passString(character: string): void {
    if (this.escaped) this.escaped = false;
    else if (character === '\\') this.escaped = true;
    else if (character === '"') this.inString = false;
  }

  private keep(text: string): void {
    if (this.tooLongAt !== undefined) return;
    this.text += text;
    if (this.text.length <= MAX_RECORD_LENGTH) return;
    this.tooLongAt = this.firstLine();
    this.text = '';
  }

  /** The line on which the element begins, after the white space before it. */
  private firstLine(): number {
    const lead = /^\s*/.exec(this.text)?.[0] ?? '';
    return this.elementLine + lead.split('\n').length - 1;
  }

  private *takeElement(isLast: boolean): Generator<Row<string>> {
    const text = this.text.trim();
    const line = this.tooLongAt ?? this.firstLine();
    const isTooLong = this.tooLongAt !== undefined;
    this.text = '';
    this.tooLongAt = undefined;
    this.elementLine = this.line;
    this.closed = isLast;
    if (isTooLong) {
      this.elements++;
      yield malformedRow(line, `is longer than ${MAX_RECORD_LENGTH} characters`);
      return;
    }
    // `[]` has no element at all.
    if (text === '' && isLast && this.elements === 0) return;
    this.elements++;
    yield columnOfNotUtf8(text) > 0 ? malformedRow(line, NOT_UTF8) : goodRow(line, text);
  }
}
