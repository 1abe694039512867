import { type LanguageModel, ModelUnavailable } from '@attune/copy-generation';
import { circuitBreaker, CircuitState, ConsecutiveBreaker, handleType, isBrokenCircuitError } from 'cockatiel';
import { type ModelListener } from './listener';

/** When an endpoint is left alone. */
export interface CircuitSettings {
  /** How many calls in a row may fail before no more are made. */
  readonly failures: number;
  /** For how long none is made; then one is, and decides. */
  readonly openMs: number;
}

const STATES = new Map([
  [CircuitState.Closed, 'closed'],
  [CircuitState.Open, 'open'],
  [CircuitState.HalfOpen, 'half_open'],
] as const);

/** A circuit breaker for all calls to one endpoint, whichever tenant makes them. */
export function createCircuit({ failures, openMs }: CircuitSettings, listener: ModelListener = {}) {
  const policy = circuitBreaker(handleType(ModelUnavailable), {
    breaker: new ConsecutiveBreaker(failures),
    halfOpenAfter: openMs,
  });
  policy.onStateChange((state) => {
    const name = STATES.get(state as CircuitState.Closed | CircuitState.Open | CircuitState.HalfOpen);
    if (name) listener.circuit?.(name);
  });

  return (model: LanguageModel): LanguageModel => ({
    name: model.name,
    async generate(request) {
      try {
        return await policy.execute(() => model.generate(request), request.signal);
      } catch (error) {
        request.signal?.throwIfAborted();
        if (isBrokenCircuitError(error)) throw new ModelUnavailable('the endpoint failed too often lately');
        throw error;
      }
    },
  });
}
