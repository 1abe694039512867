import { Histogram, type Registry } from '@attune/service-runtime';
import type { RequestHandler } from 'express';

/** Times every answer by its route, as it is written in the code, and its status. */
export function timed(registry: Registry): RequestHandler {
  const answers = new Histogram({
    name: 'attune_storefront_answer_seconds',
    help: 'Time from a request to its answer',
    labelNames: ['route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  return (request, response, next) => {
    const stop = answers.startTimer();
    response.once('finish', () => {
      const path = (request.route as { path: string | string[] } | undefined)?.path ?? 'none';
      stop({ route: Array.isArray(path) ? path[0] : path, status: response.statusCode });
    });
    next();
  };
}
