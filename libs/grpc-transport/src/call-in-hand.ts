import { randomUUID } from 'node:crypto';
import { type ServerUnaryCall, type ServerWritableStream, status, type StatusObject } from '@grpc/grpc-js';
import type { Logger } from '@attune/service-runtime';
import { callLimits } from './call-limits';
import { statusOf } from './errors';
import type { ServerMetrics } from './server-metrics';
import type { CallContext } from './service';

export interface HandlerOptions {
  /** The time for a call whose caller set no deadline, in milliseconds. */
  defaultDeadlineMs: number;
  logger: Logger;
  metrics: ServerMetrics;
  /** Of the server's calls that have not ended. */
  inHand: Set<AbortController>;
}

/** A call from its beginning to its end, both of which metrics and log are told. */
interface CallInHand {
  context: CallContext;
  /** Leaves nothing of the call behind; to be called once. @returns what the caller is told of the error, if there is one */
  end: (error?: unknown) => StatusObject | undefined;
}

/** Begins a call: it has an id, a log of its own, a place in the metrics, and a signal that aborts when nobody waits for it. */
export function takeInHand(
  call: ServerUnaryCall<unknown, unknown> | ServerWritableStream<unknown, unknown>,
  { defaultDeadlineMs, logger, metrics, inHand }: HandlerOptions,
): CallInHand {
  const path = call.getPath();
  const requestId = randomUUID();
  const callLogger = logger.child({ method: path, requestId });
  const finishMetrics = metrics.start(path);
  const { controller, deadline, release } = callLimits(call, defaultDeadlineMs, inHand);
  return {
    context: { signal: controller.signal, deadline, logger: callLogger },
    end: (error) => {
      release();
      const failure = error === undefined ? undefined : statusOf(error, requestId);
      finishMetrics(failure?.code ?? status.OK);
      if (failure?.code === status.INTERNAL) callLogger.error({ err: error }, 'call failed');
      else if (failure) callLogger.debug({ code: status[failure.code], err: error }, 'call refused');
      return failure;
    },
  };
}
