export { type ImportOptions } from './file-format';
export {
  ImportError,
  knownFormats,
  planImport,
  type ImportPlan,
  type PlannedFile,
  type SkippedFile,
} from './import-plan';
export { eventBytes, importedEvents, importedItems, type ImportedRow } from './read-import';
export { type MalformedRow, type Row } from './row';
