import { hash } from 'node:crypto';

/** The namespace of ids of imported rows, as its 16 bytes: 6174 7475 6e65 3a69 6d70 6f72 7465 7273 in hexadecimal. */
const NAMESPACE = 'attune:importers';

/**
 * A version 5 UUID (RFC 9562) from what a row is: equal parts give equal ids, so importing a file twice, or a file that
 * has grown since, stores nothing twice.
 */
export function idOf(...parts: (string | number)[]): string {
  const hex = hash('sha1', NAMESPACE + parts.join('\u0000'));
  const variant = (8 + (parseInt(hex[16], 16) & 3)).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
