import { startTestServices } from './services';
import type { TestServices } from './test-services';

declare global {
  /** The services of this jest run, from its setup to its teardown. */
  var attuneTestServices: TestServices | undefined;
}

/** Starts what the environment does not name, and names it there for the tests. */
export default async function globalSetup(): Promise<void> {
  const services = await startTestServices();
  globalThis.attuneTestServices = services;
  process.env.DATABASE_URL = services.databaseUrl;
  process.env.KAFKA_BROKERS = services.kafkaBrokers.join(',');
}
