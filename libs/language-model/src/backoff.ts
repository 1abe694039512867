import { setTimeout as wait } from 'node:timers/promises';
import { type LanguageModel, type ModelRequest, ModelUnavailable } from '@attune/copy-generation';
import { type ModelListener } from './listener';

/** How failed calls are made again. */
export interface BackoffSettings {
  /** How often a call is made again at most. */
  readonly maxRetries: number;
  /** The longest first wait; it doubles with each retry. */
  readonly initialDelayMs: number;
  /** The longest wait. An endpoint that asks for a longer one is not asked again. */
  readonly maxDelayMs: number;
}

/**
 * Makes a call again that failed for a reason that may pass: after the time that the endpoint asks for, else after a
 * random one out of a range that doubles, so that many callers do not come back at once.
 */
export function withBackoff(
  model: LanguageModel,
  settings: BackoffSettings,
  listener: ModelListener = {},
): LanguageModel {
  return {
    name: model.name,
    async generate(request: ModelRequest) {
      for (let retry = 0; ; retry++) {
        try {
          return await model.generate(request);
        } catch (error) {
          request.signal?.throwIfAborted();
          const delayMs = retry < settings.maxRetries ? delayBefore(error, retry, settings) : undefined;
          if (delayMs === undefined) throw error;
          listener.retrying?.(delayMs);
          // Own code, since cockatiel's retries wait to the end after the caller has gone.
          await wait(delayMs, undefined, { signal: request.signal }).catch(() => request.signal?.throwIfAborted());
        }
      }
    },
  };
}

/** In ms; undefined when the call is not made again. */
function delayBefore(error: unknown, retry: number, settings: BackoffSettings): number | undefined {
  if (!(error instanceof ModelUnavailable) || !error.retryable) return undefined;
  const { initialDelayMs, maxDelayMs } = settings;
  const asked = error.retryAfterMs;
  if (asked !== undefined) return asked > maxDelayMs ? undefined : asked;
  return Math.random() * Math.min(maxDelayMs, initialDelayMs * 2 ** retry);
}
