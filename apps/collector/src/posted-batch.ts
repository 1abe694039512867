import { HttpError } from './http-error';
import { elementTexts } from './json-slices';

/** The most events, or changes of items, in one request. */
export const MAX_BATCH = 500;

/** What a request holds: one message or several. */
export interface PostedBatch {
  elements: readonly unknown[];
  /** The bytes of an element as they were sent. */
  bytesOf(index: number): Buffer;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads `{ … }`, `[ … ]` or `{ "<listField>": [ … ] }`.
 * @throws HttpError 400 for what is no such JSON, 413 for more than `MAX_BATCH` elements
 */
export function readBatch(body: unknown, listField: string): PostedBatch {
  if (!Buffer.isBuffer(body) || body.length === 0) throw malformed('a body is needed');
  const text = decode(body);
  const json = parse(text);
  const wrapped = isWrapped(json, listField);
  const list = wrapped ? json[listField] : json;
  if (!Array.isArray(list)) return { elements: [json], bytesOf: () => body };
  if (list.length === 0) throw malformed(`there are no ${listField} in it`);
  if (list.length > MAX_BATCH) {
    throw new HttpError(413, 'batch_too_large', `${list.length} ${listField} are too many: at most ${MAX_BATCH}`);
  }
  let texts: string[] | undefined;
  return {
    elements: list,
    bytesOf: (index) => {
      texts ??= elementTexts(text, wrapped ? listField : undefined);
      return Buffer.from(texts[index]);
    },
  };
}

/** A lone event may have an unknown field of the list's name; then it has its type, too. */
function isWrapped(json: unknown, listField: string): json is Record<string, unknown> {
  if (typeof json !== 'object' || json === null) return false;
  return Object.hasOwn(json, listField) && !Object.hasOwn(json, 'type');
}

function decode(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw malformed('the body is not UTF-8');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(`the body is not JSON: ${(error as SyntaxError).message}`);
  }
}

function malformed(message: string): HttpError {
  return new HttpError(400, 'malformed', message);
}
