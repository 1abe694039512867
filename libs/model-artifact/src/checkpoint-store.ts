/** How far a training run has come: enough to go on as if it had never stopped. */
export interface TrainingCheckpoint {
  /** What the run is and how far it is; JSON, read by the trainer alone. */
  progress: Record<string, unknown>;
  /** The run's numbers by name. */
  blocks: Readonly<Record<string, Float32Array>>;
}

/** Keeps the last checkpoint of each tenant's training. */
export interface CheckpointStore {
  /** Takes the place of the tenant's last checkpoint, whole or not at all. */
  save(tenant: string, checkpoint: TrainingCheckpoint): Promise<void>;
  /**
   * The last one; undefined without one, and where its progress is not what is wanted: gigabytes of numbers are then not read.
   * @throws ModelCorruptError naming the block whose bytes are not those that were saved
   */
  load(
    tenant: string,
    isWanted?: (progress: TrainingCheckpoint['progress']) => boolean,
  ): Promise<TrainingCheckpoint | undefined>;
  /** Nothing happens without one. */
  clear(tenant: string): Promise<void>;
}
