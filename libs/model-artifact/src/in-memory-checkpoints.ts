import type { CheckpointStore, TrainingCheckpoint } from './checkpoint-store';

/** Checkpoints for tests: they end with the process. */
export function createInMemoryCheckpoints(): CheckpointStore {
  const saved = new Map<string, TrainingCheckpoint>();
  /* eslint-disable @typescript-eslint/require-await -- the interface is asynchronous, memory is not */
  return {
    save: async (tenant, checkpoint) => void saved.set(tenant, structuredClone(checkpoint)),
    load: async (tenant, isWanted = () => true) => {
      const checkpoint = saved.get(tenant);
      return checkpoint && isWanted(checkpoint.progress) ? structuredClone(checkpoint) : undefined;
    },
    clear: async (tenant) => void saved.delete(tenant),
  };
}
