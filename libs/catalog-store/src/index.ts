export * from './catalog-store';
