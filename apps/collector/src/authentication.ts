import { createHash, timingSafeEqual } from 'node:crypto';
import { type ApiKey } from './config';
import { HttpError } from './http-error';

/** What is sent: what shoppers do, or what the shop sells. */
export type Sent = 'events' | 'items';

/** The tenant whose key an `Authorization` header carries; undefined when no keys are set. */
export type Authenticate = (authorization: string | undefined, sent: Sent) => string | undefined;

export interface Keys {
  /** Of back ends, which may send everything; undefined when nobody needs a key. */
  secret: readonly ApiKey[] | undefined;
  /** Of pages, where everybody can read them: they may send events. */
  ofPages: readonly ApiKey[];
}

/**
 * Checks `Bearer KEY` against all keys in the same time, whichever matches and however far.
 * The returned function throws HttpError 401 without a right key, and 403 with one that may not send this.
 */
export function authenticator({ secret, ofPages }: Keys): Authenticate {
  if (!secret) return () => undefined;
  const known = [
    ...secret.map((one) => ({ ...one, digest: sha256(one.key), isOfPages: false })),
    ...ofPages.map((one) => ({ ...one, digest: sha256(one.key), isOfPages: true })),
  ];
  return (authorization, sent) => {
    const given = sha256(/^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? '');
    const [matching] = known.filter(({ digest }) => timingSafeEqual(digest, given));
    if (!matching) {
      throw new HttpError(401, 'unauthorized', 'a valid key is needed: Authorization: Bearer KEY', {
        'www-authenticate': 'Bearer',
      });
    }
    if (matching.isOfPages && sent === 'items') {
      throw new HttpError(403, 'forbidden', 'a key of pages sends events only: items want one of API_KEYS');
    }
    return matching.tenant;
  };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
