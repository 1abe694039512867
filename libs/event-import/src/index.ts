export { EVENT_KINDS, type EventKind } from './event-kinds';
export { type ImportOptions } from './file-format';
export { ImportError } from './import-error';
export { knownFormats, planImport, type ImportPlan, type PlannedFile, type SkippedFile } from './import-plan';
export { eventBytes, importedEvents, importedItems, type ImportedRow, type ImportPlace } from './read-import';
export { type MalformedRow, type Row } from './row';
export { isTimeZone } from './zoned-time';
