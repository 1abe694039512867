export * from './database';
export { startDatabase, type DatabaseOptions } from './start-database';
export { migrate } from './migrate';
export { MigrationError } from './migration-plan';
export { checkedRowLimit } from './row-limit';
