import type { ModelUseLedger } from '@attune/copy-store';
import { createOpenAiModel, type TenantModels } from '@attune/language-model';
import type { CopywriterMetrics } from '../metrics';
import type { ModelConfig } from './model-config';

const CIRCUIT_STATES = { closed: 0, half_open: 0.5, open: 1 } as const;

/** The configured model. Nothing is sent before the first call, so it need not be there when the copywriter starts. */
export function createModel(config: ModelConfig, ledger: ModelUseLedger, metrics: CopywriterMetrics): TenantModels {
  const { baseUrl, apiKey, model, timeoutMs, maxCalls, callsPerDay, tokensPerDay, temperature, tokenLimit } = config;
  return createOpenAiModel({
    ...{ baseUrl, apiKey, model, timeoutMs, temperature, tokenLimit },
    concurrency: { maxCalls, maxWaiting: maxCalls },
    budgetOf: () => ({ calls: callsPerDay, tokens: tokensPerDay }),
    ledger,
    listener: {
      finished: ({ outcome, durationMs, tokens = 0 }) => {
        metrics.modelCallSeconds.observe({ outcome }, durationMs / 1_000);
        metrics.modelTokens.inc(tokens);
      },
      circuit: (state) => metrics.modelCircuit.set(CIRCUIT_STATES[state]),
    },
  });
}
