import { startDatabase } from '@attune/database';
import { historyStates, type HistoryState } from '@attune/history-store';
import { type VerifyArguments } from './arguments';
import { type StoreConfig } from './config';
import { EXIT, type CommandIo } from './import-command';
import { quietConnection } from './quiet-connection';
import { alignedText } from './aligned-text';

/** A full history is read; PostgreSQL may take its time. */
const TIMEOUT_MS = 30 * 60_000;

/** `replay verify`: prints a hash of the state of each tenant's history. Returns the exit code. */
export async function verifyCommand({ tenant }: VerifyArguments, config: StoreConfig, io: CommandIo): Promise<number> {
  const { logger } = quietConnection(config);
  const database = startDatabase({
    ...{ url: config.DATABASE_URL, applicationName: 'replay', logger, maxConnections: 1 },
    statementTimeoutMs: TIMEOUT_MS,
  });
  try {
    const states = await historyStates(database.value, tenant);
    io.stdout.write(config.PROGRESS === 'json' ? `${JSON.stringify({ tenants: states })}\n` : statesText(states));
    return EXIT.done;
  } finally {
    await database.stop();
  }
}

function statesText(states: readonly HistoryState[]): string {
  const rows = states.map(({ tenant, events, interactions, hash }) => [
    ...[tenant, events.toLocaleString('en'), interactions.toLocaleString('en'), hash],
  ]);
  return alignedText([['tenant', 'events', 'interactions', 'hash'], ...rows]);
}
