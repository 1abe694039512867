import {
  checkKafka,
  commonEnvironment,
  databaseUrl,
  kafkaEnvironment,
  readEnvironment,
  topicPrefix,
} from '@attune/service-runtime';
import { z } from 'zod';

const environment = z
  .object({
    ...commonEnvironment,
    ...kafkaEnvironment,
    TOPIC_PREFIX: topicPrefix,
    DATABASE_URL: databaseUrl,
  })
  .superRefine(checkKafka);
export type Config = z.output<typeof environment>;

/** @throws EnvironmentError that names each variable and what would be right */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return readEnvironment(environment, env);
}
