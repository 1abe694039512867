/** The delimiter that a line names, as Excel wants it before a table: `sep=;`. Undefined for every other line. */
export function namedDelimiter(line: string): string | undefined {
  return /^("?)sep=(.)\1$/i.exec(line.trimStart().replace(/\r$/, ''))?.[2];
}
