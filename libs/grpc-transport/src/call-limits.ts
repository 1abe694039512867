import type { ServerUnaryCall, ServerWritableStream } from '@grpc/grpc-js';
import { type CallError, Cancelled, DeadlineExceeded } from './errors';

/** The call's signal and deadline; `release` ends its timer and listener. */
export function callLimits(
  call: ServerUnaryCall<unknown, unknown> | ServerWritableStream<unknown, unknown>,
  defaultDeadlineMs: number,
) {
  const controller = new AbortController();
  const asked = Number(call.getDeadline());
  const deadline = Number.isFinite(asked) ? asked : Date.now() + defaultDeadlineMs;
  const abort = (reason: CallError) => {
    if (!controller.signal.aborted) controller.abort(reason);
  };
  // grpc-js reports a passed deadline as a cancelled call, too. A caller whose clock is a little ahead hangs up before the
  // deadline is here: that stays CANCELLED, since nothing tells it from a change of mind.
  const onCancelled = () => abort(Date.now() >= deadline ? new DeadlineExceeded() : new Cancelled());
  call.once('cancelled', onCancelled);
  const timer = setTimeout(() => abort(new DeadlineExceeded()), Math.max(0, deadline - Date.now()));
  const release = () => {
    clearTimeout(timer);
    call.off('cancelled', onCancelled);
  };
  return { controller, deadline, release };
}
