import { Counter, Gauge, type Registry } from '@attune/service-runtime';
import type { TrainingOutcome } from './progress';

/** Metrics of training runs. */
export interface TrainerMetrics {
  /** Runs the training and records how it ended, how long it took and how good the model was. */
  observe(run: () => Promise<TrainingOutcome>): Promise<TrainingOutcome>;
}

export function createTrainerMetrics(registry: Registry): TrainerMetrics {
  const registers = [registry];
  const runs = new Counter({
    name: 'attune_trainer_runs_total',
    help: 'Training runs by how they ended: published, kept or failed',
    labelNames: ['outcome'],
    registers,
  });
  const seconds = new Gauge({ name: 'attune_trainer_run_seconds', help: 'How long the last run took', registers });
  const endedAt = new Gauge({
    name: 'attune_trainer_last_success_timestamp_seconds',
    help: 'When a run last ended without failing',
    registers,
  });
  const quality = new Gauge({
    name: 'attune_trainer_quality',
    help: "The last evaluation's metrics, of the model and of popularity",
    labelNames: ['metric', 'ranker'],
    registers,
  });
  return {
    async observe(run) {
      const startedAt = performance.now();
      try {
        const outcome = await run();
        runs.inc({ outcome: outcome.outcome });
        endedAt.setToCurrentTime();
        for (const [metric, { model, popularity }] of Object.entries(outcome.metrics ?? {})) {
          quality.set({ metric, ranker: 'model' }, model);
          quality.set({ metric, ranker: 'popularity' }, popularity);
        }
        return outcome;
      } catch (error) {
        runs.inc({ outcome: 'failed' });
        throw error;
      } finally {
        seconds.set((performance.now() - startedAt) / 1000);
      }
    },
  };
}
