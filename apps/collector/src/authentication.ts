import { createHash, timingSafeEqual } from 'node:crypto';
import { type ApiKey } from './config';
import { HttpError } from './http-error';

/** The tenant whose key an `Authorization` header carries; undefined when no keys are set. */
export type Authenticate = (authorization: string | undefined) => string | undefined;

/**
 * Checks `Bearer KEY` against all keys in the same time, whichever matches and however far.
 * The returned function throws HttpError 401 without a right key.
 */
export function authenticator(keys: readonly ApiKey[] | undefined): Authenticate {
  if (!keys) return () => undefined;
  const known = keys.map(({ tenant, key }) => ({ tenant, digest: sha256(key) }));
  return (authorization) => {
    const given = sha256(/^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? '');
    const matching = known.filter(({ digest }) => timingSafeEqual(digest, given));
    if (matching.length === 0) {
      throw new HttpError(401, 'unauthorized', 'a valid key is needed: Authorization: Bearer KEY', {
        'www-authenticate': 'Bearer',
      });
    }
    return matching[0].tenant;
  };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
