import { once } from 'node:events';
import type { handleServerStreamingCall, ServerWritableStream } from '@grpc/grpc-js';
import { pauses } from '@attune/service-runtime';
import { type HandlerOptions, takeInHand } from './call-in-hand';
import { RefusedRequest } from './request-decoding';
import type { StreamHandler } from './service';

/**
 * A handler of many responses as grpc-js calls it. The next response is made when the caller has room for it; when the
 * caller cancels or the deadline passes the handler's signal aborts, and no further one is asked for.
 */
export function serverStream<Request, Response>(
  handler: StreamHandler<Request, Response>,
  options: HandlerOptions,
): handleServerStreamingCall<Request, Response> {
  return (call) => {
    const { context, run, end } = takeInHand(call, options);
    const answer = async (request: Request | RefusedRequest) => {
      if (request instanceof RefusedRequest) throw request.reason;
      await send(handler(request, context), call, context.signal);
    };
    void run(() => answer(call.request)).then(
      () => end(),
      (error: unknown) => call.emit('error', end(error ?? new Error('the handler failed without a reason'))),
    );
  };
}

async function send<Response>(
  responses: AsyncIterable<Response>,
  call: ServerWritableStream<unknown, Response>,
  signal: AbortSignal,
): Promise<void> {
  const pauseIfDue = pauses();
  for await (const response of responses) {
    signal.throwIfAborted();
    if (!call.write(response)) await once(call, 'drain', { signal }).catch(() => signal.throwIfAborted());
    // What is made from memory alone would hold up all other calls until the caller has no room any more.
    await pauseIfDue();
  }
  signal.throwIfAborted();
  call.end();
}
