import { eventHistorianGroup, topics as topicsOf } from '@attune/contracts';
import { type Database, startDatabase } from '@attune/database';
import { groupOffsets, readRange, type StreamConnection, type StreamRecord } from '@attune/event-stream';
import { createHistoryEraser, createStoredEvents } from '@attune/history-store';
import { alignedText } from '../aligned-text';
import { type LedgerArguments } from '../arguments';
import { type StoreConfig } from '../config';
import { readDeadLetters } from '../dead-letter/dead-letters';
import { EXIT, type CommandIo } from '../import-command';
import { quietConnection } from '../quiet-connection';
import { type Account, Ledger, placeKey } from './ledger';

const BATCH = 1_000;

/** `replay ledger`. Returns the exit code: 1 when a record does not add up. @throws BrokerUnavailable */
export async function ledgerCommand(args: LedgerArguments, config: StoreConfig, io: CommandIo): Promise<number> {
  const connection = quietConnection(config);
  const { logger } = connection;
  const database = startDatabase({ url: config.DATABASE_URL, applicationName: 'replay', logger, maxConnections: 1 });
  try {
    const ledger = await settle(args, config, connection, database.value, io.signal);
    if (io.signal.aborted) return EXIT.interrupted;
    io.stdout.write(config.PROGRESS === 'json' ? jsonText(ledger) : ledgerText(ledger));
    return ledger.balanced ? EXIT.done : EXIT.failed;
  } finally {
    await database.stop();
  }
}

async function settle(
  { from = new Date(0), to, tenant }: LedgerArguments,
  { TOPIC_PREFIX }: StoreConfig,
  connection: StreamConnection,
  database: Database,
  signal: AbortSignal,
): Promise<Ledger> {
  const topics = topicsOf(TOPIC_PREFIX);
  const historian = await groupOffsets(connection, eventHistorianGroup(TOPIC_PREFIX), topics.events.name);
  const committed = new Map([...historian].map(([partition, { next }]) => [partition, next ?? 0n]));
  const deadLettered = new Set<string>();
  for await (const { letter } of readDeadLetters(connection, topics, from)) {
    if (letter.source?.topic === topics.events.name) deadLettered.add(placeKey(letter.source));
  }
  const ledger = new Ledger(
    { stored: createStoredEvents(database), erasures: createHistoryEraser(database), deadLettered, committed },
    tenant,
  );
  const batch: StreamRecord[] = [];
  for await (const record of readRange(connection, { topic: topics.events.name, from, to })) {
    if (signal.aborted) return ledger;
    batch.push(record);
    if (batch.length === BATCH) await ledger.add(batch.splice(0));
  }
  await ledger.add(batch);
  return ledger;
}

const COLUMNS = [
  'accepted',
  'stored',
  'duplicate',
  'deadLettered',
  'pending',
  'erased',
  'lost',
] as const satisfies (keyof Account)[];

function ledgerText({ accounts, lost, balanced }: Ledger): string {
  const rows = [...accounts].sort(([a], [b]) => (a < b ? -1 : 1));
  const table = alignedText([
    ['tenant', 'accepted', 'stored', 'duplicate', 'dead letters', 'pending', 'erased', 'lost'],
    ...rows.map(([tenant, account]) => [tenant, ...COLUMNS.map((column) => account[column].toLocaleString('en'))]),
  ]);
  const missing = lost.map(
    ({ tenant, eventId, partition, offset }) =>
      `lost: ${eventId ?? 'no event'} of ${tenant}, partition ${partition}, offset ${offset}`,
  );
  const verdict = balanced
    ? 'accepted = stored + duplicate + dead letters + pending + erased'
    : 'some records do not add up';
  return `${table}${[...missing, verdict].join('\n')}\n`;
}

function jsonText({ accounts, lost, balanced }: Ledger): string {
  return `${JSON.stringify({ balanced, tenants: Object.fromEntries(accounts), lost })}\n`;
}
