export * from './model-registry';
export { createModelReader, createModelWriter } from './postgres-registry';
export { createInMemoryModelRegistry } from './in-memory-registry';
export { ModelCorruptError, ModelNotFoundError } from './errors';
