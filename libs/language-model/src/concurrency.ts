import { type LanguageModel, ModelUnavailable } from '@attune/copy-generation';
import { bulkhead, isBulkheadRejectedError } from 'cockatiel';
import { untilAborted } from './until-aborted';

/** How many calls an endpoint gets. */
export interface ConcurrencySettings {
  /** At once. */
  readonly maxCalls: number;
  /** Waiting for their turn; more are turned away. */
  readonly maxWaiting: number;
}

/** Limits the calls to one endpoint, whichever tenant makes them. A call waits for its turn with its retries. */
export function createConcurrencyLimit({ maxCalls, maxWaiting }: ConcurrencySettings) {
  const policy = bulkhead(maxCalls, maxWaiting);
  return (model: LanguageModel): LanguageModel => ({
    name: model.name,
    async generate(request) {
      request.signal?.throwIfAborted();
      try {
        return await untilAborted(
          policy.execute(() => model.generate(request), request.signal),
          request.signal,
        );
      } catch (error) {
        if (isBulkheadRejectedError(error)) throw new ModelUnavailable('too many calls wait for the endpoint');
        throw error;
      }
    },
  });
}
