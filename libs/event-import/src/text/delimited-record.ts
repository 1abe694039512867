/** A record's fields; or that a quoted field goes on in the next line; or what is wrong, with the column from 1. */
export type DelimitedRecord =
  | { readonly kind: 'record'; readonly fields: string[] }
  | { readonly kind: 'open'; readonly column: number }
  | { readonly kind: 'malformed'; readonly column: number; readonly reason: string };

/**
 * Splits one record of delimited text (RFC 4180): a field that begins with a double quote ends with one, and holds
 * delimiters, line ends and doubled quotes. A quote within an unquoted field stands for itself.
 */
export function splitRecord(text: string, delimiter: string): DelimitedRecord {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end < 0) return { kind: 'open', column: at + 1 };
      fields.push(text.slice(at + 1, end).replaceAll('""', '"'));
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
