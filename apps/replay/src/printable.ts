/** What stands in foreign files, as a person's terminal may show it: what it would obey is written out, but for line ends and tabs. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- it is what must not come through
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
