import { type LanguageModel, ModelUnavailable } from '@attune/copy-generation';

/** Gives each call `timeoutMs` to be answered in full, however the endpoint spends them. */
export function withTimeout(model: LanguageModel, timeoutMs: number): LanguageModel {
  return {
    name: model.name,
    async generate(request) {
      const timeout = AbortSignal.timeout(timeoutMs);
      const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
      try {
        return await model.generate({ ...request, signal });
      } catch (error) {
        request.signal?.throwIfAborted();
        if (!timeout.aborted) throw error;
        throw new ModelUnavailable(`no answer within ${timeoutMs} ms`, { retryable: true });
      }
    },
  };
}
