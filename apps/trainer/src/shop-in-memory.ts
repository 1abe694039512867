import { createInMemoryCatalog } from '@attune/catalog-store';
import type { ShopEvent } from '@attune/contracts';
import { whyDatabaseFails } from '@attune/database';
import { createInMemoryHistory } from '@attune/history-store';
import { createInMemoryCheckpoints, createInMemoryModelRegistry } from '@attune/model-artifact';
import type { FitProgress, Progress } from './progress';
import { minute } from './shop-history';
import { train } from './train';
import type { TrainingInput } from './training-input';
import type { TrainingConfig } from './training-record';

export const TENANT = 'default';

/** Small enough for a test, with epochs that can be counted. */
export const small = (defaults: TrainingConfig): TrainingConfig => ({
  ...defaults,
  ials: { ...defaults.ials, dims: 8, epochs: 3 },
  encoder: {
    ...defaults.encoder,
    ...{ dims: 16, hidden: 16, blocks: 1, dropout: 0.1, learningRate: 0.01, batchSize: 16, averaging: 0.9 },
    ...{ epochs: 6, validateEvery: 2, patience: 6 },
  },
});

/** A shop with this history and no model yet, in memory. For tests. */
export async function shop(events: readonly ShopEvent[]) {
  const history = createInMemoryHistory();
  await history.append(events);
  const models = createInMemoryModelRegistry();
  const progress: Progress[] = [];
  const [catalog, checkpoints] = [createInMemoryCatalog(), createInMemoryCheckpoints()];
  const run = (changes: Partial<TrainingInput> = {}) =>
    train({
      ...{ history, catalog, models, checkpoints, tenant: TENANT },
      ...{ model: 'quick', seed: 1, threads: 1, checkpointSeconds: 0 },
      asOf: minute(100_000),
      signal: new AbortController().signal,
      whyFails: (error) => whyDatabaseFails(error, 'postgresql://shop:secret@db.shop:5432/attune'),
      onProgress: (line) => progress.push(line),
      settings: small,
      ...changes,
    });
  const current = async () => models.load(TENANT, (await models.currentId(TENANT))!);
  return { history, catalog, models, checkpoints, progress, run, current };
}

/** The epochs of the sequence encoder, in order. */
export function encoderEpochs(progress: readonly Progress[]): FitProgress[] {
  return progress.filter((line) => line.phase === 'fit' && line.part === 'encoder') as FitProgress[];
}
