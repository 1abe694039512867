import { commonEnvironment, databaseUrl, port, readEnvironment } from '@attune/service-runtime';
import { z } from 'zod';

const environment = z.object({
  ...commonEnvironment,
  /** Where gRPC answers. */
  PORT: port,
  /** The catalog; only read. */
  DATABASE_URL: databaseUrl,
});

export type Config = z.output<typeof environment>;

/** @throws EnvironmentError naming each variable that is not right */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return readEnvironment(environment, env);
}
