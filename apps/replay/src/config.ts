import { checkKafka, databaseUrl, kafkaEnvironment, readEnvironment } from '@attune/service-runtime';
import { z } from 'zod';

const progress = { PROGRESS: z.enum(['json', 'text'], { error: 'must be text or json' }).default('text') };

const importEnvironment = z.object({
  ...progress,
  COLLECTOR_URL: z
    .string()
    .refine((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), 'must be like http://127.0.0.1:4100')
    .default('http://127.0.0.1:4100'),
  /** The key that the collector asks for when it has API_KEYS. */
  API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be printable ASCII without spaces')
    .optional(),
});
export type ImportConfig = z.output<typeof importEnvironment>;

const streamEnvironment = z.object({ ...progress, ...kafkaEnvironment });

const deadLetterEnvironment = importEnvironment.extend(streamEnvironment.shape);
export type DeadLetterConfig = z.output<typeof deadLetterEnvironment>;

/** @throws EnvironmentError that names each variable and what would be right */
export function readDeadLetterConfig(env: NodeJS.ProcessEnv): DeadLetterConfig {
  return readEnvironment(deadLetterEnvironment.superRefine(checkKafka), env);
}

const storeEnvironment = streamEnvironment.extend({ DATABASE_URL: databaseUrl });
export type StoreConfig = z.output<typeof storeEnvironment>;

/** @throws EnvironmentError that names each variable and what would be right */
export function readStoreConfig(env: NodeJS.ProcessEnv): StoreConfig {
  return readEnvironment(storeEnvironment.superRefine(checkKafka), env);
}

/** @throws EnvironmentError that names each variable and what would be right */
export function readImportConfig(env: NodeJS.ProcessEnv): ImportConfig {
  return readEnvironment(importEnvironment, env);
}

const runEnvironment = deadLetterEnvironment.extend({ DATABASE_URL: databaseUrl.optional() });
export type RunConfig = z.output<typeof runEnvironment>;

/** @param into only a shadow is written to the database: only then must it be named @throws EnvironmentError likewise */
export function readRunConfig(env: NodeJS.ProcessEnv, into: 'live' | 'shadow'): RunConfig {
  const needed = into === 'shadow' ? runEnvironment.required({ DATABASE_URL: true }) : runEnvironment;
  return readEnvironment(needed.superRefine(checkKafka), env);
}
