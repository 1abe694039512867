import { createHash } from 'node:crypto';
import { MAX_FRAME_KEY } from './frame-store';

/** The hash under which a frame is kept. @throws RangeError for a key that is too long */
export function frameKeyHash(key: string): string {
  if (key.length > MAX_FRAME_KEY) throw new RangeError(`a frame's key has at most ${MAX_FRAME_KEY} characters`);
  return createHash('sha256').update(key).digest('hex');
}
