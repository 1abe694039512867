import { checkKafka, commonEnvironment, databaseUrl, kafkaEnvironment, readEnvironment } from '@attune/service-runtime';
import { z } from 'zod';

const environment = z
  .object({
    ...commonEnvironment,
    ...kafkaEnvironment,
    DATABASE_URL: databaseUrl,
  })
  .superRefine(checkKafka);
export type Config = z.output<typeof environment>;

/** @throws EnvironmentError that names each variable and what would be right */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return readEnvironment(environment, env);
}
