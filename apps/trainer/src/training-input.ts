import type { CatalogReader } from '@attune/catalog-store';
import type { HistoryReader } from '@attune/history-store';
import type { CheckpointStore, ModelReader, ModelWriter } from '@attune/model-artifact';
import type { ProcessMemory } from '@attune/service-runtime';
import type { ModelChoice } from './model-choice';
import type { RetryTimes } from './patience';
import type { Progress } from './progress';
import type { TrainingConfig } from './training-record';

/** What a run works with. */
export interface TrainingInput {
  history: HistoryReader;
  catalog: CatalogReader;
  models: ModelReader & ModelWriter;
  checkpoints: CheckpointStore;
  tenant: string;
  model: ModelChoice;
  seed: number;
  /** That fit the sequence encoder: another number changes the last bits of its sums, and so the model. */
  threads: number;
  /** Between two checkpoints of a long fit. */
  checkpointSeconds: number;
  /** History from this moment on is not looked at, unless the run goes on with one that was interrupted. */
  asOf: Date;
  /** Ends the run: it rejects with the signal's reason. */
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
  /** Why PostgreSQL failed, for a person. */
  whyFails: (error: unknown) => string;
  /** What the process may take and takes; for tests. */
  memory?: () => ProcessMemory;
  /** How long PostgreSQL is waited for once the history is read; for tests. */
  retry?: RetryTimes;
  /** Settings other than those that follow from the data's shape; for tests. */
  settings?: (defaults: TrainingConfig) => TrainingConfig;
}
