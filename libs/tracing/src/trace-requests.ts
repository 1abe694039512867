import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Span } from '@opentelemetry/api';
import { failSpan, inSpan, isTracing, startEntrySpan } from './spans';
import { remoteParent } from './traceparent';

/** A request as Express has it: the route is there once it is found. */
interface RoutedRequest extends IncomingMessage {
  route?: { path: string | string[] };
  originalUrl?: string;
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'CONNECT', 'TRACE', 'QUERY']);

/**
 * Express middleware, to come first: a span for every request, in the trace that its caller names. It is called by the route as
 * the code has it; path and query hold ids of shoppers, and are told nobody.
 */
export function traceRequests(request: RoutedRequest, response: ServerResponse, next: () => void): void {
  if (!isTracing()) return next();
  const { method: asked = '', headers } = request;
  const method = METHODS.has(asked) ? asked : undefined;
  const span = startEntrySpan({
    ...{ name: method ?? 'HTTP', kind: 'server', parent: remoteParent(headers.traceparent) },
    attributes: { 'http.request.method': method ?? '_OTHER', 'url.scheme': 'http' },
  });
  // Also of a caller that has gone before it was answered.
  if (span) response.once('close', () => end(span, method, request, response));
  inSpan(span, next);
}

function end(span: Span, method: string | undefined, request: RoutedRequest, response: ServerResponse): void {
  const route = routeOf(request);
  if (route !== undefined) {
    span.updateName(`${method ?? 'HTTP'} ${route}`);
    span.setAttribute('http.route', route);
  }
  if (response.headersSent) span.setAttribute('http.response.status_code', response.statusCode);
  if (response.headersSent && response.statusCode >= 500) failSpan(span, String(response.statusCode));
  else if (!response.writableFinished) span.setAttribute('error.type', 'aborted');
  span.end();
}

/** Of several paths of a route the one that was asked for. */
function routeOf({ route, originalUrl = '' }: RoutedRequest): string | undefined {
  const paths = [route?.path ?? []].flat();
  const asked = segmentsOf(originalUrl.split('?', 1)[0]);
  return paths.find((path) => isOf(segmentsOf(path), asked)) ?? paths[0];
}

function isOf(path: readonly string[], asked: readonly string[]): boolean {
  return path.length === asked.length && path.every((part, i) => part.startsWith(':') || part === asked[i]);
}

/** Express minds neither case nor a slash at the end. */
function segmentsOf(path: string): string[] {
  return path.toLowerCase().split('/').filter(Boolean);
}
