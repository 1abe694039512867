import { type RequestHandler } from 'express';

const PREFLIGHT_SECONDS = '600';

/** Lets pages of the allowed origins (`*`: of all) send events and read the answers. */
export function cors(allowedOrigins: readonly string[]): RequestHandler {
  const allowed = new Set(allowedOrigins);
  return (request, response, next) => {
    const { origin } = request.headers;
    response.vary('Origin');
    if (origin !== undefined && (allowed.has(origin) || allowed.has('*'))) {
      response.set({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after' });
      if (isPreflight(request)) {
        response.set({
          'access-control-allow-methods': 'POST',
          'access-control-allow-headers': 'authorization, content-type, traceparent, tracestate',
          'access-control-max-age': PREFLIGHT_SECONDS,
        });
      }
    }
    if (isPreflight(request)) response.status(204).end();
    else next();
  };
}

function isPreflight(request: Parameters<RequestHandler>[0]): boolean {
  return request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
}
