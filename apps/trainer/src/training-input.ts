import type { CatalogReader } from '@attune/catalog-store';
import type { HistoryReader } from '@attune/history-store';
import type { CheckpointStore, ModelReader, ModelWriter } from '@attune/model-artifact';
import type { ProcessMemory } from '@attune/service-runtime';
import type { ModelChoice } from './model-choice';
import type { WaitingFor } from './patience';
import type { Progress } from './progress';
import type { TrainingConfig } from './training-record';

/** What a run works with. */
export interface TrainingInput extends WaitingFor {
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
  onProgress: (progress: Progress) => void;
  /** What the process may take and takes; for tests. */
  memory?: () => ProcessMemory;
  /** Settings other than those that follow from the data's shape; for tests. */
  settings?: (defaults: TrainingConfig) => TrainingConfig;
}
