export * from './catalog-store';
export { createCatalogReader } from './catalog-reader';
export { createCatalogWriter } from './catalog-writer';
export { createInMemoryCatalog } from './in-memory-catalog';
