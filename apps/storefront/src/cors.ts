import type { RequestHandler } from 'express';

const PREFLIGHT_SECONDS = '600';

/** Lets pages of the allowed origins (`*`: of all) ask from the browser. */
export function cors(allowedOrigins: readonly string[]): RequestHandler {
  const allowed = new Set(allowedOrigins);
  return (request, response, next) => {
    const { origin } = request.headers;
    const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
    response.vary('Origin');
    if (origin !== undefined && (allowed.has(origin) || allowed.has('*'))) {
      response.set({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after' });
      if (isPreflight) {
        response.set({
          'access-control-allow-methods': 'GET, POST',
          'access-control-allow-headers': 'content-type, traceparent, tracestate, x-attune-tenant',
          'access-control-max-age': PREFLIGHT_SECONDS,
        });
      }
    }
    if (isPreflight) response.status(204).end();
    else next();
  };
}
