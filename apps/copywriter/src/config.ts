import {
  checkKafka,
  commonEnvironment,
  databaseUrl,
  kafkaEnvironment,
  port,
  readEnvironment,
} from '@attune/service-runtime';
import { z } from 'zod';
import { checkModel, modelEnvironment } from './model/model-config';
import { wholeNumber } from './whole-number';

const environment = z
  .object({
    ...commonEnvironment,
    /** Where gRPC answers. */
    PORT: port,
    /** Catalog and history, which are only read, and copy. */
    DATABASE_URL: databaseUrl,
    /** Where published copy is told of. */
    ...kafkaEnvironment,
    /** How long it is kept who let which text out, and why, and what was replaced; 0: for ever. */
    COPY_HISTORY_DAYS: wholeNumber(0, 36_500, 400),
    ...modelEnvironment,
  })
  .superRefine(checkKafka)
  .superRefine(checkModel);

export type Config = z.output<typeof environment>;

/** @throws EnvironmentError naming each variable that is not right */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return readEnvironment(environment, env);
}
