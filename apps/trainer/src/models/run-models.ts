import { databaseFault, startDatabase } from '@attune/database';
import { createModelReader, createModelWriter } from '@attune/model-artifact';
import { EnvironmentError, requireNode } from '@attune/service-runtime';
import { pino } from 'pino';
import { readConfig } from '../config';
import { readModelsArguments, USAGE, UsageError } from './models-arguments';
import { modelsCommand } from './models-command';

/** Runs `trainer models …` as a command. @returns the exit code: 2 for a wrong command line or environment, 1 for what else hinders */
export async function runModels(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const problem = (text: string) => void process.stderr.write(text);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(USAGE);
    return 0;
  }
  try {
    requireNode();
    const wanted = readModelsArguments(args);
    const { DATABASE_URL: url, TENANT, PROGRESS } = readConfig(env);
    const logger = pino({ level: 'silent' });
    const database = startDatabase({ url, applicationName: 'trainer models', logger, maxConnections: 1 });
    const models = { ...createModelReader(database.value), ...createModelWriter(database.value) };
    const output = { out: (text: string) => void process.stdout.write(text), problem, json: PROGRESS === 'json' };
    return await modelsCommand(wanted, models, TENANT, output).finally(() => database.stop());
  } catch (error) {
    const fault = databaseFault(error, env.DATABASE_URL);
    problem(`trainer: ${fault ?? (error instanceof Error ? error.message : String(error))}\n`);
    if (error instanceof UsageError) problem(USAGE);
    return error instanceof UsageError || error instanceof EnvironmentError ? 2 : 1;
  }
}
