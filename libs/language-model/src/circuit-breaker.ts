import { type LanguageModel, ModelRefused, ModelUnavailable } from '@attune/copy-generation';
import { type ModelListener } from './listener';

/** When an endpoint is left alone. */
export interface CircuitSettings {
  /** How many calls in a row may fail before no more are made. */
  readonly failures: number;
  /** For how long none is made; then one is, and decides. */
  readonly openMs: number;
}

/** A circuit breaker for all calls to one endpoint, whichever tenant makes them. */
export function createCircuit(settings: CircuitSettings, listener: ModelListener = {}) {
  const circuit = new Circuit(settings, listener);
  return (model: LanguageModel): LanguageModel => ({
    name: model.name,
    async generate(request) {
      const pass = circuit.enter();
      try {
        const answer = await model.generate(request);
        circuit.leave(pass, 'answered');
        return answer;
      } catch (error) {
        circuit.leave(pass, request.signal?.aborted ? 'not made' : outcomeOf(error));
        request.signal?.throwIfAborted();
        throw error;
      }
    },
  });
}

/** `not made`: it was called off, or not paid for, and says nothing of the endpoint. */
type Outcome = 'answered' | 'failed' | 'not made';

function outcomeOf(error: unknown): Outcome {
  if (error instanceof ModelUnavailable) return 'failed';
  // Somebody is there who refuses.
  return error instanceof ModelRefused ? 'answered' : 'not made';
}

/**
 * Own code, since a breaker of cockatiel is closed by any call that does not fail: one that a tenant's budget did not let
 * through, too, and then several more go to an endpoint that is down.
 */
class Circuit {
  private state: 'closed' | 'open' | 'half_open' = 'closed';
  private failedInARow = 0;
  private openUntil = 0;
  private isTrying = false;

  constructor(
    private readonly settings: CircuitSettings,
    private readonly listener: ModelListener,
  ) {}

  /** What a call is made as. @throws ModelUnavailable when none may be made */
  enter(): 'call' | 'trial' {
    if (this.state === 'closed') return 'call';
    if (this.isTrying || performance.now() < this.openUntil) {
      throw new ModelUnavailable('the endpoint failed too often lately');
    }
    this.isTrying = true;
    this.become('half_open');
    return 'trial';
  }

  leave(pass: 'call' | 'trial', outcome: Outcome): void {
    if (pass === 'trial') this.isTrying = false;
    // What began before the circuit opened decides nothing.
    else if (this.state !== 'closed') return;
    if (outcome === 'answered') this.close();
    else if (outcome === 'failed' && (pass === 'trial' || ++this.failedInARow >= this.settings.failures)) this.open();
  }

  private close(): void {
    this.failedInARow = 0;
    this.become('closed');
  }

  private open(): void {
    this.openUntil = performance.now() + this.settings.openMs;
    this.become('open');
  }

  private become(state: typeof this.state): void {
    if (state === this.state) return;
    this.state = state;
    this.listener.circuit?.(state);
  }
}
