import { ModelRefused, ModelUnavailable } from '@attune/copy-generation';
import { APIConnectionError, APIError } from 'openai';
import { ResponseTooLarge } from './bounded-fetch';
import { retryAfterMs } from './retry-after';

/**
 * An error of the port for one of the client's. Its words are ours: the client's may hold the key, the prompt or the
 * endpoint's answer.
 */
export function modelError(error: unknown): Error {
  if (error instanceof ModelUnavailable || error instanceof ModelRefused) return error;
  if (isTooLarge(error)) return new ModelUnavailable('the endpoint answered far too much');
  if (error instanceof APIConnectionError) {
    return new ModelUnavailable('the endpoint cannot be reached', { retryable: true });
  }
  if (error instanceof APIError && typeof error.status === 'number') {
    return statusError(error.status, error.headers as Headers | undefined);
  }
  return new ModelUnavailable('the endpoint answered no chat completion');
}

function statusError(status: number, headers: Headers | undefined): ModelUnavailable {
  const retryable = status === 408 || status === 409 || status === 429 || status >= 500;
  const wait = retryable ? retryAfterMs(headers) : undefined;
  return new ModelUnavailable(`the endpoint answered ${status}`, { retryable, retryAfterMs: wait });
}

/** Clients wrap what `fetch` throws, once or twice. */
function isTooLarge(error: unknown): boolean {
  for (let one = error, depth = 0; one instanceof Error && depth < 4; one = one.cause, depth++) {
    if (one instanceof ResponseTooLarge) return true;
  }
  return false;
}
