import { type Span, type SpanContext, trace, TraceFlags } from '@opentelemetry/api';

/** W3C Trace Context, version 00: trace and span in lower hexadecimal, neither of them zero, and flags. */
const TRACEPARENT = /^00-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})$/;
const LENGTH = 55;

/**
 * The caller's span, as its `traceparent` header names it. Undefined for what is malformed, comes twice, or is of another
 * version, as from callers nobody knows: then a trace begins here.
 */
export function remoteParent(header: unknown): SpanContext | undefined {
  if (typeof header !== 'string' || header.length !== LENGTH) return undefined;
  const [, traceId, spanId, flags] = TRACEPARENT.exec(header) ?? [];
  if (!traceId) return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED, isRemote: true };
}

/** What names a span to another process, as `traceparent`. */
export function traceparentOf(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${isSampled(traceFlags) ? '01' : '00'}`;
}

/**
 * What a call tells its service: its own span, or, of a trace that is not recorded, that this is so, since the service would
 * decide anew. Undefined outside of traces.
 * @param span of the call, where it has one
 */
export function outgoingTraceparent(span: Span | undefined): string | undefined {
  if (span) return traceparentOf(span);
  const active = trace.getActiveSpan();
  // A recorded one that has ended is of a call that is over, in which what calls now was begun.
  return active && !isSampled(active.spanContext().traceFlags) ? traceparentOf(active) : undefined;
}

function isSampled(flags: number): boolean {
  return (flags & TraceFlags.SAMPLED) !== 0;
}
