import { databaseFault } from '@attune/database';
import { BrokerRefusal, BrokerUnavailable } from '@attune/event-stream';
import { ImportError } from '@attune/event-import';
import { ShadowTaken } from '@attune/history-store';
import { EnvironmentError } from '@attune/service-runtime';
import { CollectorError } from './collector-client';
import { FileUnwritable } from './event-file-writer';
import { isCommand } from './help';
import { EXIT } from './import-command';
import { UsageError } from './option-values';
import { printable } from './printable';
import { UnknownTopic } from './run/run-command';

/** Nothing is wrong of what was asked for. */
const HINDERED = [CollectorError, ShadowTaken, FileUnwritable];
const MENDABLE = [UsageError, ImportError, EnvironmentError, UnknownTopic];

/**
 * What a person can mend, told in a line without a stack, and the exit code; undefined for a fault of this program.
 * @param command the first word of the command line
 */
export function explain(
  error: unknown,
  env: NodeJS.ProcessEnv,
  command?: string,
): { text: string; code: number } | undefined {
  const known = explained(error, env);
  if (!known) return undefined;
  const help = command !== undefined && isCommand(command) ? `${command} --help` : '--help';
  const more = error instanceof UsageError ? `\nreplay ${help} says more` : '';
  return { ...known, text: printable(known.text) + more };
}

function explained(error: unknown, env: NodeJS.ProcessEnv): { text: string; code: number } | undefined {
  if (error instanceof BrokerRefusal) return { text: error.message, code: EXIT.failed };
  if (error instanceof BrokerUnavailable) {
    const text = `the broker at ${env.KAFKA_BROKERS} (KAFKA_BROKERS) is away: ${error.message}`;
    return { text, code: EXIT.failed };
  }
  if (error instanceof Error && HINDERED.some((kind) => error instanceof kind)) {
    return { text: error.message, code: EXIT.failed };
  }
  const fault = databaseFault(error, env.DATABASE_URL);
  if (fault) return { text: fault, code: EXIT.failed };
  if (!(error instanceof Error) || !MENDABLE.some((kind) => error instanceof kind)) return undefined;
  return { text: error.message, code: EXIT.usage };
}
