import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type handleServerStreamingCall, type ServerWritableStream, status } from '@grpc/grpc-js';
import { pauses } from '@attune/service-runtime';
import { callLimits } from './call-limits';
import { statusOf } from './errors';
import { RefusedRequest } from './request-decoding';
import type { StreamHandler } from './service';
import type { HandlerOptions } from './unary';

/**
 * A handler of many responses as grpc-js calls it. The next response is made when the caller has room for it; when the
 * caller cancels or the deadline passes the handler's signal aborts, and no further one is asked for.
 */
export function serverStream<Request, Response>(
  handler: StreamHandler<Request, Response>,
  { defaultDeadlineMs, logger, metrics, inHand }: HandlerOptions,
): handleServerStreamingCall<Request, Response> {
  return (call) => {
    const path = call.getPath();
    const requestId = randomUUID();
    const callLogger = logger.child({ method: path, requestId });
    const finishMetrics = metrics.start(path);
    const { controller, deadline, release } = callLimits(call, defaultDeadlineMs, inHand);
    const { signal } = controller;

    const fail = (error: unknown): status => {
      const failure = statusOf(error, requestId);
      if (failure.code === status.INTERNAL) callLogger.error({ err: error }, 'call failed');
      else callLogger.debug({ code: status[failure.code], err: error }, 'call refused');
      call.emit('error', failure);
      return failure.code;
    };
    const answer = async (request: Request | RefusedRequest) => {
      if (request instanceof RefusedRequest) throw request.reason;
      await send(handler(request, { signal, deadline, logger: callLogger }), call, signal);
    };
    void answer(call.request)
      .then(() => status.OK, fail)
      .then((code) => {
        release();
        finishMetrics(code);
      });
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
