/** Values that are split by commas, without empty ones; a comma after a backslash is one of the value's own. */
export function commaList(text: string): string[] {
  return text
    .split(/(?<!\\),/)
    .map((value) => value.replaceAll('\\,', ',').trim())
    .filter((value) => value !== '');
}

/** Values that are split by bars, without empty ones. */
export function barList(text: string): string[] {
  return partsOf(text, '|');
}

/** `Home > Kitchen > Kettles` from the widest to the narrowest. */
export function pathOf(text: string): string[] {
  return partsOf(text, '>');
}

function partsOf(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
