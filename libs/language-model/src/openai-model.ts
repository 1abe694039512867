import { BudgetExhausted, type LanguageModel, ModelRefused } from '@attune/copy-generation';
import { type BackoffSettings, withBackoff } from './backoff';
import { type Budgets, withBudget } from './budget';
import { type CircuitSettings, createCircuit } from './circuit-breaker';
import { type ConcurrencySettings, createConcurrencyLimit } from './concurrency';
import { createEndpoint, type EndpointSettings } from './endpoint';
import { type FinishedCall, type ModelListener } from './listener';
import { withTimeout } from './timeouts';

/** A model behind an OpenAI-compatible endpoint, with all its bounds. */
export interface OpenAiModelSettings extends Omit<EndpointSettings, 'maxResponseBytes'>, Budgets {
  /** For one call, its whole body included. 30 s when not given. */
  readonly timeoutMs?: number;
  /** 1 MB when not given. */
  readonly maxResponseBytes?: number;
  readonly backoff?: BackoffSettings;
  readonly circuit?: CircuitSettings;
  readonly concurrency?: ConcurrencySettings;
  readonly listener?: ModelListener;
}

const DEFAULTS = {
  timeoutMs: 30_000,
  maxResponseBytes: 1_000_000,
  backoff: { maxRetries: 2, initialDelayMs: 500, maxDelayMs: 20_000 },
  circuit: { failures: 5, openMs: 60_000 },
  concurrency: { maxCalls: 2, maxWaiting: 50 },
} as const satisfies Partial<OpenAiModelSettings>;

/** A model for many tenants. */
export interface TenantModels {
  readonly name: string;
  /** The model as one tenant may use it. All tenants share the endpoint's breaker and places. */
  forTenant(tenant: string): LanguageModel;
}

/**
 * Connects to a model. A call waits for a place, is made under the tenant's budget and a time limit, made again when that
 * may help, and not made at all while the endpoint keeps failing. Nothing is sent before the first call.
 */
export function createOpenAiModel(settings: OpenAiModelSettings): TenantModels {
  const { timeoutMs = DEFAULTS.timeoutMs, maxResponseBytes = DEFAULTS.maxResponseBytes } = settings;
  const { backoff = DEFAULTS.backoff, circuit = DEFAULTS.circuit, concurrency = DEFAULTS.concurrency } = settings;
  const { listener = {} } = settings;
  const endpoint = withTimeout(createEndpoint({ ...settings, maxResponseBytes }), timeoutMs);
  const breaker = createCircuit(circuit, listener);
  const limit = createConcurrencyLimit(concurrency);
  return {
    name: endpoint.name,
    forTenant(tenant) {
      // The budget within the breaker: a call that is not made costs nothing.
      const call = breaker(withBudget(endpoint, settings, tenant));
      return reported(limit(withBackoff(call, backoff, listener)), tenant, listener);
    },
  };
}

/** Tells the listener of each call's end. */
function reported(model: LanguageModel, tenant: string, listener: ModelListener): LanguageModel {
  return {
    name: model.name,
    async generate(request) {
      const start = performance.now();
      const finish = (outcome: FinishedCall['outcome'], tokens?: number) =>
        listener.finished?.({ tenant, outcome, durationMs: performance.now() - start, tokens });
      try {
        const answer = await model.generate(request);
        finish('answered', answer.tokens);
        return answer;
      } catch (error) {
        finish(request.signal?.aborted ? 'aborted' : outcomeOf(error));
        throw error;
      }
    },
  };
}

function outcomeOf(error: unknown): FinishedCall['outcome'] {
  if (error instanceof BudgetExhausted) return 'budget';
  if (error instanceof ModelRefused) return 'refused';
  return 'unavailable';
}
