import { createInMemoryModelRegistry } from './in-memory-registry';
import { describeModelRegistry } from './model-registry.conformance';

describe('the registry in memory', () => {
  let registry: ReturnType<typeof createInMemoryModelRegistry> | undefined;
  describeModelRegistry((now) => (registry ??= createInMemoryModelRegistry(now)));
});
