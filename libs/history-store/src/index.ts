export * from './history-store';
export { createHistoryReader } from './history-reader';
export { createHistoryWriter } from './history-writer';
export { createInMemoryHistory } from './in-memory-history';
export { interactionsOf } from './interactions-of';
