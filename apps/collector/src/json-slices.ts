/**
 * The texts of the elements of a batch, as they were sent: `JSON.parse` and back would change long numbers and lose
 * fields that stand twice. Takes what `JSON.parse` accepts; anything else gives nonsense.
 * @param listField for `{ "events": [ … ] }`, the name of the field; undefined for a bare array
 */
export function elementTexts(json: string, listField?: string): string[] {
  const start = skipSpace(json, 0);
  return arrayElements(json, listField === undefined ? start : fieldValue(json, start, listField));
}

function arrayElements(json: string, open: number): string[] {
  const elements: string[] = [];
  let at = skipSpace(json, open + 1);
  while (json[at] !== ']') {
    const end = valueEnd(json, at);
    elements.push(json.slice(at, end));
    at = skipSeparator(json, end);
  }
  return elements;
}

/** Where the value of an object's field begins; the last of several with the name, as `JSON.parse` has it. */
function fieldValue(json: string, open: number, name: string): number {
  let found = -1;
  let at = skipSpace(json, open + 1);
  while (json[at] !== '}') {
    const nameEnd = valueEnd(json, at);
    const value = skipSpace(json, skipSpace(json, nameEnd) + 1);
    if (JSON.parse(json.slice(at, nameEnd)) === name) found = value;
    at = skipSeparator(json, valueEnd(json, value));
  }
  return found;
}

function valueEnd(json: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const char = json[at];
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    if (char === '"') at = stringEnd(json, at);
    else at = depth > 0 || /[{}[\]]/.test(char) ? at + 1 : scalarEnd(json, at);
  } while (depth > 0);
  return at;
}

function stringEnd(json: string, quote: number): number {
  let at = quote + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

function scalarEnd(json: string, start: number): number {
  let at = start;
  while (at < json.length && !/[\s,\]}]/.test(json[at])) at++;
  return at;
}

function skipSpace(json: string, start: number): number {
  let at = start;
  while (/\s/.test(json[at] ?? '')) at++;
  return at;
}

function skipSeparator(json: string, end: number): number {
  const at = skipSpace(json, end);
  return json[at] === ',' ? skipSpace(json, at + 1) : at;
}
