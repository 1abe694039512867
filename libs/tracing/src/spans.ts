import {
  type Attributes,
  context,
  type Link,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';

export type { Attributes, Span };

/** Where a call or a message comes into this process. */
interface EntrySpan {
  name: string;
  kind: 'server' | 'consumer';
  attributes: Attributes;
  /** Of the caller, in another process; without one a trace begins here. */
  parent?: SpanContext;
  /** Other traces that this is work for. */
  links?: readonly SpanContext[];
}

const KINDS = {
  server: SpanKind.SERVER,
  consumer: SpanKind.CONSUMER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
} as const;

/** Undefined while tracing is off. */
let tracer: Tracer | undefined;

/** Spans are made by it from now on; by none when it is undefined. */
export function useTracer(used: Tracer | undefined): void {
  tracer = used;
}

/** Whether tracing is on: ask it before anything is made for a span. */
export function isTracing(): boolean {
  return tracer !== undefined;
}

/** Begins the span of what came from outside. Undefined while tracing is off. */
export function startEntrySpan({ name, kind, attributes, parent, links = [] }: EntrySpan): Span | undefined {
  const from = parent ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
  const linked = links.map((one): Link => ({ context: one }));
  return tracer?.startSpan(name, { kind: KINDS[kind], attributes, links: linked }, from);
}

/**
 * Begins the span of what this process asks of another one. Undefined while tracing is off, and outside of a span that is
 * recorded and has not ended: what a service does by itself, like its polling, makes no traces, nor does it go on with the
 * trace of the call in which it was begun.
 */
export function startChildSpan(name: string, kind: 'client' | 'producer', attributes: Attributes): Span | undefined {
  if (!tracer || !trace.getActiveSpan()?.isRecording()) return undefined;
  return tracer.startSpan(name, { kind: KINDS[kind], attributes });
}

/** Does the work as part of a span; as it is where there is none. */
export function inSpan<T>(span: Span | undefined, work: () => T): T {
  return span ? context.with(trace.setSpan(context.active(), span), work) : work();
}

/** @param type says which kind of failure; never its text, which may hold a shopper's data */
export function failSpan(span: Span, type: string): void {
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/**
 * Does the work of a span and ends it. Where the work rejects, the span has failed.
 * @param typeOf says which kind of failure that is, as `failSpan` tells it; the error's name unless given
 */
export async function endingSpan<T>(span: Span, work: () => Promise<T>, typeOf = nameOf): Promise<T> {
  try {
    return await work();
  } catch (error) {
    failSpan(span, typeOf(error));
    throw error;
  } finally {
    span.end();
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}

/** By what a line of the log is found with its trace; nothing outside of a trace that is recorded. */
export function traceIds(): { traceId?: string; spanId?: string } {
  const span = tracer && trace.getActiveSpan();
  if (!span?.isRecording()) return {};
  const { traceId, spanId } = span.spanContext();
  return { traceId, spanId };
}
