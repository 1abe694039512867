import { type ServerUnaryCall, type ServerWritableStream, status } from '@grpc/grpc-js';
import { failSpan, inSpan, isTracing, remoteParent, type Span, startEntrySpan } from '@attune/tracing';

/** What the server is to blame for; all else is the caller's to mend, or its wish. */
const FAULTS = new Set([
  ...[status.UNKNOWN, status.DEADLINE_EXCEEDED, status.UNIMPLEMENTED],
  ...[status.INTERNAL, status.UNAVAILABLE, status.DATA_LOSS],
]);

interface CallSpan {
  run: <T>(work: () => T) => T;
  end: (code: status) => void;
}

/** Of all calls while tracing is off. */
const NO_SPAN: CallSpan = { run: (work) => work(), end: () => undefined };

/** Begins a call's span, in the trace that the caller names in `traceparent`. */
export function serverSpan(
  call: ServerUnaryCall<unknown, unknown> | ServerWritableStream<unknown, unknown>,
  path: string,
): CallSpan {
  if (!isTracing()) return NO_SPAN;
  const method = path.slice(1);
  const parents = call.metadata.get('traceparent');
  const span = startEntrySpan({
    ...{ name: method, kind: 'server', parent: parents.length === 1 ? remoteParent(parents[0]) : undefined },
    attributes: { 'rpc.system.name': 'grpc', 'rpc.method': method },
  });
  return { run: (work) => inSpan(span, work), end: (code) => span && endCall(span, code, FAULTS.has(code)) };
}

/** Ends a call's span with what became of it. */
export function endCall(span: Span, code: status, isFailure: boolean): void {
  span.setAttribute('rpc.status_code', status[code]);
  if (isFailure) failSpan(span, status[code]);
  span.end();
}
