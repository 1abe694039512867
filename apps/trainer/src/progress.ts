import type { MetricPair } from '@attune/model-artifact';

/** Metrics by name, each beside that of popularity. */
export type ComparedMetrics = Record<string, MetricPair>;

/** How a run ended. `kept`: nothing was published, what serves goes on serving. */
export type TrainingOutcome =
  | {
      outcome: 'published';
      kind: 'personal' | 'popularity';
      modelId: string;
      reason: string;
      metrics?: ComparedMetrics;
    }
  | { outcome: 'kept'; reason: string; metrics?: ComparedMetrics };

/** A line of progress; with PROGRESS=json these are the lines. `seconds` count from the run's start. */
export type Progress = { seconds: number } & (
  | { phase: 'read'; interactions: number; shoppers: number; items: number }
  /** `train`: the fit that is evaluated; `all`: the one that is published. */
  | { phase: 'fit'; fit: 'train' | 'all'; epoch: number; epochs: number; loss: number }
  | { phase: 'evaluate'; queries: number; metrics: ComparedMetrics }
  | { phase: 'gate'; passed: boolean; reason: string }
  | ({ phase: 'publish' } & TrainingOutcome)
);

/** A line of progress for people. */
export function progressText(progress: Progress): string {
  const at = `[${progress.seconds.toFixed(1).padStart(6)} s]`;
  switch (progress.phase) {
    case 'read':
      return `${at} read ${progress.interactions} interactions of ${progress.shoppers} shoppers with ${progress.items} items`;
    case 'fit': {
      const what = progress.fit === 'train' ? 'fitting on the past' : 'fitting on everything';
      return `${at} ${what}: epoch ${progress.epoch} of ${progress.epochs}, loss ${progress.loss.toFixed(1)}`;
    }
    case 'evaluate':
      return `${at} asked ${progress.queries} shoppers' next items: ${metricsText(progress.metrics)}`;
    case 'gate':
      return `${at} gate ${progress.passed ? 'passed' : 'not passed'}: ${progress.reason}`;
    case 'publish':
      return progress.outcome === 'published'
        ? `${at} published ${progress.kind} model ${progress.modelId}: ${progress.reason}`
        : `${at} kept what serves: ${progress.reason}`;
  }
}

function metricsText(metrics: ComparedMetrics): string {
  return Object.entries(metrics)
    .map(([name, { model, popularity }]) => `${name} ${model.toFixed(4)} (popularity ${popularity.toFixed(4)})`)
    .join(', ');
}
