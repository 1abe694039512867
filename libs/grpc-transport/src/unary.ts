import { randomUUID } from 'node:crypto';
import { type handleUnaryCall, type sendUnaryData, status } from '@grpc/grpc-js';
import type { Logger } from '@attune/service-runtime';
import type { Backlog } from './backlog';
import { callLimits } from './call-limits';
import { Cancelled, DeadlineExceeded, statusOf, Unavailable } from './errors';
import { RefusedRequest } from './request-decoding';
import type { ServerMetrics } from './server-metrics';
import type { UnaryHandler } from './service';

export interface HandlerOptions {
  /** The time for a call whose caller set no deadline, in milliseconds. */
  defaultDeadlineMs: number;
  logger: Logger;
  metrics: ServerMetrics;
  /** Of the server's calls that have not ended. */
  inHand: Set<AbortController>;
}

/** The wait behind other calls is a mean, and some of a caller's time was over before the call was seen. */
const LIKELY_SHARE = 0.5;

export interface UnaryOptions extends HandlerOptions {
  /** Of the server's calls of one response. */
  backlog: Backlog;
  /** Whether this process has more work than time. */
  isBusy: () => boolean;
}

/**
 * A handler as grpc-js calls it: answers once, with the response or the error's status; as soon as the caller cancels or
 * the deadline passes the handler's signal aborts. Nothing of a call is left behind when it has been answered. A call that
 * is not likely to be answered in time by a process that has too much work is refused at once, so that those are that can.
 */
export function unary<Request, Response>(
  handler: UnaryHandler<Request, Response>,
  { defaultDeadlineMs, logger, metrics, inHand, backlog, isBusy }: UnaryOptions,
): handleUnaryCall<Request, Response> {
  return (call, callback) => {
    const path = call.getPath();
    const requestId = randomUUID();
    const callLogger = logger.child({ method: path, requestId });
    const finishMetrics = metrics.start(path);
    const { controller, deadline, release } = callLimits(call, defaultDeadlineMs, inHand);
    const isHopeless = isBusy() && backlog.waitMs > (deadline - Date.now()) * LIKELY_SHARE;
    const leaveBacklog = isHopeless ? undefined : backlog.begin();

    let answered = false;
    const answer = (error: unknown, response?: Response) => {
      if (answered) return;
      answered = true;
      release();
      leaveBacklog?.(!(error instanceof Cancelled || error instanceof DeadlineExceeded));
      const code = reply(callback, requestId, error, response);
      finishMetrics(code);
      if (code === status.INTERNAL) callLogger.error({ err: error }, 'call failed');
      else if (code !== status.OK) callLogger.debug({ code: status[code], err: error }, 'call refused');
    };
    controller.signal.addEventListener('abort', () => answer(controller.signal.reason), { once: true });
    if (isHopeless) {
      answer(new Unavailable('too many calls are in hand for this one to be answered in time'));
      return;
    }
    invoke(handler, call.request, { signal: controller.signal, deadline, logger: callLogger }).then(
      (response) => answer(undefined, response),
      (error: unknown) => answer(error ?? new Error('the handler failed without a reason')),
    );
  };
}

async function invoke<Request, Response>(
  handler: UnaryHandler<Request, Response>,
  request: Request | RefusedRequest,
  context: Parameters<UnaryHandler<Request, Response>>[1],
): Promise<Response> {
  if (request instanceof RefusedRequest) throw request.reason;
  return handler(request, context);
}

function reply<Response>(
  callback: sendUnaryData<Response>,
  requestId: string,
  error: unknown,
  response: Response | undefined,
): status {
  if (error === undefined) {
    callback(null, response);
    return status.OK;
  }
  const failure = statusOf(error, requestId);
  callback(failure);
  return failure.code;
}
