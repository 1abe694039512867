import { type Client, Metadata, status } from '@grpc/grpc-js';
import { isTracing, outgoingTraceparent, serverAttributes, startChildSpan } from '@attune/tracing';
import { endCall } from './server-span';

interface CalledSpan {
  /** What the call tells its service of the trace. */
  metadata: Metadata;
  end: (code: status) => void;
}

/** Of all calls while tracing is off; nothing is written into it. */
const NOTHING: CalledSpan = { metadata: new Metadata(), end: () => undefined };

/** Begins the span of a call that is about to be made, where that is part of a trace. */
export function clientSpan(client: Client, method: string): CalledSpan {
  if (!isTracing()) return NOTHING;
  const address = client
    .getChannel()
    .getTarget()
    .replace(/^dns:\/*/, '');
  const span = startChildSpan(method, 'client', {
    ...{ 'rpc.system.name': 'grpc', 'rpc.method': method },
    ...serverAttributes(address),
  });
  const traceparent = outgoingTraceparent(span);
  if (!traceparent) return NOTHING;
  const metadata = new Metadata();
  metadata.set('traceparent', traceparent);
  return { metadata, end: (code) => span && endCall(span, code, code !== status.OK) };
}
