import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { DEFAULT_TENANT, tenantName } from '@attune/contracts';
import { databaseUrl, EnvironmentError, optionFault, readEnvironment } from '@attune/service-runtime';
import { z } from 'zod';
import { MODEL_CHOICES } from './model-choice';

export const USAGE = `trainer [--model NAME]          trains once, or every INTERVAL_SECONDS
trainer models list | promote MODEL_ID | rollback

  --model    ${MODEL_CHOICES.join(', ')}; auto unless told

DATABASE_URL and TENANT (default) say where; SEED, THREADS, CHECKPOINT_SECONDS and PROGRESS=json as docs/data-teams.md has them.
`;

/** A timer holds 2^31 - 1 milliseconds (24.8 days), and goes off at once when it is given more. */
const LONGEST_INTERVAL_SECONDS = 2_147_483;
const INTERVAL = `must be a number of seconds above 0, at most ${LONGEST_INTERVAL_SECONDS} (24 days)`;
/** More share too little work each; a machine of more gives its own number. */
const MOST_THREADS = 64;
const LARGEST_SEED = 0xffffffff;

const environment = z.object({
  DATABASE_URL: databaseUrl,
  TENANT: tenantName.default(DEFAULT_TENANT),
  /** Which parts the model blends; `auto` lets validation choose. `--model NAME` says the same. */
  MODEL: z.enum(MODEL_CHOICES, { error: `must be one of ${MODEL_CHOICES.join(', ')}` }).default('auto'),
  /** Train again so long after the last run ended. Absent: train once and exit. */
  INTERVAL_SECONDS: z.coerce
    .number({ error: INTERVAL })
    .positive(INTERVAL)
    .max(LONGEST_INTERVAL_SECONDS, INTERVAL)
    .optional(),
  /** A long fit's state is kept at most this often, to go on from after a crash; 0: after every epoch. */
  CHECKPOINT_SECONDS: z.coerce.number({ error: 'must be a number of seconds, 0 or more' }).min(0).default(60),
  /** Equal seeds, threads, history, catalog and serving encoder give equal models. */
  SEED: z.coerce
    .number({ error: `must be a whole number from 0 to ${LARGEST_SEED}` })
    .int()
    .min(0)
    .max(LARGEST_SEED)
    .default(1),
  /** That fit the sequence encoder; as many as there are processors unless told. */
  THREADS: z.coerce
    .number({ error: `must be a whole number from 1 to ${MOST_THREADS}` })
    .int()
    .min(1)
    .max(MOST_THREADS)
    .default(availableParallelism()),
  /** How progress is written to standard output: lines for people, or a JSON object a line. */
  PROGRESS: z.enum(['text', 'json'], { error: 'must be text or json' }).default('text'),
});
export type Config = z.output<typeof environment>;

/**
 * @param args the command's arguments: `--model NAME` comes before the variable
 * @throws EnvironmentError for a wrong variable, and for another argument
 */
export function readConfig(env: NodeJS.ProcessEnv, args: readonly string[] = []): Config {
  const model = modelOf(args);
  return readEnvironment(environment, model === undefined ? env : { ...env, MODEL: model });
}

function modelOf(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { model: { type: 'string' } } }).values.model;
  } catch (error) {
    throw new EnvironmentError(`${optionFault(error)}; trainer --help says what there is`);
  }
}
