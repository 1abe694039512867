import type { ServerUnaryCall, ServerWritableStream } from '@grpc/grpc-js';
import { type CallError, Cancelled, DeadlineExceeded } from './errors';

/**
 * The time for a call of many responses where nobody says otherwise, in milliseconds: a text for each product of a large
 * catalog takes many minutes. A caller that is gone ends it within seconds all the same.
 */
export const STREAM_DEADLINE_MS = 3_600_000;

/** The longest time for a call, 24 days: grpc-js and timers take a longer one for one that is over. */
export const MAX_DEADLINE_MS = 24 * 86_400_000;

/**
 * The call's signal and deadline; `release` ends its timer and listener.
 * @param inHand the server's calls, whose signals it may abort, too
 */
export function callLimits(
  call: ServerUnaryCall<unknown, unknown> | ServerWritableStream<unknown, unknown>,
  defaultDeadlineMs: number,
  inHand: Set<AbortController>,
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
  inHand.add(controller);
  const timer = setTimeout(() => abort(new DeadlineExceeded()), Math.max(0, deadline - Date.now()));
  const release = () => {
    inHand.delete(controller);
    clearTimeout(timer);
    call.off('cancelled', onCancelled);
  };
  return { controller, deadline, release };
}
