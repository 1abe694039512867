import { randomUUID } from 'node:crypto';

/**
 * A UUID of version 7 (RFC 9562): ids of one time stand together in the database's index, which keeps it small and fast.
 * The random part is that of a version 4 from `randomUUID`, which draws from the system for many at once.
 */
export function newEventId(now = Date.now()): string {
  const time = now.toString(16).padStart(12, '0');
  const variantAndRandom = randomUUID().slice(15);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${variantAndRandom}`;
}
