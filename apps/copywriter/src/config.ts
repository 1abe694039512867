import {
  commonEnvironment,
  databaseUrl,
  kafkaBrokers,
  port,
  readEnvironment,
  topicPrefix,
} from '@attune/service-runtime';
import { z } from 'zod';
import { checkModel, modelEnvironment } from './model/model-config';

const environment = z
  .object({
    ...commonEnvironment,
    /** Where gRPC answers. */
    PORT: port,
    /** Catalog and history, which are only read, and copy. */
    DATABASE_URL: databaseUrl,
    /** Where published copy is told of. */
    KAFKA_BROKERS: kafkaBrokers,
    TOPIC_PREFIX: topicPrefix,
    ...modelEnvironment,
  })
  .superRefine(checkModel);

export type Config = z.output<typeof environment>;

/** @throws EnvironmentError naming each variable that is not right */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return readEnvironment(environment, env);
}
