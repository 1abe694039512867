export {
  endingSpan,
  failSpan,
  isTracing,
  inSpan,
  startChildSpan,
  startEntrySpan,
  traceIds,
  type Attributes,
  type Span,
} from './spans';
export { remoteParent, traceparentOf, outgoingTraceparent } from './traceparent';
export { traceRequests } from './trace-requests';
export { serverAttributes } from './server-attributes';
export { SAMPLERS, startTracing, type TracingSettings } from './start-tracing';
