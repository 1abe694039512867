export * from './database';
export { databaseFault, isDatabaseAway, whyDatabaseFails } from './database-fault';
export { RefusedRow, storeAroundRefused } from './store-around-refused';
export { startDatabase, type DatabaseOptions } from './start-database';
export { checkMigrated, migrate } from './migrate';
export { migrateAtStart } from './migrate-at-start';
export { MigrationError } from './migration-plan';
export { checkedRowLimit } from './row-limit';
