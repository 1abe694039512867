import { hash } from 'node:crypto';

/** The first 128 bits of SHA-256 over the JSON of what is given, in hexadecimal. */
export function fingerprint(content: unknown): string {
  return hash('sha256', JSON.stringify(content), 'hex').slice(0, 32);
}
