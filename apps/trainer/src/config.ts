import { DEFAULT_TENANT, tenantName } from '@attune/contracts';
import { databaseUrl, readEnvironment } from '@attune/service-runtime';
import { z } from 'zod';

const environment = z.object({
  DATABASE_URL: databaseUrl,
  TENANT: tenantName.default(DEFAULT_TENANT),
  /** Train again so long after the last run ended. Absent: train once and exit. */
  INTERVAL_SECONDS: z.coerce.number({ error: 'must be a number of seconds above 0' }).positive().optional(),
  /** Equal seeds and equal history give equal models. */
  SEED: z.coerce.number({ error: 'must be a whole number' }).int().min(0).max(0xffffffff).default(1),
  /** How progress is written to standard output: lines for people, or a JSON object a line. */
  PROGRESS: z.enum(['text', 'json']).default('text'),
});
export type Config = z.output<typeof environment>;

export function readConfig(env: NodeJS.ProcessEnv): Config {
  return readEnvironment(environment, env);
}
