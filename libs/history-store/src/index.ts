export * from './history-store';
export { browsersOf, countsOfShopper, createHistoryEraser, erasureReceipt } from './history-eraser';
export { createHistoryReader } from './history-reader';
export { createHistoryWriter } from './history-writer';
export { createInMemoryHistory } from './in-memory-history';
export { erasedLetter, type LetterPlace } from './erased-letter';
export { shoppersOfLetter } from './shoppers-of-letter';
export { eventKey, orderKey } from './event-content';
export { createStoredEvents, type StoredEvents } from './stored-events';
export { type HistoryState, historyStates } from './history-state';
export { scanEvents, scanEventsBefore } from './scan-events';
export {
  checkShadow,
  createShadow,
  createShadowWriter,
  dropShadow,
  type Shadow,
  SHADOW_SCHEMA,
  ShadowTaken,
  swapShadow,
} from './shadow-history';
export { countInShadow, eraseFromShadow } from './shadow-erasure';
