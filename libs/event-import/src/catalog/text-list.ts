/** Values that are split by commas, without empty ones; a comma after a backslash is one of the value's own. */
export function commaList(text: string): string[] {
  return text
    .split(/(?<!\\),/)
    .map((value) => value.replaceAll('\\,', ',').trim())
    .filter((value) => value !== '');
}

/** `Home > Kitchen > Kettles` from the widest to the narrowest. */
export function pathOf(text: string): string[] {
  return text
    .split('>')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
