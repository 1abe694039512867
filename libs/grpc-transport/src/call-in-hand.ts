import { randomUUID } from 'node:crypto';
import { type ServerUnaryCall, type ServerWritableStream, status, type StatusObject } from '@grpc/grpc-js';
import type { Logger } from '@attune/service-runtime';
import { callLimits } from './call-limits';
import { statusOf } from './errors';
import type { ServerMetrics } from './server-metrics';
import { serverSpan } from './server-span';
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
  /** Does the call's work as part of its span, where there is one. */
  run: <T>(work: () => T) => T;
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
  const span = serverSpan(call, path);
  const callLogger = logger.child({ method: path, requestId });
  const finishMetrics = metrics.start(path);
  const { controller, deadline, release } = callLimits(call, defaultDeadlineMs, inHand);
  return {
    context: { signal: controller.signal, deadline, logger: callLogger },
    run: span.run,
    end: (error) => {
      release();
      const failure = error === undefined ? undefined : statusOf(error, requestId);
      const code = failure?.code ?? status.OK;
      finishMetrics(code);
      if (failure) span.run(() => log(callLogger, failure, error));
      span.end(code);
      return failure;
    },
  };
}

function log(logger: Logger, { code }: StatusObject, error: unknown): void {
  if (code === status.INTERNAL) logger.error({ err: error }, 'call failed');
  else logger.debug({ code: status[code], err: error }, 'call refused');
}
