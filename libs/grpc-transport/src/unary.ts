import type { handleUnaryCall } from '@grpc/grpc-js';
import type { Backlog } from './backlog';
import { type HandlerOptions, takeInHand } from './call-in-hand';
import { Cancelled, DeadlineExceeded, Unavailable } from './errors';
import { RefusedRequest } from './request-decoding';
import type { CallContext, UnaryHandler } from './service';

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
  { backlog, isBusy, ...options }: UnaryOptions,
): handleUnaryCall<Request, Response> {
  return (call, callback) => {
    const { context, run, end } = takeInHand(call, options);
    const { signal, deadline } = context;
    const isHopeless = isBusy() && backlog.waitMs > (deadline - Date.now()) * LIKELY_SHARE;
    const leaveBacklog = isHopeless ? undefined : backlog.begin();

    let answered = false;
    const answer = (error: unknown, response?: Response) => {
      if (answered) return;
      answered = true;
      leaveBacklog?.(!(error instanceof Cancelled || error instanceof DeadlineExceeded));
      callback(end(error) ?? null, response);
    };
    signal.addEventListener('abort', () => answer(signal.reason), { once: true });
    if (isHopeless) {
      answer(new Unavailable('too many calls are in hand for this one to be answered in time'));
      return;
    }
    run(() => invoke(handler, call.request, context)).then(
      (response) => answer(undefined, response),
      (error: unknown) => answer(error ?? new Error('the handler failed without a reason')),
    );
  };
}

async function invoke<Request, Response>(
  handler: UnaryHandler<Request, Response>,
  request: Request | RefusedRequest,
  context: CallContext,
): Promise<Response> {
  if (request instanceof RefusedRequest) throw request.reason;
  return handler(request, context);
}
