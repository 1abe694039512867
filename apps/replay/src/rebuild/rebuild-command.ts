import { setTimeout as sleep } from 'node:timers/promises';
import { topics as topicsOf } from '@attune/contracts';
import { startDatabase, type Database } from '@attune/database';
import { readRange, topicOffsets, type StreamConnection, type StreamRecord } from '@attune/event-stream';
import {
  createShadow,
  createShadowWriter,
  dropShadow,
  SHADOW_SCHEMA,
  scanEventsBefore,
  swapShadow,
} from '@attune/history-store';
import { type RebuildArguments } from '../arguments';
import { type StoreConfig } from '../config';
import { EXIT, type CommandIo } from '../import-command';
import { paceOf } from '../pace-of';
import { quietConnection } from '../quiet-connection';
import { duration, StatusLine } from '../status-line';
import { HistoryRebuild } from './history-rebuild';

const SHOW_EVERY_MS = 1_000;
/** All of a large history is looked through at once, for what the topic does not hold and for who was erased. */
const TIMEOUT_MS = 30 * 60_000;
/** So few records are left to be read when the writers are held that they wait for about a second. */
const NEARLY_THERE = 2_000;

/**
 * `replay rebuild`: builds every tenant's history afresh from the topic, beside the live one, and puts it in its place.
 * Events that come meanwhile are in it. Interrupted, it leaves the live history as it is. Returns the exit code.
 * @throws ShadowTaken when another rebuild was begun meanwhile
 */
export async function rebuildCommand(args: RebuildArguments, config: StoreConfig, io: CommandIo): Promise<number> {
  const connection = quietConnection(config);
  const settings = { url: config.DATABASE_URL, applicationName: 'replay', logger: connection.logger };
  const live = startDatabase({ ...settings, maxConnections: 2, statementTimeoutMs: TIMEOUT_MS });
  const beside = startDatabase({ ...settings, maxConnections: 1, schema: SHADOW_SCHEMA });
  try {
    return await rebuildBeside(beside.value, live.value, connection, args, config, io);
  } finally {
    await beside.stop();
    await live.stop();
  }
}

async function rebuildBeside(
  beside: Database,
  live: Database,
  connection: StreamConnection,
  { rate }: RebuildArguments,
  { TOPIC_PREFIX, PROGRESS }: StoreConfig,
  { stdout, signal }: CommandIo,
): Promise<number> {
  const topic = topicsOf(TOPIC_PREFIX).events.name;
  const startedAt = performance.now();
  const offsets = await topicOffsets(connection, topic);
  const shadow = await createShadow(live);
  const rebuild = new HistoryRebuild(createShadowWriter(beside, shadow));
  const atFirst = [...offsets.values()].reduce((sum, { low, high }) => sum + Number(high - low), 0);
  const show = (phase: string) => {
    // What comes meanwhile is read, too.
    const total = Math.max(atFirst, rebuild.counts.read);
    const seconds = (performance.now() - startedAt) / 1000;
    const shown = { phase, total, ...paceOf(rebuild.counts.read, total, seconds), ...rebuild.counts };
    if (PROGRESS === 'json') stdout.write(`${JSON.stringify(shown)}\n`);
    else if (phase === 'reading') line.show(progressText(shown));
    else line.end(`${progressText(shown)}\n`);
  };
  const line = new StatusLine(stdout);
  const timer = setInterval(() => show('reading'), SHOW_EVERY_MS);
  try {
    await readAll(rebuild, live, connection, topic, startsOf(offsets), pacer(rate, signal), signal);
    clearInterval(timer);
    show('swapping');
    await swapShadow(live, shadow, async () => {
      await rebuild.read(unread(rebuild, connection, topic), signal);
    });
    show('done');
    return EXIT.done;
  } catch (error) {
    await dropShadow(live, shadow).catch(() => undefined);
    if (!signal.aborted) throw error;
    show('interrupted; the live history is as it was');
    return EXIT.interrupted;
  } finally {
    clearInterval(timer);
  }
}

/** Takes over what the topic does not hold, and reads what it holds until little is left. */
async function readAll(
  rebuild: HistoryRebuild,
  live: Database,
  connection: StreamConnection,
  topic: string,
  offsets: Map<number, bigint>,
  pause: (records: number) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  for (let starts = offsets, expired = true; expired;) {
    await rebuild.keep(scanEventsBefore(live, { offsets: starts, oldest: await oldestOn(connection, topic) }), signal);
    while ((await rebuild.read(unread(rebuild, connection, topic), signal, pause)) > NEARLY_THERE);
    // What the topic deleted meanwhile may not have been read, and then only the live history has it.
    const now = startsOf(await topicOffsets(connection, topic));
    expired = [...now].some(([partition, low]) => low > (starts.get(partition) ?? 0n));
    starts = now;
  }
}

function unread({ reached }: HistoryRebuild, connection: StreamConnection, topic: string): AsyncIterable<StreamRecord> {
  return readRange(connection, { topic, from: new Date(0), fromOffsets: reached });
}

/** By partition, the offset of the oldest record. */
function startsOf(offsets: ReadonlyMap<number, { low: bigint }>): Map<number, bigint> {
  return new Map([...offsets].map(([partition, { low }]) => [partition, low]));
}

/** When the oldest record of the topic came. */
async function oldestOn(connection: StreamConnection, topic: string): Promise<Date | undefined> {
  for await (const { timestamp } of readRange(connection, { topic, from: new Date(0) })) return timestamp;
  return undefined;
}

/** Waits so that no more than `rate` records a second are read on average. */
function pacer(rate: number, signal: AbortSignal): (records: number) => Promise<void> {
  const startedAt = performance.now();
  let allowed = 0;
  return async (records) => {
    allowed += (records / rate) * 1000;
    const ahead = allowed - (performance.now() - startedAt);
    if (ahead > 1) await sleep(ahead, undefined, { signal });
  };
}

type Shown = { phase: string; total: number } & ReturnType<typeof paceOf> & HistoryRebuild['counts'];

function progressText({ phase, total, perSecond, secondsLeft, ...counts }: Shown): string {
  const { kept, read, stored, duplicate, conflict, erased, unreadable } = counts;
  const rest = secondsLeft === undefined ? '' : `, ${duration(secondsLeft)} left`;
  return (
    `${phase}: ${read} of ${total} read, ${perSecond}/s${rest}; ${stored} stored, ${duplicate} duplicate, ` +
    `${conflict} in conflict, ${erased} erased, ${unreadable} unreadable, ${kept} kept from before the topic`
  );
}
