export * from './rules-store';
export { createRulesStore } from './postgres-rules';
export { createInMemoryRules } from './in-memory-rules';
