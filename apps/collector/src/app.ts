import { BrokerUnavailable } from '@attune/event-stream';
import { type Logger } from '@attune/service-runtime';
import { traceRequests } from '@attune/tracing';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { type Authenticate, type Sent } from './authentication';
import { cors } from './cors';
import { HttpError } from './http-error';
import { type BatchIntake } from './intake';
import { type IntakeMetrics } from './intake-metrics';
import { type MessageKind } from './message-kind';
import { openApi } from './open-api';
import { readBatch } from './posted-batch';

/** The largest body of a request in bytes, after it is unpacked. */
export const MAX_BODY_BYTES = 5 * 1024 * 1024;
const RETRY_AFTER_SECONDS = '2';

export interface AppParts {
  intake: BatchIntake;
  kinds: { events: MessageKind; items: MessageKind };
  authenticate: Authenticate;
  allowedOrigins: readonly string[];
  metrics: IntakeMetrics;
  logger: Logger;
}

/** The collector's HTTP interface. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use(traceRequests, timed(parts.metrics), cors(parts.allowedOrigins));
  // Browsers send beacons as text/plain, and some clients no type at all: what counts is that it is JSON.
  const body = express.raw({ type: () => true, limit: MAX_BODY_BYTES });
  app.post('/v1/events', authenticated(parts, 'events'), body, receive(parts.intake, parts.kinds.events));
  app.post('/v1/items', authenticated(parts, 'items'), body, receive(parts.intake, parts.kinds.items));
  const description = openApi();
  app.get('/openapi.json', (_request, response) => void response.json(description));
  app.use((request) => {
    throw new HttpError(404, 'not_found', `there is no ${request.method} ${request.path}`);
  });
  app.use(answerError(parts.logger));
  return app;
}

/** Before the body is read, so that nobody without a key makes the collector read megabytes. */
function authenticated({ authenticate }: Pick<AppParts, 'authenticate'>, sent: Sent): RequestHandler {
  return (request, response, next) => {
    response.locals.tenant = authenticate(request.headers.authorization, sent);
    next();
  };
}

function receive(intake: BatchIntake, kind: MessageKind): RequestHandler {
  return async (request, response) => {
    const batch = readBatch(request.body, kind.listField);
    const { answer, tooLarge } = await intake.take(kind, batch, {
      keyTenant: response.locals.tenant as string | undefined,
      // Only browsers name an origin; a server's own name says nothing about the shopper.
      userAgent: request.headers.origin === undefined ? undefined : request.headers['user-agent'],
    });
    response.status(answer.accepted > 0 ? 202 : tooLarge ? 413 : 400).json(answer);
  };
}

function timed(metrics: IntakeMetrics): RequestHandler {
  return (request, response, next) => {
    const startedAt = process.hrtime.bigint();
    response.once('finish', () => {
      const route = (request.route as { path: string } | undefined)?.path ?? 'none';
      metrics.answered(route, response.statusCode, Number(process.hrtime.bigint() - startedAt) / 1e9);
    });
    next();
  };
}

function answerError(logger: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, _next) => {
    const known = toHttpError(error);
    if (known.status >= 500) logger.error({ err: error }, 'a request failed');
    response.set(known.headers).status(known.status).json(known.answer());
  };
}

function toHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (error instanceof BrokerUnavailable) {
    return new HttpError(503, 'broker_unavailable', 'nothing can be stored just now; send it again later', {
      'retry-after': RETRY_AFTER_SECONDS,
    });
  }
  const { status, type, message } = error as { status?: number; type?: string; message?: string };
  if (type === 'entity.too.large') {
    return new HttpError(413, 'body_too_large', `the body is larger than ${MAX_BODY_BYTES} bytes`);
  }
  // What express and its body parser find wrong with a request: an unknown encoding, broken gzip, a length that is not kept.
  if (status !== undefined && status >= 400 && status < 500) {
    return new HttpError(status, 'malformed', message ?? 'the request is malformed');
  }
  return new HttpError(500, 'internal', 'the collector failed');
}
