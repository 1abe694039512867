import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { HttpError } from './http-error';

/** Lets only requests with the key pass. Compares in the same time, however much of the key is right. */
export function withKey(adminKey: string): RequestHandler {
  const digest = sha256(adminKey);
  return (request, response, next) => {
    const given = /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '')?.[1] ?? '';
    if (timingSafeEqual(digest, sha256(given))) return next();
    response.set('www-authenticate', 'Bearer');
    throw new HttpError(401, 'unauthorized', 'the key is needed: Authorization: Bearer KEY');
  };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
