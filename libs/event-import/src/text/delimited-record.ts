/** A record whose quoted field goes on in the next line; reading on changes it. */
export interface OpenRecord {
  readonly kind: 'open';
  /** Where the field is opened in its line, from 1. */
  readonly column: number;
  /** The fields before it. */
  readonly fields: string[];
  /** The lines of the field so far. */
  readonly lines: string[];
}

/** A record's fields; or that a quoted field goes on in the next line; or what is wrong, with the column from 1. */
export type DelimitedRecord =
  | { readonly kind: 'record'; readonly fields: string[] }
  | OpenRecord
  | { readonly kind: 'malformed'; readonly column: number; readonly reason: string };

/**
 * Splits one record of delimited text (RFC 4180): a field that begins with a double quote ends with one, and holds
 * delimiters, line ends and doubled quotes. A quote within an unquoted field stands for itself.
 * @param text a line of it
 * @param open what the lines before it are, where they end within a field
 */
export function splitRecord(text: string, delimiter: string, open?: OpenRecord): DelimitedRecord {
  const fields = open?.fields ?? [];
  let lines = open?.lines;
  let at = 0;
  for (;;) {
    if (lines || text[at] === '"') {
      const start = lines ? 0 : at + 1;
      const end = closingQuote(text, start);
      lines ??= [];
      lines.push(text.slice(start, end < 0 ? undefined : end));
      if (end < 0) return { kind: 'open', column: at + 1, fields, lines };
      fields.push(lines.join('\n').replaceAll('""', '"'));
      lines = undefined;
      at = end + 1;
    } else {
      const end = text.indexOf(delimiter, at);
      fields.push(text.slice(at, end < 0 ? undefined : end));
      at = end < 0 ? text.length : end;
    }
    if (at === text.length) return { kind: 'record', fields };
    if (!text.startsWith(delimiter, at)) {
      return { kind: 'malformed', column: at + 1, reason: `a quoted field must be followed by "${delimiter}"` };
    }
    at += delimiter.length;
  }
}

/** Where the quoted field that begins at `from` has its closing quote; -1 when it has none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
