export * from './model-registry';
export { createModelReader, createModelWriter } from './postgres-registry';
export { createInMemoryModelRegistry } from './in-memory-registry';
export { ModelCorruptError, ModelNotFoundError, ModelTooLargeError, ServingChangedError } from './errors';
export type * from './checkpoint-store';
export { createInMemoryCheckpoints } from './in-memory-checkpoints';
export { createCheckpointStore } from './postgres-checkpoints';
